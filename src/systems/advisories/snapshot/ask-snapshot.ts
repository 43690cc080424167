import type { Known } from '../../../core/model/known.ts';
import type { AdvisoryAnswers, FoundAdvisory, Unanswered } from '../answers.ts';
import { keyOf, type PackageQuery } from '../package-query.ts';
import { matchVersion } from '../versions/ranges.ts';
import { type Snapshot, snapshotLifetimeDays } from './snapshot.ts';

/** Says in reports what it can and cannot find. */
const snapshotTitle = 'Advisory snapshot (critical, high and known exploited; no malicious packages)';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Answers from the snapshot. What it does not cover, or no longer, stays unanswered; advisories that it holds all the same are
 * found, because a finding is true at any age.
 *
 * @param why why no other source was asked, or did not answer: begins the reason of what stays unanswered
 */
export function askSnapshot(
  queries: readonly PackageQuery[],
  opened: Known<{ readonly snapshot: Snapshot }>,
  now: Date,
  why: string,
): AdvisoryAnswers {
  const nothing = { found: new Map(), withoutDetails: [], data: [] };
  if (queries.length === 0) return { ...nothing, unanswered: [] };
  if (!opened.known) return { ...nothing, unanswered: [{ queries, why: `${why} ${opened.why}`, fix: opened.fix }] };
  const { snapshot } = opened;
  const found = new Map<string, readonly FoundAdvisory[]>();
  const unanswered: Unanswered[] = [];
  const ageProblem = ageProblemOf(snapshot.date, now);
  for (const ecosystem of new Set(queries.map((query) => query.ecosystem))) {
    const group = queries.filter((query) => query.ecosystem === ecosystem);
    const problem = ageProblem ?? coverageProblemOf(snapshot, ecosystem);
    const unclear = group.filter((query) => !answer(query, snapshot, found));
    if (problem !== undefined) unanswered.push({ queries: group, why: `${why} ${problem.why}`, fix: problem.fix });
    else if (unclear.length > 0) unanswered.push({ queries: unclear, ...uncomparable(why) });
  }
  return { found, unanswered, withoutDetails: [], data: [{ name: snapshotTitle, date: snapshot.date }] };
}

/** Puts down what holds for the query; false where that cannot be told of one of the advisories about the package. */
function answer(query: PackageQuery, snapshot: Snapshot, found: Map<string, readonly FoundAdvisory[]>): boolean {
  let clear = true;
  try {
    const matching = snapshot.about(query.ecosystem, query.name).filter(({ advisory }) => {
      const matches = advisory.affected.map((entry) => matchVersion(query.version, entry));
      if (matches.includes('affected')) return true;
      if (matches.includes('unknown')) clear = false;
      return false;
    });
    found.set(keyOf(query), matching);
  } catch {
    // A row that is misshapen: nobody can tell what it said.
    return false;
  }
  return clear;
}

interface Problem {
  readonly why: string;
  readonly fix: string;
}

function ageProblemOf(date: Date, now: Date): Problem | undefined {
  const days = (now.getTime() - date.getTime()) / dayMs;
  const day = date.toISOString().slice(0, 10);
  const fix = 'Use a newer release of this action, or let it reach the advisory source.';
  if (days < -1)
    return {
      why: `The advisory snapshot says it is from the future (${day}).`,
      fix: 'Check the clock of the machine.',
    };
  if (days < snapshotLifetimeDays) return undefined;
  return { why: `The advisory snapshot is of ${day}, and ${snapshotLifetimeDays} days is as old as one may be.`, fix };
}

function coverageProblemOf(snapshot: Snapshot, ecosystem: string): Problem | undefined {
  const coverage = snapshot.coverage.get(ecosystem);
  const fix = 'Let the action reach the advisory source, or run a tool that brings its own advisories.';
  if (coverage === undefined) return { why: `The advisory snapshot does not cover ${ecosystem}.`, fix };
  if (coverage.cut === 0) return undefined;
  return { why: `The advisory snapshot leaves out ${coverage.cut} high or critical advisories for ${ecosystem}.`, fix };
}

function uncomparable(why: string): Problem {
  return {
    why: `${why} Their versions cannot be compared with those of the advisory snapshot.`,
    fix: 'Let the action reach the advisory source, which knows them one by one.',
  };
}
