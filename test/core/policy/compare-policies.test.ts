import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Unknown } from '../../../src/core/model/known.ts';
import { comparePolicies } from '../../../src/core/policy/compare-policies.ts';
import { judgePolicyChange } from '../../../src/core/policy/judge-policy-change.ts';
import { sampleAction } from '../inputs/sample-action.ts';
import { policyOf } from './load.ts';

const actions = [sampleAction];

async function loosened(base: string, head: string): Promise<readonly string[]> {
  const found = comparePolicies(await policyOf(base), await policyOf(head), actions);
  return found.map(({ key, from, to }) => `${key}: ${from} -> ${to}`);
}

const gate = (text: string) => `version: 1\nquality-gate:\n  ${text}\n`;
const top = (text: string) => `version: 1\n${text}\n`;
const staging = (text: string) => top(`environments:\n  staging:\n    ${text}`);

describe('weaker', () => {
  test.each([
    [
      'a lower minimum',
      gate('minimum-coverage: 80'),
      gate('minimum-coverage: 79.9'),
      'quality-gate.minimum-coverage: 80 -> 79.9',
    ],
    [
      'a minimum below the one that is implied',
      '',
      gate('minimum-coverage: 0'),
      'quality-gate.minimum-coverage: 80 -> 0',
    ],
    ['a minimum that is gone', gate('minimum-tests: 50'), '', 'quality-gate.minimum-tests: 50 -> 1'],
    ['a higher maximum', gate('maximum-drop: 1'), gate('maximum-drop: 2'), 'quality-gate.maximum-drop: 1 -> 2'],
    ['a maximum that is gone', gate('maximum-drop: 1'), '', 'quality-gate.maximum-drop: 1 -> undefined'],
    ['an exclusion more', gate('exclude: a'), gate('exclude: [a, b]'), 'quality-gate.exclude: ["a"] -> ["a","b"]'],
    ['a first exclusion', '', gate('exclude: a'), 'quality-gate.exclude: undefined -> ["a"]'],
    [
      'an exception that an exclusion loses',
      gate('exclude: [a, "!b"]'),
      gate('exclude: a'),
      'quality-gate.exclude: ["a","!b"] -> ["a"]',
    ],
    ['fewer reports', gate('coverage: [a, b]'), gate('coverage: a'), 'quality-gate.coverage: ["a","b"] -> ["a"]'],
    [
      'reports with a hole',
      gate('coverage: a'),
      gate('coverage: [a, "!c"]'),
      'quality-gate.coverage: ["a"] -> ["a","!c"]',
    ],
    ['another baseline', gate('baseline: x'), gate('baseline: y'), 'quality-gate.baseline: x -> y'],
    ['a milder word', '', gate('repeated: retry'), 'quality-gate.repeated: count -> retry'],
    ['fail-on', '', top('fail-on: never'), 'quality-gate.fail-on: fail -> never'],
    ['on-missing', top('on-missing: warn'), top('on-missing: ignore'), 'quality-gate.on-missing: warn -> ignore'],
    [
      'a module that is gone',
      gate('modules: {T: {paths: t}}'),
      '',
      'quality-gate.modules.T: {"paths":["t"]} -> undefined',
    ],
    [
      'a module’s minimum',
      gate('modules: {T: {paths: t, minimum: 9}}'),
      gate('modules: {T: {paths: t, minimum: 8}}'),
      'quality-gate.modules.T.minimum: 9 -> 8',
    ],
    ['protect', top('protect: true'), top('protect: false'), 'protect: true -> false'],
    [
      'hipaa with its evidence',
      top('hipaa: strict\nretention-days: 2190\nrequire-evidence: quality-gate'),
      top('retention-days: 2190\nrequire-evidence: quality-gate'),
      'hipaa: strict -> undefined',
    ],
    ['retention', top('retention-days: 9'), top('retention-days: 8'), 'retention-days: 9 -> 8'],
    [
      'evidence that need not be signed',
      top('require-evidence: quality-gate:signed'),
      top('require-evidence: quality-gate:present'),
      'require-evidence: ["quality-gate:signed"] -> ["quality-gate:present"]',
    ],
    [
      'a section of another build',
      top('security-scan: {fail-on-severity: high}'),
      top('security-scan: {fail-on-severity: critical}'),
      'security-scan: {"fail-on-severity":"high"} -> {"fail-on-severity":"critical"}',
    ],
    [
      'a service’s threshold',
      staging('watch: 1m'),
      staging('thresholds: {max-p95: 3s}\n    watch: 1m'),
      'environments.staging.thresholds.max-p95: 2000 -> 3000',
    ],
    [
      'an approval',
      staging('approval: required'),
      staging('approval: none'),
      'environments.staging.approval: required -> none',
    ],
    [
      'health checks',
      staging('checks: basic, advanced'),
      staging('checks: basic'),
      'environments.staging.checks: ["basic","advanced"] -> ["basic"]',
    ],
    [
      'a written environment that is gone',
      top('environments: {a: {watch: 1m}, b: {}}'),
      top('environments: {b: {}}'),
      'environments.a: {"watch":60000} -> undefined',
    ],
    [
      'a new environment below the section',
      gate('minimum-coverage: 90'),
      `${gate('minimum-coverage: 90')}environments: {a: {deploys-from: {branches: main}, thresholds: {minimum-coverage: 10}}}`,
      'environments.a.thresholds.minimum-coverage: 90 -> 10',
    ],
    [
      'where an environment is deployed from',
      staging('deploys-from: {branches: main}'),
      staging('deploys-from: {branches: x}'),
      'environments.staging.deploys-from: {"branches":["main"]} -> {"branches":["x"]}',
    ],
  ])('%s', async (_name, base, head, expected) => {
    expect(await loosened(base, head)).toEqual([expected]);
  });
});

describe('not weaker', () => {
  test.each([
    [
      'stricter thresholds',
      gate('minimum-coverage: 80\n  maximum-drop: 2'),
      gate('minimum-coverage: 81\n  maximum-drop: 1'),
    ],
    ['an exclusion less', gate('exclude: [a, b]'), gate('exclude: b')],
    ['more reports', gate('coverage: a'), gate('coverage: [a, b]')],
    ['a first baseline', '', gate('baseline: x')],
    ['strict', '', top('fail-on: warn')],
    ['the same value at another place', top('fail-on: warn'), gate('fail-on: warn')],
    ['a built-in default written out', '', top('fail-on: fail\nquality-gate: {minimum-tests: 1}')],
    ['where reports go', '', top('publish: none')],
    ['a first environment in place of the presets', '', top('environments: {a: {deploys-from: {branches: main}}}')],
    ['another strategy', staging('strategy: canary'), staging('strategy: rolling')],
  ])('%s', async (_name, base, head) => {
    expect(await loosened(base, head)).toEqual([]);
  });
});

interface Demands {
  readonly minimum: number;
  readonly drop: number;
  readonly failOn: number;
  readonly onMissing: number;
  readonly excluded: readonly string[];
  readonly p95: number;
  readonly coverageInStaging: number;
}

const failOn = ['warn', 'fail', 'never'];
const onMissing = ['fail', 'warn', 'ignore'];

function write(demands: Demands): string {
  return `version: 1
fail-on: ${failOn[demands.failOn]}
quality-gate:
  minimum-coverage: ${demands.minimum}
  maximum-drop: ${demands.drop}
  on-missing: ${onMissing[demands.onMissing]}
${demands.excluded.length === 0 ? '' : `  exclude: ${JSON.stringify(demands.excluded)}`}
environments:
  staging:
    thresholds: {max-p95: ${demands.p95} ms, minimum-coverage: ${demands.coverageInStaging}%}
`;
}

const demands: fc.Arbitrary<Demands> = fc.record({
  minimum: fc.integer({ min: 1, max: 99 }),
  drop: fc.integer({ min: 1, max: 99 }),
  failOn: fc.nat(2),
  onMissing: fc.nat(2),
  excluded: fc.subarray(['a', 'b', 'c']),
  p95: fc.integer({ min: 1, max: 5000 }),
  coverageInStaging: fc.integer({ min: 1, max: 99 }),
});

/** What is weaker, told without the code under test: a larger number is weaker. */
function slack(demand: Demands): readonly number[] {
  return [-demand.minimum, demand.drop, demand.failOn, demand.onMissing, demand.p95, -demand.coverageInStaging];
}

test('no policy is weaker than itself, and two are compared as their demands are', async () => {
  const pair = fc.tuple(demands, demands);
  await fc.assert(
    fc.asyncProperty(pair, async ([base, head]) => {
      expect(await loosened(write(base), write(base))).toEqual([]);
      const weaker =
        slack(head).some((value, index) => value > (slack(base)[index] ?? 0)) ||
        head.excluded.some((glob) => !base.excluded.includes(glob));
      expect((await loosened(write(base), write(head))).length > 0).toBe(weaker);
    }),
    { numRuns: 60 },
  );
});

describe('the condition', () => {
  const base = gate('minimum-coverage: 80');
  const head = gate('minimum-coverage: 70');

  test('warns, and fails where the base policy is protected, whatever the head says', async () => {
    const judge = async (before: string, after: string) =>
      judgePolicyChange(await policyOf(before), await policyOf(after), actions);
    expect(await judge(base, base)).toMatchObject({ id: 'policy-loosened', outcome: 'pass' });
    expect(await judge(base, head)).toMatchObject({
      outcome: 'warn',
      actual: '1 weaker demand',
      reason: 'quality-gate.minimum-coverage went from 80 to 70.',
    });
    expect(await judge(`${base}protect: true`, head)).toMatchObject({ outcome: 'fail', actual: '2 weaker demands' });
    expect(await judge(base, `${head}protect: true`)).toMatchObject({ outcome: 'warn' });
  });

  test('is inconclusive without the base policy', async () => {
    const unknown: Unknown = { known: false, why: 'The merge base is not there.', fix: 'Set fetch-depth: 0.' };
    expect(judgePolicyChange(unknown, await policyOf(head), actions)).toMatchObject({
      outcome: 'inconclusive',
      reason: 'The merge base is not there.',
      fix: 'Set fetch-depth: 0.',
    });
  });

  test('names the first demands and counts the rest', async () => {
    const modules = (minimum: number) =>
      gate(`modules: {${[...'abcdefg'].map((name) => `${name}: {paths: x, minimum: ${minimum}}`).join(', ')}}`);
    const { reason } = judgePolicyChange(await policyOf(modules(2)), await policyOf(modules(1)), actions);
    expect(reason).toMatch(/modules\.e\.minimum went from 2 to 1; and 2 more\.$/);
  });
});
