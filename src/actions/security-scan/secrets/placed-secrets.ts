import type { LineIndex } from '../../../readers/line-index.ts';
import type { Origin } from './allowlists.ts';
import type { CompiledRule, CompiledRules } from './compile-rules.ts';
import { type DecodedText, decodeText } from './decoded-text.ts';
import type { Encoding } from './encoded-spans.ts';
import type { MatchFinder, RawMatch } from './find-matches.ts';
import { judgeMatch, type SecretMatch } from './judge-match.ts';
import { isNear } from './required-parts.ts';
import type { RuleSet } from './rule.ts';

/** A secret with its place in the file. */
export interface PlacedSecret extends SecretMatch {
  /** In the file. */
  readonly start: number;
  readonly end: number;
  /** Where gitleaks counts it. */
  readonly line: number;
  readonly column: number;
  readonly encodings: ReadonlySet<Encoding>;
}

const notEncoded: ReadonlySet<Encoding> = new Set();

/** What is looked for. */
interface SecretSearch {
  readonly ruleSet: RuleSet;
  readonly compiled: CompiledRules;
  readonly finder: MatchFinder;
  /** Whether a rule is tried on what comes from there. */
  readonly applies: (rule: CompiledRule, origin: Origin) => boolean;
  /** How often what was decoded is decoded again. */
  readonly decodeDepth: number;
}

/** A text that is looked through, with what is known of it. */
interface SearchedText {
  readonly text: string;
  readonly origin: Origin;
  readonly lines: LineIndex;
}

/** The text as it stands, or what of it was decoded. */
interface Layer {
  readonly text: string;
  readonly decoded: DecodedText | undefined;
}

/** Finds every secret of a text and of what is encoded in it, those that other rules find too included. */
export function findPlacedSecrets(file: SearchedText, search: SecretSearch): readonly PlacedSecret[] {
  const { compiled, finder, applies, decodeDepth } = search;
  const secrets: PlacedSecret[] = [];
  let layer: Layer = { text: file.text, decoded: undefined };
  for (let depth = 0; ; depth += 1) {
    const matches = finder.find(layer.text, (index) => {
      const rule = compiled.rules[index];
      return rule !== undefined && rule.rule.skipReport !== true && applies(rule, file.origin);
    });
    for (const match of matches) {
      const secret = placed(match, layer, file, search);
      if (secret !== undefined && hasItsParts(secret, layer, file, search)) secrets.push(secret);
    }
    if (depth === decodeDepth) return secrets;
    const decoded = decodeText(layer.text, layer.decoded);
    if (decoded === undefined) return secrets;
    layer = { text: decoded.text, decoded };
  }
}

function placed(
  match: RawMatch,
  { text, decoded }: Layer,
  file: SearchedText,
  { compiled, ruleSet }: SecretSearch,
): PlacedSecret | undefined {
  const encodings = decoded === undefined ? notEncoded : decoded.encodingsIn(match.start, match.end);
  const rule = compiled.rules[match.rule];
  if (encodings === undefined || rule === undefined) return undefined;
  const secret = judgeMatch(match, rule, { text, origin: file.origin, allowlists: ruleSet.allowlists });
  if (secret === undefined) return undefined;
  const { secretStart, secretEnd } = secret;
  const [matchStart] = decoded?.originalOf(match.start, match.end) ?? [match.start];
  const [start, end] = decoded?.originalOf(secretStart, secretEnd) ?? [secretStart, secretEnd];
  // A match that begins with the end of a line belongs to the next one.
  const { line, column } = file.lines.placeOf(file.text[matchStart] === '\n' ? matchStart + 1 : matchStart);
  return { ...secret, start, end, line, column, encodings };
}

/** Whether the other rules that its rule needs find something near it. */
function hasItsParts(secret: PlacedSecret, layer: Layer, file: SearchedText, search: SecretSearch): boolean {
  const { compiled, finder } = search;
  return secret.rule.rule.required.every((part) => {
    const index = compiled.byId.get(part.id);
    if (index === undefined) return false;
    return finder.findRule(layer.text, index).some((match) => {
      const other = placed(match, layer, file, search);
      return other !== undefined && isNear(secret, other, part);
    });
  });
}
