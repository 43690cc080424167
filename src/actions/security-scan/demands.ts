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
    // What is staged is judged by what the commit brings: what was there before is judged by other runs.
    onlyNew: inputs['only-new'] || inputs.staged,
    hipaa: policy.hipaa === 'strict',
  };
}
