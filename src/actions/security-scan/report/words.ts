import { severities } from '../../../core/model/finding.ts';
import { type Category, categories } from '../../../core/model/security-finding.ts';
import type { TriagedFinding } from '../facts.ts';

/** What each category is called in a report. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  secret: 'Secrets',
  vulnerability: 'Vulnerable dependencies',
  license: 'Licences',
  code: 'Code',
  configuration: 'Configuration',
  container: 'Containers',
  workflow: 'Workflows',
  'personal-data': 'Personal data',
};

/** What a finding is called: the package and its vulnerability, or the rule in words. */
export function nameOf({ vulnerability, title, rule }: TriagedFinding): string {
  if (vulnerability === undefined) return title ?? rule;
  const { name, version } = vulnerability.package;
  return `${vulnerability.id} in ${name}${version === undefined ? '' : ` ${version}`}`;
}

/** How many findings there are of each severity, and of each category among them. */
export function countFindings(findings: readonly TriagedFinding[]) {
  const count = (fits: (finding: TriagedFinding) => boolean): number => findings.filter(fits).length;
  return {
    severities: Object.fromEntries(
      severities.map((severity) => [severity, count((each) => each.severity === severity)]),
    ),
    categories: Object.fromEntries(
      categories.map((category) => [category, count((each) => each.category === category)]),
    ),
  };
}
