import { packageOf } from '../../../core/model/security-finding.ts';
import { placeOf } from '../../../core/render/document.ts';
import type { TriagedFinding } from '../facts.ts';

/** How many findings a reason names; all are in the list of findings. */
const named = 3;

/** The first findings in a few words: `GitHub token in src/a.ts:3, CVE-2024-1 in lodash 4.17.20 and 4 more`. */
export function nameFindings(findings: readonly TriagedFinding[]): string {
  const names = findings.slice(0, named).map(nameFinding);
  return findings.length > named ? `${names.join(', ')} and ${findings.length - named} more` : names.join(', ');
}

function nameFinding(finding: TriagedFinding): string {
  const { rule, title, location, vulnerability } = finding;
  const about = packageOf(finding);
  if (about !== undefined) {
    const { name, version } = about;
    return `${vulnerability?.id ?? title ?? rule} in ${name}${version === undefined ? '' : ` ${version}`}`;
  }
  return location === undefined ? (title ?? rule) : `${title ?? rule} in ${placeOf(location)}`;
}
