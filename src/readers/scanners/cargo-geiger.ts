import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachEntry, eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';

/** cargo geiger, `--output-format Json`: how much unsafe code a crate uses. A fact and no fault, so always a note. */
export const cargoGeigerReader: ScannerReader = {
  id: 'cargo-geiger',
  title: 'cargo geiger (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    const [first] = Object.values(Object(root.packages)).map(objectOr);
    return Object.hasOwn(root, 'packages_without_metrics') || (first !== undefined && isObject(first.unsafety));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const [without, unread] = [new JsonField('packages_without_metrics'), new JsonField('used_but_not_scanned_files')];
    // A list, or since 0.12 a map by package.
    const isList = Array.isArray(objectOr(jsonPrefix(file)).packages);
    const packages = new JsonList(['packages', isList ? eachItem : eachEntry], (entry) =>
      findings.push(...findingsOf(entry)),
    );
    await readJson(file, [packages, without, unread]);
    packages.demand();
    const problems = arrayOr(without.value).map(
      (one) => `${crateName(objectOr(one))} was not looked at: it could not be measured.`,
    );
    const files = arrayOr(unread.value).length;
    if (files > 0) problems.push(`${files} files that are compiled were not looked at.`);
    return [{ tool: 'cargo-geiger', findings, problems, warnings: [] }];
  },
};

function findingsOf(entry: JsonObject): readonly SecurityFinding[] {
  const used = Object.values(objectOr(objectOr(entry.unsafety).used)).map((one) => countOf(objectOr(one).unsafe_) ?? 0);
  const total = used.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const id = objectOr(objectOr(entry.package).id);
  return [
    present({
      rule: 'unsafe-code',
      tool: 'cargo-geiger',
      category: 'code' as const,
      severity: 'note' as const,
      message: `${crateName(id)} uses unsafe code in ${total.toLocaleString('en-US')} places`,
      location:
        isObject(id.source) && Object.hasOwn(id.source, 'Path') ? { file: 'Cargo.toml' } : { file: 'Cargo.lock' },
    }),
  ];
}

function crateName(id: JsonObject): string {
  return [nameText(id.name) ?? 'A crate', textOf(id.version)?.slice(0, 100)]
    .filter((part) => part !== undefined)
    .join(' ');
}
