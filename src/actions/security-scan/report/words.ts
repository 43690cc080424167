import { severities } from '../../../core/model/finding.ts';
import { type Category, categories, packageOf } from '../../../core/model/security-finding.ts';
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

/** What a finding is called: the vulnerability or the rule in words, and the package where it is about one. */
export function nameOf(finding: TriagedFinding): string {
  const { vulnerability, title, rule } = finding;
  const about = packageOf(finding);
  if (about === undefined) return title ?? rule;
  return `${vulnerability?.id ?? title ?? rule} in ${about.name}${about.version === undefined ? '' : ` ${about.version}`}`;
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
