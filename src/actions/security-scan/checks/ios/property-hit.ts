import type { CheckRule, Hit } from '../check-rule.ts';
import type { PropertyEntry } from './property-list.ts';

/** A hit at a key of a property list. */
export function hitAtKey(
  rule: CheckRule,
  { key, keyIndex }: PropertyEntry,
  message: string,
  severity = rule.severity,
): Hit {
  return { rule, index: keyIndex, end: keyIndex + `<key>${key}</key>`.length, message, severity };
}
