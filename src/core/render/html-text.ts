import type { Outcome } from '../model/outcome.ts';
import { type Cell, type Inline, partsOf, placeOf, quotedParts, webUrl } from './document.ts';
import { outcomeWords } from './outcome-words.ts';
import { visibleLine, visibleName } from './visible-text.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and SVG, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** Plain text on one line. */
export function htmlText(text: string, maximum: number): string {
  return escapeHtml(visibleLine(text, maximum));
}

/** A name as code, on one line. */
export function htmlCode(text: string, maximum: number): string {
  return `<code>${escapeHtml(visibleName(text, maximum))}</code>`;
}

/** A path as code that breaks where people would break it: behind its separators. */
function htmlPlace(path: string, maximum: number): string {
  const text = escapeHtml(visibleName(path, maximum)).replaceAll(/[/_.](?=\w)/g, '$&<wbr>');
  return `<code class="place">${text}</code>`;
}

/** A sentence of ours that quotes names in backticks. */
export function htmlProse(text: string, maximum: number): string {
  return htmlCell(quotedParts(visibleLine(text, maximum)), maximum);
}

/** An outcome as a pill with sign and word. */
export function htmlOutcome(outcome: Outcome): string {
  return `<span class="pill ${outcome}"><span aria-hidden="true">${outcomeWords[outcome].mark}</span> ${outcomeWords[outcome].verb}</span>`;
}

function htmlPart(part: Inline, maximum: number): string {
  if (typeof part === 'string') {
    const inner = htmlText(part, maximum);
    return `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}`;
  }
  switch (part.kind) {
    case 'code':
      return htmlCode(part.text, maximum);
    case 'strong':
      return `<strong>${htmlText(part.text, maximum)}</strong>`;
    case 'outcome':
      return htmlOutcome(part.outcome);
    case 'severity':
      return `<span class="pill ${part.severity}">${part.severity}</span>`;
    case 'location':
      return htmlPlace(placeOf(part), maximum);
    case 'link': {
      const url = webUrl(part.url);
      const text = htmlText(part.text, maximum);
      return url === undefined ? text : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${text}</a>`;
    }
  }
}

/** A cell, paragraph or list item; `maximum` holds for each of its parts. */
export function htmlCell(cell: Cell, maximum: number): string {
  return partsOf(cell)
    .map((part) => htmlPart(part, maximum))
    .join('')
    .trim();
}
