import type { IncomingHttpHeaders } from 'node:http';

// What OSV publishes of its API (google.github.io/osv.dev, "POST /v1/querybatch", "GET /v1/vulns/{id}"), as checks of a request.

/** Ecosystems of the OSV format that a lockfile or an image can be of. */
const ecosystems = [
  'npm',
  'crates.io',
  'PyPI',
  'Go',
  'Maven',
  'RubyGems',
  'NuGet',
  'Packagist',
  'Pub',
  'Hex',
  'SwiftURL',
  'GitHub Actions',
  'Debian',
  'Ubuntu',
  'Alpine',
];

/** What is wrong with the headers of any request: OSV wants no credentials, and a name that tells who asks. */
export function headerProblems(headers: IncomingHttpHeaders): readonly string[] {
  return [
    ...(/^vetnet/.test(headers['user-agent'] ?? '') ? [] : ['no user-agent of our own']),
    ...(headers.authorization === undefined && headers.cookie === undefined ? [] : ['credentials are sent']),
  ];
}

/** What is wrong with the body of `POST /v1/querybatch`; `tokens` are those the double gave out. */
export function batchProblems(body: unknown, tokens: ReadonlySet<string>): readonly string[] {
  if (!isRecord(body)) return ['the body is no object'];
  const problems = strangeKeys(body, ['queries'], 'the body');
  if (!Array.isArray(body.queries)) return [...problems, '`queries` is no list'];
  if (body.queries.length === 0) problems.push('no queries');
  if (body.queries.length > 1000) problems.push(`${body.queries.length} queries are more than 1000`);
  return [...problems, ...body.queries.flatMap((query: unknown, at) => queryProblems(query, `query ${at}`, tokens))];
}

function queryProblems(query: unknown, where: string, tokens: ReadonlySet<string>): readonly string[] {
  if (!isRecord(query)) return [`${where} is no object`];
  const problems = strangeKeys(query, ['package', 'version', 'page_token'], where);
  if (typeof query.version !== 'string' || query.version === '') problems.push(`${where} has no version`);
  if (query.page_token !== undefined && !tokens.has(String(query.page_token)))
    problems.push(`${where}: a made-up token`);
  if (!isRecord(query.package)) return [...problems, `${where} has no package`];
  problems.push(...strangeKeys(query.package, ['name', 'ecosystem'], `the package of ${where}`));
  if (typeof query.package.name !== 'string' || query.package.name === '') problems.push(`${where} has no name`);
  if (!ecosystems.includes(String(query.package.ecosystem).split(':', 1)[0] ?? ''))
    problems.push(`${where} is of no ecosystem`);
  return problems;
}

function strangeKeys(value: Record<string, unknown>, known: readonly string[], where: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${where} has a ${key}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
