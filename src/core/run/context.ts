import { at, numberAt, textAt } from '../model/untrusted-json.ts';
import { commitAt, type Payload, toCommit } from './event-payload.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

interface PullRequest {
  readonly number: number;
  readonly headSha?: string;
  readonly headBranch?: string;
  /** `owner/name`; absent when the fork was deleted. */
  readonly headRepository?: string;
  /** The change comes from another repository, or from one that is gone. */
  readonly fork: boolean;
}

/** Where and why this run takes place. What is not known is absent. All texts are untrusted. */
export interface RunContext {
  readonly host: 'github' | 'local';
  /** Name of the event, for example `pull_request`; `local` outside GitHub. */
  readonly event: string;
  readonly repository?: Repository;
  /** The commit that is judged: for a pull request its head, for workflow_run the head of the run that was waited for. */
  readonly commit?: string;
  /** The commit that the runner checks out when it is another one: GitHub's trial merge, or the base branch's tip. */
  readonly checkoutCommit?: string;
  /** The full ref of what is judged, for example `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref?: string;
  /** The branch that the commit is on. In a fork's pull request it is the fork's, which may well be called `main`. */
  readonly branch?: string;
  readonly tag?: string;
  /** The branch a change is going to, without `refs/heads/`. */
  readonly baseRef?: string;
  /** The commit to compare with. */
  readonly baseSha?: string;
  readonly pullRequest?: PullRequest;
  /** The commit comes from another repository: its branch name, though equal to one of ours, deserves no trust. */
  readonly fromFork: boolean;
  readonly actor?: string;
  /** Dependabot started this run, so its token is read-only and it sees no Actions secrets. */
  readonly dependabot: boolean;
  /** What GitHub's rules say; the token given may differ. */
  readonly readOnlyToken: boolean;
  readonly runId?: string;
  readonly attempt?: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
}

/** Events about a change that is not merged yet, with the change checked out or, for `pull_request_target`, its base. */
const reviewEvents: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
]);

/** Whether the event is about a change that is still under review or in a queue. */
export function isReviewEvent(event: string): boolean {
  return reviewEvents.has(event);
}

type Env = Readonly<Record<string, string | undefined>>;

/** What an event says about the commit; undefined where the payload does not say it. */
type EventFacts = {
  readonly [K in
    | 'commit'
    | 'checkoutCommit'
    | 'ref'
    | 'branch'
    | 'tag'
    | 'baseRef'
    | 'baseSha'
    | 'pullRequest'
    | 'fromFork'
    | 'actor']?: RunContext[K] | undefined;
};

/**
 * Reads the context of a run. Pure and total: a payload that is missing, cut or hostile leaves what the environment says.
 * Outside GitHub the caller asks git for commit and branch.
 */
export function readContext(env: Env, payload: Payload): RunContext {
  const urls = {
    serverUrl: urlOf(env.GITHUB_SERVER_URL, 'https://github.com'),
    apiUrl: urlOf(env.GITHUB_API_URL, 'https://api.github.com'),
  };
  if (env.GITHUB_ACTIONS !== 'true')
    return { host: 'local', event: 'local', fromFork: false, dependabot: false, readOnlyToken: false, ...urls };

  const event = env.GITHUB_EVENT_NAME || 'unknown';
  const facts = defined({ ...factsOfEnv(event, env), ...defined(factsOf(event, env, payload)) });
  const fromFork = facts.fromFork ?? false;
  const actor = facts.actor ?? (env.GITHUB_ACTOR || undefined);
  const dependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
  const repository = repositoryOf(env.GITHUB_REPOSITORY);
  return {
    host: 'github',
    event,
    fromFork,
    dependabot,
    readOnlyToken: hasReadOnlyToken(event, fromFork, dependabot),
    ...urls,
    ...facts,
    ...defined({
      actor,
      repository,
      runId: /^\d+$/.test(env.GITHUB_RUN_ID ?? '') ? env.GITHUB_RUN_ID : undefined,
      attempt: numberAt({ attempt: Number(env.GITHUB_RUN_ATTEMPT) }, 'attempt'),
    }),
  };
}

/**
 * In runs that judge a change from outside their own checkout the environment names the base branch, never the change: what
 * the payload does not say stays unknown there, so that no verdict lands on a commit that was not looked at.
 */
function factsOfEnv(event: string, env: Env): EventFacts {
  const commit = toCommit(env.GITHUB_SHA);
  if (event === 'pull_request_target' || event === 'workflow_run') return { checkoutCommit: commit };
  return { commit, ...factsOfRef(env.GITHUB_REF || undefined) };
}

function factsOfRef(ref: string | undefined): EventFacts {
  if (ref === undefined) return {};
  if (ref.startsWith('refs/heads/')) return { ref, branch: ref.slice('refs/heads/'.length) };
  if (ref.startsWith('refs/tags/')) return { ref, tag: ref.slice('refs/tags/'.length) };
  return { ref };
}

function factsOf(event: string, env: Env, payload: Payload): EventFacts {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return factsOfPullRequest(env, payload);
    case 'merge_group':
      return factsOfMergeGroup(env, payload);
    case 'workflow_run':
      return factsOfWorkflowRun(env, payload);
    case 'push':
      return { baseSha: commitAt(payload, 'before') };
    case 'release':
      return { tag: textAt(payload, 'release', 'tag_name') };
    default:
      return {};
  }
}

function factsOfPullRequest(env: Env, payload: Payload): EventFacts {
  const pull = at(payload, 'pull_request');
  const number = numberAt(pull, 'number') ?? pullNumberOf(env.GITHUB_REF);
  const headSha = commitAt(pull, 'head', 'sha');
  const headBranch = textAt(pull, 'head', 'ref') ?? (env.GITHUB_HEAD_REF || undefined);
  const headRepository = textAt(pull, 'head', 'repo', 'full_name');
  // A payload we cannot read may well be a fork's: the careful guess costs a comment, the other one an error.
  const fork = !sameRepository(headRepository, env.GITHUB_REPOSITORY);
  return {
    commit: headSha,
    fromFork: fork,
    checkoutCommit: otherThan(headSha, env.GITHUB_SHA),
    branch: headBranch,
    baseRef: textAt(pull, 'base', 'ref') ?? (env.GITHUB_BASE_REF || undefined),
    baseSha: commitAt(pull, 'base', 'sha'),
    pullRequest:
      number === undefined ? undefined : { number, fork, ...defined({ headSha, headBranch, headRepository }) },
  };
}

/** The queue's branch names one pull request even when it holds several: `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
function factsOfMergeGroup(env: Env, payload: Payload): EventFacts {
  const group = at(payload, 'merge_group');
  const ref = textAt(group, 'head_ref') ?? env.GITHUB_REF;
  const queue = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref ?? '');
  const number = numberAt({ number: Number(queue?.[2]) }, 'number');
  return {
    commit: commitAt(group, 'head_sha'),
    ...factsOfRef(ref),
    baseRef: textAt(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? queue?.[1],
    baseSha: commitAt(group, 'base_sha'),
    pullRequest: number === undefined ? undefined : { number, fork: false },
  };
}

/** `pull_requests` is empty for forks, whose pull request has to be looked up by its head commit. */
function factsOfWorkflowRun(env: Env, payload: Payload): EventFacts {
  const run = at(payload, 'workflow_run');
  const pull = at(run, 'pull_requests', 0);
  const number = numberAt(pull, 'number');
  const headSha = commitAt(run, 'head_sha');
  const headBranch = textAt(run, 'head_branch');
  const headRepository = textAt(run, 'head_repository', 'full_name');
  const fork = !sameRepository(headRepository, env.GITHUB_REPOSITORY);
  return {
    commit: headSha,
    fromFork: fork,
    checkoutCommit: otherThan(headSha, env.GITHUB_SHA),
    branch: headBranch,
    ref: fork || headBranch === undefined ? undefined : `refs/heads/${headBranch}`,
    baseRef: textAt(pull, 'base', 'ref'),
    baseSha: commitAt(pull, 'base', 'sha'),
    pullRequest:
      number === undefined ? undefined : { number, fork, ...defined({ headSha, headBranch, headRepository }) },
    actor: textAt(run, 'actor', 'login'),
  };
}

function otherThan(commit: string | undefined, checkout: string | undefined): string | undefined {
  return commit === undefined || checkout === commit ? undefined : toCommit(checkout);
}

function pullNumberOf(ref: string | undefined): number | undefined {
  return numberAt({ number: Number(/^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1]) }, 'number');
}

function sameRepository(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

/**
 * Runs of these events get a read-only token for forks, and for Dependabot as for a fork
 * (docs.github.com: "Automatic token authentication", "Dependabot on GitHub Actions"). pull_request_target is not among
 * the forks' events; for Dependabot it is when Dependabot made the base branch, which cannot be seen from here.
 */
function hasReadOnlyToken(event: string, fork: boolean, dependabot: boolean): boolean {
  const ofPull = ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(event);
  return (ofPull && (fork || dependabot)) || (event === 'push' && dependabot);
}

function repositoryOf(text: string | undefined): Repository | undefined {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '');
  return match?.[1] && match[2] ? { owner: match[1], name: match[2] } : undefined;
}

function urlOf(text: string | undefined, otherwise: string): string {
  return text && /^https?:\/\/[^\s]+$/.test(text) ? text.replace(/\/+$/, '') : otherwise;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the keys that are undefined, so that they neither hide nor fill anything when it is spread. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
