import type { Category } from '../../../core/model/security-finding.ts';
import type { ScanFacts } from '../facts.ts';
import type { OwnScanner, ToolName } from '../scanner-names.ts';
import type { SourceResult } from '../source.ts';

/** What each scanner looks for when it is run as usual. A finding of another kind counts all the same. */
const looksFor: Readonly<Record<OwnScanner | ToolName | 'secrets-history', readonly Category[]>> = {
  secrets: ['secret'],
  'secrets-history': ['secret'],
  dependencies: ['vulnerability'],
  'env-files': ['configuration'],
  workflows: ['workflow'],
  dockerfile: ['container'],
  ios: ['configuration'],
  android: ['configuration'],
  licenses: ['license'],
  sast: ['code'],
  'personal-data': ['personal-data'],
  container: ['container'],
  gitleaks: ['secret'],
  trufflehog: ['secret'],
  'git-secrets': ['secret'],
  'detect-secrets': ['secret'],
  semgrep: ['code'],
  codeql: ['code'],
  swiftlint: ['code'],
  clippy: ['code'],
  'cargo-audit': ['vulnerability'],
  'cargo-deny': ['vulnerability', 'license'],
  'cargo-geiger': ['code'],
  'npm-audit': ['vulnerability'],
  'pnpm-audit': ['vulnerability'],
  'yarn-audit': ['vulnerability'],
  'pip-audit': ['vulnerability'],
  govulncheck: ['vulnerability'],
  'bundler-audit': ['vulnerability'],
  'osv-scanner': ['vulnerability'],
  bandit: ['code'],
  zizmor: ['workflow'],
  actionlint: ['workflow'],
  trivy: ['vulnerability', 'container'],
  hadolint: ['container'],
};

/** What a source looks for. A report of a tool that is not known looks for what it found, and for code. */
function categoriesOf({ id, tool, findings }: SourceResult): readonly Category[] {
  const known: Readonly<Record<string, readonly Category[]>> = looksFor;
  const name = [id, tool.id].find((each) => Object.hasOwn(known, each));
  const found = new Set(findings.map(({ category }) => category));
  return [...new Set([...(name === undefined ? (['code'] as const) : (known[name] ?? [])), ...found])];
}

/**
 * How well some categories were looked at. One tool’s whole look does not stand in for another’s: they do not find the same.
 * - `whole`: by scanners that looked at all they were asked to.
 * - `partly`: under `auto`, by one that tells gaps.
 * - `blocked`: a scanner failed, or one that was named tells gaps.
 * - `not`: none that ran looks for them.
 */
export type Look = 'whole' | 'partly' | 'blocked' | 'not';

export function lookAt({ sources }: Pick<ScanFacts, 'sources'>, categories: readonly Category[]): Look {
  const concerned = sourcesFor({ sources }, categories);
  if (concerned.length === 0) return 'not';
  if (concerned.every(({ status }) => status === 'completed')) return 'whole';
  return concerned.some(isBlocked) ? 'blocked' : 'partly';
}

/** Sources that looked for some categories, or were to. */
export function sourcesFor(
  { sources }: Pick<ScanFacts, 'sources'>,
  categories: readonly Category[],
): readonly SourceResult[] {
  return sources.filter(
    (source) => source.status !== 'not-run' && categoriesOf(source).some((category) => categories.includes(category)),
  );
}

/** Whether what a source did not look at keeps the verdict from being given. */
export function isBlocked({ status, requested }: SourceResult): boolean {
  return status === 'failed' || (status === 'incomplete' && requested);
}

/** Whether everything that was to look did, so that counts are of the whole. */
export function isWhole({ sources }: Pick<ScanFacts, 'sources'>): boolean {
  return (
    sources.some(({ status }) => status === 'completed') &&
    sources.every(({ status }) => status === 'completed' || status === 'not-run')
  );
}
