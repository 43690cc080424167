import type { Verdict } from '../../core/model/verdict.ts';
import type { ActionResult } from '../../core/run/action-run.ts';
import { disagreements } from './coverage/own-figure.ts';
import { coverageMetrics, coverageSections } from './coverage/report.ts';
import type { CoverageFacts, Facts } from './facts.ts';
import { factsJson } from './facts-json.ts';
import type { Demands } from './judge.ts';
import { isWhole, outputsOf } from './outputs.ts';
import { formatPercent } from './ratio.ts';
import { testMetrics, testSections } from './tests/report.ts';

/** Copies of reports that a note names. */
const namedCopies = 5;

/** Puts what was found and judged into the form that all actions share. */
export function report(facts: Facts, verdict: Verdict, demands: Demands): ActionResult {
  const { coverage, tests } = facts;
  return {
    verdict,
    metrics: [...(tests ? testMetrics(tests) : []), ...(coverage ? coverageMetrics(coverage) : [])],
    sections: [...(tests ? testSections(tests) : []), ...(coverage ? coverageSections(coverage) : [])],
    notes: [
      ...(coverage ? disagreements(coverage, demands.coverage.line) : []),
      ...(coverage ? [...strangers(coverage), ...mixtures(coverage)] : []),
      ...copies(facts),
      ...discovered(facts),
    ],
    outputs: outputsOf(facts, verdict),
    facts: factsJson(facts),
    badge: badgeOf(facts, verdict),
  };
}

function discovered({ coverage, tests }: Facts): string[] {
  const names = [coverage, tests].flatMap((set) =>
    set?.discovered === true ? set.reports.map(({ name }) => name) : [],
  );
  if (names.length === 0) return [];
  return [`No report is named, so those at usual places were taken: ${names.join(', ')}.`];
}

/** A figure over files that were taken for one is none that a tool would print. */
function mixtures({ mixed }: CoverageFacts): string[] {
  const [first] = mixed;
  if (first === undefined) return [];
  return [
    `Several reports name ${first}${mixed.length > 1 ? ` and ${mixed.length - 1} more` : ''}, which several files of this repository fit, so they count as one file. Keep each report in the folder of its package, or let the tests write paths from the root of the repository.`,
  ];
}

/** Reports of other code, or paths that nobody could map: the figure may be right, but about what? */
function strangers({ files, unmatched }: CoverageFacts): string[] {
  const [first] = unmatched;
  if (first === undefined || unmatched.length < files.length) return [];
  return [
    `No file that the coverage reports name is one of this repository, for example ${first}: see that they are its reports, and set \`strip-prefixes\` where they were made elsewhere.`,
  ];
}

/** Copies that were left out: a tally that a user adds up by hand would be larger. */
function copies({ coverage, tests }: Facts): string[] {
  const names = [coverage, tests].flatMap((set) =>
    (set?.reports ?? []).flatMap(({ name, copyOf }) => (copyOf === undefined ? [] : [`${name} (${copyOf})`])),
  );
  if (names.length === 0) return [];
  const more = names.length > namedCopies ? ` and ${names.length - namedCopies} more` : '';
  return [`Reports with the same content count once: ${names.slice(0, namedCopies).join(', ')}${more}.`];
}

function badgeOf({ coverage, tests }: Facts, verdict: Verdict): { label: string; message: string } {
  if (coverage !== undefined && isWhole(coverage)) {
    return { label: 'coverage', message: formatPercent(coverage.totals.lines) };
  }
  if (tests !== undefined && isWhole(tests)) {
    const { passed, total } = tests.summary.totals;
    return { label: 'tests', message: `${passed}/${total} passed` };
  }
  return { label: 'quality gate', message: verdict.outcome };
}
