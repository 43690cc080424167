import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { ownedText } from '../../../readers/owned-text.ts';
import { lineHashes } from './line-hash.ts';

/** What stands around a finding. */
export interface FindingContext {
  /** The line it begins in, without its end; cut where it is longer than any that a person writes. */
  readonly line: string;
  /** Code scanning's own key of that line. */
  readonly lineHash?: string;
}

/** The text of a file of the repository by its path from the root; undefined where there is none, or none to be read. */
export type TextProvider = (path: string) => Promise<string | undefined>;

/** Longest line that is kept, in UTF-16 units. */
const longestLine = 4096;

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
    const wanted = new Set(inFile.map(({ location }) => location?.line ?? 0));
    const hashes = lineHashes(text, wanted);
    const lines = linesOf(text, wanted);
    for (const finding of inFile) {
      const number = finding.location?.line ?? 0;
      const line = lines.get(number);
      const lineHash = hashes.get(number);
      if (line !== undefined) contexts.set(finding, { line, ...(lineHash === undefined ? {} : { lineHash }) });
    }
  }
  return contexts;
}

/** A report of others may name any path. */
function isInside(file: string): boolean {
  return !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/.test(file);
}

function linesOf(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  const lineEnd = /\r\n|\n|\r/g;
  let left = wanted.size;
  let start = 0;
  for (let number = 1; left > 0; number += 1) {
    const match = lineEnd.exec(text);
    const end = match?.index ?? text.length;
    if (wanted.has(number)) {
      lines.set(number, ownedText(text.slice(start, Math.min(end, start + longestLine))));
      left -= 1;
    }
    if (match === null) break;
    start = lineEnd.lastIndex;
  }
  return lines;
}
