import {
  alphanumeric,
  assigned,
  base64url,
  hex,
  infixed,
  lowerAlphanumeric,
  prefixed,
  type TokenFormat,
} from '../token-format.ts';

const slackHelp = 'https://docs.slack.dev/authentication/tokens';

/** Tokens and webhooks of chat and messaging services. */
export const communicationFormats: readonly TokenFormat[] = [
  prefixed('slack-bot-token', 'Slack bot token', 'xoxb-', '[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}', {
    helpUrl: slackHelp,
  }),
  prefixed(
    'slack-user-token',
    'Slack user token',
    ['xoxp-', 'xoxe.xoxp-', 'xoxe.xoxb-'],
    '[0-9]{1,14}-[A-Za-z0-9-]{20,200}',
    {
      helpUrl: slackHelp,
      entropy: 3,
    },
  ),
  prefixed(
    'slack-legacy-token',
    'Slack workspace or legacy token',
    ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
    '(?:[0-9]-)?[0-9A-Za-z-]{20,140}',
    {
      helpUrl: slackHelp,
      entropy: 3,
    },
  ),
  prefixed('slack-refresh-token', 'Slack refresh token', 'xoxe-', '[0-9]-[A-Za-z0-9]{100,180}', { helpUrl: slackHelp }),
  prefixed(
    'slack-browser-token',
    'Slack browser session token',
    'xoxc-',
    '[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[a-f0-9]{64}',
    { helpUrl: slackHelp },
  ),
  prefixed('slack-session-cookie', 'Slack session cookie', 'xoxd-', '[A-Za-z0-9%+/=]{80,400}', { helpUrl: slackHelp }),
  prefixed('slack-app-token', 'Slack app-level token', 'xapp-', '[0-9]-[A-Z0-9]{8,14}-[0-9]{8,14}-[a-z0-9]{64}', {
    helpUrl: slackHelp,
  }),
  prefixed(
    'slack-webhook',
    'Slack incoming webhook',
    'hooks.slack.com/',
    '(?:services|workflows|triggers)/[A-Za-z0-9]{8,14}/[A-Za-z0-9]{8,20}/[A-Za-z0-9]{16,64}(?:/[A-Za-z0-9]{16,64})?',
    {
      helpUrl: slackHelp,
    },
  ),
  assigned(
    'slack-signing-secret',
    'Slack signing secret',
    ['slack_signing', 'slack-signing', 'slacksigning', 'slack_client_secret', 'slack_secret'],
    `${hex}{32}`,
    { entropy: 3 },
  ),
  prefixed(
    'discord-webhook',
    'Discord webhook',
    ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    `[0-9]{17,20}/${base64url}{60,72}`,
    {
      helpUrl: 'https://support.discord.com/hc/articles/228383668',
    },
  ),
  assigned(
    'discord-bot-token',
    'Discord bot token',
    ['discord', 'bot', 'token', 'login'],
    '[MNO][A-Za-z0-9]{23,25}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}',
    { entropy: 4 },
  ),
  assigned('discord-client-secret', 'Discord client secret', ['discord'], `${base64url}{32}`, { entropy: 3.8 }),
  infixed('telegram-bot-token', 'Telegram bot token', ':AA', `[0-9]{8,10}:AA${base64url}{33}`, {
    helpUrl: 'https://core.telegram.org/bots/features#botfather',
  }),
  prefixed(
    'telegram-bot-url',
    'Telegram bot token in an address',
    'api.telegram.org/bot',
    `[0-9]{8,10}:${base64url}{35}`,
  ),
  prefixed(
    'teams-webhook',
    'Microsoft Teams webhook',
    '.webhook.office.com/webhookb2/',
    '[a-f0-9-]{36}@[a-f0-9-]{36}/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}(?:/[A-Za-z0-9_-]{20,60})?',
  ),
  prefixed(
    'power-automate-webhook',
    'Power Automate webhook',
    '.logic.azure.com',
    '(?::443)?/workflows/[a-f0-9]{32}/triggers/[\\w%]{1,40}/(?:paths/invoke|run)\\?[\\w%&=./-]{10,160}sig=[A-Za-z0-9_%-]{40,60}',
  ),
  prefixed(
    'google-chat-webhook',
    'Google Chat webhook',
    'chat.googleapis.com/v1/spaces/',
    '[A-Za-z0-9_-]{8,20}/messages\\?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_%-]{40,60}',
  ),
  assigned('mattermost-token', 'Mattermost access token', ['mattermost'], `${lowerAlphanumeric}{26}`, { entropy: 3.3 }),
  assigned('rocket-chat-token', 'Rocket.Chat token', ['rocketchat', 'rocket_chat'], `${base64url}{43}`, {
    entropy: 3.8,
  }),
  prefixed('matrix-access-token', 'Matrix access token', 'syt_', '[A-Za-z0-9+/=]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}'),
  assigned('zulip-api-key', 'Zulip API key', ['zulip'], `${alphanumeric}{32}`, { entropy: 3.8 }),
  prefixed(
    'feishu-webhook',
    'Lark or Feishu webhook',
    ['open.feishu.cn/open-apis/bot/v2/hook/', 'open.larksuite.com/open-apis/bot/v2/hook/'],
    '[a-f0-9-]{36}',
  ),
  prefixed('dingtalk-webhook', 'DingTalk webhook', 'oapi.dingtalk.com/robot/send?access_token=', `${hex}{64}`),
  prefixed('wecom-webhook', 'WeCom webhook', 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', '[a-f0-9-]{36}'),
  prefixed(
    'facebook-access-token',
    'Facebook access token',
    ['EAAC', 'EAAB', 'EAAG', 'EAAM', 'EAAH', 'EAAJ', 'EAAD', 'EAAI', 'EAAK', 'EAAL'],
    `${alphanumeric}{80,250}`,
    { entropy: 4 },
  ),
  prefixed('instagram-access-token', 'Instagram access token', ['IGQV', 'IGQW'], `${alphanumeric}{100,250}`, {
    entropy: 4,
  }),
  assigned(
    'facebook-app-secret',
    'Facebook app secret',
    ['facebook', 'fb_app', 'fb_secret', 'fb_client', 'instagram'],
    `${hex}{32}`,
    { entropy: 3 },
  ),
  prefixed('twitter-bearer-token', 'X bearer token', 'AAAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{80,110}', { entropy: 3.5 }),
  assigned('twitter-api-secret', 'X API secret', ['twitter', 'tweepy'], `${alphanumeric}{45,50}`, { entropy: 4 }),
  assigned(
    'twitter-api-key',
    'X API key',
    ['twitter_consumer', 'twitter_api', 'twitter_key', 'twitterconsumer', 'twitterapi'],
    `${alphanumeric}{25}`,
    { entropy: 3.5 },
  ),
  assigned(
    'twitter-access-token',
    'X access token',
    ['twitter', 'access_token', 'accesstoken', 'oauth_token'],
    `[0-9]{9,20}-${alphanumeric}{40}`,
    { entropy: 4 },
  ),
  prefixed(
    'linkedin-client-secret',
    'LinkedIn client secret',
    'WPL_AP1.',
    `${alphanumeric}{16}\\.[A-Za-z0-9+/=]{6,10}`,
  ),
  assigned(
    'linkedin-legacy-client-secret',
    'LinkedIn client secret of the old form',
    ['linkedin'],
    `${alphanumeric}{16}`,
    { entropy: 3.3 },
  ),
  assigned('reddit-client-secret', 'Reddit client secret', ['reddit'], `${base64url}{27,30}`, { entropy: 3.8 }),
  assigned('twitch-client-secret', 'Twitch client secret', ['twitch'], `${lowerAlphanumeric}{30}`, { entropy: 3.5 }),
  assigned(
    'line-channel-secret',
    'LINE channel secret',
    ['line_channel', 'channel_secret', 'channelsecret'],
    `${hex}{32}`,
    { entropy: 3 },
  ),
  assigned(
    'line-channel-access-token',
    'LINE channel access token',
    ['line_channel', 'channel_access_token', 'channelaccesstoken'],
    '[A-Za-z0-9+/]{160,180}={0,2}',
    { entropy: 4.5 },
  ),
];
