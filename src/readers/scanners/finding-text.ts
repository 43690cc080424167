import { stripVTControlCharacters } from 'node:util';
import { redactCredentials } from '../../core/model/redact-credentials.ts';

/** UTF-16 units kept of a message, of longer text, and of a rule's name or id. */
const longestMessage = 500;
const longestDetails = 4 * 1024;
const longestName = 300;

/** The text's beginning as a string of its own, so that the rest can be freed; never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return Buffer.from(text, 'utf8').toString('utf8');
  const kept = text.slice(0, length - 1);
  const whole = /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
  return `${Buffer.from(whole, 'utf8').toString('utf8')}…`;
}

function plain(text: string, length: number): string {
  return redactCredentials(stripVTControlCharacters(text.slice(0, 4 * length)));
}

/**
 * One line for a message: the first paragraph, because tools wrap their sentences; of a long one the sentences that fit.
 * Undefined for what holds no text.
 */
export function messageText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [paragraph = ''] = plain(value.slice(0, 16 * longestMessage).trim(), longestMessage).split(/\n[ \t\r]*\n/, 1);
  const line = paragraph.replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  if (line.length <= longestMessage) return cut(line, longestMessage);
  const end = line.lastIndexOf('. ', longestMessage);
  return end > longestMessage / 4 ? cut(line.slice(0, end + 1), longestMessage) : cut(line, longestMessage);
}

/** Several lines; undefined for what holds no text, or says no more than `message`. */
export function detailsText(value: unknown, message?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = cut(plain(value, longestDetails).trim(), longestDetails);
  return text === '' || text === message ? undefined : text;
}

/** A rule's id or title on one line; undefined for what is no text. */
export function nameText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = plain(value, longestName).replace(/\s+/g, ' ').trim();
  return name === '' ? undefined : cut(name, longestName);
}

/** An address that may be shown as a link: `https:` or `http:` and nothing else. */
export function linkOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !/^https?:\/\/[^\s<>"]+$/i.test(value)) return undefined;
  return redactCredentials(value);
}

/** What stands in quotes left out: the messages of rules about hard-coded credentials quote them. */
export function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'|`[^`]*`|["'`].*$/g, (quoted) => `${quoted.charAt(0)}…${quoted.charAt(0)}`);
}
