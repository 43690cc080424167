import type { Condition } from '../../core/model/condition.ts';
import { type Verdict, verdictOf } from '../../core/model/verdict.ts';
import type { Touched } from './change.ts';
import type { ConditionId } from './conditions.ts';
import type { Leg } from './leg.ts';
import type { Targets } from './targets.ts';

/** What the plan is judged by. */
export interface PlanFacts {
  /** Absent where the user names no `paths`. */
  readonly touched?: Touched;
  readonly found: Targets;
  /** What would be tested if the change needed it. */
  readonly legs: readonly Leg[];
  /** `ecosystem: none` without a command: the user says that there is nothing to test. */
  readonly nothingToTest: boolean;
  /** `coverage: none`. */
  readonly withoutCoverage: boolean;
}

/** Whether the change certainly needs no test. */
export function isUnneeded({ touched, nothingToTest }: PlanFacts): boolean {
  return nothingToTest || (touched?.known === true && touched.by === undefined);
}

/** Judges the plan. Pure. */
export function judge(facts: PlanFacts): Verdict {
  return verdictOf([
    planned(facts),
    ...(isUnneeded(facts) ? [] : [...surveyed(facts), ...versioned(facts), ...measured(facts)]),
  ]);
}

type Judged = Omit<Condition, 'id' | 'title' | 'expected'>;

function condition(id: ConditionId, title: string, expected: string, judged: Judged): Condition {
  return { id, title, expected, ...judged };
}

function planned(facts: PlanFacts): Condition {
  const { found, legs, touched, nothingToTest } = facts;
  const tests = (judged: Judged) => condition('tests-planned', 'Tests planned', 'at least one leg', judged);
  if (nothingToTest)
    return tests({
      outcome: 'warn',
      actual: '0 legs',
      reason: '`ecosystem: none` says that there is nothing to test here.',
      fix: 'Remove it as soon as there are tests.',
    });
  if (isUnneeded(facts) && touched?.known === true)
    return tests({
      outcome: 'pass',
      actual: 'not needed',
      reason: `None of the ${touched.files} changed files matches \`paths\`.`,
    });
  const actual = `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'}`;
  if (found.unknown.length > 0)
    return tests({
      outcome: 'inconclusive',
      actual,
      reason: `What builds ${found.unknown.slice(0, 5).join(', ')}${found.unknown.length > 5 ? ' and others' : ''} is not recognised.`,
      fix: 'Set `ecosystem`, or say with `test-command` how a module is tested.',
    });
  if (legs.length > 0) return tests({ outcome: 'pass', actual, reason: `The tests are in ${actual}.` });
  return tests({
    outcome: 'inconclusive',
    actual,
    reason:
      found.units.length === 0
        ? 'No project that we know how to test was found.'
        : `No tests were found in ${found.units
            .map(({ path, ecosystem }) => `${path} (${ecosystem})`)
            .slice(0, 5)
            .join(', ')}.`,
    fix: 'Say with `test-command` how this repository is tested, or `ecosystem: none` if there is nothing to test.',
  });
}

function surveyed({ found }: PlanFacts): readonly Condition[] {
  const [first] = found.gaps;
  if (first === undefined) return [];
  const more = found.gaps.length > 1 ? ` And ${found.gaps.length - 1} more.` : '';
  const judged: Judged = {
    outcome: 'inconclusive',
    actual: `${found.gaps.length} not read`,
    reason: `${first}${more}`,
    fix: 'Mend the file, or name what is to be tested in `modules`.',
  };
  return [condition('survey-complete', 'Survey complete', 'every manifest read', judged)];
}

function versioned({ found }: PlanFacts): readonly Condition[] {
  const [first] = found.unclear;
  if (first === undefined) return [];
  const more = found.unclear.length > 1 ? ` And ${found.unclear.length - 1} more.` : '';
  const judged: Judged = {
    outcome: 'warn',
    actual: `${found.unclear.length} not read`,
    reason: `${first}${more}`,
    fix: 'Write a number there, or set `node-version`, `java-version` or `xcode-version`; else the runner’s own is used.',
  };
  return [condition('versions-known', 'Versions of tools', 'every version read', judged)];
}

function measured({ found, withoutCoverage }: PlanFacts): readonly Condition[] {
  if (withoutCoverage) return [];
  const blind = found.units.filter(({ tests, reports }) => tests !== undefined && reports.coverage.length === 0);
  return blind.map((unit) => ({
    ...condition('coverage-planned', 'Coverage planned', 'a report of coverage', {
      outcome: 'warn',
      actual: 'none expected',
      reason: unit.remarks[0] ?? 'Its tools measure no coverage.',
      fix: 'Install what measures it, or say `coverage: none`; else the quality gate finds the report missing.',
    }),
    subject: unit.path === '.' ? unit.name : unit.path,
  }));
}
