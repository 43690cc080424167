/** A host that an action talks to, as docs/network.md lists it. All texts are Markdown. */
export interface HostUse {
  /** Host name, or how it is found. */
  readonly host: string;
  readonly when: string;
  /** What leaves the machine. */
  readonly sent: string;
}

/** The hosts that every action talks to: the frame publishes the report, and compares the policy with the one at the base. */
export const commonHosts: readonly HostUse[] = [
  {
    host: '`api.github.com`; on GitHub Enterprise the host of `GITHUB_API_URL`',
    when: 'with a token, unless `publish` is `none`',
    sent: 'the report: verdict, conditions, names of files and tests, messages of failures; with `publish: sarif` the findings as SARIF, where the action has them',
  },
  {
    host: 'the remote `origin` of the clone',
    when: 'when the clone lacks the commit that a pull request, a push or a merge queue starts from',
    sent: 'a `git fetch` of that one commit, by git with the credentials it has',
  },
];
