import { stripVTControlCharacters } from 'node:util';

/** Characters kept of a stack trace or output (the model's 16 KiB, counted as UTF-16 units). */
const longestDetails = 16 * 1024;
const longestMessage = 1000;
/** Frames of a stack that are looked at, and characters of a path. */
const mentions = 200;
const longestPath = 500;

/** What a failure text says, split into what the model keeps. Terminal colours are taken out. */
export interface FailureText {
  /** First line that is not blank. */
  readonly message?: string;
  /** The whole text where it says more than the message. */
  readonly details?: string;
}

/** Splits what a producer says of a failure; empty when it says nothing. */
export function failureText(text: string | undefined): FailureText {
  if (text === undefined) return {};
  const plain = cutText(stripVTControlCharacters(text.slice(0, 4 * longestDetails)), longestDetails).trim();
  if (plain === '') return {};
  const message = firstLine(plain);
  return message === plain ? { message } : { message, details: plain };
}

/** The first line that is not blank, without colours. */
export function firstLine(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  return cutText(stripVTControlCharacters(line).trim(), longestMessage);
}

/** The text's beginning, as a string of its own so that the rest can be freed; never half a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${Buffer.from(whole, 'utf8').toString('utf8')}…`;
}

/** The text's end, as a string of its own: what ran before a failure is worth less than what came with it. */
export function keepEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - length + 1);
  const whole = /^[\uDC00-\uDFFF]/.test(cut) ? cut.slice(1) : cut;
  return `…${Buffer.from(whole, 'utf8').toString('utf8')}`;
}

/**
 * The line of the first stack frame that lies in `file`. Frames may name the file by a shorter path than the report does,
 * so the paths are compared from the end. Looks at a bounded number of mentions: a failure costs a bounded time.
 */
export function lineInStack(stack: string | undefined, file: string | undefined): number | undefined {
  if (stack === undefined || file === undefined) return undefined;
  const wanted = slashed(file);
  const text = stack.slice(0, longestDetails);
  let looked = 0;
  for (const match of text.matchAll(/:(\d{1,9})(?::\d{1,9})?(?=[\s)'",:]|$)/g)) {
    looked += 1;
    if (looked > mentions) return undefined;
    const found = slashed(pathBefore(text, match.index)).replace(/^(?:file:\/\/|\.\/)/, '');
    const line = Number(match[1]);
    if (found !== '' && endsWithPath(wanted, found)) return line >= 1 ? line : undefined;
  }
  return undefined;
}

/** The path that ends where a line number begins. */
function pathBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestPath && !/[\s()'"]/.test(text[start - 1] ?? ' ')) start -= 1;
  return text.slice(start, end);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Whether one of the paths is the other's end, cut at a folder. */
function endsWithPath(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(short.startsWith('/') ? short : `/${short}`);
}
