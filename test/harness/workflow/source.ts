/** Where a workflow or an action comes from: `./` and `$/` in it are looked up there. */
export interface Source {
  /** Folder that holds the repository's files at the commit. */
  readonly tree: string;
  /** `owner/name`. */
  readonly repository: string;
  /** What stood behind the `@`, or the run's own ref. */
  readonly ref: string;
  readonly sha: string;
}

/** GitHub would not start the run, or would end the job before its first step. */
export class WorkflowRefused extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The workflow asks for something this harness does not do: no verdict on it is worth anything. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`the workflow harness does not implement ${what}`);
  }
}

/** Whether an error is about the harness, so that no run may swallow it: something left out, or a mistake in its code. */
export function isOfHarness(error: unknown): boolean {
  return error instanceof NotImplemented || error instanceof TypeError || error instanceof ReferenceError;
}
