import type { SecurityFinding } from '../../../src/core/model/security-finding.ts';
import { recogniseScannerReport, scannerReaders } from '../../../src/readers/scanners/index.ts';
import type { ScannerRun } from '../../../src/readers/scanners/reader.ts';
import { reportOf } from '../coverage/report-bytes.ts';

interface ReadReport {
  /** Ids of the readers that claim the content; one, or the report could be taken for another. */
  readonly claims: readonly string[];
  readonly runs: readonly ScannerRun[];
  readonly findings: readonly SecurityFinding[];
  readonly problems: readonly string[];
}

/** Recognises and reads a report, text or JSON. Chunks are small, so that everything that can be cut between two is. */
export async function readScannerReport(report: unknown, chunkSize = 1021): Promise<ReadReport> {
  const content = typeof report === 'string' || report instanceof Uint8Array ? report : JSON.stringify(report);
  const file = reportOf(content, chunkSize);
  const reader = recogniseScannerReport(file);
  if (reader === undefined) throw new Error('not recognised');
  const runs = await reader.read(file);
  return {
    claims: scannerReaders.filter((one) => one.sniff(file)).map(({ id }) => id),
    runs,
    findings: runs.flatMap(({ findings }) => findings),
    problems: runs.flatMap(({ problems }) => problems),
  };
}

/** The only finding of a report. */
export async function onlyFinding(report: unknown): Promise<SecurityFinding> {
  const { findings } = await readScannerReport(report);
  const [first] = findings;
  if (first === undefined || findings.length > 1) throw new Error(`${findings.length} findings`);
  return first;
}

/** How many findings there are of each severity: `critical 1, low 2`. */
export function countBySeverity(findings: readonly SecurityFinding[]): string {
  const words = ['critical', 'high', 'medium', 'low', 'note'].map(
    (severity) => [severity, findings.filter((one) => one.severity === severity).length] as const,
  );
  return words
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${severity} ${count}`)
    .join(', ');
}
