import { rules as android } from '../../src/actions/security-scan/checks/android/index.ts';
import type { CheckRule } from '../../src/actions/security-scan/checks/check-rule.ts';
import { rules as dockerfile } from '../../src/actions/security-scan/checks/dockerfile/index.ts';
import { rules as envFiles } from '../../src/actions/security-scan/checks/env-files/index.ts';
import { rules as ios } from '../../src/actions/security-scan/checks/ios/index.ts';
import { rules as personalData } from '../../src/actions/security-scan/checks/personal-data/index.ts';
import { rules as sast } from '../../src/actions/security-scan/checks/sast/index.ts';
import { rules as workflows } from '../../src/actions/security-scan/checks/workflows/index.ts';
import { builtInRules } from '../../src/actions/security-scan/secrets/rules/index.ts';
import { table } from './tables.ts';

const checks: Readonly<Record<string, readonly CheckRule[]>> = {
  workflows,
  dockerfile,
  'env-files': envFiles,
  ios,
  android,
  sast,
  'personal-data': personalData,
};

/** Tables of the rules of every scanner of ours, by the name that stands in the markers. */
export function rulesSections(): ReadonlyMap<string, string> {
  const tables = Object.entries(checks).map(([id, rules]) => [`rules of ${id}`, rulesTable(rules)] as const);
  return new Map([...tables, ['rules of secrets', secretsTable()]]);
}

function rulesTable(rules: readonly CheckRule[]): string {
  const rows = rules.map(({ id, severity, title, why, cwes = [] }) => {
    return [`\`${id}\``, severity, title, why, cwes.map((cwe) => `CWE-${cwe}`).join(', ')];
  });
  return table(['Rule', 'Severity', 'Finds', 'Why', 'Weakness'], rows);
}

function secretsTable(): string {
  const shown = builtInRules.rules.filter(({ skipReport }) => skipReport !== true);
  const rows = [...shown]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, severity, helpUrl }) => [
      `\`${id}\``,
      severity,
      helpUrl === undefined ? title : `[${title}](${helpUrl})`,
    ]);
  return table(['Rule', 'Severity', 'Finds'], rows);
}
