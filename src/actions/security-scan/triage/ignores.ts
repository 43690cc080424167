import { compilePathGlobs } from '../../../core/files/path-globs.ts';
import { packageOf, type SecurityFinding } from '../../../core/model/security-finding.ts';
import type { Suppression, TriageRemark } from '../facts.ts';
import type { SecurityScanInputs } from '../inputs.ts';

export type Ignore = NonNullable<SecurityScanInputs['ignores']>[number];

/** Days before its last one on which the reader is told. */
const warnedDays = 14;
const dayMs = 86_400_000;
/** Paths that have nothing in common: a pattern that matches all of them names no place. */
const unrelatedPaths = ['a', 'b.c', 'd/e', 'f/g/h.i'];

/** Holds findings against the ignores of the policy. */
export class Ignores {
  readonly #rules: readonly Rule[];

  private constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** @param now decides, by its date in UTC, which of them still hold. */
  static async compile(ignores: readonly Ignore[], now: Date): Promise<Ignores> {
    const today = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
    return new Ignores(await Promise.all(ignores.map((ignore) => compile(ignore, today))));
  }

  /** The first ignore that accepts the finding; all that fit count as used. */
  match(finding: SecurityFinding, fingerprint: string): Suppression | undefined {
    let found: Rule | undefined;
    const ids = new Set(idsOf(finding).map((id) => id.toLowerCase()));
    for (const rule of this.#rules) {
      if (!rule.fits(finding, ids, fingerprint)) continue;
      rule.matches += 1;
      if (rule.state === 'holds') found ??= rule;
    }
    if (found === undefined) return undefined;
    const { reason, owner, expires } = found.ignore;
    return {
      by: 'ignore',
      reason,
      ...(owner === undefined ? {} : { owner }),
      ...(expires === undefined ? {} : { expires }),
    };
  }

  /** What the reader must know, once all findings were held against them. */
  remarks(): readonly TriageRemark[] {
    return this.#rules.flatMap((rule) => remarksOn(rule));
  }
}

interface Rule {
  readonly ignore: Ignore;
  readonly state: 'holds' | 'expired' | 'too-wide' | 'no-date';
  /** Days that are left, the last one included; absent where it does not expire. */
  readonly daysLeft?: number;
  /** `ids` are those of the finding, in lower case. */
  fits(finding: SecurityFinding, ids: ReadonlySet<string>, fingerprint: string): boolean;
  matches: number;
}

async function compile(ignore: Ignore, today: number): Promise<Rule> {
  const { id, paths, package: name, fingerprint, expires } = ignore;
  const inPaths = paths === undefined ? undefined : await compilePathGlobs(paths);
  const wanted = id.toLowerCase();
  const isSomewhere = inPaths !== undefined && !unrelatedPaths.every(inPaths);
  const isNarrow = wanted !== '*' || isSomewhere || name !== undefined || fingerprint !== undefined;
  const last = expires === undefined ? undefined : dateOf(expires);
  const daysLeft = last === undefined ? undefined : Math.floor((last - today) / dayMs) + 1;
  const state =
    expires !== undefined && last === undefined
      ? 'no-date'
      : !isNarrow
        ? 'too-wide'
        : daysLeft !== undefined && daysLeft < 1
          ? 'expired'
          : 'holds';
  return {
    ignore,
    state,
    ...(daysLeft === undefined ? {} : { daysLeft }),
    matches: 0,
    fits: (finding, ids, own) =>
      (wanted === '*' || ids.has(wanted)) &&
      (name === undefined || packageOf(finding)?.name === name) &&
      (fingerprint === undefined || fingerprint === own) &&
      (inPaths === undefined || (finding.location !== undefined && inPaths(finding.location.file))),
  };
}

function idsOf({ rule, vulnerability }: SecurityFinding): readonly string[] {
  return vulnerability === undefined ? [rule] : [rule, vulnerability.id, ...vulnerability.aliases];
}

/** The day in milliseconds; undefined for one that is in no calendar, such as 2027-02-30. */
function dateOf(text: string): number | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time;
}

function remarksOn({ ignore, state, daysLeft, matches }: Rule): readonly TriageRemark[] {
  const where = ignore.package ?? ignore.paths?.join(', ') ?? ignore.fingerprint;
  const what = `The ignore of ${ignore.id}${where === undefined ? '' : ` (${where})`}`;
  const owner = ignore.owner === undefined ? 'its owner' : ignore.owner;
  if (state === 'no-date') {
    const why = `Its last day ${ignore.expires} is in no calendar, so it does not hold.`;
    return [{ kind: 'unreadable', what, why, fix: 'Write `expires` as a date such as 2027-01-31.' }];
  }
  if (state === 'too-wide') {
    const why = 'It names no rule, path, package or fingerprint, so it would accept everything and does not hold.';
    return [{ kind: 'unreadable', what, why, fix: 'Name what it accepts.' }];
  }
  if (state === 'expired') {
    const count = matches === 0 ? 'It matches no finding any more' : `What it accepted counts again`;
    const why = `Its last day was ${ignore.expires}. ${count}.`;
    const fix =
      matches === 0 ? 'Remove it.' : `Mend the finding, or let ${owner} decide again and set a later \`expires\`.`;
    return [{ kind: 'expired', what, why, fix }];
  }
  if (matches === 0) {
    return [{ kind: 'unused', what, why: 'It matches no finding.', fix: 'Remove it, or correct what it names.' }];
  }
  if (daysLeft !== undefined && daysLeft <= warnedDays) {
    const why = `Its last day is ${ignore.expires}, ${daysLeft === 1 ? 'today' : `in ${daysLeft - 1} days`}.`;
    return [{ kind: 'expires-soon', what, why, fix: `Mend the finding before then, or let ${owner} decide again.` }];
  }
  return [];
}
