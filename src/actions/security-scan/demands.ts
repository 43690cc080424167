import type { Severity } from '../../core/model/finding.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { Demands } from './judge.ts';

/** Translates inputs and policy into what the judge knows. */
export function demandsOf(inputs: SecurityScanInputs, policy: Pick<Policy, 'hipaa'>): Demands {
  const failOn: Severity = inputs['fail-on-severity'];
  return {
    failOn,
    warnOn: inputs['warn-on-severity'],
    onlyNew: inputs['only-new'],
    hipaa: policy.hipaa === 'strict',
  };
}
