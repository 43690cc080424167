import { failureText, firstLine, keepEnd } from './failure-text.ts';

/** Lines that frame a test's output and say nothing about it. */
const frame = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|FAIL|SKIP|BENCH):)/;
/** `    calculator_test.go:19: expected 3`, as testing.T prints it. */
const logged = /^\s+(\S+\.go):(\d+): ?(.*)$/;

/** What a failed test's output says: the last line it logged (logs come before the failure), or its panic. */
export function describeGoFailure(
  packageName: string,
  output: string,
): { file?: string; line?: number; message?: string; details?: string } {
  const lines = output.split('\n').filter((line) => !frame.test(line));
  const text = lines.join('\n').trim();
  const details = text === '' ? {} : { details: keepEnd(text, 16 * 1024) };
  const panic = lines.find((line) => /^(?:panic: |fatal error: )/.test(line));
  if (panic !== undefined) return { message: firstLine(panic), ...details, ...placeOfPanic(packageName, lines) };
  const index = lines.findLastIndex((line) => logged.test(line));
  const found = logged.exec(lines[index] ?? '');
  if (found === null)
    return {
      ...(text === ''
        ? { message: 'The test failed without output: a subtest of it failed, or it called Fail.' }
        : failureText(text)),
      ...details,
    };
  const [, file = '', line = '', message = ''] = found;
  const shown = message.trim() === '' ? testifyError(lines.slice(index + 1)) : message;
  return { message: firstLine(shown), file: fileOf(packageName, file), line: Number(line), ...details };
}

/** testify begins its text on the next line, with the error behind the trace. */
function testifyError(following: readonly string[]): string {
  const error = following.find((line) => /^\s+Error:\s/.test(line));
  return error?.replace(/^\s+Error:\s+/, '') ?? following.find((line) => line.trim() !== '') ?? 'The test failed.';
}

function placeOfPanic(packageName: string, lines: readonly string[]): { file?: string; line?: number } {
  for (const line of lines) {
    const found = /^\s+(\S*_test\.go):(\d+)(?: \+0x|$)/.exec(line);
    if (found?.[1] !== undefined) return { file: fileOf(packageName, found[1]), line: Number(found[2]) };
  }
  return {};
}

/** Go names the file without its folder; the package's path ends in that folder. */
function fileOf(packageName: string, file: string): string {
  return file.includes('/') || packageName === '' ? file : `${packageName}/${file}`;
}
