import { type Remote, trialMerge } from './remote.ts';
import type { Value, ValueMap } from './values.ts';
import { type WorkflowRunEvent, workflowRun } from './workflow-run-event.ts';

/** What happens at GitHub. Branches are those of the repository the run is given. */
export type WorkflowEvent =
  | { readonly name: 'push'; readonly branch?: string; readonly tag?: string; readonly before?: string }
  | {
      readonly name: 'pull_request';
      readonly head: string;
      /** Default: `main`. */
      readonly base?: string;
      /** Default: `synchronize`. */
      readonly action?: string;
      readonly number?: number;
      readonly draft?: boolean;
      readonly labels?: readonly string[];
      /** From a repository of a stranger: a token that only reads, and no secrets. */
      readonly fork?: boolean;
      /** Opened by Dependabot: the same restrictions. */
      readonly dependabot?: boolean;
    }
  | { readonly name: 'merge_group'; readonly head: string; readonly base?: string; readonly number?: number }
  | WorkflowRunEvent
  | { readonly name: 'schedule'; readonly cron?: string }
  | { readonly name: 'workflow_dispatch'; readonly branch?: string; readonly inputs?: Readonly<Record<string, Value>> };

export interface RunEvent {
  readonly name: WorkflowEvent['name'];
  readonly payload: ValueMap;
  /** GITHUB_SHA. */
  readonly sha: string;
  readonly ref: string;
  readonly refType: 'branch' | 'tag';
  readonly refName: string;
  readonly baseRef: string;
  readonly headRef: string;
  readonly actor: string;
  /** Paths that the change touches; undefined where GitHub looks at none. */
  readonly changedPaths: readonly string[] | undefined;
  /** Branch or tag that filters of the trigger look at. */
  readonly filteredRef: { readonly kind: 'branch' | 'tag'; readonly name: string } | undefined;
  /** The type of activity. */
  readonly action: string | undefined;
  /** The token only reads and there are no secrets. */
  readonly restricted: boolean;
  readonly inputs: ValueMap;
  /** Name of the workflow that has ended, for `workflow_run`. */
  readonly workflow?: string;
}

const noCommit = '0'.repeat(40);
const defaultBranch = 'main';

/**
 * What GitHub makes of an event: payload, commit, ref. A pull request gets a trial merge commit below `refs/pull/<n>/merge`.
 * Returns undefined when GitHub would run nothing because the branches conflict.
 */
export function resolveEvent(event: WorkflowEvent, remote: Remote, extra: ValueMap = {}): RunEvent | undefined {
  const common = commonPayload(remote);
  const resolved = resolve(event, remote);
  if (resolved === undefined) return undefined;
  return { ...resolved, payload: { ...common, sender: userOf(resolved.actor), ...resolved.payload, ...extra } };
}

const plain = {
  baseRef: '',
  headRef: '',
  actor: 'ada',
  changedPaths: undefined,
  action: undefined,
  restricted: false,
  inputs: {},
};

function resolve(event: WorkflowEvent, remote: Remote): RunEvent | undefined {
  switch (event.name) {
    case 'push':
      return push(event, remote);
    case 'pull_request':
      return pullRequest(event, remote);
    case 'merge_group':
      return mergeGroup(event, remote);
    case 'workflow_run':
      return { ...plain, ...workflowRun(event, remote, defaultBranch) };
    case 'schedule':
    case 'workflow_dispatch': {
      const branch = event.name === 'schedule' ? defaultBranch : (event.branch ?? defaultBranch);
      const inputs = event.name === 'schedule' ? {} : (event.inputs ?? {});
      const texts = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)]));
      const payload =
        event.name === 'schedule'
          ? { schedule: event.cron ?? '0 0 * * *' }
          : { inputs: texts, ref: `refs/heads/${branch}`, workflow: '' };
      return {
        ...plain,
        name: event.name,
        payload,
        sha: remote.git('rev-parse', `refs/heads/${branch}`),
        ref: `refs/heads/${branch}`,
        refType: 'branch',
        refName: branch,
        filteredRef: undefined,
        inputs,
      };
    }
  }
}

function push(event: Extract<WorkflowEvent, { name: 'push' }>, remote: Remote): RunEvent {
  const kind = event.tag === undefined ? 'branch' : 'tag';
  const name = event.tag ?? event.branch ?? defaultBranch;
  const ref = kind === 'tag' ? `refs/tags/${name}` : `refs/heads/${name}`;
  const { commit, sha, parent } = commitOf(remote, ref);
  const before = event.before ?? (kind === 'tag' ? noCommit : (parent ?? noCommit));
  return {
    ...plain,
    name: 'push',
    payload: {
      ref,
      before,
      after: sha,
      created: before === noCommit,
      deleted: false,
      forced: false,
      base_ref: null,
      head_commit: commit,
      commits: [commit],
      pusher: { name: 'ada', email: 'ada@example.org' },
    },
    sha,
    ref,
    refType: kind,
    refName: name,
    changedPaths: kind === 'tag' ? undefined : changed(remote, before === noCommit ? sha : `${before}..${sha}`),
    filteredRef: { kind, name },
  };
}

function pullRequest(event: Extract<WorkflowEvent, { name: 'pull_request' }>, remote: Remote): RunEvent | undefined {
  const number = event.number ?? 7;
  const base = event.base ?? defaultBranch;
  const head = `refs/heads/${event.head}`;
  const [baseSha = '', headSha = '', before = ''] = remote
    .git('rev-parse', `refs/heads/${base}`, head, `${head}^`)
    .split('\n');
  const merge = trialMerge(remote, baseSha, headSha);
  if (merge === undefined) return undefined;
  const fork = event.fork === true;
  const pull = `refs/pull/${number}`;
  // A fork's branch is not one of the repository.
  const fetchable = [`${headSha}:${pull}/head`, `${merge}:${pull}/merge`, ...(fork ? [`:${head}`] : [])];
  remote.git('push', '--quiet', remote.directory, ...fetchable);
  const action = event.action ?? 'synchronize';
  const actor = event.dependabot === true ? 'dependabot[bot]' : fork ? 'stranger' : 'ada';
  const [owner = '', name = ''] = remote.repository.split('/');
  const headRepository = fork ? `stranger/${name}` : remote.repository;
  const changedPaths = changed(remote, `${baseSha}...${headSha}`);
  return {
    ...plain,
    name: 'pull_request',
    payload: {
      action,
      number,
      ...(action === 'synchronize' ? { before, after: headSha } : {}),
      pull_request: {
        number,
        id: 1000 + number,
        state: 'open',
        locked: false,
        title: `Change ${event.head}`,
        body: null,
        draft: event.draft ?? false,
        merged: false,
        mergeable: true,
        merge_commit_sha: merge,
        labels: (event.labels ?? []).map((label) => ({ name: label })),
        user: userOf(actor),
        author_association: fork ? 'NONE' : 'MEMBER',
        html_url: `https://github.com/${remote.repository}/pull/${number}`,
        changed_files: changedPaths.length,
        head: {
          ref: event.head,
          sha: headSha,
          label: `${headRepository.split('/')[0]}:${event.head}`,
          user: userOf(headRepository.split('/')[0] ?? ''),
          repo: repositoryOf(headRepository, { fork }),
        },
        base: {
          ref: base,
          sha: baseSha,
          label: `${owner}:${base}`,
          user: userOf(owner),
          repo: repositoryOf(remote.repository),
        },
      },
    },
    sha: merge,
    ref: `refs/pull/${number}/merge`,
    refType: 'branch',
    refName: `${number}/merge`,
    baseRef: base,
    headRef: event.head,
    actor,
    changedPaths,
    filteredRef: { kind: 'branch', name: base },
    action,
    restricted: fork || event.dependabot === true,
  };
}

function mergeGroup(event: Extract<WorkflowEvent, { name: 'merge_group' }>, remote: Remote): RunEvent | undefined {
  const base = event.base ?? defaultBranch;
  const baseSha = remote.git('rev-parse', `refs/heads/${base}`);
  const merge = trialMerge(remote, baseSha, remote.git('rev-parse', `refs/heads/${event.head}`));
  if (merge === undefined) return undefined;
  const refName = `gh-readonly-queue/${base}/pr-${event.number ?? 7}-${baseSha}`;
  remote.git('update-ref', `refs/heads/${refName}`, merge);
  return {
    ...plain,
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: merge,
        head_ref: `refs/heads/${refName}`,
        base_sha: baseSha,
        base_ref: `refs/heads/${base}`,
        head_commit: commitOf(remote, merge).commit,
      },
    },
    sha: merge,
    ref: `refs/heads/${refName}`,
    refType: 'branch',
    refName,
    filteredRef: { kind: 'branch', name: base },
    action: 'checks_requested',
  };
}

/** Paths that differ over a range of commits, or all that are in one commit. */
function changed(remote: Remote, range: string): readonly string[] {
  const command = range.includes('..') ? ['diff', '--no-renames'] : ['ls-tree', '-r'];
  const paths = remote.git(...command, '-z', '--name-only', range);
  return paths.split('\0').filter((path) => path !== '');
}

interface Commit {
  readonly sha: string;
  /** The first one; absent for a root commit. */
  readonly parent: string | undefined;
  /** As payloads show it. */
  readonly commit: ValueMap;
}

function commitOf(remote: Remote, reference: string): Commit {
  const [id = '', parents = '', tree = '', name = '', email = '', message = ''] = remote
    .git('show', '--no-patch', '--format=%H%x00%P%x00%T%x00%an%x00%ae%x00%B', `${reference}^{commit}`)
    .split('\0');
  const person = { name, email };
  const commit = { id, tree_id: tree, message: message.trimEnd(), author: person, committer: person };
  return { sha: id, parent: parents.split(' ')[0] || undefined, commit };
}

function userOf(login: string): ValueMap {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function repositoryOf(fullName: string, { fork = false } = {}): ValueMap {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: fork ? 2 : 1,
    name,
    full_name: fullName,
    owner: userOf(owner),
    private: false,
    fork,
    default_branch: defaultBranch,
    html_url: `https://github.com/${fullName}`,
  };
}

function commonPayload(remote: Remote): ValueMap {
  return { repository: repositoryOf(remote.repository) };
}
