import { fingerprintOf } from '../../../core/model/fingerprint.ts';
import type { Category, SecurityFinding } from '../../../core/model/security-finding.ts';
import { squeezed } from '../../../core/model/squeezed.ts';
import type { TextFile } from '../files/detector.ts';
import { type AllowMarker, readAllowComments } from './allow-comment.ts';
import type { Hit } from './check-rule.ts';

/** What all findings of one check have in common. */
interface Check {
  /** Id of the tool, `workflows`. */
  readonly tool: string;
  readonly category: Category;
  /** Comments of other tools that allow a finding as ours do. */
  readonly markers?: readonly AllowMarker[];
}

/** UTF-16 units of a line on either side of a hit that its fingerprint is made of. */
const nearness = 250;

/** Findings of one file in the order of the text, with fingerprints that survive moved lines and with comments that allow them. */
export function reportHits(check: Check, file: TextFile, hits: readonly Hit[]): readonly SecurityFinding[] {
  if (hits.length === 0) return [];
  const comments = readAllowComments(file.text, check.markers);
  const seen = new Map<string, number>();
  return [...hits]
    .sort((one, other) => one.index - other.index)
    .map((hit) => {
      const { rule, index, statement = index } = hit;
      const place = file.placeOf(index);
      const content = hit.identity ?? contentAt(file.text, index);
      const identity = [check.tool, rule.id, file.path, content];
      const key = JSON.stringify(identity);
      const ordinal = (seen.get(key) ?? 0) + 1;
      seen.set(key, ordinal);
      const suppression =
        comments.find(rule.id, place.line) ??
        (statement === index ? undefined : comments.find(rule.id, file.placeOf(statement).line));
      return {
        tool: check.tool,
        rule: rule.id,
        title: rule.title,
        severity: hit.severity ?? rule.severity,
        category: hit.category ?? check.category,
        message: hit.message,
        location: { file: file.path, ...place, ...endOf(file, hit) },
        fix: hit.fix ?? rule.fix,
        ...(rule.helpUrl === undefined ? {} : { helpUrl: rule.helpUrl }),
        ...(rule.cwes === undefined ? {} : { cwes: rule.cwes }),
        fingerprint: fingerprintOf([...identity, String(ordinal)]),
        ...(suppression === undefined ? {} : { suppression }),
      };
    });
}

function endOf(file: TextFile, { end }: Hit): { readonly endLine?: number; readonly endColumn?: number } {
  if (end === undefined) return {};
  const { line, column } = file.placeOf(end);
  return { endLine: line, endColumn: column };
}

/** The line that a place lies in, or what is near to it, with every run of white space as one space. */
function contentAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - nearness), index);
  const after = text.slice(index, index + nearness);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
  return squeezed(line);
}
