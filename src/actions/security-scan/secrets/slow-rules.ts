import type { Gap } from '../source.ts';
import type { SlowRule } from './secret-scanner.ts';

/** Rules that were ended because they took too long, as gaps: the texts were scanned without them. */
export function gapsOfSlowRules(slow: readonly SlowRule[]): readonly Gap[] {
  return slow.map(({ rule, path, commit }) => ({
    what: commit === undefined ? path : `${path} in commit ${commit.slice(0, 12)}`,
    why: `Time ran out while the rule ${rule} was tried: the text was scanned without it.`,
    fix: 'Make the rule simpler if it is yours, or leave the file out with `exclude` if it is generated.',
  }));
}
