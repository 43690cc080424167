import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachEntry, eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { countOf, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { dataOf } from './data-date.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/** cargo audit, `--json`. Warnings (unmaintained, unsound, yanked) are findings of low severity; unsound ones of medium. */
export const cargoAuditReader: ScannerReader = {
  id: 'cargo-audit',
  title: 'cargo audit (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    return isObject(root.database) && isObject(root.lockfile) && Object.hasOwn(root.database, 'advisory-count');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const stated = new JsonField('vulnerabilities', 'count');
    const updated = new JsonField('database', 'last-updated');
    let found = 0;
    const list = new JsonList(['vulnerabilities', 'list', eachItem], (entry) => {
      found += 1;
      findings.push(vulnerabilityOf(entry));
    });
    const warnings = new JsonList(['warnings', eachEntry, eachItem], (entry, path) => {
      findings.push(warningOf(entry, String(path[1])));
    });
    await readJson(file, [stated, updated, list, warnings]);
    list.demand();
    const count = countOf(stated.value);
    if (count !== undefined && count > found) throw fewer(count, found);
    const data = dataOf('RustSec database', updated.value);
    return [present({ tool: 'cargo-audit', findings, problems: [], warnings: [], data })];
  },
};

function vulnerabilityOf(entry: JsonObject): SecurityFinding {
  const advisory = objectOr(entry.advisory);
  const { name, version } = objectOr(entry.package);
  return vulnerabilityFinding({
    tool: 'cargo-audit',
    id: textOf(advisory.id) ?? '',
    aliases: textsOf(advisory.aliases),
    package: { ecosystem: 'crates.io', name: textOf(name) ?? '', version: textOf(version) },
    title: advisory.title,
    description: advisory.description,
    fixedIn: textsOf(objectOr(entry.versions).patched),
    url: textOf(advisory.id)?.startsWith('RUSTSEC-') ? `https://rustsec.org/advisories/${advisory.id}` : advisory.url,
    cvss: cvssOf(undefined, advisory.cvss),
  });
}

/** `yanked` carries no advisory; the others are advisories about a state and not about a hole. */
function warningOf(entry: JsonObject, kind: string): SecurityFinding {
  if (isObject(entry.advisory)) {
    const found = vulnerabilityOf(entry);
    return { ...found, severity: kind === 'unsound' ? 'medium' : 'low' };
  }
  const { name, version } = objectOr(entry.package);
  const shown = [nameText(name) ?? 'A package', nameText(version)].filter((part) => part !== undefined).join(' ');
  return present({
    rule: nameText(kind) ?? 'warning',
    tool: 'cargo-audit',
    category: 'vulnerability' as const,
    severity: 'low' as const,
    message: messageText(`${shown}: the version is ${kind === 'yanked' ? 'yanked from the registry' : kind}`) ?? shown,
    fix: 'Update to a version that is not withdrawn.',
  });
}

function fewer(stated: number, found: number): ReadError {
  return new ReadError(
    'report-malformed',
    `The report states ${stated} vulnerabilities and lists ${found}.`,
    'Make the report again with cargo audit itself.',
  );
}
