import { modulesOf } from './coverage/modules.ts';
import { defaultMinimumCoverage, type QualityGateInputs } from './inputs.ts';
import type { Demands } from './judge.ts';

/** Translates inputs and policy into what the judge knows. */
export function demandsOf(inputs: QualityGateInputs): Demands {
  const branch = inputs['minimum-branch-coverage'];
  const fn = inputs['minimum-function-coverage'];
  const patch = inputs['minimum-patch-coverage'];
  const drop = inputs['maximum-coverage-drop'];
  const flaky = inputs['maximum-flaky'];
  const skipped = inputs['maximum-skipped'];
  return {
    coverage: {
      line: inputs['minimum-coverage'] ?? defaultMinimumCoverage,
      ...(branch === undefined ? {} : { branch }),
      ...(fn === undefined ? {} : { function: fn }),
      ...(patch === undefined ? {} : { patch }),
      ...(drop === undefined ? {} : { drop }),
      minNewLines: inputs['min-new-lines'] ?? 1,
      modules: modulesOf(inputs).map(({ name, minimum, expected }) => {
        return { name, expected, ...(minimum === undefined ? {} : { line: minimum }) };
      }),
    },
    tests: {
      minimum: inputs['minimum-tests'],
      ...(flaky === undefined ? {} : { maximumFlaky: flaky }),
      ...(skipped === undefined ? {} : { maximumSkipped: skipped }),
    },
  };
}
