import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, numberOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { cwesOf } from './cwes.ts';
import { dataOf } from './data-date.ts';
import { ecosystemOfPurl, osvEcosystem } from './ecosystems.ts';
import { nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { toolFailed } from './report-errors.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord } from './severities.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

interface Source {
  readonly isImage: boolean;
  readonly distribution: string | undefined;
  readonly release: string | undefined;
}

/** grype, `--output json`. Read twice, because what was scanned may stand behind the matches. */
export const grypeReader: ScannerReader = {
  id: 'grype',
  title: 'grype (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    const [match] = arrayOr(root.matches);
    if (isObject(match)) return isObject(match.vulnerability) || isObject(match.artifact);
    return Array.isArray(root.matches) && objectOr(root.descriptor).name === 'grype';
  },
  async read(file) {
    const [kind, distribution, release] = [
      new JsonField('source', 'type'),
      new JsonField('distro', 'name'),
      new JsonField('distro', 'version'),
    ];
    const [version, error] = [new JsonField('descriptor', 'version'), new JsonField('descriptor', 'db', 'error')];
    // Newer versions have it below a status of its own.
    const [built, builtBelow] = [
      new JsonField('descriptor', 'db', 'built'),
      new JsonField('descriptor', 'db', 'status', 'built'),
    ];
    await readJson(file, [kind, distribution, release, version, error, built, builtBelow]);
    if (textOf(error.value) !== undefined) throw toolFailed('grype', error.value);
    const source = {
      isImage: kind.value === 'image',
      distribution: textOf(distribution.value),
      release: textOf(release.value),
    };
    const findings: SecurityFinding[] = [];
    const matches = new JsonList(['matches', eachItem], (match) => findings.push(matchOf(match, source)));
    await readJson(file, [matches]);
    matches.demand();
    const data = dataOf('grype database', built.value ?? builtBelow.value);
    return [present({ tool: 'grype', version: nameText(version.value), findings, problems: [], warnings: [], data })];
  },
};

function matchOf(match: JsonObject, source: Source): SecurityFinding {
  const entry = objectOr(match.vulnerability);
  const artifact = objectOr(match.artifact);
  const related = arrayOr(match.relatedVulnerabilities).map(objectOr);
  const path = textOf(objectOr(arrayOr(artifact.locations)[0]).path);
  const epss = arrayOr(entry.epss).map((one) => numberOf(objectOr(one).epss));
  const found = vulnerabilityFinding({
    tool: 'grype',
    id: textOf(entry.id) ?? '',
    aliases: related.map(({ id }) => textOf(id)),
    package: {
      ecosystem: ecosystemOf(artifact, source),
      name: textOf(artifact.name) ?? '',
      version: textOf(artifact.version)?.replaceAll('\\0', ''),
    },
    description:
      textOf(entry.description) ?? related.map((one) => textOf(one.description)).find((text) => text !== undefined),
    severity: severityOfWord(entry.severity),
    cvss: scoreOf([entry, ...related]),
    fixedIn: textsOf(objectOr(entry.fix).versions),
    cwes: arrayOr(entry.cwes).flatMap((one) => cwesOf(objectOr(one).cwe)),
    url: entry.dataSource,
    epss: epss.find((value) => value !== undefined && value >= 0 && value <= 1),
    knownExploited: arrayOr(entry.knownExploited).length > 0 ? true : undefined,
    // Paths of a scanned folder begin with `/` and are relative to it all the same.
    location: source.isImage ? undefined : placeOf({ file: reportPath(path?.replace(/^\/+/, '')) }),
  });
  return source.isImage && path !== undefined ? { ...found, message: `${nameText(path)}: ${found.message}` } : found;
}

function ecosystemOf(artifact: JsonObject, source: Source): string {
  const type = textOf(artifact.type);
  if (type === 'deb' || type === 'rpm' || type === 'apk')
    return osvEcosystem(source.distribution ?? type, source.release);
  return ecosystemOfPurl(artifact.purl) ?? osvEcosystem(type);
}

/** The newest version's primary score of the advisory itself, else of a related one. */
function scoreOf(advisories: readonly JsonObject[]): ReturnType<typeof cvssOf> {
  for (const advisory of advisories) {
    const rows = arrayOr(advisory.cvss).map(objectOr);
    const newest = rows.reduce((best, row) => (rank(row) > rank(best) ? row : best), rows[0] ?? {});
    const score = cvssOf(objectOr(newest.metrics).baseScore, newest.vector, newest.version);
    if (score !== undefined) return score;
  }
  return undefined;
}

function rank(row: JsonObject): number {
  return Number(textOf(row.version) ?? 0) + (row.type === 'Primary' ? 0.01 : 0);
}
