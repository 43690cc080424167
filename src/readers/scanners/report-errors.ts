import { ReadError } from '../read-error.ts';
import { messageText } from './finding-text.ts';

/** The error for a report that holds a tool's own error message. `tool` begins the sentence. */
export function toolFailed(tool: string, words: unknown): ReadError {
  const said = messageText(words);
  return new ReadError(
    'report-tool-failed',
    said === undefined ? `${tool} failed and does not say why.` : `${tool} failed and found nothing out: ${said}`,
    'Mend what it complains about, and make the report again.',
  );
}

/** The error for a version of a format that is not known. */
export function unknownVersion(format: string, found: unknown, known: string): ReadError {
  const version =
    typeof found === 'string' || typeof found === 'number' ? `version ${messageText(`${found}`)}` : 'no version';
  return new ReadError(
    'report-unknown-version',
    `The report states ${version} of ${format}; ${known} is known.`,
    `Write the report as ${known}, or as SARIF 2.1.0 where the tool can.`,
  );
}
