// Plain text into GitHub-flavoured Markdown that shows exactly that text. The result is also right inside raw HTML such
// as <summary>, because only character references and <code> are used, never backslashes.

import { type Cell, type Inline, partsOf, placeOf, quotedParts, webUrl } from './document.ts';
import { outcomeWords } from './outcome-words.ts';
import { visibleLine, visibleName } from './visible-text.ts';

/**
 * Words that GitHub turns into something else after Markdown is done: mentions, issue and commit references, bare URLs
 * and addresses, emoji shortcodes, mathematics. A character reference does not stop it (it looks at the rendered text),
 * but text inside <code> is left alone.
 */
const magic =
  /[@$`]|#\d|\bGH-\d|:\/\/|\bwww\.|:[a-z0-9_+-]+:|(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?![0-9a-z])/i;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function reference(character: string): string {
  return references[character] ?? `&#${character.charCodeAt(0)};`;
}

/** Markdown's inline marks; an underscore inside a word is none. */
function escapeWord(word: string): string {
  return word.replace(/[&<>*`[\]\\|~^]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, reference);
}

/** What would make a list, heading, rule or table of a line at its start. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + reference(mark))
    .replace(/^(?:[-+](?=[-\s]|$)|#(?=[#\s]|$)|=)/, reference);
}

function codeElement(text: string): string {
  return `<code>${text.replace(/[&<>*`[\]\\|~^_@$:!"'#]/g, reference)}</code>`;
}

/** Plain text, at most `maximum` characters of it, on one line. */
export function markdownText(text: string, maximum: number): string {
  const words = visibleLine(text, maximum).split(' ');
  return escapeStart(words.map((word) => (magic.test(word) ? codeElement(word) : escapeWord(word))).join(' '));
}

/** A code span, on one line. Backticks where they are safe also in a table, else the element they stand for. */
export function markdownCode(text: string, maximum: number): string {
  const shown = visibleName(text, maximum);
  if (shown === '') return '';
  return /^[\w./:,;+=%()-]+(?: [\w./:,;+=%()-]+)*$/.test(shown) ? `\`${shown}\`` : codeElement(shown);
}

function markdownLink(text: string, url: string, maximum: number): string {
  const target = webUrl(url);
  const label = markdownText(text, maximum);
  if (target === undefined || target.length > 2000) return label;
  return `<a href="${target.replace(/[&<>"'*`[\]\\|~^_@$:]/g, reference)}">${label}</a>`;
}

function markdownPart(part: Inline, maximum: number): string {
  if (typeof part === 'string') return markdownText(part, maximum);
  switch (part.kind) {
    case 'code':
      return markdownCode(part.text, maximum);
    case 'strong':
      return `<strong>${markdownText(part.text, maximum)}</strong>`;
    case 'outcome':
      return `${outcomeWords[part.outcome].emoji} ${outcomeWords[part.outcome].verb}`;
    case 'location':
      return markdownCode(placeOf(part), maximum);
    case 'link':
      return markdownLink(part.text, part.url, maximum);
  }
}

/** A sentence of ours that quotes names in backticks: these become code spans, the rest stays plain text. */
export function markdownProse(text: string, maximum: number): string {
  const parts = quotedParts(visibleLine(text, maximum));
  return escapeStart(parts.map((part) => spaced(part, markdownPart(part, maximum))).join(''));
}

function spaced(part: Inline, inner: string): string {
  if (typeof part !== 'string') return inner;
  if (part.trim() === '') return part === '' ? '' : ' ';
  return `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}`;
}

/** A cell, paragraph or list item; `maximum` holds for each of its parts. */
export function markdownCell(cell: Cell, maximum: number): string {
  const parts = partsOf(cell).map((part) => spaced(part, markdownPart(part, maximum)));
  return parts.join('').trim();
}

/** A fenced block; empty where nothing is to be shown. */
export function markdownFence(text: string): string {
  if (text === '') return '';
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
