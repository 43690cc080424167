/** Id of the condition that holds the policy of a change against the one it starts from. */
export const policyLoosened = 'policy-loosened';
