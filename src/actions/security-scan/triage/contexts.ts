import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { ownedText } from '../../../readers/owned-text.ts';
import { lineHashes } from './line-hash.ts';

/** What stands around a finding. */
export interface FindingContext {
  /** The line it begins in, without its end, and of a secret all of its lines; cut where it is longer than any that a person writes. */
  readonly line: string;
  /** Code scanning's own key of that line. */
  readonly lineHash?: string;
}

/** The text of a file of the repository by its path from the root; undefined where there is none, or none to be read. */
export type TextProvider = (path: string) => Promise<string | undefined>;

/** Longest text that is kept, in UTF-16 units. */
const longestContext = 4096;

/** Reads the surroundings of findings that have a line, one file after the other. Findings of history have none: their file may be another by now. */
export async function readContexts(
  findings: readonly SecurityFinding[],
  textOf: TextProvider,
): Promise<ReadonlyMap<SecurityFinding, FindingContext>> {
  const byFile = new Map<string, SecurityFinding[]>();
  for (const finding of findings) {
    const { file, line } = finding.location ?? {};
    if (file === undefined || line === undefined || finding.commit !== undefined || !isInside(file)) continue;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [finding]);
    else known.push(finding);
  }
  const contexts = new Map<SecurityFinding, FindingContext>();
  for (const [file, inFile] of byFile) {
    const text = await textOf(file);
    if (text === undefined) continue;
    const hashes = lineHashes(text, new Set(inFile.map(({ location }) => location?.line ?? 0)));
    const spans = lineSpans(
      text,
      new Set(inFile.flatMap((finding) => [finding.location?.line ?? 0, lastLineOf(finding)])),
    );
    for (const finding of inFile) {
      const number = finding.location?.line ?? 0;
      const first = spans.get(number);
      if (first === undefined) continue;
      const end = spans.get(lastLineOf(finding))?.end ?? first.end;
      const line = ownedText(text.slice(first.start, Math.min(end, first.start + longestContext)));
      const lineHash = hashes.get(number);
      contexts.set(finding, { line, ...(lineHash === undefined ? {} : { lineHash }) });
    }
  }
  return contexts;
}

/** Of a secret all of its lines count: the first line of every private key is the same. */
function lastLineOf({ category, location }: SecurityFinding): number {
  const { line = 0, endLine = line } = location ?? {};
  return category === 'secret' ? Math.max(line, endLine) : line;
}

/** A report of others may name any path. */
function isInside(file: string): boolean {
  return !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/.test(file);
}

/** Where lines begin and end, their ends left out. */
function lineSpans(
  text: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, { readonly start: number; readonly end: number }> {
  const spans = new Map<number, { start: number; end: number }>();
  const lineEnd = /\r\n|\n|\r/g;
  let start = 0;
  for (let number = 1; spans.size < wanted.size; number += 1) {
    const match = lineEnd.exec(text);
    if (wanted.has(number)) spans.set(number, { start, end: match?.index ?? text.length });
    if (match === null) break;
    start = lineEnd.lastIndex;
  }
  return spans;
}
