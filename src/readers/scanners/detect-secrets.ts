import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachEntry, eachItem, type JsonSelection } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { nameText } from './finding-text.ts';
import { reportedFingerprint } from './fingerprint.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { unknownVersion } from './report-errors.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';

/** detect-secrets, `scan`, and its `.secrets.baseline`. What an audit has marked as no secret is suppressed. */
export const detectSecretsReader: ScannerReader = {
  id: 'detect-secrets',
  title: 'detect-secrets (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && Array.isArray(root.plugins_used);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const version = new JsonField('version');
    // A map of lists: entered for the map, so that one without files is told from none.
    let isThere = false;
    const files = new JsonList(['results', eachEntry, eachItem], (leak, path) =>
      findings.push(leakOf(leak, String(path[1]))),
    );
    const map: JsonSelection = {
      path: ['results', 'none'],
      visit: () => undefined,
      enter() {
        isThere = true;
      },
    };
    await readJson(file, [version, files, map]);
    if (!isThere) files.demand();
    if (!/^[01]\.\d/.test(textOf(version.value) ?? ''))
      throw unknownVersion('detect-secrets', version.value, 'version 0 or 1');
    return [
      present({ tool: 'detect-secrets', version: nameText(version.value), findings, problems: [], warnings: [] }),
    ];
  },
};

function leakOf(leak: JsonObject, key: string): SecurityFinding {
  const file = reportPath(leak.filename) ?? reportPath(key);
  return secretFinding({
    tool: 'detect-secrets',
    rule: leak.type,
    isLive: leak.is_verified === true,
    location: placeOf({ file, line: lineOf(leak.line_number) }),
    fingerprint: reportedFingerprint('detect-secrets', textOf(leak.type), file, textOf(leak.hashed_secret)),
    suppression: leak.is_secret === false ? { by: 'tool', reason: 'An audit marked it as no secret.' } : undefined,
  });
}
