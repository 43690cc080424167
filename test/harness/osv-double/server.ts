import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type Fault } from '../github-double/faults.ts';
import { type AdvisoryFacts, advisoryJson } from './advisories.ts';
import { batchProblems, headerProblems } from './request-problems.ts';

/** Calls of the double by name, for faults: `querybatch`, `vulns`, `kev`, `epss`. */
type Operation = 'querybatch' | 'vulns' | 'kev' | 'epss';

interface RequestRecord {
  readonly operation: Operation | undefined;
  readonly path: string;
  readonly body: unknown;
}

export interface OsvDouble {
  readonly url: string;
  /** What the variables of the environment are set to, so that everything is asked here. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly RequestRecord[];
  /** What our code did that OSV does not publish. */
  readonly violations: readonly string[];
  /** Adds an advisory that holds for the versions of its package. */
  add(facts: AdvisoryFacts, versions: readonly string[]): void;
  /** CVE ids of the catalogue of known exploited vulnerabilities. */
  readonly exploited: string[];
  readonly epss: Map<string, number>;
  /** Ids on one page of an answer; all by default. */
  pageSize: number;
  /** Names that OSV refuses with 400. */
  readonly refused: Set<string>;
  inject(fault: Fault & { readonly operation: Operation | '*' }): void;
  /** Requests of one operation. */
  count(operation: Operation): number;
  /** Stops the server; throws when there are violations. */
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** An OSV, a CISA and a FIRST for tests on 127.0.0.1. Every request is held against what OSV publishes of its API. */
export async function startOsvDouble(): Promise<OsvDouble> {
  const requests: RequestRecord[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const advisories = new Map<string, Record<string, unknown>>();
  const holds = new Map<string, string[]>();
  const tokens = new Set<string>();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const text = Buffer.concat(chunks).toString('utf8');
    const operation = operationOf(request.method, pathname);
    const body = text === '' ? undefined : parsed(text);
    requests.push({ operation, path: pathname, body });
    const problems = [...headerProblems(request.headers), ...(operation === undefined ? ['no such call'] : [])];
    if (operation === 'querybatch') problems.push(...batchProblems(body, tokens));
    else if (text !== '') problems.push('a body where none belongs');
    violations.push(...problems.map((problem) => `${request.method} ${pathname}: ${problem}`));

    const fault = faults.strike(operation ?? '');
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.reset !== undefined) return void request.socket.destroy();
    const answer = answerTo(operation, pathname, searchParams, body);
    const reply = fault?.body ?? (fault?.status === undefined ? answer.body : { code: 13, message: 'made to fail' });
    const bytes = Buffer.from(typeof reply === 'string' ? reply : JSON.stringify(reply));
    const status = fault?.status ?? answer.status;
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': bytes.length,
      ...fault?.headers,
    });
    if (fault?.truncate !== true) return void response.end(bytes);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
  }

  function answerTo(
    operation: Operation | undefined,
    path: string,
    parameters: URLSearchParams,
    body: unknown,
  ): Answer {
    if (operation === 'querybatch') return batch(body);
    if (operation === 'kev') {
      const vulnerabilities = double.exploited.map((cveID) => ({ cveID, dateAdded: '2026-01-01' }));
      return { status: 200, body: { title: 'made up', catalogVersion: '2026.11.20', vulnerabilities } };
    }
    if (operation === 'epss') {
      const ids = (parameters.get('cve') ?? '').split(',');
      const data = ids.flatMap((cve) => {
        const epss = double.epss.get(cve);
        return epss === undefined ? [] : [{ cve, epss: epss.toFixed(9), percentile: '0.5', date: '2026-11-20' }];
      });
      return { status: 200, body: { status: 'OK', data } };
    }
    const advisory = advisories.get(decodeURIComponent(path.slice('/v1/vulns/'.length)));
    return advisory === undefined
      ? { status: 404, body: { code: 5, message: 'Bug not found.' } }
      : { status: 200, body: advisory };
  }

  function batch(body: unknown): Answer {
    const { queries = [] } = body as { queries?: readonly Query[] };
    if (queries.some((query) => double.refused.has(query.package.name))) {
      return { status: 400, body: { code: 3, message: 'Invalid query.' } };
    }
    const results = queries.map(({ package: { ecosystem, name }, version, page_token }) => {
      const ids = holds.get(`${ecosystem} ${name} ${version}`) ?? [];
      const start = Number(page_token?.split(' ').at(-1) ?? 0);
      const vulns = ids
        .slice(start, start + double.pageSize)
        .map((id) => ({ id, modified: advisories.get(id)?.modified }));
      const end = start + double.pageSize;
      const token = end < ids.length ? `page of ${name} ${end}` : undefined;
      if (token !== undefined) tokens.add(token);
      return { ...(vulns.length === 0 ? {} : { vulns }), ...(token === undefined ? {} : { next_page_token: token }) };
    });
    return { status: 200, body: { results } };
  }

  const double: OsvDouble = {
    url,
    env: { VETNET_OSV_URL: url, VETNET_KEV_URL: `${url}/kev.json` },
    requests,
    violations,
    exploited: ['CVE-2020-0001'],
    epss: new Map(),
    pageSize: 1000,
    refused: new Set(),
    add(facts, versions) {
      advisories.set(facts.id, advisoryJson(facts));
      for (const version of versions) {
        const key = `${facts.ecosystem ?? 'npm'} ${facts.name ?? 'left-pod'} ${version}`;
        holds.set(key, [...(holds.get(key) ?? []), facts.id]);
      }
    },
    inject: (fault) => faults.inject(fault),
    count: (operation) => requests.filter((request) => request.operation === operation).length,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (violations.length > 0) throw new Error(`OSV would have objected:\n${violations.join('\n')}`);
    },
  };
  return double;
}

interface Query {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly version: string;
  readonly page_token?: string;
}

function operationOf(method: string | undefined, path: string): Operation | undefined {
  if (method === 'POST') return path === '/v1/querybatch' ? 'querybatch' : undefined;
  if (method !== 'GET') return undefined;
  if (/^\/v1\/vulns\/[^/]+$/.test(path)) return 'vulns';
  return path === '/kev.json' ? 'kev' : path === '/epss' ? 'epss' : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
