import type { Severity } from '../../../../core/model/finding.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { findRemoteScripts } from '../shell-downloads.ts';
import { isEmptyPurpose } from './information.ts';
import { iosRules } from './rules.ts';

interface Setting {
  readonly pattern: RegExp;
  readonly rule: CheckRule;
  readonly message: string;
  readonly severity?: Severity;
}

/** Lines of xcconfig files, of Xcode’s project files and of what generates them. */
const settings: readonly Setting[] = [
  {
    pattern: /^[\s"']*ENABLE_HARDENED_RUNTIME["']?\s*[=:]\s*["']?(?:NO|false)\b/i,
    rule: iosRules.buildSetting,
    message: 'The hardened runtime is off.',
  },
  {
    pattern: /^[\s"']*SWIFT_ENFORCE_EXCLUSIVE_ACCESS["']?\s*[=:]\s*["']?off\b/i,
    rule: iosRules.buildSetting,
    message: 'Swift does not check for overlapping accesses to memory.',
  },
  {
    pattern: /-fno-stack-protector\b/,
    rule: iosRules.buildSetting,
    message: 'The compiler leaves out the guard of the stack.',
  },
  {
    pattern: /-Ounchecked\b/,
    rule: iosRules.buildSetting,
    message: 'Swift leaves out checks of overflows and of bounds.',
  },
  {
    pattern: /^[\s"']*NSAllowsArbitraryLoads["']?\s*[=:]\s*(?:\.boolean\(\s*true|["']?(?:true|YES)\b)/i,
    rule: iosRules.transportOff,
    message: 'NSAllowsArbitraryLoads allows every server in the clear.',
  },
  {
    pattern: /^[\s"']*NSExceptionAllowsInsecureHTTPLoads["']?\s*[=:]\s*(?:\.boolean\(\s*true|["']?(?:true|YES)\b)/i,
    rule: iosRules.insecureDomain,
    message: 'A domain may be reached in the clear.',
    severity: 'medium',
  },
  {
    pattern:
      /^[\s"']*(?:INFOPLIST_KEY_)?UIFileSharingEnabled["']?\s*[=:]\s*(?:\.boolean\(\s*true|["']?(?:true|YES)\b)/i,
    rule: iosRules.fileSharing,
    message: 'The Documents folder is open to a computer that the device trusts.',
  },
];

const purpose =
  /^[\s"']*INFOPLIST_KEY_(?<key>NS\w{1,80}UsageDescription)["']?\s*=\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^;]*?))\s*;?\s*$/;
/** Longer lines are generated. UTF-16 units. */
const longestLine = 4096;

/** Settings of builds, line by line: comments are passed over, and so are lines no person wrote. */
export function findBuildSettings(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  let index = 0;
  for (const line of text.split('\n')) {
    const start = index + (line.length - line.trimStart().length);
    index += line.length + 1;
    if (line.length > longestLine || /^\s*(?:\/\/|#(?!include))/.test(line)) continue;
    for (const { pattern, rule, message, severity = rule.severity } of settings) {
      if (pattern.test(line)) hits.push({ rule, index: start, message, severity });
    }
    const { key, quoted, plain } = purpose.exec(line)?.groups ?? {};
    if (key !== undefined && isEmptyPurpose(quoted ?? plain ?? '')) {
      hits.push({ rule: iosRules.emptyPurpose, index: start, message: `${key} says not what for.` });
    }
    if (/^\s*shellScript = /.test(line) && findRemoteScripts(line.replaceAll('\\n', ';')).length > 0) {
      const message = 'A build phase downloads a script and runs it.';
      hits.push({ rule: iosRules.remoteScript, index: start, message });
    }
  }
  return hits;
}
