import type { Location } from '../../../core/model/finding.ts';
import type { OwnSuppression, SecurityFinding } from '../../../core/model/security-finding.ts';
import { type LineIndex, lineIndex } from '../../../readers/line-index.ts';
import { timeLimit } from '../files/time-limit.ts';
import { allowsOrigin, type Origin } from './allowlists.ts';
import { type CompiledRule, compileRules } from './compile-rules.ts';
import { type DecodedText, decodeText } from './decoded-text.ts';
import type { Encoding } from './encoded-spans.ts';
import { matchFinder, type RawMatch, type RuleWatch } from './find-matches.ts';
import { giveWayAtPlace, giveWayOnLine } from './give-way.ts';
import { type IgnoredFingerprints, isIgnored } from './ignore-file.ts';
import { inlineComments } from './inline-comment.ts';
import { judgeMatch, linesOf, type SecretMatch } from './judge-match.ts';
import { isNear, type Place } from './required-parts.ts';
import type { RuleSet } from './rule.ts';
import { identityOf, pathFinding, secretFinding } from './secret-finding.ts';

export interface SecretScannerOptions {
  /** Fingerprints that are accepted, as read from `.gitleaksignore`. */
  readonly ignored?: IgnoredFingerprints;
  /** How often what was decoded is decoded again; 0 is never. */
  readonly decodeDepth?: number;
  /** Milliseconds for one rule on one text. Absent where the caller bounds the time of the whole scan. */
  readonly ruleTimeMs?: number;
}

/** A rule that was ended because it took too long, on a text that was scanned without it. */
export interface SlowRule {
  readonly rule: string;
  readonly path: string;
  readonly commit?: string;
}

/** A text to scan: a file, or what a commit brings. `placeOf` and `lineAt` are used where they are there. */
export interface ScannedText extends Partial<LineIndex> {
  /** With `/`, relative to the root. */
  readonly path: string;
  readonly text: string;
  /** The commit that brought it, in history. */
  readonly commit?: string;
  /** Line of the file that the text begins with, from 1; for pieces of files. */
  readonly firstLine?: number;
}

/** Finds secrets in one text after the other. Holds memory that it uses again: one per thread. */
export interface SecretScanner {
  /** Whether anything could be found in a file of this path. */
  wants(path: string, commit?: string): boolean;
  /** All secrets in a text, in its order. */
  scan(file: ScannedText): readonly SecurityFinding[];
  /** The id of the rule being tried, to name the one that took too long; undefined between rules. */
  currentRule(): string | undefined;
  /** Leaves a rule out from now on for one path. */
  skip(rule: string, path: string): void;
  /** Rules that were ended, since this was last asked. */
  takeSlowRules(): readonly SlowRule[];
}

/** Characters on either side of a secret that tell it from others of its line, where the secret itself must not. */
const nearness = 200;
/** gitleaks' own default. */
const usualDecodeDepth = 5;

/** A secret with its place in the file. */
interface PlacedSecret extends SecretMatch {
  /** In the file. */
  readonly start: number;
  readonly end: number;
  /** Where gitleaks counts it. */
  readonly line: number;
  readonly column: number;
  readonly encodings: ReadonlySet<Encoding>;
}

const notEncoded: ReadonlySet<Encoding> = new Set();

/** Makes a scanner of a rule set. Compiles it: keep the scanner for all texts. */
export function createSecretScanner(ruleSet: RuleSet, options: SecretScannerOptions = {}): SecretScanner {
  const compiled = compileRules(ruleSet);
  const watch: RuleWatch = { current: -1 };
  const { ignored = new Set(), decodeDepth = usualDecodeDepth, ruleTimeMs } = options;
  let scanned: Origin = { path: '' };
  let slow: SlowRule[] = [];
  const time = ruleTimeMs === undefined ? undefined : timeLimit();
  const finder = matchFinder(
    compiled,
    watch,
    time && {
      run: (work) => time.run(ruleTimeMs ?? 0, work),
      ended: (index) => slow.push({ rule: compiled.rules[index]?.rule.id ?? '', ...scanned }),
    },
  );
  const skipped = new Set<string>();
  const pathRules = compiled.rules.filter(({ rule }) => rule.pattern === undefined && rule.path !== undefined);

  const wants = (path: string, commit?: string): boolean =>
    !ruleSet.allowlists.some((list) => allowsOrigin(list, originOf(path, commit)));

  const applies = ({ rule }: CompiledRule, origin: Origin): boolean =>
    (rule.path === undefined || rule.path.test(origin.path)) &&
    !rule.allowlists.some((list) => allowsOrigin(list, origin)) &&
    !(skipped.size > 0 && skipped.has(`${rule.id}\n${origin.path}`));

  const scan = (file: ScannedText): readonly SecurityFinding[] => {
    const origin = originOf(file.path, file.commit);
    scanned = origin;
    const inPath = pathRules.filter((rule) => rule.rule.skipReport !== true && applies(rule, origin));
    const all = findAll(file, origin);
    const secrets = ruleSet.placedAt === 'match' ? giveWayOnLine(all) : giveWayAtPlace(all);
    if (secrets.length === 0 && inPath.length === 0) return [];
    const lines = linesIn(file);
    const comments = inlineComments(file.text);
    const ordinals = new Map<string, number>();
    const findings = inPath.map((rule) =>
      withSuppression(pathFinding(rule, file.path, file.commit), suppressionOf(rule.rule.id, 0, '')),
    );
    for (const secret of [...secrets].sort((one, other) => one.start - other.start)) {
      const line = linesOf(file.text, secret.start, secret.end);
      const near = linesOf(file.text, secret.start, secret.end, nearness);
      const identity = identityOf({ rule: secret.rule, secret: secret.secret, near });
      const ordinal = ordinals.get(identity) ?? 0;
      ordinals.set(identity, ordinal + 1);
      findings.push(
        withSuppression(
          secretFinding({
            rule: secret.rule,
            secret: secret.secret,
            location: locationOf(file, lines, secret, ruleSet.placedAt),
            encodings: secret.encodings,
            near,
            ordinal,
            ...(file.commit === undefined ? {} : { commit: file.commit }),
          }),
          suppressionOf(secret.rule.rule.id, secret.line, line),
        ),
      );
    }
    return findings;

    function suppressionOf(rule: string, line: number, words: string): OwnSuppression | undefined {
      const inFile = line === 0 ? 0 : line + (file.firstLine ?? 1) - 1;
      if (isIgnored(ignored, { path: file.path, commit: file.commit, rule, line: inFile })) {
        return { by: 'tool', reason: '.gitleaksignore' };
      }
      return line === 0 ? undefined : comments.find(rule, line, words);
    }
  };

  const findAll = (file: ScannedText, origin: Origin): readonly PlacedSecret[] => {
    const secrets: PlacedSecret[] = [];
    const lines = linesIn(file);
    let decoded: DecodedText | undefined;
    for (let depth = 0; ; depth += 1) {
      const text = decoded?.text ?? file.text;
      const matches = finder.find(text, (index) => {
        const rule = compiled.rules[index];
        return rule !== undefined && rule.rule.skipReport !== true && applies(rule, origin);
      });
      for (const match of matches) {
        const secret = placed(match, text, decoded);
        if (secret !== undefined && hasItsParts(secret, text, decoded)) secrets.push(secret);
      }
      if (depth === decodeDepth) break;
      decoded = decodeText(text, decoded);
      if (decoded === undefined) break;
    }
    return secrets;

    function placed(match: RawMatch, text: string, from: DecodedText | undefined): PlacedSecret | undefined {
      const encodings = from === undefined ? notEncoded : from.encodingsIn(match.start, match.end);
      const rule = compiled.rules[match.rule];
      if (encodings === undefined || rule === undefined) return undefined;
      const secret = judgeMatch(match, rule, { text, origin, allowlists: ruleSet.allowlists });
      if (secret === undefined) return undefined;
      const [matchStart] = from?.originalOf(match.start, match.end) ?? [match.start];
      const [start, end] = from?.originalOf(secret.secretStart, secret.secretEnd) ?? [
        secret.secretStart,
        secret.secretEnd,
      ];
      // A match that begins with the end of a line belongs to the next one.
      const { line, column } = lines.placeOf(file.text[matchStart] === '\n' ? matchStart + 1 : matchStart);
      return { ...secret, start, end, line, column, encodings };
    }

    function hasItsParts(secret: PlacedSecret, text: string, from: DecodedText | undefined): boolean {
      return secret.rule.rule.required.every((part) => {
        const index = compiled.byId.get(part.id);
        if (index === undefined) return false;
        const place: Place = secret;
        return finder.findRule(text, index).some((match) => {
          const other = placed(match, text, from);
          return other !== undefined && isNear(place, other, part);
        });
      });
    }
  };

  return {
    wants,
    scan,
    currentRule: () => compiled.rules[watch.current]?.rule.id,
    skip: (rule, path) => skipped.add(`${rule}\n${path}`),
    takeSlowRules() {
      const taken = slow;
      slow = [];
      return taken;
    },
  };
}

function originOf(path: string, commit: string | undefined): Origin {
  return commit === undefined ? { path } : { path, commit };
}

function linesIn({ text, placeOf, lineAt }: ScannedText): LineIndex {
  return placeOf === undefined || lineAt === undefined ? lineIndex(text) : { placeOf, lineAt };
}

function locationOf(
  file: ScannedText,
  lines: LineIndex,
  { start, end, line, column }: PlacedSecret,
  placedAt: RuleSet['placedAt'],
): Location {
  const from = placedAt === 'match' ? { line, column } : lines.placeOf(start);
  const to = lines.placeOf(end);
  const shift = (file.firstLine ?? 1) - 1;
  return {
    file: file.path,
    line: from.line + shift,
    column: from.column,
    endLine: to.line + shift,
    endColumn: to.column,
  };
}

function withSuppression(finding: SecurityFinding, suppression: OwnSuppression | undefined): SecurityFinding {
  return suppression === undefined ? finding : { ...finding, suppression };
}
