import type { OwnSuppression } from '../../../core/model/security-finding.ts';

/** How a comment names the rules that it allows. */
export interface AllowMarker {
  /** Stands in every such comment; looked for before the pattern is tried. */
  readonly keyword: string;
  /** With the groups `rules`, separated by commas, and `reason`. Tried on a single line. */
  readonly pattern: RegExp;
  /** Whether it holds for the whole file. */
  readonly wholeFile?: boolean;
}

/** `# vetnet:allow <rule>[,<rule>] <reason>`, in comments of any language. */
const ownMarker: AllowMarker = {
  keyword: 'vetnet:allow',
  pattern:
    /(?:#|\/\/|\/\*|<!--|--|;|\*) {0,8}vetnet:allow[ \t]{1,8}(?<rules>[\w.*-]+(?:,[ \t]{0,8}[\w.*-]+)*)(?<reason>.*)/,
};

/** Longer lines are generated: no comment of a person stands there. UTF-16 units. */
const longestLine = 4096;
/** How far above a line a comment is looked for, through other comments. */
const farthest = 20;
const onlyComment = /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*)/;

interface AllowComment {
  readonly rules: readonly string[];
  readonly suppression: OwnSuppression;
}

/** The comments of one file that allow findings. */
export interface AllowComments {
  /** Whether there may be any: most files have none. */
  readonly hasAny: boolean;
  /** The one that allows `rule` on a line (from 1): on the line itself, or alone on the lines right above it. */
  find(rule: string, line: number): OwnSuppression | undefined;
}

const none: AllowComments = { hasAny: false, find: () => undefined };

/** Reads the comments of a file. `markers` are forms of other tools that count beside our own. Linear in the text. */
export function readAllowComments(text: string, markers: readonly AllowMarker[] = []): AllowComments {
  const present = [ownMarker, ...markers].filter(({ keyword }) => text.includes(keyword));
  if (present.length === 0) return none;
  const byLine = new Map<number, readonly AllowComment[]>();
  const wholeFile: AllowComment[] = [];
  const commentLines = new Set<number>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.length > longestLine) continue;
    if (onlyComment.test(line)) commentLines.add(at + 1);
    for (const marker of present) {
      const comment = readComment(line, at + 1, marker);
      if (comment === undefined) continue;
      if (marker.wholeFile === true) wholeFile.push(comment);
      else byLine.set(at + 1, [...(byLine.get(at + 1) ?? []), comment]);
    }
  }
  return {
    hasAny: true,
    find(rule, line) {
      const names = (comments: readonly AllowComment[]) => comments.find(({ rules }) => rules.includes(rule));
      let found = names(byLine.get(line) ?? []) ?? names(wholeFile);
      for (
        let above = line - 1;
        found === undefined && above >= line - farthest && commentLines.has(above);
        above -= 1
      ) {
        found = names(byLine.get(above) ?? []);
      }
      return found?.suppression;
    },
  };
}

function readComment(line: string, number: number, { keyword, pattern }: AllowMarker): AllowComment | undefined {
  if (!line.includes(keyword)) return undefined;
  const { rules = '', reason = '' } = pattern.exec(line)?.groups ?? {};
  if (rules === '') return undefined;
  const words = reason
    .replace(/(?:\*\/|-->)\s*$/, '')
    .replace(/^[\s:#-]+/, '')
    .trim();
  return {
    rules: rules.split(',').map((rule) => rule.trim()),
    suppression: { by: 'inline-comment', ...(words === '' ? {} : { reason: words }), line: number },
  };
}
