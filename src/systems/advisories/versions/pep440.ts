import { compareDigits, compareLists, compareTexts, isDigits, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

interface PythonVersion {
  readonly epoch: string;
  readonly release: readonly string[];
  /** Phase and number of a pre-release: `a`, `b`, `rc`. */
  readonly pre: readonly [string, string] | undefined;
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[] | undefined;
}

const pattern =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const phases: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };

/** Versions of Python packages (packaging.python.org, "Version specifiers", once PEP 440), spelled in any way it allows. */
export const pythonVersions = schemeFrom(parse, compare);

function parse(text: string): PythonVersion | undefined {
  if (text.length > longestVersion) return undefined;
  const groups = pattern.exec(text.trim().toLowerCase());
  if (groups === null) return undefined;
  const [, epoch, release = '', phase, preNumber, implicitPost, post, dev, local] = groups;
  return {
    epoch: epoch ?? '0',
    release: release.split('.'),
    pre: phase === undefined ? undefined : [phases[phase] ?? phase, numberOr0(preNumber)],
    post: implicitPost ?? (post === undefined ? undefined : numberOr0(post)),
    dev: dev === undefined ? undefined : numberOr0(dev),
    local: local?.split(/[-_.]/),
  };
}

function numberOr0(digits: string | undefined): string {
  return digits === undefined || digits === '' ? '0' : digits;
}

function compare(a: PythonVersion, b: PythonVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareLists(a.release, b.release, compareDigits, '0') ||
    comparePre(a, b) ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  );
}

/** A development release of a final version comes before its pre-releases, and these before the final version. */
function preRank({ pre, post, dev }: PythonVersion): number {
  if (pre !== undefined) return 1;
  return post === undefined && dev !== undefined ? 0 : 2;
}

function comparePre(a: PythonVersion, b: PythonVersion): number {
  const rank = preRank(a) - preRank(b);
  if (rank !== 0 || a.pre === undefined || b.pre === undefined) return rank;
  return compareTexts(a.pre[0], b.pre[0]) || compareDigits(a.pre[1], b.pre[1]);
}

/** Orders numbers of which one may be missing; `missing` is the sign of the one that is. */
function compareOptional(a: string | undefined, b: string | undefined, missing: 1 | -1): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? missing : -missing;
  return compareDigits(a, b);
}

function compareLocal(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [first = '', second = ''] = [a[at], b[at]];
    // In a local version, unlike in a semantic one, a number comes after a word.
    const numeric = Number(isDigits(first)) - Number(isDigits(second));
    const order = numeric || (isDigits(first) ? compareDigits(first, second) : compareTexts(first, second));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
