/** Ids of the conditions this action judges. Public: listed in docs/conditions.md, never renamed without an alias. */
export const conditionIds = {
  secrets: 'No secret is found.',
  'critical-findings': 'No finding is as severe as `fail-on-severity`.',
  'high-findings': 'Findings as severe as `warn-on-severity` are reviewed.',
  licenses: 'Dependencies have licences that the policy allows.',
  'personal-data': 'No personal or health data lies in the repository.',
  'scanners-completed': 'What was asked to look did look: no scanner is missing, crashed or timed out.',
  'ignores-current': 'No ignore of the policy has expired.',
} as const;

export type ConditionId = keyof typeof conditionIds;
