import { ReadError, type ReadErrorCode } from '../read-error.ts';

/** What is wrong with an XML text, before it is known which file it came from. */
export class XmlProblem extends Error {
  readonly code: Extract<ReadErrorCode, 'report-cut-short' | 'report-malformed' | 'report-hostile'>;

  constructor(code: XmlProblem['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const mends: Readonly<Record<XmlProblem['code'], string>> = {
  'report-cut-short': 'Let the tool that writes it finish, and upload the whole file.',
  'report-malformed': 'Write the report anew; if the tool that wrote it made it so, report that to its authors.',
  'report-hostile': 'No real report looks like this; find out what wrote the file.',
};

/** The problem as the report's reader rejects with it. */
export function readErrorOf(problem: XmlProblem, name: string): ReadError {
  return new ReadError(problem.code, `${name}: ${problem.message}`, mends[problem.code], { cause: problem });
}
