import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem, type PathStep } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import type { ScannerReader } from './reader.ts';
import { vulnerabilityFinding } from './vulnerability-finding.ts';

/** pip-audit, `--format json`: an object with `dependencies` since 2.0, the bare list before. What it skips is a problem. */
export const pipAuditReader: ScannerReader = {
  id: 'pip-audit',
  title: 'pip-audit (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const list = Array.isArray(root) ? root : objectOr(root).dependencies;
    const [first] = arrayOr(list);
    if (first === undefined) return isObject(root) && Array.isArray(root.dependencies) && Array.isArray(root.fixes);
    return (
      isObject(first) &&
      Object.hasOwn(first, 'name') &&
      (Object.hasOwn(first, 'vulns') || Object.hasOwn(first, 'skip_reason'))
    );
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    const path: readonly PathStep[] = Array.isArray(jsonPrefix(file)) ? [eachItem] : ['dependencies', eachItem];
    const dependencies = new JsonList(path, (dependency) => {
      const skipped = messageText(dependency.skip_reason);
      if (skipped !== undefined)
        problems.push(`${nameText(dependency.name) ?? 'A package'} was not looked at: ${skipped}`);
      for (const one of arrayOr(dependency.vulns)) findings.push(findingOf(dependency, objectOr(one)));
    });
    await readJson(file, [dependencies]);
    dependencies.demand();
    return [{ tool: 'pip-audit', findings, problems, warnings: [] }];
  },
};

function findingOf(dependency: JsonObject, entry: JsonObject): SecurityFinding {
  const id = textOf(entry.id) ?? '';
  return vulnerabilityFinding({
    tool: 'pip-audit',
    id,
    aliases: textsOf(entry.aliases),
    package: { ecosystem: 'PyPI', name: textOf(dependency.name) ?? '', version: textOf(dependency.version) },
    description: entry.description,
    fixedIn: textsOf(entry.fix_versions),
    url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
  });
}
