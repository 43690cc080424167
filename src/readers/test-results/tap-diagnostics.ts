import { firstLine } from './failure-text.ts';

/** Characters of a path with line and column; the search for its beginning takes the square of it. */
const longestPlace = 500;

/** What a test point's YAML block says, as far as its producers agree on names. */
export interface TapDiagnostics {
  readonly message?: string;
  readonly file?: string;
  readonly line?: number;
  readonly durationMs?: number;
  /** node:test's word for what the point is: `test` or `suite`. */
  readonly type?: string;
}

/**
 * Reads the few scalars it knows line by line: the block is not always valid YAML (tools put raw text into it), and
 * nothing in it decides how a test ended.
 */
export function parseTapDiagnostics(yaml: string): TapDiagnostics {
  if (yaml === '') return {};
  const scalars = scalarsOf(yaml);
  const message = scalars.get('message') ?? scalars.get('error');
  const place = placeOf(scalars.get('location') ?? scalars.get('at'));
  const file = scalars.get('file') ?? scalars.get('fileName') ?? place?.file;
  const line = Number(scalars.get('line') ?? scalars.get('lineNumber') ?? place?.line);
  const milliseconds = scalars.get('duration_ms') ?? scalars.get('time');
  const duration = milliseconds === undefined ? Number.NaN : Number(milliseconds);
  const type = scalars.get('type');
  return {
    ...(message !== undefined && message.trim() !== '' && { message: firstLine(message) }),
    ...(file !== undefined && file !== '' && { file }),
    ...(Number.isSafeInteger(line) && line >= 1 && { line }),
    ...(duration >= 0 && Number.isFinite(duration) && { durationMs: duration }),
    ...(type !== undefined && { type }),
  };
}

/** `key: value` lines, also one level in (`at:` with `file:` below it); the first of a name counts. */
function scalarsOf(yaml: string): Map<string, string> {
  const scalars = new Map<string, string>();
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries()) {
    const found = /^ {0,8}"?([A-Za-z_]{1,40})"?:(?:\s+(.*))?$/s.exec(line);
    if (found === null) continue;
    const [, key = '', value = ''] = found;
    if (scalars.has(key)) continue;
    const block = /^[|>][-+]?\d*\s*$/.test(value);
    scalars.set(key, block ? (lines[index + 1] ?? '').trim() : unquote(value.trim()));
  }
  return scalars;
}

function unquote(value: string): string {
  const quoted = /^'(.*)'$/.exec(value) ?? /^"(.*)"$/.exec(value);
  return quoted?.[1] === undefined ? value : quoted[1].replaceAll("''", "'");
}

/** `/src/a.test.js:12:3` as node:test's `location` has it, or a frame `at fn (/src/a.js:12:3)`. */
function placeOf(text: string | undefined): { file: string; line: string } | undefined {
  const end = text?.slice(-longestPlace) ?? '';
  const found = /([^\s()'"]+):(\d+):\d+\)?$/.exec(end) ?? /([^\s()'"]+):(\d+)\)?$/.exec(end);
  return found?.[1] === undefined || found[2] === undefined ? undefined : { file: found[1], line: found[2] };
}
