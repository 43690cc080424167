import type { Location } from '../../../core/model/finding.ts';
import type { OwnSuppression, SecurityFinding } from '../../../core/model/security-finding.ts';
import { type LineIndex, lineIndex } from '../../../readers/line-index.ts';
import { timeLimit } from '../files/time-limit.ts';
import { allowsOrigin, type Origin } from './allowlists.ts';
import { type CompiledRule, compileRules } from './compile-rules.ts';
import { matchFinder, type RuleWatch } from './find-matches.ts';
import { giveWayAtPlace, giveWayOnLine } from './give-way.ts';
import { type IgnoredFingerprints, isIgnored } from './ignore-file.ts';
import { inlineComments } from './inline-comment.ts';
import { linesOf } from './judge-match.ts';
import { findPlacedSecrets, type PlacedSecret } from './placed-secrets.ts';
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

  const search = { ruleSet, compiled, finder, applies, decodeDepth };

  const scan = (file: ScannedText): readonly SecurityFinding[] => {
    const origin = originOf(file.path, file.commit);
    scanned = origin;
    const inPath = pathRules.filter((rule) => rule.rule.skipReport !== true && applies(rule, origin));
    const lines = linesIn(file);
    const all = findPlacedSecrets({ text: file.text, origin, lines }, search);
    const secrets = ruleSet.placedAt === 'match' ? giveWayOnLine(all) : giveWayAtPlace(all);
    if (secrets.length === 0 && inPath.length === 0) return [];
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
