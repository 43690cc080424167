import { pathInside } from '../../core/files/relative-path.ts';
import { InputError } from '../../core/model/errors.ts';
import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { touchedBy } from './change.ts';
import { type TestPlanInputs, testPlan } from './inputs.ts';
import { judge, type PlanFacts } from './judge.ts';
import { type Leg, longestLegs, makeLegs, mostLegs } from './leg.ts';
import { report } from './report.ts';
import { findTargets } from './targets.ts';

export const schema = testPlan;

/** A plan that fails for the policy would leave the tests unrun, and say what scan and quality gate say too. */
export const leavesPolicyToOthers = true;

/** Looks what there is to test, makes the legs, and judges whether that is a plan. */
export async function run(run: ActionRun<TestPlanInputs>): Promise<ActionResult> {
  const { inputs } = run;
  const found = await findTargets(run, workspaceOf(run));
  const legs = makeLegs(found.targets, {
    runsOn: inputs['runs-on'],
    versions: { node: inputs['node-version'], java: inputs['java-version'], xcode: inputs['xcode-version'] },
    setup: inputs['setup-command'],
    command: inputs['test-command'],
    coverage: inputs.coverage,
    results: inputs['test-results'],
  });
  requireFitting(legs);
  const touched = inputs.paths === undefined ? undefined : await touchedBy(run, inputs.paths, inputs.config);
  const facts: PlanFacts = {
    ...(touched === undefined ? {} : { touched }),
    found,
    legs,
    nothingToTest: inputs.ecosystem === 'none' && inputs['test-command'] === undefined,
    withoutCoverage: inputs.coverage?.every((glob) => glob === 'none') === true,
  };
  return report(facts, judge(facts), inputs.modules ?? []);
}

/** The folder that jobs start in: the legs' folders are relative to it, because the matrix checks the whole repository out. */
function workspaceOf({ ports, workingDirectory }: ActionRun<TestPlanInputs>): string {
  const workspace = ports.env.GITHUB_WORKSPACE;
  if (workspace === undefined || workspace === '') return workingDirectory;
  return pathInside(workspace, workingDirectory) === undefined ? workingDirectory : workspace;
}

function requireFitting(legs: readonly Leg[]): void {
  const problem = { where: 'modules', name: 'modules', value: `${legs.length} legs` };
  if (legs.length > mostLegs)
    throw new InputError('input-invalid', [
      {
        ...problem,
        expected: `at most ${mostLegs} legs, as many as GitHub starts of one matrix`,
        mend: 'Name fewer `modules`, or test several with one `test-command`.',
      },
    ]);
  const bytes = Buffer.byteLength(JSON.stringify(legs));
  if (bytes > longestLegs)
    throw new InputError('input-invalid', [
      {
        ...problem,
        expected: `legs of at most ${longestLegs.toLocaleString('en')} bytes, which an output can hold`,
        mend: 'Put long commands into a script of the repository, and name that in `test-command`.',
      },
    ]);
}
