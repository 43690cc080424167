import {
  alphanumeric,
  assigned,
  base64url,
  hex,
  lowerAlphanumeric,
  prefixed,
  type TokenFormat,
  uuid,
} from '../token-format.ts';

/** Keys that mobile apps and their services use. */
export const mobileFormats: readonly TokenFormat[] = [
  prefixed(
    'firebase-server-key',
    'Firebase Cloud Messaging server key',
    'AAAA',
    `${base64url}{7}:APA91b${base64url}{134}`,
    { helpUrl: 'https://firebase.google.com/docs/cloud-messaging/auth-server' },
  ),
  prefixed('mapbox-secret-token', 'Mapbox secret token', 'sk.eyJ', `${base64url}{60,120}\\.${base64url}{20,24}`, {
    helpUrl: 'https://docs.mapbox.com/accounts/guides/tokens/',
  }),
  prefixed('revenuecat-secret-key', 'RevenueCat secret key', 'sk_', '[A-Za-z]{29}', { entropy: 3.8 }),
  assigned(
    'revenuecat-legacy-key',
    'RevenueCat secret key of the old form',
    ['revenuecat', 'purchases'],
    '[A-Za-z]{32}',
    { entropy: 4 },
  ),
  prefixed('onesignal-api-key', 'OneSignal REST API key', 'os_v2_', '(?:app|org)_[a-z2-7]{80,120}'),
  assigned(
    'onesignal-legacy-key',
    'OneSignal REST API key of the old form',
    ['onesignal', 'one_signal'],
    `[A-Za-z0-9]{48}|${uuid}`,
    { entropy: 3.3 },
  ),
  assigned('expo-access-token', 'Expo access token', ['expo_token', 'expo_access', 'eas_token'], `${base64url}{40}`, {
    entropy: 3.8,
  }),
  assigned('codepush-key', 'CodePush deployment key', ['codepush', 'code_push', 'code-push'], '[A-Za-z0-9_-]{37,64}', {
    severity: 'high',
    entropy: 3.8,
  }),
  assigned('app-center-token', 'App Center token', ['appcenter', 'app_center', 'app-center'], `${hex}{40}`, {
    entropy: 3,
  }),
  assigned(
    'app-store-shared-secret',
    'App Store shared secret',
    ['shared_secret', 'sharedsecret', 'itunes', 'app_store', 'appstore'],
    `${hex}{32}`,
    { entropy: 3 },
  ),
  assigned(
    'apple-app-specific-password',
    'Apple app-specific password',
    ['apple', 'fastlane', 'altool', 'notary', 'itmstransporter', 'appleid', 'app_specific', 'password'],
    '[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}',
    { entropy: 2.8 },
  ),
  assigned('adjust-token', 'Adjust API token', ['adjust'], `${lowerAlphanumeric}{20}`, { entropy: 3.5 }),
  assigned('appsflyer-dev-key', 'AppsFlyer developer key', ['appsflyer'], `${alphanumeric}{22}`, {
    severity: 'medium',
    entropy: 3.8,
  }),
  prefixed('branch-secret', 'Branch secret', 'secret_live_', `${alphanumeric}{32}`),
  assigned(
    'urban-airship-secret',
    'Airship master secret',
    ['airship', 'mastersecret', 'master_secret'],
    `${base64url}{22}`,
    { entropy: 3.8 },
  ),
  assigned(
    'huawei-app-secret',
    'Huawei AppGallery secret',
    ['huawei', 'appgallery', 'agconnect', 'client_secret'],
    '[A-F0-9]{64}',
    { entropy: 3 },
  ),
  assigned(
    'google-maps-signing-secret',
    'Google Maps signing secret',
    ['signing_secret', 'url_signing', 'maps_secret'],
    '[A-Za-z0-9_-]{27}=',
    { entropy: 3.8 },
  ),
  assigned('here-api-key', 'HERE API key', ['here_api', 'hereapi', 'here_key'], `${base64url}{43}`, { entropy: 3.8 }),
  assigned('tomtom-key', 'TomTom API key', ['tomtom'], `${alphanumeric}{32}`, { severity: 'medium', entropy: 3.8 }),
  assigned('instabug-token', 'Instabug token', ['instabug'], `${hex}{32}`, { severity: 'medium', entropy: 3 }),
  assigned('leanplum-key', 'Leanplum key', ['leanplum'], '(?:dev|prod)_[A-Za-z0-9]{43}', { entropy: 3.5 }),
  prefixed('adapty-secret-key', 'Adapty secret key', 'secret_live_', '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}'),
  assigned('qonversion-key', 'Qonversion project key', ['qonversion'], `${base64url}{32}`, {
    severity: 'medium',
    entropy: 3.5,
  }),
];
