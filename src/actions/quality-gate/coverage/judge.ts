import { shortCommit } from '../../../core/model/commit.ts';
import type { Condition } from '../../../core/model/condition.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { unknown } from '../../../core/model/known.ts';
import { placeOf } from '../../../core/render/document.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { Figure } from '../../../readers/coverage/reader.ts';
import type { ConditionId } from '../conditions.ts';
import type { CoverageFacts, ModuleFacts, PatchFacts } from '../facts.ts';
import { inconclusive, whyMissing } from '../missing.ts';
import { fellByAtMost, formatFigure, formatPercent, noFigure, pointsBetween, reaches } from '../ratio.ts';

/** What the policy demands of one module. */
interface ModuleDemand {
  readonly name: string;
  /** Percent. */
  readonly line?: number;
  /** Whether this run should hold its figure. */
  readonly expected: boolean;
}

/** What the policy demands of coverage. Percentages from 0 to 100; an absent one is not demanded. */
export interface CoverageDemands {
  readonly line: number;
  readonly branch?: number;
  readonly function?: number;
  readonly patch?: number;
  /** A change with fewer executable lines than this is not held against `patch`. */
  readonly minNewLines: number;
  /** Percentage points. */
  readonly drop?: number;
  readonly modules: readonly ModuleDemand[];
}

/** Holds coverage against the policy. Pure. */
export function judgeCoverage(facts: CoverageFacts, demands: CoverageDemands): Condition[] {
  const { totals } = facts;
  return [
    judgeShare(facts, { id: 'line-coverage', title: 'Line coverage', things: 'lines' }, totals.lines, demands.line),
    ...optional(demands.branch, (minimum) =>
      judgeShare(
        facts,
        { id: 'branch-coverage', title: 'Branch coverage', things: 'branches' },
        totals.branches,
        minimum,
      ),
    ),
    ...optional(demands.function, (minimum) =>
      judgeShare(
        facts,
        { id: 'function-coverage', title: 'Function coverage', things: 'functions' },
        totals.functions,
        minimum,
      ),
    ),
    ...demands.modules.map((module) => judgeModule(facts, module)),
    ...optional(demands.patch, (minimum) => judgePatch(facts, minimum, demands.minNewLines)),
    ...optional(demands.drop, (points) => judgeDrop(facts, points)),
  ];
}

function optional<T>(value: number | undefined, judge: (value: number) => T): T[] {
  return value === undefined ? [] : [judge(value)];
}

interface Subject {
  readonly id: ConditionId;
  readonly title: string;
  readonly things: string;
}

function judgeShare(facts: CoverageFacts, { id, title, things }: Subject, figure: Figure, minimum: number): Condition {
  const expected = `>= ${minimum}%`;
  const missing = whyMissing(facts, 'coverage');
  if (missing !== undefined) return inconclusive({ id, title, expected }, missing);
  if (figure.total === 0) {
    const why = `The reports hold no ${things}.`;
    const fix = `Check that the tests ran with coverage switched on and that the report's format records ${things}.`;
    return inconclusive({ id, title, expected }, { why, fix });
  }
  return heldAgainst({ id, title, expected, things }, figure, minimum);
}

function heldAgainst(
  condition: Pick<Condition, 'id' | 'subject' | 'title' | 'expected'> & { things: string },
  figure: Figure,
  minimum: number,
): Condition {
  const { things, ...rest } = condition;
  const held = { ...rest, actual: formatPercent(figure) };
  if (reaches(figure, minimum)) {
    return { ...held, outcome: 'pass', reason: `Tests ran ${countsOf(figure)} ${things}.` };
  }
  return {
    ...held,
    outcome: 'fail',
    reason: `Tests ran ${countsOf(figure)} ${things}, ${formatCount(lacking(figure, minimum))} fewer than ${minimum}% needs.`,
    fix: `Add tests for the ${things} that no test reaches; the report of the quality gate lists the files with the most of them.`,
  };
}

function countsOf({ covered, total }: Figure): string {
  return `${formatCount(covered)} of ${formatCount(total)}`;
}

/** How many more things must be covered to reach a percentage. */
function lacking({ covered, total }: Figure, minimum: number): number {
  let needed = Math.max(0, Math.ceil((minimum * total) / 100) - covered);
  if (needed > 0 && reaches({ covered: covered + needed - 1, total }, minimum)) needed--;
  return needed;
}

function judgeModule(facts: CoverageFacts, { name, line: minimum, expected: isExpected }: ModuleDemand): Condition {
  const id: ConditionId = 'module-coverage';
  const condition = { id, subject: name, title: `Line coverage of ${name}` };
  const module = facts.modules.find((candidate) => candidate.name === name);
  const figure = module?.lines ?? noFigure;
  const skipped = (reason: string): Condition => {
    return { ...condition, outcome: 'skipped', expected: 'none', actual: formatPercent(figure), reason };
  };
  if (!isExpected && module?.carriedFrom === undefined) return skipped('Another run measures it.');
  const missing = whyMissing(facts, 'coverage');
  if (missing !== undefined && minimum === undefined) return skipped('The policy sets no minimum.');
  const expected = minimum === undefined ? 'a figure' : `>= ${minimum}%`;
  if (missing !== undefined) return inconclusive({ ...condition, expected }, missing);
  if (module === undefined || figure.total === 0) {
    const why = `No report covers a line of ${name}.`;
    const fix = 'Check the module’s `paths` in the policy, and that its tests wrote a report.';
    return inconclusive({ ...condition, expected }, { why, fix });
  }
  if (minimum === undefined) return skipped('The policy sets no minimum.');
  return carriedOver(heldAgainst({ ...condition, expected, things: 'lines' }, figure, minimum), module);
}

function carriedOver(condition: Condition, module: ModuleFacts): Condition {
  if (module.carriedFrom === undefined) return condition;
  const reason = `${condition.reason} Not measured in this run: carried forward from \`${module.carriedFrom}\`.`;
  return { ...condition, actual: `${condition.actual} (carried forward)`, reason };
}

function judgePatch(facts: CoverageFacts, minimum: number, minNewLines: number): Condition {
  const id: ConditionId = 'patch-coverage';
  const condition = { id, title: 'Coverage of changed lines', expected: `>= ${minimum}%` };
  const missing = whyMissing(facts, 'coverage');
  if (missing !== undefined) return inconclusive(condition, missing);
  const patch = facts.patch ?? unknown('The change was not read.', 'Set `base-ref`.');
  if (!patch.known) return inconclusive(condition, patch);
  const { lines, base } = patch;
  if (lines.total === 0) {
    const reason = `No line that a report calls executable changed since \`${shortCommit(base)}\`.${unreportedWords(patch)}`;
    return { ...condition, ...passOf(patch), actual: 'no executable line changed', reason };
  }
  const actual = formatPercent(lines);
  if (lines.total < minNewLines) {
    const reason = `Only ${countOf(lines.total, 'executable line')} changed since \`${shortCommit(base)}\`; the policy asks for at least ${minNewLines} (min-new-lines).`;
    return { ...condition, outcome: 'skipped', actual, reason };
  }
  const reason = `Tests ran ${countsOf(lines)} executable lines changed since \`${shortCommit(base)}\`.${unreportedWords(patch)}`;
  if (reaches(lines, minimum)) return { ...condition, ...passOf(patch), actual, reason };
  const findings = uncoveredLines(patch);
  const fix = `Add tests for the changed lines: ${nameFirst(findings)}.`;
  return { ...condition, outcome: 'fail', actual, reason, fix, findings };
}

function unreportedWords({ unreported }: PatchFacts): string {
  const [first] = unreported;
  if (first === undefined) return '';
  const more = unreported.length === 1 ? ' is' : ` and ${formatCount(unreported.length - 1)} more changed files are`;
  return ` ${first}${more} in no report.`;
}

/** A pass that rests on reports which leave changed files out warns: those may hold nothing to run, or nobody looked. */
function passOf({ unreported }: PatchFacts): Pick<Condition, 'outcome' | 'fix'> {
  if (unreported.length === 0) return { outcome: 'pass' };
  const fix =
    'Let coverage count every source file (Jest: `collectCoverageFrom`, Vitest: `coverage.include`), or name files without code in `exclude`.';
  return { outcome: 'warn', fix };
}

/** How many places a sentence names; all are in the list of findings. */
const named = 3;

function nameFirst(findings: readonly Finding[]): string {
  const places = findings.slice(0, named).flatMap(({ location }) => (location === undefined ? [] : placeOf(location)));
  const more = findings.length > named ? ` and ${formatCount(findings.length - named)} more` : '';
  return `${places.join(', ')}${more}`;
}

function uncoveredLines({ files }: PatchFacts): Finding[] {
  return files.flatMap(({ path, missed }) =>
    missed.map(({ start, end }) => ({
      rule: 'uncovered-change',
      severity: 'low' as const,
      message: start === end ? `No test runs line ${start}.` : `No test runs lines ${start} to ${end}.`,
      location: { file: path, line: start, endLine: end },
    })),
  );
}

function judgeDrop(facts: CoverageFacts, points: number): Condition {
  const id: ConditionId = 'coverage-drop';
  const condition = { id, title: 'Coverage against the baseline', expected: `falls by <= ${points} points` };
  const missing = whyMissing(facts, 'coverage');
  if (missing !== undefined) return inconclusive(condition, missing);
  const baseline = facts.baseline ?? noBaseline;
  if (!baseline.known) return inconclusive(condition, baseline);
  const now = facts.totals.lines;
  if (now.total === 0 || baseline.lines.total === 0) {
    const why = now.total === 0 ? 'The reports hold no lines.' : `The baseline from ${baseline.source} holds no lines.`;
    return inconclusive(condition, { why, fix: 'Check that the tests ran with coverage switched on.' });
  }
  const change = pointsBetween(baseline.lines, now);
  const actual = `${change > 0 ? '+' : ''}${change.toFixed(2)} points`;
  const reason = `Line coverage went from ${formatFigure(baseline.lines)} in ${baseline.source} to ${formatFigure(now)}.`;
  if (fellByAtMost(baseline.lines, now, points)) return { ...condition, outcome: 'pass', actual, reason };
  const fix = 'Cover what this change adds, or lower the demand in the policy with a reason.';
  return { ...condition, outcome: 'fail', actual, reason, fix };
}

const noBaseline = unknown(
  'No baseline is configured.',
  'Set `baseline`, for example `file:baseline/report.json` or `branch:vetnet-baseline`.',
);
