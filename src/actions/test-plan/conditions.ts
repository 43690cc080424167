/** Ids of the conditions this action judges. Public: listed in docs/conditions.md, never renamed without an alias. */
export const conditionIds = {
  'tests-planned': 'There is something to test, or it is certain that this change needs no test.',
  'survey-complete': 'Every manifest of the repository could be read. Only judged where the legs are found by looking.',
  'versions-known': 'Every version of a tool that the repository names for its tests could be read.',
  'coverage-planned': 'The tools of a leg can measure coverage.',
} as const;

export type ConditionId = keyof typeof conditionIds;
