import type { Severity } from '../../core/model/finding.ts';
import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { readJsonDocuments } from '../json/json-documents.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, lineOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { dataOf } from './data-date.ts';
import { nameText } from './finding-text.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { unknownVersion } from './report-errors.ts';
import { reportPath } from './report-path.ts';
import { vulnerabilityFinding } from './vulnerability-finding.ts';

/**
 * govulncheck 1, `-json`: a stream of objects, which some put into a list. A finding for each vulnerability of each module.
 * The Go database rates nothing, so how near the code comes decides, as in govulncheck's own SARIF: calls it, imports the
 * package, only requires the module.
 */
export const govulncheckReader: ScannerReader = {
  id: 'govulncheck',
  title: 'govulncheck (JSON stream)',
  sniff(file) {
    const root = jsonPrefix(file);
    const first = Array.isArray(root) ? root[0] : root;
    return isObject(first) && objectOr(first.config).scanner_name === 'govulncheck';
  },
  async read(file) {
    const advisories = new Map<string, JsonObject>();
    const found = new Map<string, Found>();
    let config: JsonObject | undefined;
    await readJsonDocuments(file, (document) => {
      for (const message of (Array.isArray(document) ? document : [document]).map(objectOr)) {
        if (isObject(message.config)) config = message.config;
        if (isObject(message.osv)) advisories.set(textOf(message.osv.id) ?? '', message.osv);
        if (isObject(message.finding)) keepNearest(found, message.finding);
      }
    });
    const protocol = textOf(config?.protocol_version);
    if (config === undefined) throw noConfig();
    if (!/^v1\./.test(protocol ?? '')) throw unknownVersion('govulncheck’s protocol', protocol, 'version 1');
    return [
      present({
        tool: 'govulncheck',
        version: nameText(config.scanner_version),
        findings: [...found.values()].map((one) => findingOf(one, advisories.get(one.osv))),
        problems: [],
        warnings: [],
        data: dataOf('Go vulnerability database', config.db_last_modified),
      }),
    ];
  },
};

/** Called, imported, required. */
type Nearness = 0 | 1 | 2;
const severities: readonly [Severity, Severity, Severity] = ['high', 'medium', 'low'];

interface Found {
  readonly osv: string;
  readonly nearness: Nearness;
  readonly finding: JsonObject;
}

function keepNearest(found: Map<string, Found>, finding: JsonObject): void {
  const vulnerable = objectOr(arrayOr(finding.trace)[0]);
  const osv = textOf(finding.osv) ?? '';
  const nearness = textOf(vulnerable.function) !== undefined ? 0 : textOf(vulnerable.package) !== undefined ? 1 : 2;
  const key = JSON.stringify([osv, vulnerable.module, vulnerable.version]);
  const before = found.get(key);
  if (before === undefined || nearness < before.nearness) found.set(key, { osv, nearness, finding });
}

function findingOf({ osv, nearness, finding }: Found, advisory: JsonObject | undefined): SecurityFinding {
  const trace = arrayOr(finding.trace).map(objectOr);
  const vulnerable = trace[0] ?? {};
  // The trace runs from the vulnerable function to the code that was scanned.
  const entry = nearness === 0 ? objectOr(trace.at(-1)?.position) : {};
  return vulnerabilityFinding({
    tool: 'govulncheck',
    id: osv,
    aliases: textsOf(advisory?.aliases),
    package: {
      ecosystem: 'Go',
      name: textOf(vulnerable.module) ?? '',
      version: textOf(vulnerable.version)?.replace(/^v/, ''),
    },
    title: advisory?.summary,
    description: advisory?.details,
    severity: severities[nearness],
    fixedIn: [textOf(finding.fixed_version)?.replace(/^v/, '')],
    url: objectOr(advisory?.database_specific).url,
    location: placeOf({
      file: reportPath(entry.filename) ?? 'go.mod',
      line: lineOf(entry.line),
      column: lineOf(entry.column),
    }),
  });
}

function noConfig(): ReadError {
  const why = 'The first message of govulncheck, which tells its version, is missing.';
  return new ReadError('report-malformed', why, 'Write all that `govulncheck -json` prints into the file.');
}
