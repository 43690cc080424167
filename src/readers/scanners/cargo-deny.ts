import type { Severity } from '../../core/model/finding.ts';
import type { Category, SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, isObject, type JsonObject, lineOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { messageText, nameText } from './finding-text.ts';
import { firstJsonLines, readJsonLines } from './json-lines.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

const kinds = new Set(['diagnostic', 'summary', 'log']);

/** Errors are what the project's deny.toml does not allow, and so ask for a look; warnings it only wants to hear of. */
const severities: Readonly<Record<string, Severity>> = { bug: 'high', error: 'high', warning: 'medium' };

/** Codes of the check of licences. */
const licenceCodes = new Set([
  'rejected',
  'unlicensed',
  'license-not-encountered',
  'no-license-field',
  'skipped-private-workspace-crate',
]);
/** Codes that are about the configuration of cargo-deny and not about a crate. */
const remarks = new Set([
  'license-not-encountered',
  'advisory-not-detected',
  'skip-unmatched',
  'unmatched-skip',
  'unnecessary-skip',
  'unmatched-source',
  'unmatched-organization',
  'skipped-private-workspace-crate',
]);

/** cargo deny, `--format json check`: one object a line on standard error, a summary at the end. */
export const cargoDenyReader: ScannerReader = {
  id: 'cargo-deny',
  title: 'cargo deny (JSON lines)',
  sniff(file) {
    const [first] = firstJsonLines(file);
    return first !== undefined && kinds.has(textOf(first.type) ?? '') && isObject(first.fields);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    const warnings: string[] = [];
    let hasSummary = false;
    await readJsonLines(
      file,
      ({ type, fields }) => {
        const entry = objectOr(fields);
        if (type === 'summary') hasSummary = true;
        else if (type === 'log' && entry.level === 'ERROR')
          problems.push(messageText(entry.message) ?? 'It does not say why.');
        else if (type === 'diagnostic') noteDiagnostic(entry, findings, warnings);
      },
      () => undefined,
    );
    if (!hasSummary) throw noSummary(problems[0]);
    return [{ tool: 'cargo-deny', findings, problems, warnings }];
  },
};

function noteDiagnostic(entry: JsonObject, findings: SecurityFinding[], warnings: string[]): void {
  const code = nameText(entry.code) ?? 'cargo-deny';
  const severity = severities[textOf(entry.severity) ?? ''];
  if (severity === undefined) return;
  if (remarks.has(code)) warnings.push(messageText(entry.message) ?? code);
  else
    findings.push(
      isObject(entry.advisory) ? vulnerabilityOf(entry, entry.advisory, code) : findingOf(entry, code, severity),
    );
}

function vulnerabilityOf(entry: JsonObject, advisory: JsonObject, code: string): SecurityFinding {
  const crate = crateOf(entry);
  const found = vulnerabilityFinding({
    tool: 'cargo-deny',
    id: textOf(advisory.id) ?? '',
    aliases: textsOf(advisory.aliases),
    package: { ecosystem: 'crates.io', name: crate.name ?? textOf(advisory.package) ?? '', version: crate.version },
    title: advisory.title,
    description: advisory.description,
    cvss: cvssOf(undefined, advisory.cvss),
    fixedIn: textsOf(entry.versions),
    url: advisory.url,
    location: lineInLock(entry),
  });
  // States of a crate and no holes in it; the same words as for cargo audit.
  if (code === 'unmaintained' || code === 'notice') return { ...found, severity: 'low' };
  return code === 'unsound' ? { ...found, severity: 'medium' } : found;
}

function findingOf(entry: JsonObject, code: string, severity: Severity): SecurityFinding {
  const crate = crateOf(entry);
  const shown = [crate.name, crate.version].filter((part) => part !== undefined).join(' ');
  const said = messageText(entry.message) ?? code;
  const isYanked = code === 'yanked';
  const category: Category = licenceCodes.has(code) ? 'license' : isYanked ? 'vulnerability' : 'configuration';
  return present({
    rule: code,
    tool: 'cargo-deny',
    category,
    severity: isYanked ? ('low' as const) : severity,
    message: shown === '' ? said : `${shown}: ${said}`,
    helpUrl: 'https://embarkstudios.github.io/cargo-deny/checks/index.html',
    location: lineInLock(entry),
  });
}

function crateOf(entry: JsonObject): { readonly name: string | undefined; readonly version: string | undefined } {
  const { name, version } = objectOr(objectOr(arrayOr(entry.graphs)[0]).Krate);
  return { name: nameText(name), version: nameText(version) };
}

/** Labels name a line only; for crates it is one of Cargo.lock. */
function lineInLock(entry: JsonObject): SecurityFinding['location'] {
  const line = arrayOr(entry.labels)
    .map((label) => lineOf(objectOr(label).line))
    .find((one) => one !== undefined);
  const isAboutLock = isObject(entry.advisory) || entry.code === 'yanked' || entry.code === 'duplicate';
  return { file: 'Cargo.lock', ...(isAboutLock && line !== undefined && { line }) };
}

function noSummary(problem: string | undefined): ReadError {
  if (problem !== undefined) {
    return new ReadError(
      'report-tool-failed',
      `cargo deny failed: ${problem}`,
      'Mend what it complains about, and run it again.',
    );
  }
  const mend = 'Let cargo deny finish, with `--format json` and without a stricter `--log-level`.';
  return new ReadError('report-cut-short', 'The summary with which cargo deny ends is missing.', mend);
}
