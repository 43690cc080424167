import { redactCredentials } from '../../../core/model/redact-credentials.ts';
import { visibleLine } from '../../../core/render/visible-text.ts';
import { ReadError } from '../../../readers/read-error.ts';
import type { ReportFile } from '../../../readers/report-file.ts';
import type { ScannerReader } from '../../../readers/scanners/reader.ts';
import { decodeHead } from '../../../readers/text-encoding.ts';

const headSize = 64 * 1024;
const chunkSize = 256 * 1024;
/** Lines of a tool's last words that are shown, and characters of each. */
const [shownLines, shownLength] = [4, 300];

/** What a tool printed, as a report. `name` is how messages call it. */
export function outputAsReport(bytes: Uint8Array, name: string): ReportFile {
  const head = bytes.slice(0, headSize);
  return {
    path: name,
    name,
    size: bytes.length,
    head,
    headText: decodeHead(head),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

/** The reader for a tool's own output. An empty list is of any of its formats. */
export function readerFor(readers: readonly ScannerReader[], file: ReportFile): ScannerReader {
  const isEmptyList = /^\s*\[\s*\]\s*$/.test(file.headText);
  const reader = isEmptyList ? readers[0] : readers.find((one) => one.sniff(file));
  if (reader !== undefined) return reader;
  throw new ReadError(
    'report-unknown-format',
    `${file.name} is nothing that this version of the suite reads`,
    'Install a version of the tool whose output is known, or write SARIF with it and name the file in `reports`.',
  );
}

/** The last lines a tool printed before it failed, made harmless; undefined where it printed nothing. */
export function lastWords(text: string): string | undefined {
  const lines = text
    .split(/\r\n|[\n\r]/)
    .map((line) => withoutCredentials(visibleLine(line, shownLength)))
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.slice(-shownLines).join(' / ');
}

/** Addresses with a password, and what looks like a token: tools print the environment and the command they were given. */
function withoutCredentials(line: string): string {
  return redactCredentials(line)
    .replace(/\b(authorization|bearer|token|password|passwd|secret|api[_-]?key)(["']?\s*[:= ]\s*["']?)\S+/gi, '$1$2…')
    .replace(/[A-Za-z0-9_\-+/=]{32,}/g, (run) =>
      /\d/.test(run) && /[A-Za-z]/.test(run) && !run.includes('/') ? `${run.slice(0, 4)}…` : run,
    );
}
