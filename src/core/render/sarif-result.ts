import type { Location } from '../model/finding.ts';
import type { SarifFinding, SarifSetting } from './sarif-model.ts';
import { type SarifRules, sarifLevel } from './sarif-rules.ts';
import { sarifLine, sarifMessage, sarifRuleId, sarifUri } from './sarif-text.ts';

/** The base that all paths are relative to: the root of the repository. */
export const sourceRoot = '%SRCROOT%';

/** One finding as a SARIF result. */
export function sarifResult(finding: SarifFinding, rules: SarifRules, { fingerprintKey }: SarifSetting): object {
  const { rule, severity, message, location, fingerprint, lineHash, isNew, suppressed } = finding;
  return {
    ruleId: sarifRuleId(rule),
    ruleIndex: rules.indexOf(rule),
    level: sarifLevel(severity),
    message: sarifMessage(message),
    locations: [{ physicalLocation: physicalLocation(location, finding) }],
    partialFingerprints: {
      ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
      [fingerprintKey]: fingerprint,
    },
    ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
    properties: propertiesOf(finding),
  };
}

/**
 * Code scanning takes no result without a place, nor one without a line: what is about a whole file is shown at its first
 * line, and what is about none at a path that names the tool.
 */
function physicalLocation(location: Location | undefined, { tool }: SarifFinding): object {
  const uri = sarifUri(location?.file ?? '');
  return {
    artifactLocation: { uri: uri === '' ? sarifUri(tool) : uri, uriBaseId: sourceRoot },
    region: regionOf(location),
  };
}

/** Readers of SARIF take 32 bits for a line or column. */
const largest = 0x7fff_ffff;

/** A line or column that there can be; undefined for any other number. */
function positive(number: number | undefined): number | undefined {
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= largest ? number : undefined;
}

/** What contradicts itself is left out: an end before its start. */
function regionOf(location: Partial<Location> = {}): object {
  const line = positive(location.line) ?? 1;
  const lastLine = Math.max(line, positive(location.endLine) ?? line);
  const column = positive(location.column);
  const endColumn = positive(location.endColumn);
  const isOrdered = endColumn !== undefined && column !== undefined && (lastLine > line || endColumn > column);
  return {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(lastLine === line ? {} : { endLine: lastLine }),
    ...(isOrdered ? { endColumn } : {}),
  };
}

function suppressionOf({ by, reason }: NonNullable<SarifFinding['suppressed']>): object {
  const why = reason === undefined ? by : `${by}: ${reason}`;
  return {
    kind: by === 'inline-comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: sarifLine(why, 1000),
  };
}

function propertiesOf({ category, severity, tools, redacted, commit, vulnerability }: SarifFinding): object {
  return {
    category,
    severity,
    tools,
    ...(redacted === undefined ? {} : { redacted: sarifLine(redacted) }),
    ...(commit === undefined ? {} : { commit }),
    ...(vulnerability === undefined
      ? {}
      : {
          package: sarifLine(vulnerability.package.name),
          ...(vulnerability.package.version === undefined ? {} : { version: sarifLine(vulnerability.package.version) }),
          fixedIn: vulnerability.fixedIn.map((version) => sarifLine(version)).slice(0, 20),
          ...(vulnerability.epss === undefined ? {} : { epss: vulnerability.epss }),
          ...(vulnerability.knownExploited === true ? { knownExploited: true } : {}),
        }),
  };
}
