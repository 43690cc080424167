import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachEntry } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { cwesOf } from './cwes.ts';
import { JsonField, JsonList } from './json-list.ts';
import { npmErrorWords } from './npm-audit.ts';
import type { ScannerReader } from './reader.ts';
import { toolFailed } from './report-errors.ts';
import { severityOfWord } from './severities.ts';
import { advisoryIdsIn } from './tool-names.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/** npm 6, pnpm and yarn 2 and 3: the reply of the registry's first audit service. A finding for each version of each package. */
export const npmAudit1Reader: ScannerReader = {
  id: 'npm-audit-1',
  title: 'npm 6, pnpm and yarn 2 audit (JSON, version 1)',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && isObject(root.advisories) && !Object.hasOwn(root, 'auditReportVersion');
  },
  async read(file) {
    const [error, counts, actions] = [
      new JsonField('error'),
      new JsonField('metadata', 'vulnerabilities'),
      new JsonField('actions'),
    ];
    const found: JsonObject[] = [];
    const list = new JsonList(['advisories', eachEntry], (advisory) => found.push(advisory));
    await readJson(file, [error, counts, actions, list]);
    if (isObject(error.value)) throw toolFailed('The audit', npmErrorWords(error.value));
    list.demand();
    const stated = Object.values(objectOr(counts.value)).reduce<number>((sum, count) => sum + (countOf(count) ?? 0), 0);
    if (stated > 0 && found.length === 0) throw none(stated);
    // pnpm leaves out what npm proposes to install.
    const tool = actions.value === undefined ? 'pnpm-audit' : 'npm-audit';
    return [{ tool, findings: found.flatMap((one) => npmAdvisoryFindings(one, tool)), problems: [], warnings: [] }];
  },
};

/** The findings of an advisory in the form of the first audit service: one for each installed version. */
export function npmAdvisoryFindings(advisory: JsonObject, tool: string): readonly SecurityFinding[] {
  const places = arrayOr(advisory.findings).map(objectOr);
  const byVersion = new Map<string | undefined, JsonObject[]>();
  for (const place of places.length === 0 ? [{}] : places) {
    const version = textOf((place as JsonObject).version);
    byVersion.set(version, [...(byVersion.get(version) ?? []), place]);
  }
  return [...byVersion].map(([version, same]) => findingOf(advisory, { tool, version, places: same }));
}

function findingOf(
  advisory: JsonObject,
  known: { readonly tool: string; readonly version: string | undefined; readonly places: readonly JsonObject[] },
): SecurityFinding {
  const cves = textsOf(advisory.cves);
  const ids = [...advisoryIdsIn(textOf(advisory.github_advisory_id), textOf(advisory.url)), ...cves];
  const cvss = objectOr(advisory.cvss);
  const [path] = known.places.flatMap((place) => textsOf(place.paths));
  const patched = textOf(advisory.patched_versions);
  return vulnerabilityFinding({
    tool: known.tool,
    id: ids[0] ?? `npm-advisory-${String(advisory.id)}`,
    aliases: ids,
    package: { ecosystem: 'npm', name: textOf(advisory.module_name) ?? '', version: known.version },
    title: advisory.title,
    description: advisory.overview,
    severity: severityOfWord(advisory.severity),
    cvss: cvssOf(cvss.score, cvss.vectorString),
    // `<0.0.0` is how the registry says that there is none.
    fixedIn: patched === undefined || patched === '<0.0.0' ? [] : lowestOf(patched),
    cwes: [...cwesOf(advisory.cwe)],
    url: advisory.url,
    scope: known.places.some(({ dev }) => dev === true) ? 'development' : undefined,
    path: path
      ?.split('>')
      .filter((part) => part !== '' && part !== '.')
      .slice(0, 50),
  });
}

/** The lowest version of each of the ranges that are mended: `>=2.11.2 <3.0.0 || >=3.6.4` gives 2.11.2 and 3.6.4. */
function lowestOf(ranges: string): readonly string[] {
  return ranges
    .slice(0, 2000)
    .split('||')
    .flatMap((range) => /[>~^=]=?\s*v?(\d[\w.+-]*)/.exec(range)?.[1] ?? []);
}

function none(stated: number): ReadError {
  const why = `The report states ${stated} vulnerabilities and lists none.`;
  return new ReadError('report-malformed', why, 'Make the report again with the package manager itself.');
}
