import type { Severity } from '../../../../core/model/finding.ts';
import type { Hit } from '../check-rule.ts';
import { hitAtKey } from './property-hit.ts';
import { type Dictionary, isTrue, propertyOf, textsOf } from './property-list.ts';
import { iosRules } from './rules.ts';
import { findTransportSecurity } from './transport-security.ts';

/** Everything in an Info.plist. */
export function findInformation(root: Dictionary): readonly Hit[] {
  return [
    ...findTransportSecurity(root),
    ...emptyPurposes(root),
    ...missingPurposes(root),
    ...fileSharing(root),
    ...urlSchemes(root),
    ...encryption(root),
  ];
}

/** Keys that hold the purpose of an access: all such end so, but for one. */
const purposeKey = /^(?:NS\w+UsageDescription|NFCReaderUsageDescription)$/;
/** Shorter than any sentence that says what for. */
const shortestPurpose = 8;
const unfinished =
  /^(?:lorem ipsum|to-?do|tbd|fixme|test(?:ing)?|placeholder|change ?me|your? (?:text|description|message)|(?:usage )?description|purpose string|\w*UsageDescription)\b/i;

/** Whether a purpose says nothing; a variable of the build may say anything. */
export function isEmptyPurpose(text: string): boolean {
  const words = text.trim();
  if (/\$[({]/.test(words)) return false;
  return words.length < shortestPurpose || unfinished.test(words);
}

function emptyPurposes(root: Dictionary): readonly Hit[] {
  return root.entries.flatMap((entry) => {
    const { key, value } = entry;
    if (!purposeKey.test(key) || value.kind !== 'text' || !isEmptyPurpose(value.text)) return [];
    const what = value.text.trim() === '' ? 'is empty' : 'says not what for';
    return [hitAtKey(iosRules.emptyPurpose, entry, `${key} ${what}.`)];
  });
}

interface Need {
  /** A key, and the words of its list that need the purpose; all do where none are given. */
  readonly key: RegExp;
  readonly words?: RegExp;
  /** One of them must be there. */
  readonly purposes: readonly string[];
}

/** What in an Info.plist shows that the app uses something protected. Source: Apple’s page of each key. */
const needs: readonly Need[] = [
  {
    key: /^UIBackgroundModes$/,
    words: /^location$/,
    purposes: [
      'NSLocationAlwaysAndWhenInUseUsageDescription',
      'NSLocationWhenInUseUsageDescription',
      'NSLocationAlwaysUsageDescription',
    ],
  },
  {
    key: /^UIBackgroundModes$/,
    words: /^bluetooth-(?:central|peripheral)$/,
    purposes: ['NSBluetoothAlwaysUsageDescription'],
  },
  {
    key: /^UIRequiredDeviceCapabilities$/,
    words: /^healthkit$/,
    purposes: [
      'NSHealthShareUsageDescription',
      'NSHealthUpdateUsageDescription',
      'NSHealthClinicalHealthRecordsShareUsageDescription',
    ],
  },
  { key: /^NSBonjourServices$/, purposes: ['NSLocalNetworkUsageDescription'] },
  { key: /^com\.apple\.developer\.nfc\.readersession\./, purposes: ['NFCReaderUsageDescription'] },
  { key: /^NSLocationAlwaysAndWhenInUseUsageDescription$/, purposes: ['NSLocationWhenInUseUsageDescription'] },
  { key: /^NSHomeKitUsageDescription$|^HMAccessorySetup/, purposes: ['NSHomeKitUsageDescription'] },
];

function missingPurposes(root: Dictionary): readonly Hit[] {
  const isWhole = propertyOf(root, 'CFBundleIdentifier') !== undefined;
  // Where Xcode makes the rest of the file, build settings may hold the purpose.
  const severity: Severity = isWhole ? 'medium' : 'low';
  return needs.flatMap(({ key, words, purposes }) => {
    const entry = root.entries.find(
      (candidate) =>
        key.test(candidate.key) &&
        (words === undefined || textsOf(candidate.value).some(({ text }) => words.test(text))),
    );
    if (entry === undefined || purposes.some((purpose) => propertyOf(root, purpose) !== undefined)) return [];
    return [
      hitAtKey(iosRules.missingPurpose, entry, `${entry.key} needs ${purposes[0]}, which is not there.`, severity),
    ];
  });
}

function fileSharing(root: Dictionary): readonly Hit[] {
  const sharing = propertyOf(root, 'UIFileSharingEnabled');
  if (sharing === undefined || !isTrue(sharing.value)) return [];
  const isInPlace = isTrue(propertyOf(root, 'LSSupportsOpeningDocumentsInPlace')?.value);
  const message = isInPlace
    ? 'The Documents folder is open to the Files app and to other apps.'
    : 'The Documents folder is open to a computer that the device trusts.';
  return [hitAtKey(iosRules.fileSharing, sharing, message, isInPlace ? 'medium' : 'low')];
}

function urlSchemes(root: Dictionary): readonly Hit[] {
  const types = propertyOf(root, 'CFBundleURLTypes')?.value;
  const dictionaries = types?.kind === 'array' ? types.items : [];
  return dictionaries.flatMap((type) => {
    const schemes = propertyOf(type, 'CFBundleURLSchemes');
    // Schemes of sign-in services hold an id, and carry what only that service sends.
    const own = textsOf(schemes?.value).filter(
      ({ text }) => !/^(?:fb\d|com\.googleusercontent|msauth|\$)|^https?$/i.test(text),
    );
    const [first] = own;
    if (schemes === undefined || first === undefined) return [];
    return [hitAtKey(iosRules.urlScheme, schemes, `Any app can claim the scheme ${first.text} as well.`)];
  });
}

function encryption(root: Dictionary): readonly Hit[] {
  const isApp =
    textsOf(propertyOf(root, 'CFBundlePackageType')?.value).some(({ text }) => text === 'APPL') ||
    propertyOf(root, 'LSRequiresIPhoneOS') !== undefined;
  if (!isApp || propertyOf(root, 'ITSAppUsesNonExemptEncryption') !== undefined) return [];
  const message = 'ITSAppUsesNonExemptEncryption is not there.';
  return [{ rule: iosRules.encryptionDeclaration, index: root.index, message }];
}
