import { entryOf, itemsOf, nodeAt, type Text, textOf } from '../../core/policy/yaml-access.ts';
import type { YamlNode } from '../../core/policy/yaml-node.ts';
import type { Step } from '../../readers/workflows/workflow.ts';
import type { Saying } from './remark.ts';
import { type Check, isJudge, nameOf } from './scope.ts';
import type { Usage } from './workflow-file.ts';

/** Whether the gate runs after what it judges, and whether its failure counts. */
export const checkOrder: Check = ({ file }) => {
  const { kind, triggers } = file.workflow;
  if (kind === 'action') return [];
  const isReview = ['pull_request', 'merge_group'].some((trigger) => triggers.has(trigger));
  return file.usages
    .filter(isJudge)
    .flatMap((usage) => [
      ...swallowed(usage),
      ...skippedStep(usage),
      ...skippedJob(usage),
      ...(isReview ? [...conditional(usage, usage.step?.condition), ...conditional(usage, usage.job.condition)] : []),
      ...withoutCheckout(usage),
    ]);
};

const swallow = 'continue-on-error';

function swallowed({ node, job, step, text }: Usage): readonly Saying[] {
  const entries = [entryOf(node, swallow), step === undefined ? undefined : entryOf(job.node, swallow)];
  return entries.flatMap((entry): readonly Saying[] => {
    if (entry === undefined || textOf(entry.value)?.value !== 'true') return [];
    const what = `With \`${swallow}\` the job is green whatever ${text.value} says.`;
    const fix = 'Remove it; `fail-on: never` reports without failing, and says so.';
    return [{ level: 'error', rule: 'gate-cannot-fail', offset: entry.keyOffset, what, fix }];
  });
}

/** Conditions with which a step or job runs though something before it failed. */
const runsAfterFailure = /\b(?:always|cancelled|failure)\s*\(/i;

function skippedStep({ job, step, index = 0, text, use }: Usage): readonly Saying[] {
  // A scan needs nothing of the steps before it: when they fail, so does the job.
  if (step === undefined || use.kind !== 'action' || use.name === 'security-scan') return [];
  if (step.condition !== undefined && runsAfterFailure.test(step.condition.value)) return [];
  const nodes = itemsOf(nodeAt(job.node, 'steps'));
  const before = job.steps.slice(0, index).some((other, at) => isTest(other) && mayFail(nodes[at]));
  if (!before) return [];
  return [
    {
      level: 'warning',
      rule: 'gate-skipped',
      offset: step.condition?.offset ?? text.offset,
      what: `When the tests before it fail, ${text.value} does not run: the job is red without a report of what failed.`,
      fix: `Add \`if: \${{ !cancelled() }}\` to the step.`,
    },
  ];
}

const testCommand =
  /\b(?:(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|t)\b|(?:npx\s+)?(?:vitest|jest|mocha|nyc|c8)\b|node\s+--test|cargo\s+(?:llvm-cov|nextest|test|tarpaulin)|swift\s+test|tuist\s+test|xcodebuild\b.*\btest|fastlane\s+\w*test|gradlew?\b.*\b(?:test|check)|go\s+test|pytest|dotnet\s+test|mvn\b.*\b(?:test|verify))/;

function isTest({ run, uses }: Step): boolean {
  return (
    (run !== undefined && testCommand.test(run.value)) ||
    /\/run-tests@|^\$\/actions\/run-tests$/.test(uses?.value ?? '')
  );
}

function mayFail(node: YamlNode | undefined): boolean {
  return textOf(nodeAt(node, swallow))?.value !== 'true';
}

function skippedJob(usage: Usage): readonly Saying[] {
  const { job, text } = usage;
  const needs = entryOf(job.node, 'needs');
  if (needs === undefined || (job.condition !== undefined && runsAfterFailure.test(job.condition.value))) return [];
  return [
    {
      level: nameOf(usage) === 'job-results' ? 'error' : 'warning',
      rule: 'gate-skipped',
      offset: needs.keyOffset,
      what: `When a job that ${job.id} needs fails, ${text.value} is skipped, and a required check that is skipped counts as success.`,
      fix: `Add \`if: \${{ ${nameOf(usage) === 'job-results' ? 'always()' : '!cancelled()'} }}\` to the job.`,
    },
  ];
}

/** Conditions that only say what may have failed before. */
const alwaysHolds =
  /^(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\)|true)\s*(?:\}\})?$/i;

/** A step or job that a condition leaves out leaves a green job behind, or a check that is skipped, which counts as success. */
function conditional({ text }: Usage, condition: Text | undefined): readonly Saying[] {
  if (condition === undefined || alwaysHolds.test(condition.value.trim())) return [];
  return [
    {
      level: 'warning',
      rule: 'gate-skipped',
      offset: condition.offset,
      what: `Where the condition does not hold, ${text.value} is skipped, and what is skipped counts as success.`,
      fix: 'Let it run for every change, and let the policy say what is demanded of it.',
    },
  ];
}

function withoutCheckout({ job, step, index = 0, use, text }: Usage): readonly Saying[] {
  if (step === undefined || use.kind !== 'action' || use.name === 'job-results') return [];
  if (job.steps.slice(0, index).some(brings)) return [];
  return [
    {
      level: 'warning',
      rule: 'missing-checkout',
      offset: text.offset,
      what: `No step before ${text.value} checks the repository out, so there is nothing to look at.`,
      fix: 'Add a step with actions/checkout before it.',
    },
  ];
}

/** Whether a step may bring the repository: a checkout, a composite action, or git by hand. */
function brings({ uses, run }: Step): boolean {
  return (
    /checkout|^\.\/|^\$\//i.test(uses?.value ?? '') ||
    /\bgit\s+(?:clone|fetch|checkout|worktree)\b/.test(run?.value ?? '')
  );
}
