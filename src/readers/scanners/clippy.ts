import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { arrayOr, isObject, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { messageText, nameText } from './finding-text.ts';
import { firstJsonLines, readJsonLines } from './json-lines.ts';
import { lintSeverity } from './lint-severities.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';

/** What cargo prints under `--message-format=json`. */
const reasons = new Set(['compiler-artifact', 'compiler-message', 'build-script-executed', 'build-finished']);
const mostProblems = 200;

/** clippy and rustc, `cargo clippy --message-format=json`. Code that does not compile was not looked at. */
export const clippyReader: ScannerReader = {
  id: 'clippy',
  title: 'cargo clippy (JSON lines)',
  sniff(file) {
    const [first] = firstJsonLines(file);
    return first !== undefined && reasons.has(textOf(first.reason) ?? '');
  },
  async read(file) {
    const findings = new Map<string, SecurityFinding>();
    const problems: string[] = [];
    let succeeded: unknown;
    await readJsonLines(
      file,
      (line) => {
        if (line.reason === 'build-finished') succeeded = line.success;
        if (line.reason !== 'compiler-message' || !isObject(line.message)) return;
        const { message } = line;
        if (isCompileError(message)) {
          if (problems.length < mostProblems) problems.push(`It does not compile: ${messageText(message.message)}`);
          return;
        }
        const finding = findingOf(message);
        // A crate's library and its tests are compiled apart, and say the same twice.
        if (finding !== undefined)
          findings.set(JSON.stringify([finding.rule, finding.location, finding.message]), finding);
      },
      () => undefined,
    );
    if (succeeded === undefined) throw cutShort();
    const deniesLint = [...findings.values()].some(({ severity }) => severity === 'medium');
    if (succeeded !== true && problems.length === 0 && !deniesLint)
      problems.push('The build did not finish, and nothing says why.');
    return [{ tool: 'clippy', findings: [...findings.values()], problems, warnings: [] }];
  },
};

/** Lints have names such as `clippy::unwrap_used` and `unused_variables`; errors have codes such as E0308, or none. */
function isCompileError(message: JsonObject): boolean {
  const code = textOf(objectOr(message.code).code);
  const isError = typeof message.level === 'string' && message.level.startsWith('error');
  // `aborting due to 2 previous errors` carries neither code nor place.
  if (isError && code === undefined) return arrayOr(message.spans).length > 0 || message.level !== 'error';
  return isError && /^E\d{4}$/.test(code ?? '');
}

function findingOf(message: JsonObject): SecurityFinding | undefined {
  const rule = nameText(objectOr(message.code).code);
  if (rule === undefined) return undefined;
  const spans = arrayOr(message.spans).map(objectOr);
  const span = spans.find(({ is_primary }) => is_primary === true) ?? spans[0] ?? {};
  const [line, endLine] = [lineOf(span.line_start), lineOf(span.line_end)];
  const lint = /^clippy::([a-z_]+)$/.exec(rule)?.[1];
  return present({
    rule,
    tool: 'clippy',
    category: 'code' as const,
    severity: lintSeverity(message.level),
    message: messageText(message.message) ?? rule,
    helpUrl: lint === undefined ? undefined : `https://rust-lang.github.io/rust-clippy/stable/index.html#${lint}`,
    location: placeOf({
      file: reportPath(span.file_name),
      line,
      endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
      column: lineOf(span.column_start),
      endColumn: lineOf(span.column_end),
    }),
  });
}

function cutShort(): ReadError {
  const mend = 'Let cargo finish before the report is read, and make the report again.';
  return new ReadError('report-cut-short', 'The last message of cargo, `build-finished`, is missing.', mend);
}
