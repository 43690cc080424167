import { severities } from '../../../core/model/finding.ts';
import type { OwnSuppression, SecurityFinding } from '../../../core/model/security-finding.ts';
import { mergeByAlias } from '../dependencies/merge-by-alias.ts';
import { isOwnScanner } from '../scanner-names.ts';

/** One thing that one or several tools found. */
export interface MergedFinding extends SecurityFinding {
  /** The one it is shown under first. */
  readonly tools: readonly string[];
}

/** Ours, whose texts are shown where several tools found the same secret. */
const ownSecretScanner = 'secrets';

/** Merges what several tools, or a tool and its report, say of the same thing. */
export function mergeFindings(findings: readonly SecurityFinding[]): readonly MergedFinding[] {
  const secrets: SecurityFinding[] = [];
  const vulnerabilities: SecurityFinding[] = [];
  const others: SecurityFinding[] = [];
  for (const finding of findings) {
    if (finding.category === 'secret') secrets.push(finding);
    else if (finding.category === 'vulnerability' && finding.vulnerability !== undefined) vulnerabilities.push(finding);
    else others.push(finding);
  }
  return [...mergeSecrets(secrets), ...mergeByAlias(vulnerabilities), ...mergeAlike(others)];
}

/**
 * Secrets of one line whose columns overlap are one secret, under whatever rule it was found. One that a commit brought and
 * that still stands in the file is told once, where it stands.
 */
function mergeSecrets(findings: readonly SecurityFinding[]): readonly MergedFinding[] {
  const standing = new Set(findings.filter(({ commit }) => commit === undefined).flatMap((each) => ownKey(each) ?? []));
  const told = findings.filter((each) => each.commit === undefined || !standing.has(ownKey(each) ?? ''));
  const byLine = new Map<string, SecurityFinding[][]>();
  for (const finding of told) {
    const { file, line } = finding.location ?? {};
    const place = line === undefined ? identityOf(finding) : JSON.stringify([file, line, finding.commit]);
    const groups = byLine.get(place) ?? [];
    byLine.set(place, groups);
    const same = groups.find((group) => group.some((other) => areOneSecret(finding, other)));
    if (same === undefined) groups.push([finding]);
    else same.push(finding);
  }
  return [...byLine.values()].flatMap((groups) => groups.map(mergeGroup));
}

/** What our scanner knows a secret by, in whatever commit and line of its file. */
function ownKey({ tool, rule, fingerprint, location }: SecurityFinding): string | undefined {
  if (tool !== ownSecretScanner || fingerprint === undefined) return undefined;
  return JSON.stringify([rule, fingerprint, location?.file]);
}

/**
 * Where a tool tells no columns its secret is taken for any of the line that another tool found; two of the same tool are
 * two unless they are the same in all that is told.
 */
function areOneSecret(one: SecurityFinding, other: SecurityFinding): boolean {
  const [first, second] = [columnsOf(one), columnsOf(other)];
  if (first !== undefined && second !== undefined) return first.start < second.end && second.start < first.end;
  if (one.tool !== other.tool) return true;
  return one.rule === other.rule && one.redacted === other.redacted && one.fingerprint === other.fingerprint;
}

function columnsOf({ location }: SecurityFinding): { readonly start: number; readonly end: number } | undefined {
  const { line, endLine, column, endColumn } = location ?? {};
  if (column === undefined) return undefined;
  if (endLine !== undefined && line !== undefined && endLine > line) return { start: column, end: Number.MAX_VALUE };
  return { start: column, end: Math.max(endColumn ?? 0, column + 1) };
}

/** Other findings are one only where rule and place are the same. */
function mergeAlike(findings: readonly SecurityFinding[]): readonly MergedFinding[] {
  const groups = new Map<string, SecurityFinding[]>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(mergeGroup);
}

/**
 * Where the place does not, the message tells findings of one rule apart: a linter that knows no columns breaks a rule twice
 * in a line, and a lockfile may hold all its packages in one.
 */
function identityOf({ rule, category, location, message, commit }: SecurityFinding): string {
  const { file, line, column } = location ?? {};
  const isAmbiguous = line === undefined || column === undefined || category === 'license';
  return JSON.stringify([category, rule, commit, file, line, column, isAmbiguous ? message : undefined]);
}

function mergeGroup(group: readonly SecurityFinding[]): MergedFinding {
  const ranked = [...group].sort(
    (a, b) =>
      Number(b.tool === ownSecretScanner) - Number(a.tool === ownSecretScanner) ||
      Number(isOwnScanner(b.tool)) - Number(isOwnScanner(a.tool)) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(a.location?.column === undefined) - Number(b.location?.column === undefined),
  );
  const [first = group[0], ...rest] = ranked;
  if (first === undefined) throw new RangeError('a group of findings is never empty');
  if (rest.length === 0) return { ...first, tools: [first.tool] };
  const { suppression: _, ...finding } = first;
  const worst = severities.find((severity) => group.some((each) => each.severity === severity)) ?? first.severity;
  const suppression = suppressionOf(group);
  const cwes = [...new Set(group.flatMap((each) => each.cwes ?? []))].sort((a, b) => a - b);
  const fix = first.fix ?? rest.find((each) => each.fix !== undefined)?.fix;
  const helpUrl = first.helpUrl ?? rest.find((each) => each.helpUrl !== undefined)?.helpUrl;
  return {
    ...finding,
    severity: worst,
    tools: [...new Set(ranked.map(({ tool }) => tool))],
    ...(cwes.length === 0 ? {} : { cwes }),
    ...(fix === undefined ? {} : { fix }),
    ...(helpUrl === undefined ? {} : { helpUrl }),
    ...(suppression === undefined ? {} : { suppression }),
  };
}

/** A comment beside it holds whoever finds it. What a tool keeps quiet by its own settings counts where another tool does not. */
function suppressionOf(group: readonly SecurityFinding[]): OwnSuppression | undefined {
  const own = group.flatMap(({ suppression }) => (suppression === undefined ? [] : [suppression]));
  return own.find(({ by }) => by === 'inline-comment') ?? (own.length === group.length ? own[0] : undefined);
}
