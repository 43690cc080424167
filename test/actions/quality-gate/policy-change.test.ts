import { expect, test } from '@jest/globals';
import { qualityGate } from '../../../src/actions/quality-gate/inputs.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { comparePolicies } from '../../../src/core/policy/compare-policies.ts';
import { knownActions } from '../../../src/core/policy/known-actions.ts';
import { loadPolicy } from '../../../src/core/policy/load-policy.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

async function policyOf(section: string) {
  const folder = temporaryFolder({ 'p.yml': `version: 1\nquality-gate: {${section}}\n` });
  const files = nodeFileSystem(() => 0.5);
  const { policy, problems } = await loadPolicy({
    files,
    actions: knownActions([qualityGate]),
    path: 'p.yml',
    named: true,
    folder,
  });
  expect(problems).toEqual([]);
  return policy;
}

const moduleOf = (more: string) => `modules: {Triage: {paths: src/triage/**${more}}}`;

test.each([
  ['', 'minimum-coverage: 79', 'quality-gate.minimum-coverage'],
  ['minimum-branch-coverage: 50', 'minimum-branch-coverage: 49', 'quality-gate.minimum-branch-coverage'],
  ['', 'min-new-lines: 2', 'quality-gate.min-new-lines'],
  ['', 'repeated-tests: retry', 'quality-gate.repeated-tests'],
  ['maximum-flaky: 0', '', 'quality-gate.maximum-flaky'],
  ['', 'exclude: src/**', 'quality-gate.exclude'],
  [moduleOf(''), moduleOf(', carry-forward: true'), 'quality-gate.modules.Triage.carry-forward'],
  [moduleOf(', minimum-coverage: 90'), moduleOf(''), 'quality-gate.modules.Triage.minimum-coverage'],
  ['baseline: "branch:main"', 'baseline: "branch:mine"', 'quality-gate.baseline'],
])('%s -> %s is weaker, and the way back is not', async (base, head, key) => {
  const [before, after] = [await policyOf(base), await policyOf(head)];
  expect(comparePolicies(before, after, [qualityGate]).map((demand) => demand.key)).toEqual([key]);
  const back = comparePolicies(after, before, [qualityGate]).map((demand) => demand.key);
  // Nobody can tell which of two baselines is the stricter one.
  expect(back).toEqual(key === 'quality-gate.baseline' ? [key] : []);
});
