import type { ReportFile } from '../report-file.ts';
import { actionlintReader } from './actionlint.ts';
import { banditReader } from './bandit.ts';
import { bundlerAuditReader, bundlerAuditTextReader } from './bundler-audit.ts';
import { cargoAuditReader } from './cargo-audit.ts';
import { cargoDenyReader } from './cargo-deny.ts';
import { cargoGeigerReader } from './cargo-geiger.ts';
import { checkovReader } from './checkov.ts';
import { clippyReader } from './clippy.ts';
import { detectSecretsReader } from './detect-secrets.ts';
import { eslintReader } from './eslint.ts';
import { ggshieldReader } from './ggshield.ts';
import { gitSecretsReader } from './git-secrets.ts';
import { githubAlertsReader } from './github-alerts.ts';
import { gitleaksReader } from './gitleaks.ts';
import { gosecReader } from './gosec.ts';
import { govulncheckReader } from './govulncheck.ts';
import { grypeReader } from './grype.ts';
import { hadolintReader } from './hadolint.ts';
import { kicsReader } from './kics.ts';
import { noseyParkerReader } from './noseyparker.ts';
import { npmAuditReader } from './npm-audit.ts';
import { npmAudit1Reader } from './npm-audit-1.ts';
import { osvScannerReader } from './osv-scanner.ts';
import { pipAuditReader } from './pip-audit.ts';
import type { ScannerReader } from './reader.ts';
import { sarifReader } from './sarif.ts';
import { semgrepReader } from './semgrep.ts';
import { swiftlintReader } from './swiftlint.ts';
import { trivyReader } from './trivy.ts';
import { trufflehogReader } from './trufflehog.ts';
import { trufflehog3Reader } from './trufflehog3.ts';
import { yarnAuditReader, yarnBerryAuditReader } from './yarn-audit.ts';
import { zizmorReader } from './zizmor.ts';

/** Every format of scanners. Their order means nothing: see `recogniseScannerReport`. */
export const scannerReaders: readonly ScannerReader[] = [
  sarifReader,
  actionlintReader,
  banditReader,
  bundlerAuditReader,
  bundlerAuditTextReader,
  cargoAuditReader,
  cargoDenyReader,
  cargoGeigerReader,
  checkovReader,
  clippyReader,
  detectSecretsReader,
  eslintReader,
  ggshieldReader,
  gitSecretsReader,
  githubAlertsReader,
  gitleaksReader,
  gosecReader,
  govulncheckReader,
  grypeReader,
  hadolintReader,
  kicsReader,
  noseyParkerReader,
  npmAudit1Reader,
  npmAuditReader,
  osvScannerReader,
  pipAuditReader,
  semgrepReader,
  swiftlintReader,
  trivyReader,
  trufflehog3Reader,
  trufflehogReader,
  yarnAuditReader,
  yarnBerryAuditReader,
  zizmorReader,
];

/** Tools that write `[]` when they find nothing, so that the content does not tell whose it is. */
const writersOfEmptyLists: readonly ScannerReader[] = [
  actionlintReader,
  eslintReader,
  gitleaksReader,
  hadolintReader,
  swiftlintReader,
  trufflehog3Reader,
  zizmorReader,
];

/**
 * The reader for a report, found by its content; undefined when no format claims it, or two do, for then either could leave
 * out what the other finds. Only an empty list, which says nothing about its format, is taken for that of the tool which the
 * file is named after: `gitleaks.json`.
 */
export function recogniseScannerReport(
  file: Pick<ReportFile, 'head' | 'headText'> & Partial<Pick<ReportFile, 'name'>>,
): ScannerReader | undefined {
  if (/^\s*\[\s*\]\s*$/.test(file.headText)) {
    const name = file.name?.split('/').at(-1)?.toLowerCase() ?? '';
    return writersOfEmptyLists.findLast((reader) => name.includes(reader.id));
  }
  const claims = scannerReaders.filter((reader) => reader.sniff(file));
  return claims.length === 1 ? claims[0] : undefined;
}
