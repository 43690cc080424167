import type { Endpoints } from '@octokit/types';
import { ExternalError, PermissionError } from '../../core/model/errors.ts';
import { parsedJson } from '../../core/model/untrusted-json.ts';
import { createHttpClient, type HttpRequest } from '../../core/net/http-client.ts';
import { HttpError, type HttpReply } from '../../core/net/http-error.ts';
import { isIdempotent } from '../../core/net/retry-policy.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import { publishingMs, rowsPerPage } from './limits.ts';
import { badToken, isToken, missingPermission, noToken, type Permission, type TokenOrigin } from './permissions.ts';
import { rateLimitWaitMs } from './rate-limits.ts';
import { nextPage, requestOf } from './route.ts';

/** A route of GitHub's REST API, for example `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
type Route = keyof Endpoints;
/** All parameters of a route by name: path, query and body together. */
type Parameters<R extends Route> = Endpoints[R]['parameters'];
type Data<R extends Route> = Endpoints[R]['response']['data'];

interface CallOptions {
  /** What the call needs, for the error when GitHub refuses. */
  readonly needs: Permission;
  /** Whether sending twice does the same as once; by default as the method promises. */
  readonly idempotent?: boolean;
}

export interface GitHubApi {
  /**
   * @throws PermissionError `github-permission-missing`
   * @throws ExternalError `github-token-refused`, `github-reply-unreadable`, or the HttpError of the last attempt
   */
  call<R extends Route>(route: R, parameters: Parameters<R>, options: CallOptions): Promise<Data<R>>;
  /** All rows of a list route, page by page, at most `maxPages` of them. */
  rows<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    options: CallOptions & { readonly maxPages: number },
  ): AsyncGenerator<Data<R> extends readonly (infer Row)[] ? Row : never>;
  /** Login of the account the token acts as; undefined when GitHub does not say. */
  viewer(): Promise<string | undefined>;
}

export interface GitHubApiOptions {
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly origin: TokenOrigin;
  readonly userAgent: string;
}

/** Time for one reply, in milliseconds: GitHub itself gives up on a request after 10 s (docs.github.com, "Troubleshooting the REST API"). */
const attemptMs = 15_000;

/** Time for one call with its retries and waits, in milliseconds. */
const callMs = 120_000;

/** Version of the REST API that the calls are written for. */
const apiVersion = '2022-11-28';

/** Typed calls to GitHub's REST API. A token or permission that was refused once is not tried again, nor a server that does not reply. */
export function createGitHubApi(
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug'>,
  options: GitHubApiOptions,
): GitHubApi {
  const token = options.token.trim();
  const base = options.apiUrl.replace(/\/+$/, '');
  const client = createHttpClient(ports, { userAgent: options.userAgent, log, waitDemanded: rateLimitWaitMs });
  const end = ports.clock.monotonic() + publishingMs;
  /** Why no call is made any more, and why none that needs a permission. */
  let stopped: Error | undefined = isToken(token) ? undefined : noToken();
  const refused = new Map<Permission, Error>();

  async function send(
    method: HttpRequest['method'],
    url: URL,
    body: string | undefined,
    callOptions: Partial<CallOptions>,
  ): Promise<HttpReply> {
    const { needs, idempotent } = callOptions;
    const earlier = stopped ?? (needs === undefined ? undefined : refused.get(needs));
    if (earlier !== undefined) throw earlier;
    const leftMs = end - ports.clock.monotonic();
    if (leftMs <= 0) throw outOfTime();
    try {
      return await client.send({
        method,
        url,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'x-github-api-version': apiVersion,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        attemptMs,
        deadlineMs: Math.min(callMs, leftMs),
        ...(body === undefined ? {} : { body }),
        ...(idempotent === undefined ? {} : { idempotent }),
      });
    } catch (error) {
      throw explain(error, needs, idempotent ?? isIdempotent(method));
    }
  }

  /** Turns a 401 or 403 into what the user can mend, and remembers what makes further calls pointless. */
  function explain(error: unknown, needs: Permission | undefined, repeatable: boolean): unknown {
    const status = error instanceof HttpError && error.code === 'http-refused' ? error.reply?.status : undefined;
    if (status === 401) {
      const explained = badToken(error);
      stopped = explained;
      return explained;
    }
    if (status === 403 && needs !== undefined && error instanceof Error && isPermissionRefusal(error.message)) {
      const explained = missingPermission(needs, options.origin, error);
      refused.set(needs, explained);
      return explained;
    }
    // A GitHub that stayed silent through all retries is not waited for again: the job has better things to do.
    if (error instanceof HttpError && error.code === 'http-timeout' && repeatable) stopped = error;
    return error;
  }

  async function call<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    callOptions: CallOptions,
  ): Promise<Data<R>> {
    const { method, url, body } = requestOf(base, route, parameters);
    return json(await send(method, url, body, callOptions)) as Data<R>;
  }

  async function* rows<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    rowOptions: CallOptions & { readonly maxPages: number },
  ): AsyncGenerator<Data<R> extends readonly (infer Row)[] ? Row : never> {
    let { url } = requestOf(base, route, { ...parameters, per_page: rowsPerPage });
    for (let page = 1; page <= rowOptions.maxPages; page++) {
      const reply = await send('GET', url, undefined, rowOptions);
      const data = json(reply);
      if (!Array.isArray(data)) throw unreadable('a list');
      yield* data;
      const next = nextPage(reply.headers.get('link'));
      if (next === undefined) return;
      url = new URL(next, url);
      // The token goes along with every page: only ever to the host it was given for.
      if (url.origin !== new URL(base).origin) throw unreadable('a next page on the same host');
    }
  }

  async function viewer(): Promise<string | undefined> {
    // GitHub Enterprise Server keeps REST under /api/v3 and GraphQL beside it.
    const url = new URL(base.endsWith('/api/v3') ? base.replace(/v3$/, 'graphql') : `${base}/graphql`);
    try {
      const reply = await send('POST', url, JSON.stringify({ query: 'query { viewer { login } }' }), {
        idempotent: true,
      });
      const login = (json(reply) as { data?: { viewer?: { login?: unknown } } }).data?.viewer?.login;
      return typeof login === 'string' ? login : undefined;
    } catch (error) {
      if (error instanceof ExternalError || error instanceof PermissionError) return undefined;
      throw error;
    }
  }

  return { call, rows, viewer };
}

/** The `id` of a thing GitHub shows. */
export function idOf(row: { readonly id: number | bigint }): number {
  const id = Number(row.id);
  if (!Number.isSafeInteger(id)) throw unreadable('an object with an id');
  return id;
}

/** What a reply says. Its shape is as GitHub promises; the callers check what they could not do without. */
function json(reply: HttpReply): unknown {
  if (reply.status === 204) return undefined;
  const data = parsedJson(new TextDecoder().decode(reply.body));
  if (typeof data !== 'object' || data === null) throw unreadable('JSON');
  return data;
}

/** A reply that is not what GitHub promises; `expected` completes "is not". */
export function unreadable(expected: string): ExternalError {
  return new ExternalError(
    'github-reply-unreadable',
    `GitHub's reply is not ${expected}; is something between us and GitHub?`,
  );
}

/** GitHub says 403 for several things; these words say that the token may not. */
function isPermissionRefusal(message: string): boolean {
  return /not accessible by (integration|personal access token)|must have (admin|push|write)|access to repository not granted/i.test(
    message,
  );
}

function outOfTime(): HttpError {
  const message = `The ${publishingMs / 1000} s for talking to GitHub are used up.`;
  return new HttpError('http-timeout', message, { retryable: true, ambiguous: false });
}
