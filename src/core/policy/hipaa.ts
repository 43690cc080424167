import type { InputProblem } from '../model/errors.ts';
import type { EvidenceDemand } from './evidence-demand.ts';
import type { Policy } from './policy.ts';
import { locateIn, type YamlDocument } from './yaml-document.ts';

/** Six years, which HIPAA demands of documentation (45 CFR 164.316(b)(2)(i)), in days. */
export const hipaaRetentionDays = 2190;

/** What `hipaa: strict` demands before an upload or a deployment where the policy names nothing. */
export const hipaaEvidence: readonly EvidenceDemand[] = [
  { action: 'security-scan', level: 'signed' },
  { action: 'quality-gate', level: 'signed' },
];

/** What `hipaa: strict` does not allow to be weakened. */
export function hipaaProblems(policy: Policy, document: YamlDocument): readonly InputProblem[] {
  if (policy.hipaa !== 'strict') return [];
  const problems: InputProblem[] = [];
  const demand = (path: readonly string[], value: string, expected: string, mend: string): void => {
    problems.push({ where: locateIn(document)(path, 'value'), name: path.join('.'), value, expected, mend });
  };
  if ((policy.retentionDays ?? hipaaRetentionDays) < hipaaRetentionDays) {
    demand(
      ['retention-days'],
      String(policy.retentionDays),
      `at least ${hipaaRetentionDays} with \`hipaa: strict\``,
      'Remove the line.',
    );
  }
  if (policy.requireEvidence.length === 0) {
    demand(['require-evidence'], 'none', 'evidence of some action with `hipaa: strict`', 'Remove the line.');
  }
  for (const { name, values, places } of policy.environments.values()) {
    if (values['require-evidence']?.length !== 0) continue;
    problems.push({
      where: places.get('require-evidence') ?? name,
      name: `environments.${name}.require-evidence`,
      value: 'none',
      expected: 'evidence of some action with `hipaa: strict`',
      mend: 'Remove the line.',
    });
  }
  return problems;
}
