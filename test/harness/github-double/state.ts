export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  external_id: string | null;
  details_url: string | null;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
}

/** An upload to code scanning. */
export interface SarifUpload {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** Decoded. */
  readonly log: unknown;
}

export interface Pull {
  readonly number: number;
  headSha: string;
  state: 'open' | 'closed';
  locked: boolean;
  /** The head lives in another repository. */
  readonly fork: boolean;
}

/** Who a token speaks for and what it may: `checks: write`, `contents: read` and so on. */
export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly permissions: ReadonlySet<string>;
}

interface RateLimit {
  limit: number;
  remaining: number;
  /** Seconds since 1970. */
  reset: number;
}

/** All the double knows. Tests may look and change. */
export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly tokens: Map<string, Account>;
  readonly checkRuns: CheckRun[];
  readonly comments: Comment[];
  readonly statuses: Status[];
  readonly sarifs: SarifUpload[];
  /** What a look at an upload finds; the first look finds `pending`. */
  sarifOutcome: 'complete' | 'failed' | 'pending';
  /** Whether the repository has code scanning. */
  hasCodeScanning: boolean;
  readonly pulls: Pull[];
  readonly rateLimit: RateLimit;
  /** Content-creating requests accepted before the secondary limit strikes; none by default. */
  secondaryLimit: { writes: number; readonly retryAfterSeconds?: number } | undefined;
  nextId: number;
}

export const everyPermission: ReadonlySet<string> = new Set([
  'checks: write',
  'contents: read',
  'issues: write',
  'pull-requests: write',
  'security-events: write',
  'statuses: write',
]);

/** What the job token of a pull request from a fork has, whatever the workflow says. */
export const readOnly: ReadonlySet<string> = new Set([
  'checks: read',
  'contents: read',
  'issues: read',
  'pull-requests: read',
  'statuses: read',
]);

/** Accepted by a double that was started without tokens of its own. */
export const jobToken = 'ghs_jobtokenofthedouble';
export const forkToken = 'ghs_readonlytokenofthedouble';

export function emptyState(repository: string): State {
  const [owner = '', repo = ''] = repository.split('/');
  const job = { login: 'github-actions[bot]', type: 'Bot' } as const;
  return {
    owner,
    repo,
    tokens: new Map([
      [jobToken, { ...job, permissions: everyPermission }],
      [forkToken, { ...job, permissions: readOnly }],
    ]),
    checkRuns: [],
    comments: [],
    statuses: [],
    sarifs: [],
    sarifOutcome: 'complete',
    hasCodeScanning: true,
    pulls: [],
    rateLimit: { limit: 1000, remaining: 1000, reset: Math.floor(Date.now() / 1000) + 3600 },
    secondaryLimit: undefined,
    nextId: 1,
  };
}
