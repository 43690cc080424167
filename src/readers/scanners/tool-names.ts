import type { Category } from '../../core/model/security-finding.ts';

/** Tools by what the beginning of their name in a SARIF says, in lower case; the longer beginnings first. */
const tools: readonly (readonly [beginning: string, id: string, category: Category | undefined])[] = [
  ['actionlint', 'actionlint', 'workflow'],
  ['bandit', 'bandit', 'code'],
  ['betterleaks', 'betterleaks', 'secret'],
  ['cargo-audit', 'cargo-audit', 'vulnerability'],
  ['cargo-deny', 'cargo-deny', undefined],
  ['checkov', 'checkov', 'configuration'],
  ['clippy', 'clippy', 'code'],
  ['codeql', 'codeql', 'code'],
  ['detect-secrets', 'detect-secrets', 'secret'],
  ['dependency-check', 'dependency-check', 'vulnerability'],
  ['dockle', 'dockle', 'container'],
  ['eslint', 'eslint', 'code'],
  ['ggshield', 'ggshield', 'secret'],
  ['gitguardian', 'ggshield', 'secret'],
  ['gitleaks', 'gitleaks', 'secret'],
  ['gosec', 'gosec', 'code'],
  ['govulncheck', 'govulncheck', 'vulnerability'],
  ['grype', 'grype', 'vulnerability'],
  ['hadolint', 'hadolint', 'container'],
  ['keeping infrastructure as code secure', 'kics', 'configuration'],
  ['kics', 'kics', 'configuration'],
  ['kingfisher', 'kingfisher', 'secret'],
  ['nosey', 'noseyparker', 'secret'],
  ['octoscan', 'octoscan', 'workflow'],
  ['opengrep', 'opengrep', 'code'],
  ['osv-scanner', 'osv-scanner', 'vulnerability'],
  ['pip-audit', 'pip-audit', 'vulnerability'],
  ['poutine', 'poutine', 'workflow'],
  ['secretlint', 'secretlint', 'secret'],
  ['semgrep', 'semgrep', 'code'],
  ['swiftlint', 'swiftlint', 'code'],
  ['terrascan', 'terrascan', 'configuration'],
  ['tfsec', 'tfsec', 'configuration'],
  ['titus', 'titus', 'secret'],
  ['trivy', 'trivy', undefined],
  ['trufflehog', 'trufflehog', 'secret'],
  ['zizmor', 'zizmor', 'workflow'],
];

/** Id and usual category of the tool that calls itself `name`; its own name in lower case for one that is not known. */
export function toolNamed(name: string): { readonly id: string; readonly category: Category | undefined } {
  const wanted = name.trim().toLowerCase().replaceAll('_', '-');
  const known = tools.find(([beginning]) => wanted.startsWith(beginning));
  if (known !== undefined) return { id: known[1], category: known[2] };
  const id = wanted
    .replace(/[^a-z0-9.+]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  // What calls itself a finder of secrets is treated as one: its messages may hold them.
  const category = /secret|leak|credential/.test(wanted) ? 'secret' : undefined;
  return { id: id === '' ? 'unnamed-tool' : id, category };
}

const advisory =
  /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d+|GO-\d{4}-\d{4,})\b/gi;

/** Ids of advisories that texts name, each once, in the writing of their databases. */
export function advisoryIdsIn(...texts: readonly (string | undefined)[]): string[] {
  const found = texts.flatMap((text) => text?.slice(0, 4000).match(advisory) ?? []);
  return [...new Set(found.map((id) => (/^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase())))];
}
