import { squeezed } from '../../../core/model/squeezed.ts';
import { at, listAt, textAt } from '../../../core/model/untrusted-json.ts';
import { reportSchemaId } from '../../../core/render/json.ts';
import { fingerprintKey } from './fingerprint.ts';

/** A finding that was accepted when the scan was introduced, as some report tells it. */
export interface BaselineEntry {
  /** Equal for equal entries of two versions of the file. */
  readonly key: string;
  readonly fingerprint?: string;
  readonly rule: string;
  readonly file?: string;
  /** Code scanning's own key of the line. */
  readonly lineHash?: string;
  /** Number of the line. */
  readonly line?: number;
  /** Text that stands in the line, white space apart: the line itself, or the secret. Never shown. */
  readonly contains?: string;
}

/** Reads a baseline: a JSON report of this action, a SARIF file, or a gitleaks report; undefined for what is none of them. */
export function readBaseline(json: unknown): readonly BaselineEntry[] | undefined {
  if (textAt(json, '$schema') === reportSchemaId) return readOwnReport(json);
  if (Array.isArray(at(json, 'runs')) && typeof at(json, 'version') === 'string') return readSarif(json);
  if (Array.isArray(json) && json.every((entry) => textAt(entry, 'RuleID') !== undefined))
    return json.map(fromGitleaks);
  return undefined;
}

/** What a run had found, and what its own baseline had accepted. What was ignored or commented away stays so by itself. */
function readOwnReport(json: unknown): readonly BaselineEntry[] {
  return listAt(json, 'facts', 'findings').flatMap((finding) => {
    const by = textAt(finding, 'suppressed', 'by');
    const fingerprint = textAt(finding, 'fingerprint');
    const rule = textAt(finding, 'rule');
    if (fingerprint === undefined || rule === undefined || (by !== undefined && by !== 'baseline')) return [];
    const file = textAt(finding, 'file');
    return [{ key: fingerprint, fingerprint, rule, ...(file === undefined ? {} : { file }) }];
  });
}

function readSarif(json: unknown): readonly BaselineEntry[] {
  return listAt(json, 'runs').flatMap((run) => listAt(run, 'results').flatMap((result) => fromSarif(run, result)));
}

function fromSarif(run: unknown, result: unknown): readonly BaselineEntry[] {
  const place = at(result, 'locations', 0, 'physicalLocation');
  const uri = textAt(place, 'artifactLocation', 'uri');
  const index = at(result, 'ruleIndex');
  const rule =
    textAt(result, 'ruleId') ??
    textAt(result, 'rule', 'id') ??
    (typeof index === 'number' ? textAt(run, 'tool', 'driver', 'rules', index, 'id') : undefined);
  if (rule === undefined || isSuppressedElsewhere(result)) return [];
  const fingerprint = textAt(result, 'partialFingerprints', fingerprintKey);
  const lineHash =
    textAt(result, 'partialFingerprints', 'primaryLocationLineHash') ??
    textAt(result, 'partialFingerprints', 'primaryLocationLineHash/v1');
  const snippet = at(place, 'region', 'snippet', 'text');
  const line = at(place, 'region', 'startLine');
  return [
    entryOf({
      rule,
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(uri === undefined ? {} : { file: pathOf(uri) }),
      ...(lineHash === undefined ? {} : { lineHash }),
      ...(typeof line === 'number' ? { line } : {}),
      ...(typeof snippet === 'string' ? containing(snippet) : {}),
    }),
  ];
}

/** What something else than a baseline suppressed stays so by itself, and comes back when that ends. */
function isSuppressedElsewhere(result: unknown): boolean {
  const suppressions = listAt(result, 'suppressions');
  return suppressions.length > 0 && !suppressions.some((each) => textAt(each, 'justification') === 'baseline');
}

function fromGitleaks(entry: unknown): BaselineEntry {
  const secret = at(entry, 'Secret');
  const line = at(entry, 'StartLine');
  const file = textAt(entry, 'File');
  const isShown = typeof secret === 'string' && secret !== '' && !/^REDACTED$|\.\.\.$|^\*+$/.test(secret);
  return entryOf({
    rule: textAt(entry, 'RuleID') ?? '',
    ...(file === undefined ? {} : { file: pathOf(file) }),
    ...(typeof line === 'number' ? { line } : {}),
    // The first line of a private key is that of any: all of its lines count.
    ...(isShown ? containing(secret) : {}),
  });
}

/** Characters of a text that are compared; fewer than of the text that they are looked for in. */
const comparedCharacters = 2000;

function containing(text: string): Pick<BaselineEntry, 'contains'> {
  const contains = squeezed(text).slice(0, comparedCharacters);
  return contains === '' ? {} : { contains };
}

function entryOf(entry: Omit<BaselineEntry, 'key'>): BaselineEntry {
  const { fingerprint, rule, file, lineHash, line, contains } = entry;
  return { ...entry, key: fingerprint ?? JSON.stringify([rule, file, lineHash, line, contains]) };
}

function pathOf(uri: string): string {
  const path = uri
    .replace(/^file:\/\/(?=[^/])/, '')
    .replace(/^\.\//, '')
    .replaceAll('\\', '/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
