import type { Severity } from '../../../../core/model/finding.ts';
import type { Hit } from '../check-rule.ts';
import { hitAtKey } from './property-hit.ts';
import { type Dictionary, isTrue, type PropertyEntry, propertyOf, textsOf } from './property-list.ts';
import { iosRules } from './rules.ts';

/** Exceptions from the hardened runtime and the sandbox, and how bad each is. */
const exceptions: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['com.apple.security.cs.disable-executable-page-protection', 'high'],
  ['com.apple.security.cs.disable-library-validation', 'medium'],
  ['com.apple.security.cs.allow-unsigned-executable-memory', 'medium'],
  ['com.apple.security.cs.allow-dyld-environment-variables', 'medium'],
  ['com.apple.security.cs.debugger', 'medium'],
  ['com.apple.security.cs.allow-jit', 'low'],
]);

/** Everything in a file of entitlements. `path` tells builds for developers from those for users. */
export function findEntitlements(root: Dictionary, path: string): readonly Hit[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const forDevelopers = /debug|dev(?:elopment)?(?![a-z])|local|test/i.test(name);
  const forUsers = /release|prod|store|dist/i.test(name);
  return [...root.entries.flatMap((entry) => judgeEntry(entry, forDevelopers, forUsers)), ...health(root)];
}

function judgeEntry(entry: PropertyEntry, forDevelopers: boolean, forUsers: boolean): readonly Hit[] {
  const { key, value } = entry;
  const texts = textsOf(value).map(({ text }) => text.trim());
  if (/^(?:com\.apple\.security\.)?get-task-allow$/.test(key) && isTrue(value)) {
    return [hitAtKey(iosRules.debuggable, entry, 'Debuggers may attach to the app.', forDevelopers ? 'note' : 'high')];
  }
  const severity = exceptions.get(key);
  if (severity !== undefined && isTrue(value)) {
    return [hitAtKey(iosRules.hardening, entry, `${key} is on.`, severity)];
  }
  if (key === 'com.apple.security.app-sandbox' && value.kind === 'truth' && !value.isTrue) {
    return [hitAtKey(iosRules.hardening, entry, 'The app runs outside the sandbox.', 'low')];
  }
  if (key === 'keychain-access-groups') {
    const wild = texts.find((text) => text.endsWith('*'));
    return wild === undefined
      ? []
      : [hitAtKey(iosRules.keychainWildcard, entry, `The group ${wild} is that of all apps of the team.`)];
  }
  if (key === 'com.apple.developer.default-data-protection' && texts.includes('NSFileProtectionNone')) {
    return [
      hitAtKey(
        iosRules.dataProtection,
        entry,
        'NSFileProtectionNone leaves files readable on a locked device.',
        'high',
      ),
    ];
  }
  if (/^(?:com\.apple\.developer\.)?aps-environment$/.test(key) && texts.includes('development') && !forDevelopers) {
    const message = 'Notifications come from the service for developers unless signing replaces it.';
    return [hitAtKey(iosRules.developmentEntitlement, entry, message, forUsers ? 'medium' : 'note')];
  }
  if (
    key === 'com.apple.developer.associated-domains' &&
    texts.some((text) => /\?mode=developer/.test(text)) &&
    !forDevelopers
  ) {
    const message = 'A domain is trusted as developers do, past Apple’s servers.';
    return [hitAtKey(iosRules.developmentEntitlement, entry, message, forUsers ? 'medium' : 'low')];
  }
  return [];
}

/** Apps with health data need more than the system’s default, which opens files after the first unlock. */
function health(root: Dictionary): readonly Hit[] {
  const healthKit = propertyOf(root, 'com.apple.developer.healthkit');
  if (healthKit === undefined || !isTrue(healthKit.value)) return [];
  if (propertyOf(root, 'com.apple.developer.default-data-protection') !== undefined) return [];
  const message = 'An app with HealthKit sets no protection class for its files.';
  return [hitAtKey(iosRules.dataProtection, healthKit, message, 'low')];
}
