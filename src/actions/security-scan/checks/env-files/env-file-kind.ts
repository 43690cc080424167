/**
 * - `example`: shows which variables there are.
 * - `test`: for tests, continuous integration or a developer’s machine.
 * - `real`: any other.
 */
export type EnvFileKind = 'example' | 'test' | 'real';

const names = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.envrc|[\w-]+\.env(?:\.\w+)?|env\.(?:example|sample|template|dist))$/i;
/** Code and data that have `env` in their names. */
const others =
  /\.(?:d\.ts|[cm]?[jt]sx?|json|ya?ml|py|rb|go|rs|md|sh|gpg|age|enc|vault|asc|keys|lock|html|xml|swift|kt|java|php)$/i;
const example =
  /(?:^|[./_-])(?:example|examples|sample|samples|template|tmpl|tpl|dist|defaults?|schema|empty|stub)(?:$|[./_-])/i;
const test = /(?:^|[./_-])(?:test|tests|testing|ci|e2e|dev|development|local|docker|vagrant)(?:$|[./_-])/i;

/** Whether a path is that of an env file. Encrypted ones are not: nothing in them can be read. */
export function isEnvFile(path: string): boolean {
  return names.test(path) && !others.test(path);
}

/** What an env file is for, by its own name. */
export function kindOf(path: string): EnvFileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (example.test(name)) return 'example';
  return test.test(name) && !/(?:^|[./_-])prod(?:uction)?(?:$|[./_-])/i.test(name) ? 'test' : 'real';
}
