import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conformance } from './conformance.ts';
import { type Figure, judge } from './gate.ts';
import { countedProject } from './gcc.ts';
import { type Lcov, lcov1, printedBy } from './lcov.ts';

const kinds = ['lines', 'functions', 'branches'] as const;
type Kind = (typeof kinds)[number];

/** Where a version of lcov says another figure than ours, as docs/coverage.md tells. */
interface Difference {
  readonly kind: Kind;
  /** Whether a trace has what lcov takes in another way. */
  applies(trace: string): boolean;
  holds(theirs: Figure, ours: Figure): boolean;
  readonly why: string;
}

const leftOut = {
  holds: (theirs: Figure, ours: Figure) => theirs.total < ours.total,
  why: 'leaves newer records out',
};

export const differencesOfLcov1: readonly Difference[] = [
  { kind: 'functions', applies: (trace) => /^FNA:/m.test(trace), ...leftOut },
  { kind: 'branches', applies: (trace) => /^BRDA:\d+,[ef]/m.test(trace), ...leftOut },
];

export const differencesOfLcov2: readonly Difference[] = [
  {
    kind: 'branches',
    applies: repeatsArms,
    holds: (theirs, ours) => theirs.total > ours.total,
    why: 'counts an arm that comes again as another',
  },
  {
    kind: 'functions',
    applies: (trace) => /^FNDA:0,/m.test(trace),
    holds: (theirs, ours) => theirs.total === ours.total && theirs.covered >= ours.covered,
    why: 'takes a function for run when a line of it was',
  },
];

/** Whether a section lists an arm twice, as geninfo does for the instances of a template. */
function repeatsArms(trace: string): boolean {
  return trace.split('end_of_record').some((section) => {
    const arms = section.match(/^BRDA:\d+,[^,]+,[^,]+/gm) ?? [];
    return new Set(arms).size < arms.length;
  });
}

/** Holds `lcov --summary` to ours: on C and C++ compiled by gcc, captured by lcov 1.16, and on every trace among the shared fixtures. */
export function holdToLcov(check: Conformance, lcov: Lcov, differences: readonly Difference[]): void {
  for (const project of ['c', 'cpp'] as const) {
    const cwd = countedProject(project);
    lcov1()(cwd, ['--quiet', '--capture', '--no-external', '--directory', '.', '--output-file', 'lcov.info']);
    holdToSummary(check, lcov, differences, cwd, 'lcov.info', project);
  }
  const shared = join(import.meta.dirname, '../../../shared/fixtures/reports');
  for (const report of existsSync(shared) ? traces(shared) : []) {
    holdToSummary(check, lcov, differences, shared, report, report);
  }
}

function traces(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => /\.(?:lcov|info)$/.test(file));
}

function holdToSummary(
  check: Conformance,
  lcov: Lcov,
  differences: readonly Difference[],
  cwd: string,
  report: string,
  name: string,
): void {
  const said = lcov(cwd, ['--summary', report], [0, 1, 255]);
  const ours = judge(cwd, { coverage: report });
  const text = readFileSync(join(cwd, report), 'utf8');
  for (const kind of kinds) {
    const theirs = printedBy(said, kind);
    const row = `${name}: ${kind}`;
    const known = differences.find(({ kind: its, applies }) => its === kind && applies(text));
    if (!/^DA:/m.test(text)) check.related(row, theirs, ours[kind], theirs.total === 0, 'reads no traces of totals');
    else if (known === undefined) check.equal(row, theirs, ours[kind]);
    else check.equalOr(row, theirs, ours[kind], known.holds(theirs, ours[kind]), known.why);
  }
}
