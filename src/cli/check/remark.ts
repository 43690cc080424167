/**
 * What `vetnet check` looks for, by an id that stays. Listed in docs/cli.md.
 */
export const checkRules = {
  policy: 'The policy does not parse, or has a key or value that there is not.',
  yaml: 'The file is no YAML that GitHub reads, or no workflow.',
  'unknown-use': 'A `uses` of ours names no action and no workflow, or in a form that GitHub refuses.',
  'unknown-input':
    'The action or workflow has no such input or secret: an action does not see it, and a workflow is not called at all.',
  'missing-input': 'A required input is not given.',
  'input-value': 'A value that the action will refuse.',
  'missing-path': 'A file or folder that an input names is not there.',
  'missing-permission': 'The job’s token may not do what the action or the called workflow asks for.',
  'missing-merge-group': 'The workflow does not run in a merge queue, which then waits for its check for ever.',
  'path-filter': 'The workflow is skipped by paths, so that a required check stays pending for ever.',
  'missing-updates': 'The workflow does not run when commits are pushed to the pull request.',
  'untrusted-checkout': 'Code of strangers runs with the rights of the repository.',
  'base-judged': 'The workflow looks at the base branch and not at the change.',
  'gate-skipped': 'The gate does not run after a failure before it, and a job that is skipped counts as success.',
  'gate-cannot-fail': 'The gate’s failure is thrown away.',
  'missing-checkout': 'The job has no repository to look at.',
  'secrets-inherit': 'All secrets are handed to a workflow that needs none.',
  'not-checked': 'What would be needed to look at this use is not beside the bundle.',
} as const satisfies Readonly<Record<string, string>>;

export type CheckRule = keyof typeof checkRules;

/**
 * One thing that `vetnet check` has to say.
 * - `error`: it will not do what it says, whatever the settings of the repository are.
 * - `warning`: it may not, which depends on settings that the files do not show.
 * - `unknown`: it could not be looked at.
 */
export interface Remark {
  readonly level: 'error' | 'warning' | 'unknown';
  readonly rule: CheckRule;
  /** Relative to the folder that is checked, with `/`. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong: one sentence. */
  readonly what: string;
  /** How to mend it: one sentence. */
  readonly fix: string;
}

/** What a check says about a place of a file, by the place's index in its text. */
export interface Saying extends Pick<Remark, 'level' | 'rule' | 'what' | 'fix'> {
  readonly offset: number;
}
