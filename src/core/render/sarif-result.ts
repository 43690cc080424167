import type { Location } from '../model/finding.ts';
import type { SarifFinding, SarifSetting } from './sarif-model.ts';
import { type SarifRules, sarifLevel } from './sarif-rules.ts';
import { sarifLine, sarifMessage, sarifUri } from './sarif-text.ts';

/** The base that all paths are relative to: the root of the repository. */
export const sourceRoot = '%SRCROOT%';

/** One finding as a SARIF result. */
export function sarifResult(finding: SarifFinding, rules: SarifRules, { fingerprintKey }: SarifSetting): object {
  const { rule, severity, message, location, fingerprint, lineHash, isNew, suppressed } = finding;
  return {
    ruleId: sarifLine(rule),
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

/** What contradicts itself is left out: an end before its start. */
function regionOf({ line = 1, endLine = line, column, endColumn }: Partial<Location> = {}): object {
  const lastLine = Math.max(line, endLine);
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
