import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { ReadError } from '../read-error.ts';
import { readLines } from '../text-lines.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';

/** The line with which git-secrets ends when it found something; before it stand lines of grep. */
const verdict = /^\[ERROR\] Matched (?:one or more prohibited patterns|prohibited pattern)/;
/** `path:line:content`, in history `commit:path:line:content`. */
const match = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.{1,4096}?):(\d{1,9}):/;

/** git-secrets, what `--scan` prints on both channels. Its lines are those of grep, so it is known by its last words only. */
export const gitSecretsReader: ScannerReader = {
  id: 'git-secrets',
  title: 'git-secrets (text with its verdict)',
  sniff(file) {
    return file.headText.split('\n').some((line) => verdict.test(line));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    let ended = false;
    for await (const { text } of readLines(file)) {
      ended ||= verdict.test(text);
      const found = ended ? null : match.exec(text);
      if (found !== null) {
        findings.push(
          secretFinding({
            tool: 'git-secrets',
            rule: 'prohibited-pattern',
            title: 'Prohibited pattern',
            location: placeOf({ file: reportPath(found[2]), line: Number(found[3]) }),
            commit: found[1],
          }),
        );
      }
    }
    if (!ended) throw cutShort();
    if (findings.length === 0) throw unreadable();
    return [{ tool: 'git-secrets', findings, problems: [], warnings: [] }];
  },
};

function cutShort(): ReadError {
  const mend = 'Write standard output and standard error of git-secrets into the file.';
  return new ReadError('report-cut-short', 'The last words of git-secrets are missing.', mend);
}

function unreadable(): ReadError {
  const why = 'git-secrets says that it found something, and no line says where.';
  return new ReadError(
    'report-malformed',
    why,
    'Write standard output and standard error of git-secrets into the file.',
  );
}
