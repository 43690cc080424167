import { codeScanningHandlers } from './code-scanning.ts';
import type { ParameterValues } from './openapi.ts';
import { checkRunReply, commentReply, invalid, pullReply, type Refusal, refuse, statusReply } from './replies.ts';
import { sample } from './sample.ts';
import type { Account, Annotation, CheckRun, Comment, State } from './state.ts';

export interface Call {
  readonly state: State;
  readonly account: Account;
  readonly parameters: ParameterValues;
  /** Valid according to GitHub's description. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** `rows` is answered page by page. */
export type Answer =
  | { readonly status: number; readonly body?: unknown }
  | { readonly rows: readonly unknown[] }
  | Refusal;

export interface Handler {
  /** One of these is needed; `write` includes `read`. */
  readonly needs: readonly string[];
  /** Counts against the secondary limit. */
  readonly creates?: boolean;
  answer(call: Call): Answer;
}

const notFound = refuse(404, 'Not Found');
const sha = /^[0-9a-f]{40}$/;

interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: { title?: string; summary: string; text?: string; annotations?: readonly Annotation[] };
}

/** Rules of "Create a check run" that are prose in GitHub's description. */
function annotationProblem(annotations: readonly Annotation[]): string | undefined {
  for (const annotation of annotations) {
    if ((annotation.title?.length ?? 0) > 255) return 'annotation title is longer than 255 characters';
    for (const text of [annotation.message, annotation.raw_details ?? '']) {
      if (Buffer.byteLength(text) > 64 * 1024) return 'annotation text is larger than 64 KB';
    }
    const hasColumns = annotation.start_column !== undefined || annotation.end_column !== undefined;
    if (hasColumns && annotation.start_line !== annotation.end_line) return 'columns in an annotation of several lines';
    if (annotation.start_line < 1 || annotation.end_line < annotation.start_line)
      return 'annotation lines out of order';
    if (annotation.path.startsWith('/') || annotation.path.includes('\\')) return 'annotation path is not relative';
  }
  return undefined;
}

function applyCheck(run: CheckRun, body: CheckBody): Answer | undefined {
  const problem = annotationProblem(body.output?.annotations ?? []);
  if (problem !== undefined) return invalid(problem);
  if (body.conclusion !== undefined) run.status = 'completed';
  else run.status = body.status ?? run.status;
  run.conclusion = body.conclusion ?? run.conclusion;
  run.started_at = body.started_at ?? run.started_at;
  run.completed_at = body.completed_at ?? run.completed_at;
  run.external_id = body.external_id ?? run.external_id;
  run.details_url = body.details_url ?? run.details_url;
  if (body.output !== undefined) {
    const { title, summary, text, annotations } = body.output;
    run.output = { title: title ?? run.output.title, summary, text: text ?? null };
    run.annotations.push(...(annotations ?? []));
  }
  return undefined;
}

function findCheck(call: Call): CheckRun | undefined {
  return call.state.checkRuns.find((run) => run.id === call.parameters.check_run_id);
}

function findComment(call: Call): Comment | undefined {
  return call.state.comments.find((comment) => comment.id === call.parameters.comment_id);
}

function isLocked(state: State, issue: unknown): boolean {
  return state.pulls.some((pull) => pull.number === issue && pull.locked);
}

function commentBody(call: Call): string | Refusal {
  const body = String(call.body.body);
  if (body.length > 65_536) return invalid('body is too long (maximum is 65536 characters)');
  return body.trim() === '' ? invalid('body cannot be blank') : body;
}

const locked = refuse(403, 'Unable to create comment because issue is locked.');

export const handlers: Readonly<Record<string, Handler>> = {
  ...codeScanningHandlers,
  'rate-limit/get': {
    needs: [],
    answer: ({ state }) => {
      const core = { ...state.rateLimit, used: state.rateLimit.limit - state.rateLimit.remaining };
      return { status: 200, body: { resources: { core, search: core }, rate: core } };
    },
  },
  'users/get-authenticated': {
    needs: [],
    answer: ({ account }) =>
      account.type === 'Bot'
        ? refuse(403, 'Resource not accessible by integration')
        : {
            status: 200,
            body: sample('public-user', { login: account.login, type: 'User', user_view_type: 'public' }),
          },
  },
  'repos/get': {
    needs: ['contents: read'],
    answer: ({ state }) => ({
      status: 200,
      body: sample('full-repository', { name: state.repo, full_name: `${state.owner}/${state.repo}` }),
    }),
  },
  'checks/create': {
    needs: ['checks: write'],
    creates: true,
    answer: ({ state, account, body }) => {
      if (account.type === 'User') return refuse(403, 'You must authenticate via a GitHub App.');
      const { name = '', head_sha: headSha = '' } = body as CheckBody;
      if (!sha.test(headSha)) return invalid(`No commit found for SHA: ${headSha}`);
      const output = { title: null, summary: null, text: null };
      const run: CheckRun = {
        id: state.nextId++,
        name,
        head_sha: headSha,
        external_id: null,
        details_url: null,
        status: 'queued',
        conclusion: null,
        started_at: null,
        completed_at: null,
        output,
        annotations: [],
      };
      const refusal = applyCheck(run, body as CheckBody);
      if (refusal !== undefined) return refusal;
      state.checkRuns.push(run);
      return { status: 201, body: checkRunReply(run) };
    },
  },
  'checks/get': {
    needs: ['checks: read'],
    answer: (call) => {
      const run = findCheck(call);
      return run === undefined ? notFound : { status: 200, body: checkRunReply(run) };
    },
  },
  'checks/update': {
    needs: ['checks: write'],
    creates: true,
    answer: (call) => {
      const run = findCheck(call);
      if (run === undefined) return notFound;
      return applyCheck(run, call.body as CheckBody) ?? { status: 200, body: checkRunReply(run) };
    },
  },
  'checks/list-annotations': {
    needs: ['checks: read'],
    answer: (call) => {
      const run = findCheck(call);
      return run === undefined
        ? notFound
        : { rows: run.annotations.map((each) => sample('check-annotation', { ...each })) };
    },
  },
  'checks/list-for-ref': {
    needs: ['checks: read'],
    answer: ({ state, parameters }) => {
      const wanted = state.checkRuns.filter(
        (run) =>
          run.head_sha === parameters.ref &&
          (parameters.check_name === undefined || run.name === parameters.check_name),
      );
      const shown = parameters.filter === 'all' ? wanted : [...new Map(wanted.map((run) => [run.name, run])).values()];
      return { status: 200, body: { total_count: shown.length, check_runs: shown.slice(0, 100).map(checkRunReply) } };
    },
  },
  'repos/create-commit-status': {
    needs: ['statuses: write'],
    creates: true,
    answer: ({ state, parameters, body }) => {
      const description = (body.description as string | null | undefined) ?? null;
      if (!sha.test(String(parameters.sha))) return invalid(`No commit found for SHA: ${parameters.sha}`);
      if ((description?.length ?? 0) > 140) return invalid('description is too long (maximum is 140 characters)');
      const status = {
        id: state.nextId++,
        sha: String(parameters.sha),
        state: String(body.state),
        context: (body.context as string | undefined) ?? 'default',
        description,
        target_url: (body.target_url as string | null | undefined) ?? null,
      };
      state.statuses.push(status);
      return { status: 201, body: statusReply(status) };
    },
  },
  'repos/list-commit-statuses-for-ref': {
    needs: ['statuses: read'],
    answer: ({ state, parameters }) => ({
      rows: state.statuses
        .filter((status) => status.sha === parameters.ref)
        .toReversed()
        .map(statusReply),
    }),
  },
  'pulls/get': {
    needs: ['pull-requests: read'],
    answer: ({ state, parameters }) => {
      const pull = state.pulls.find((each) => each.number === parameters.pull_number);
      return pull === undefined ? notFound : { status: 200, body: pullReply(pull, state, 'pull-request') };
    },
  },
  'pulls/list': {
    needs: ['pull-requests: read'],
    answer: ({ state, parameters }) => ({
      rows: state.pulls
        .filter((pull) => parameters.state === 'all' || pull.state === (parameters.state ?? 'open'))
        .map((pull) => pullReply(pull, state, 'pull-request-simple')),
    }),
  },
  'repos/list-pull-requests-associated-with-commit': {
    needs: ['pull-requests: read'],
    answer: ({ state, parameters }) => ({
      rows: state.pulls
        .filter((pull) => pull.headSha === parameters.commit_sha && !pull.fork)
        .map((pull) => pullReply(pull, state, 'pull-request-simple')),
    }),
  },
  'issues/list-comments': {
    needs: ['pull-requests: read', 'issues: read'],
    answer: ({ state, parameters }) => {
      if (!state.pulls.some((pull) => pull.number === parameters.issue_number)) return notFound;
      return { rows: state.comments.filter((each) => each.issue === parameters.issue_number).map(commentReply) };
    },
  },
  'issues/create-comment': {
    needs: ['pull-requests: write', 'issues: write'],
    creates: true,
    answer: (call) => {
      const { state, account, parameters } = call;
      const issue = Number(parameters.issue_number);
      if (!state.pulls.some((pull) => pull.number === issue)) return notFound;
      if (isLocked(state, issue)) return locked;
      const body = commentBody(call);
      if (typeof body !== 'string') return body;
      const comment = { id: state.nextId++, issue, body, login: account.login, type: account.type };
      state.comments.push(comment);
      return { status: 201, body: commentReply(comment) };
    },
  },
  'issues/get-comment': {
    needs: ['pull-requests: read', 'issues: read'],
    answer: (call) => {
      const comment = findComment(call);
      return comment === undefined ? notFound : { status: 200, body: commentReply(comment) };
    },
  },
  'issues/update-comment': {
    needs: ['pull-requests: write', 'issues: write'],
    creates: true,
    answer: (call) => {
      const comment = findComment(call);
      if (comment === undefined) return notFound;
      const body = commentBody(call);
      if (typeof body !== 'string') return body;
      comment.body = body;
      return { status: 200, body: commentReply(comment) };
    },
  },
  'issues/delete-comment': {
    needs: ['pull-requests: write', 'issues: write'],
    answer: (call) => {
      const comment = findComment(call);
      if (comment === undefined) return notFound;
      call.state.comments.splice(call.state.comments.indexOf(comment), 1);
      return { status: 204 };
    },
  },
  'issues/lock': {
    needs: ['issues: write'],
    answer: ({ state, parameters }) => {
      const pull = state.pulls.find((each) => each.number === parameters.issue_number);
      if (pull === undefined) return notFound;
      pull.locked = true;
      return { status: 204 };
    },
  },
};
