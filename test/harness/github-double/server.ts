import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type Fault, Rendezvous } from './faults.ts';
import { type Answer, handlers } from './handlers.ts';
import { bodyProblems, type Operation, operations, readParameters, replyProblems } from './openapi.ts';
import { type Refusal, refuse } from './replies.ts';
import { type Account, emptyState, forkToken, jobToken, type State } from './state.ts';

interface RequestRecord {
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** GitHub's name of the operation; `graphql`; undefined for what the double does not know. */
  readonly operation: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  /** Status answered; undefined while the request is handled and when the connection was cut. */
  status: number | undefined;
}

export interface GitHubDoubleOptions {
  /** `owner/name`. */
  readonly repository?: string;
  /** Lies under /api/v3 as on GitHub Enterprise Server. */
  readonly enterprise?: boolean;
}

export interface GitHubDouble {
  /** What `GITHUB_API_URL` is set to. */
  readonly url: string;
  /** The job token: may do everything. */
  readonly token: string;
  /** The token of a fork's pull request: may only read. */
  readonly forkToken: string;
  readonly state: State;
  readonly requests: readonly RequestRecord[];
  /** What our code did that GitHub refuses, and replies of the double that GitHub would not give. */
  readonly violations: readonly string[];
  inject(fault: Fault): void;
  /** Holds requests of the operation until so many have come, once. */
  meet(operation: string, count: number): void;
  /** Stops the server; throws when there are violations. */
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A GitHub for tests on 127.0.0.1: state, permissions and limits, every request and reply held against GitHub's own description. */
export async function startGitHubDouble(options: GitHubDoubleOptions = {}): Promise<GitHubDouble> {
  const state = emptyState(options.repository ?? 'acme/clinic');
  const requests: RequestRecord[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const meetings: Rendezvous[] = [];
  const restBase = options.enterprise === true ? '/api/v3' : '';
  const graphqlPath = options.enterprise === true ? '/api/graphql' : '/graphql';
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the double failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const url = new URL(request.url ?? '/', origin);
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(restBase) ? url.pathname.slice(restBase.length) : url.pathname;
    const isGraphql = url.pathname === graphqlPath;
    const operation = isGraphql
      ? undefined
      : operations.find((each) => each.method === method && each.pattern.test(path));
    const record: RequestRecord = {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      operation: isGraphql ? 'graphql' : operation?.id,
      headers: request.headers,
      body: parseJson(text),
      status: undefined,
    };
    requests.push(record);
    for (const meeting of meetings) if (meeting.operation === record.operation) await meeting.arrive();

    const fault = faults.strike(record.operation ?? '');
    if (fault?.reset === 'before') return void request.socket.destroy();
    const answered = (): Reply => answer(record, operation, url, text);
    const reply = fault?.status === undefined ? answered() : { status: fault.status, headers: {}, body: fault.body };
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.reset === 'after') return void request.socket.destroy();
    record.status = reply.status;
    const body = fault?.body ?? reply.body;
    const bytes = Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
    response.writeHead(reply.status, {
      ...reply.headers,
      'content-type': 'application/json; charset=utf-8',
      ...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': bytes.length }),
      ...fault?.headers,
    });
    if (fault?.truncate !== true) return void response.end(bytes);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
  }

  function answer(record: RequestRecord, operation: Operation | undefined, url: URL, text: string): Reply {
    const name = `${record.method} ${record.path}`;
    const account = authenticate(record);
    if ('status' in account) return replyTo(name, account);
    if (record.operation === 'graphql') return replyTo(name, graphql(record, account));
    const limited = rateLimited(record);
    if (limited !== undefined) return replyTo(name, limited);
    const handler = operation === undefined ? undefined : handlers[operation.id];
    if (operation === undefined || handler === undefined) {
      violations.push(`${name}: the double does not know this call`);
      return replyTo(name, refuse(404, 'Not Found'));
    }
    const { values, problems } = readParameters(operation, record.path, url.searchParams);
    const invalidBody = text !== '' && (typeof record.body !== 'object' || record.body === null);
    const allProblems = [
      ...problems,
      ...(invalidBody ? ['the body is no JSON object'] : bodyProblems(operation, record.body)),
    ];
    if (allProblems.length > 0) {
      violations.push(...allProblems.map((problem) => `${name}: ${problem}`));
      return replyTo(name, refuse(422, `Invalid request.\n\n${allProblems.join('\n')}`));
    }
    if (values.owner !== undefined && (values.owner !== state.owner || values.repo !== state.repo)) {
      return replyTo(name, refuse(404, 'Not Found'));
    }
    if (!isAllowed(account, handler.needs)) {
      return replyTo(name, refuse(403, 'Resource not accessible by integration'));
    }
    if (handler.creates === true && state.secondaryLimit !== undefined && state.secondaryLimit.writes-- <= 0) {
      return replyTo(name, secondaryRefusal(state.secondaryLimit.retryAfterSeconds));
    }
    const body = (record.body ?? {}) as Record<string, unknown>;
    const result = paginate(handler.answer({ state, account, parameters: values, body }), url);
    const reply = replyTo(name, result);
    violations.push(
      ...replyProblems(operation, reply.status, reply.body).map((problem) => `${name}: own reply ${problem}`),
    );
    return conditional(record, reply);
  }

  function authenticate(record: RequestRecord): Account | Refusal {
    const name = `${record.method} ${record.path}`;
    const agent = record.headers['user-agent'] ?? '';
    if (agent === '' || /^(node|undici)$/.test(agent)) {
      violations.push(`${name}: no user-agent of our own`);
      return refuse(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      );
    }
    if (record.headers.authorization === undefined) violations.push(`${name}: no authorization header`);
    const token = /^(?:bearer|token) (.+)$/i.exec(record.headers.authorization ?? '')?.[1];
    return state.tokens.get(token ?? '') ?? refuse(401, 'Bad credentials');
  }

  function rateLimited(record: RequestRecord): Refusal | undefined {
    if (record.operation === 'rate-limit/get') return undefined;
    if (state.rateLimit.remaining <= 0) return refuse(403, 'API rate limit exceeded for installation ID 1.');
    state.rateLimit.remaining--;
    return undefined;
  }

  /** The one query our code makes: who the token speaks for. */
  function graphql(record: RequestRecord, account: Account): Answer {
    const query = (record.body as { query?: unknown } | undefined)?.query;
    if (record.method !== 'POST' || typeof query !== 'string' || !/^query \{ viewer \{ login \} \}$/.test(query)) {
      violations.push(`${record.method} ${record.path}: not a query the double knows`);
      return refuse(400, 'Problems parsing JSON');
    }
    return { status: 200, body: { data: { viewer: { login: account.login } } } };
  }

  function replyTo(name: string, result: Answer & { readonly headers?: Readonly<Record<string, string>> }): Reply {
    if ('rows' in result) throw new Error(`${name}: rows without pages`);
    if ('violation' in result && result.violation === true) violations.push(`${name}: ${JSON.stringify(result.body)}`);
    const { limit, remaining, reset } = state.rateLimit;
    const rate = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
    return { status: result.status, headers: { ...rate, ...result.headers }, body: result.body };
  }

  function conditional(record: RequestRecord, reply: Reply): Reply {
    if (record.method !== 'GET' || reply.status !== 200) return reply;
    const etag = `"${createHash('sha256').update(JSON.stringify(reply.body)).digest('hex')}"`;
    if (record.headers['if-none-match'] !== etag) return { ...reply, headers: { ...reply.headers, etag } };
    state.rateLimit.remaining++;
    return { status: 304, headers: { ...reply.headers, etag }, body: undefined };
  }

  return {
    url: `${origin}${restBase}`,
    token: jobToken,
    forkToken,
    state,
    requests,
    violations,
    inject: faults.inject,
    meet: (operation, count) => void meetings.push(new Rendezvous(operation, count)),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (violations.length > 0) throw new Error(`GitHub would have objected:\n${violations.join('\n')}`);
    },
  };
}

/** Cuts a list into pages, with the links that lead from one to the next. */
function paginate(answer: Answer, url: URL): Answer & { readonly headers?: Readonly<Record<string, string>> } {
  if (!('rows' in answer)) return answer;
  const perPage = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const pages = Math.max(1, Math.ceil(answer.rows.length / perPage));
  const link = (number: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = page < pages ? [link(page + 1, 'next'), link(pages, 'last')] : [];
  if (page > 1) links.unshift(link(page - 1, 'prev'));
  const body = answer.rows.slice((page - 1) * perPage, page * perPage);
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
}

function isAllowed(account: Account, needs: readonly string[]): boolean {
  if (needs.length === 0) return true;
  return needs.some(
    (need) => account.permissions.has(need) || account.permissions.has(need.replace(/: read$/, ': write')),
  );
}

function secondaryRefusal(retryAfterSeconds: number | undefined): Refusal {
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    headers,
  });
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
