import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { messageText } from './finding-text.ts';
import { readJsonLines } from './json-lines.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';
import { leakOfTruffleHog2 } from './trufflehog2.ts';

/** trufflehog 3, `--json` (one object a line), and trufflehog 2, which writes other objects the same way. */
export const trufflehogReader: ScannerReader = {
  id: 'trufflehog',
  title: 'trufflehog (JSON lines, versions 2 and 3)',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && (isResult3(root) || isResult2(root) || isLog(root));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    await readJsonLines(file, (value) => {
      if (isResult3(value)) findings.push(leakOf3(value));
      else if (isResult2(value)) findings.push(leakOfTruffleHog2(value, 'trufflehog'));
      else if (isLog(value)) noteLog(value, problems);
      else throw notTruffleHog();
    });
    return [{ tool: 'trufflehog', findings, problems, warnings: [] }];
  },
};

function isResult3(value: JsonObject): boolean {
  return Object.hasOwn(value, 'SourceMetadata') && Object.hasOwn(value, 'DetectorType');
}

function isResult2(value: JsonObject): boolean {
  return Object.hasOwn(value, 'stringsFound') && Object.hasOwn(value, 'reason');
}

/** What version 3 logs, to standard error, in the same form as results. */
function isLog(value: JsonObject): boolean {
  return value.logger === 'trufflehog' && typeof value.msg === 'string';
}

function noteLog(log: JsonObject, problems: string[]): void {
  if (!/^(?:error|fatal|panic)/i.test(textOf(log.level) ?? '')) return;
  const words = [messageText(log.msg), messageText(log.error)].filter((text) => text !== undefined);
  problems.push(words.join(': '));
}

function leakOf3(result: JsonObject): SecurityFinding {
  // One source, named by its kind: `Git`, `Github`, `Filesystem`, `Docker` and many more, with the same keys for places.
  const [source] = Object.values(objectOr(objectOr(result.SourceMetadata).Data)).map(objectOr);
  const secret = textOf(result.Raw);
  return secretFinding({
    tool: 'trufflehog',
    rule: result.DetectorName ?? `detector-${String(result.DetectorType)}`,
    title: result.DetectorName,
    secret,
    isLive: result.Verified === true,
    location: placeOf({ file: reportPath(source?.file), line: lineOf(source?.line) }),
    commit: source?.commit,
  });
}

function notTruffleHog(): ReadError {
  return new ReadError(
    'report-malformed',
    'A line is neither a result of trufflehog nor a line of its log.',
    'Write only the standard output of trufflehog into the file.',
  );
}
