import type { DetectorKind, DetectorOptions } from '../../../../src/actions/security-scan/files/detector.ts';
import { textFile } from '../../../../src/actions/security-scan/files/text-file.ts';
import type { SecurityFinding } from '../../../../src/core/model/security-finding.ts';

/** What a detector finds in one text. */
export async function inspect(
  kind: DetectorKind,
  path: string,
  text: string,
  options: DetectorOptions = { now: '2026-11-20' },
): Promise<readonly SecurityFinding[]> {
  const detector = await kind.create(options);
  return detector.inspect(textFile(path, text));
}

/** `rule severity line`, with `allowed` where a comment allows it. */
export function brief(findings: readonly SecurityFinding[]): readonly string[] {
  return findings.map(
    ({ rule, severity, location, suppression }) =>
      `${rule} ${severity} ${location?.line}${suppression === undefined ? '' : ' allowed'}`,
  );
}
