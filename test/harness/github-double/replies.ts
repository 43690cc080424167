import { sample } from './sample.ts';
import type { CheckRun, Comment, Pull, State, Status } from './state.ts';

// What GitHub shows of the things in the state: whole objects that its description accepts.

export function checkRunReply(run: CheckRun): Record<string, unknown> {
  const { annotations, output, ...fields } = run;
  return sample('check-run', {
    ...fields,
    output: { ...output, annotations_count: annotations.length, annotations_url: 'https://api.github.com/made-up' },
    pull_requests: [],
  });
}

export function commentReply(comment: Comment): Record<string, unknown> {
  const { id, body, login, type } = comment;
  return sample('issue-comment', { id, body, user: sample('simple-user', { login, type }) });
}

export function statusReply(status: Status): Record<string, unknown> {
  const { sha: _, ...fields } = status;
  return sample('status', fields);
}

export function pullReply(
  pull: Pull,
  state: State,
  component: 'pull-request' | 'pull-request-simple',
): Record<string, unknown> {
  const whole = sample(component, { number: pull.number, state: pull.state, locked: pull.locked });
  const head = whole.head as Record<string, unknown>;
  const login = pull.fork ? 'somebody-else' : state.owner;
  return { ...whole, head: { ...head, sha: pull.headSha, label: `${login}:change`, ref: 'change' } };
}

/** An error as GitHub words it. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly message: string; readonly [key: string]: unknown };
  readonly headers?: Readonly<Record<string, string>>;
  /** Our code should have known better: the test fails. */
  readonly violation?: boolean;
}

const documentation = 'https://docs.github.com/rest';

export function refuse(status: number, message: string, facts: Partial<Refusal> = {}): Refusal {
  return { status, body: { message, documentation_url: documentation, status: String(status) }, ...facts };
}

/** 422 as GitHub words it when a field is too long or makes no sense: something our code must never send. */
export function invalid(message: string): Refusal {
  const body = { message: 'Validation Failed', errors: [{ message }], documentation_url: documentation };
  return { status: 422, body, violation: true };
}
