import type { Location } from '../../core/model/finding.ts';
import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, type JsonObject, lineOf, numberOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { cwesOf } from './cwes.ts';
import { osvEcosystem } from './ecosystems.ts';
import { detailsText, linkOf, messageText, nameText } from './finding-text.ts';
import { placeOf, present } from './present.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';
import { severityOfWord, unrated } from './severities.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/** What was scanned. */
export interface TrivyArtifact {
  /** `filesystem`, `repository`, `container_image`, `cyclonedx`, ours `kubernetes`; undefined in legacy reports. */
  readonly kind?: string;
  readonly name?: string;
  /** Version of the distribution. */
  readonly release?: string;
  readonly toolVersion?: string;
}

/** Whose files lie in the repository: of an image or a cluster they do not. */
const ofRepository = new Set([undefined, 'filesystem', 'repository', 'cyclonedx', 'spdx']);

interface Place {
  readonly target: string;
  /** The target as a file of the repository; undefined where it is none. */
  readonly file: string | undefined;
  readonly artifact: TrivyArtifact;
  readonly type: string | undefined;
  /** In front of messages about what is no file: `docker.io/redis:6.0.5 (debian 10.4): `. */
  readonly prefix: string;
}

/** The findings of one target, and entries that say too little to be one. */
export function trivyFindings(
  result: JsonObject,
  artifact: TrivyArtifact,
): { readonly findings: readonly SecurityFinding[]; readonly problems: readonly string[] } {
  const target = nameText(result.Target) ?? nameText(artifact.name) ?? 'unnamed target';
  const isFile = ofRepository.has(artifact.kind) && result.Class !== 'os-pkgs' && !/ \([^)]*\)$/.test(target);
  const file = isFile ? reportPath(result.Target) : undefined;
  const place = { target, file, artifact, type: textOf(result.Type), prefix: isFile ? '' : `${target}: ` };
  const problems: string[] = [];
  const vulnerabilities = arrayOr(result.Vulnerabilities)
    .map(objectOr)
    .flatMap((one) => {
      if (textOf(one.VulnerabilityID) !== undefined) return [vulnerabilityOf(one, place)];
      problems.push(`${target}: an entry about ${nameText(one.PkgName) ?? 'a package'} names no vulnerability.`);
      return [];
    });
  const misconfigurations = arrayOr(result.Misconfigurations)
    .map(objectOr)
    .filter(({ Status }) => Status !== 'PASS');
  return {
    findings: [
      ...vulnerabilities,
      ...misconfigurations.map((one) => misconfigurationOf(one, place)),
      ...arrayOr(result.Secrets).map((one) => leakOf(objectOr(one), place)),
      ...arrayOr(result.Licenses).map((one) => licenceOf(objectOr(one), place)),
    ],
    problems,
  };
}

function vulnerabilityOf(entry: JsonObject, place: Place): SecurityFinding {
  const found = vulnerabilityFinding({
    tool: 'trivy',
    id: textOf(entry.VulnerabilityID) ?? '',
    aliases: textsOf(entry.VendorIDs),
    package: {
      ecosystem: osvEcosystem(place.type, place.artifact.release ?? / \(\S+ ([\w.]+)\)$/.exec(place.target)?.[1]),
      name: textOf(entry.PkgName) ?? '',
      version: textOf(entry.InstalledVersion),
    },
    title: entry.Title,
    description: entry.Description,
    severity: severityOfWord(entry.Severity),
    cvss: scoreOf(entry),
    fixedIn: textOf(entry.FixedVersion)?.split(/,\s*/) ?? [],
    cwes: cwesOf(entry.CweIDs),
    url: entry.PrimaryURL,
    location: placeOf({ file: place.file }),
    suppression: entry.Status === 'not_affected' ? { by: 'tool', reason: 'The vendor says: not affected.' } : undefined,
  });
  return { ...found, message: `${place.prefix}${found.message}` };
}

/** The score of the source that gave the severity, else NVD's, else any; version 4 before 3 before 2. */
function scoreOf(entry: JsonObject): ReturnType<typeof cvssOf> {
  const sources = objectOr(entry.CVSS);
  const preferred = [textOf(entry.SeveritySource), 'nvd', 'ghsa', 'redhat', ...Object.keys(sources).slice(0, 20)];
  const rows = preferred.flatMap((name) =>
    name !== undefined && Object.hasOwn(sources, name) ? [objectOr(sources[name])] : [],
  );
  for (const [score, vector, version] of [
    ['V40Score', 'V40Vector', '4.0'],
    ['V3Score', 'V3Vector', undefined],
    ['V2Score', 'V2Vector', '2.0'],
  ] as const) {
    const row = rows.find((one) => numberOf(one[score]) !== undefined);
    if (row !== undefined) return cvssOf(row[score], row[vector], version);
  }
  return undefined;
}

function misconfigurationOf(entry: JsonObject, place: Place): SecurityFinding {
  const rule = nameText(entry.ID) ?? nameText(entry.AVDID) ?? 'misconfiguration';
  const message = messageText(entry.Message) ?? messageText(entry.Title) ?? rule;
  return present({
    rule,
    tool: 'trivy',
    category: place.type === 'dockerfile' ? ('container' as const) : ('configuration' as const),
    severity: severityOfWord(entry.Severity) ?? unrated,
    message: `${place.prefix}${message}`,
    title: nameText(entry.Title),
    details: detailsText(entry.Description, message),
    fix: messageText(entry.Resolution),
    helpUrl: linkOf(entry.PrimaryURL),
    location: linesOf(place.file, objectOr(entry.CauseMetadata)),
    suppression: entry.Status === 'EXCEPTION' ? ({ by: 'tool' } as const) : undefined,
  });
}

/** The matched line is masked by trivy itself; it is left out all the same. */
function leakOf(entry: JsonObject, place: Place): SecurityFinding {
  const found = secretFinding({
    tool: 'trivy',
    rule: entry.RuleID,
    title: entry.Title,
    severity: severityOfWord(entry.Severity),
    location: linesOf(place.file, entry),
  });
  return { ...found, message: `${place.prefix}${found.message}` };
}

function licenceOf(entry: JsonObject, place: Place): SecurityFinding {
  const name = nameText(entry.Name) ?? 'an unnamed licence';
  const of = nameText(entry.PkgName) ?? nameText(entry.FilePath) ?? place.target;
  const category = nameText(entry.Category) ?? 'unknown';
  return present({
    rule: `license-${category}`,
    tool: 'trivy',
    category: 'license' as const,
    severity: severityOfWord(entry.Severity) ?? unrated,
    message: `${of} has the licence ${name}, which trivy counts as ${category}`,
    helpUrl: linkOf(entry.Link),
    location: placeOf({ file: reportPath(entry.FilePath) ?? place.file }),
  });
}

function linesOf(file: string | undefined, lines: JsonObject): Location | undefined {
  const line = lineOf(lines.StartLine);
  const endLine = lineOf(lines.EndLine);
  return placeOf({
    file,
    line,
    endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
  });
}
