/** Id of the condition that holds the policy of a change against the one it starts from. */
export const policyLoosened = 'policy-loosened';

/** Id of the condition that holds what is checked out against the change that the run is about. */
export const changeCheckedOut = 'change-checked-out';

/** Id of the condition that stands in for all others when a run did not get to judge. */
export const runCompleted = 'run-completed';

/** The conditions that a run of any action may have. Public: listed in docs/conditions.md, never renamed without an alias. */
export const commonConditions = {
  [changeCheckedOut]:
    'What is checked out is the change that the run is about. Only shown where it is the base branch.',
  [policyLoosened]: 'The policy of a change demands no less than the one it starts from.',
  [runCompleted]:
    'Stands alone where a run did not get to judge: bad inputs, an outside system that failed, a cancellation.',
} as const;
