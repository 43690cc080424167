import type { ReportFile } from '../report-file.ts';
import { banditReader } from './bandit.ts';
import { cargoAuditReader } from './cargo-audit.ts';
import { gitleaksReader } from './gitleaks.ts';
import { npmAuditReader } from './npm-audit.ts';
import { osvScannerReader } from './osv-scanner.ts';
import type { ScannerReader } from './reader.ts';
import { sarifReader } from './sarif.ts';
import { semgrepReader } from './semgrep.ts';
import { trivyReader } from './trivy.ts';
import { trufflehogReader } from './trufflehog.ts';
import { trufflehog3Reader } from './trufflehog3.ts';

/** Every format of scanners. Each content is claimed by one reader at most, so their order means nothing. */
export const scannerReaders: readonly ScannerReader[] = [
  sarifReader,
  banditReader,
  cargoAuditReader,
  gitleaksReader,
  npmAuditReader,
  osvScannerReader,
  semgrepReader,
  trivyReader,
  trufflehog3Reader,
  trufflehogReader,
];

/** The reader for a report, found by its content; undefined when no format claims it. */
export function recogniseScannerReport(file: Pick<ReportFile, 'head' | 'headText'>): ScannerReader | undefined {
  return scannerReaders.find((reader) => reader.sniff(file));
}
