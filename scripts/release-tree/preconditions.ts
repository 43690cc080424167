/** What is known of the repository before a release. */
export interface RepositoryState {
  /** The lines of `git status --porcelain`. */
  readonly changes: readonly string[];
  readonly head: string;
  readonly branch: string;
  readonly remote: string;
  /** The branch's commit at the remote; undefined when the remote has no such branch. */
  readonly tip: string | undefined;
  /** How HEAD stands to the tip; `unknown` when the tip was never fetched. */
  readonly relation: 'same' | 'ahead' | 'behind' | 'apart' | 'unknown';
}

/** Why the repository cannot be released from as it is: a sentence each, all at once. */
export function repositoryProblems(state: RepositoryState): readonly string[] {
  const { changes, branch, remote } = state;
  const problems: string[] = [];
  if (changes.length > 0) {
    const shown = changes.slice(0, 5).join(', ');
    const more = changes.length > 5 ? ` and ${changes.length - 5} more` : '';
    problems.push(`The work tree is dirty, so it is not what would be released: commit or remove ${shown}${more}.`);
  }
  if (state.tip === undefined)
    problems.push(`${remote} has no branch ${branch}: push it, or name another with --branch.`);
  else if (state.relation !== 'same') problems.push(offTheTip({ ...state, tip: state.tip }));
  return problems;
}

function offTheTip({ head, branch, remote, tip, relation }: RepositoryState & { readonly tip: string }): string {
  const [here, there] = [head.slice(0, 12), tip.slice(0, 12)];
  if (relation === 'ahead') return `HEAD ${here} is not pushed: ${remote} has ${there} as ${branch}. Push it first.`;
  if (relation === 'behind') return `${branch} of ${remote} has moved on to ${there}, HEAD is ${here}. Pull first.`;
  if (relation === 'unknown') {
    return `${branch} of ${remote} is at ${there}, which is not known here, HEAD is ${here}. Fetch and check out ${branch}.`;
  }
  return `HEAD ${here} is not on ${branch}, which is ${there} at ${remote}. Check out ${branch}.`;
}
