// Plain text into GitHub-flavoured Markdown that shows exactly that text and does nothing.

import { type Cell, type Inline, partsOf, placeOf, quotedParts, webUrl } from './document.ts';
import { outcomeWords } from './outcome-words.ts';
import { visibleLine, visibleName } from './visible-text.ts';

/**
 * Where the text will stand: in a line of Markdown, in a cell of a table, where a `|` ends a code span, or in a block of
 * raw HTML such as `<summary>`, where no Markdown is read.
 */
export type MarkdownPlace = 'line' | 'cell' | 'html';

/**
 * Words that GitHub turns into something else after Markdown is done: mentions, issue and commit references, bare URLs
 * and addresses, emoji shortcodes, mathematics. Backslashes and character references do not stop it, because it looks at
 * the rendered text (github/cmark-gfm issues 181 and 389), but it leaves code alone.
 */
const magic =
  /[@$`]|#\d|\bGH-\d|:\/\/|\bwww\.|:[a-z0-9_+-]+:|(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?![0-9a-z])/i;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function reference(character: string): string {
  return references[character] ?? `&#${character.charCodeAt(0)};`;
}

/** Markdown's inline marks as character references, which never act as marks; an underscore inside a word is none. */
function escapeWord(word: string): string {
  return word.replace(/[&<>*`[\]\\|~^]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, reference);
}

/** What would make a list, heading, rule or table of a line at its start, or a command for a bot that reads comments. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + reference(mark))
    .replace(/^(?:[-+](?=[-\s]|$)|#(?=[#\s]|$)|=|\/(?=[a-z]))/i, reference);
}

/** The element that backticks stand for. */
function codeElement(text: string, place: MarkdownPlace): string {
  const escaped = text.replace(/[&<>*`[\]\\|~^_$:!"'#]/g, reference);
  if (place === 'html') return `<code>${escaped.replaceAll('@', '&#64;')}</code>`;
  // The empty comment keeps Markdown's own autolinks, and bots that read the source, from seeing a name or an address.
  return `<code>${escaped.replace(/@|&#58;|www/gi, '$&<!-- -->')}</code>`;
}

/**
 * A code span; in backticks unless these cannot say it (a backslash before `|` in a table) or the source is read by others
 * too: `@` and `$` by GitHub, `<!--` by whoever looks for the marker of a sticky comment.
 */
function codeSpan(text: string, place: MarkdownPlace): string {
  if (text === '') return '';
  if (place === 'html' || /[@$]|<!--/.test(text) || (place === 'cell' && text.includes('\\')))
    return codeElement(text, place);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${place === 'cell' ? text.replaceAll('|', '\\|') : text}${space}${fence}`;
}

/** Pieces of Markdown side by side; two code spans would else become one. */
function join(pieces: readonly string[]): string {
  return pieces.reduce(
    (left, right) => (left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right),
    '',
  );
}

/** Plain text, at most `maximum` characters of it, on one line. */
export function markdownText(text: string, maximum: number, place: MarkdownPlace): string {
  const words = visibleLine(text, maximum).split(' ');
  return escapeStart(words.map((word) => (magic.test(word) ? codeSpan(word, place) : escapeWord(word))).join(' '));
}

/** A code span, on one line. */
export function markdownCode(text: string, maximum: number, place: MarkdownPlace): string {
  return codeSpan(visibleName(text, maximum), place);
}

function markdownLink(text: string, url: string, maximum: number, place: MarkdownPlace): string {
  const target = webUrl(url);
  const label = markdownText(text, maximum, place);
  if (target === undefined || target.length > 2000) return label;
  return `<a href="${target.replace(/[&<>"'*`[\]\\|~^_@$:]/g, reference)}">${label}</a>`;
}

function markdownPart(part: Inline, maximum: number, place: MarkdownPlace): string {
  if (typeof part === 'string') return surroundedText(part, maximum, place);
  switch (part.kind) {
    case 'code':
      return markdownCode(part.text, maximum, place);
    case 'strong':
      return `<strong>${markdownText(part.text, maximum, place)}</strong>`;
    case 'outcome':
      return `${outcomeWords[part.outcome].emoji}&nbsp;${outcomeWords[part.outcome].verb}`;
    case 'severity':
      return part.severity;
    case 'location':
      return markdownCode(placeOf(part), maximum, place);
    case 'link':
      return markdownLink(part.text, part.url, maximum, place);
  }
}

/** Text that keeps one space on each side where it had some. */
function surroundedText(text: string, maximum: number, place: MarkdownPlace): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${markdownText(text, maximum, place)}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A sentence of ours that quotes names in backticks: these become code spans, the rest stays plain text. */
export function markdownProse(text: string, maximum: number, place: MarkdownPlace): string {
  return markdownCell(quotedParts(visibleLine(text, maximum)), maximum, place);
}

/** A cell, paragraph or list item; `maximum` holds for each of its parts. */
export function markdownCell(cell: Cell, maximum: number, place: MarkdownPlace): string {
  return join(partsOf(cell).map((part) => markdownPart(part, maximum, place))).trim();
}

/**
 * A fenced block; empty where nothing is to be shown. Nothing can be escaped in it, so a space breaks what would be a
 * marker or a bot's command to those who read the source.
 */
export function markdownFence(text: string): string {
  if (text === '') return '';
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replaceAll('<!--', '<! --').replace(/^\/(?=[a-z])/gim, ' /')}\n${fence}`;
}
