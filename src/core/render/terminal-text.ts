import type { Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Cell, type Inline, partsOf, placeOf, webUrl } from './document.ts';
import { outcomeWords } from './outcome-words.ts';
import { visibleLine, visibleName } from './visible-text.ts';

/** Colours of the sixteen every terminal has, so that the user's theme decides what they look like. */
const codes = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', magenta: '35', cyan: '36' } as const;
type Style = keyof typeof codes;

export type Paint = (style: Style, text: string) => string;

/** Paints with ANSI codes, or not at all. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

export const outcomeStyle: Readonly<Record<Outcome, Style>> = {
  fail: 'red',
  inconclusive: 'magenta',
  warn: 'yellow',
  pass: 'green',
  skipped: 'dim',
};

export const severityStyle: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'dim',
  note: 'dim',
};

function terminalPart(part: Inline, maximum: number): string {
  if (typeof part === 'string') return visibleLine(part, maximum);
  switch (part.kind) {
    case 'code':
      return visibleName(part.text, maximum);
    case 'strong':
      return visibleLine(part.text, maximum);
    case 'outcome':
      return `${outcomeWords[part.outcome].mark} ${outcomeWords[part.outcome].verb}`;
    case 'severity':
      return part.severity;
    case 'location':
      return visibleName(placeOf(part), maximum);
    case 'link': {
      const url = webUrl(part.url);
      const text = visibleLine(part.text, maximum);
      return url === undefined || url === text ? text : `${text} (${url})`;
    }
  }
}

/** A cell on one line of visible text, without colour. */
export function terminalCell(cell: Cell, maximum: number): string {
  const said = partsOf(cell).map((part) => {
    const inner = terminalPart(part, maximum);
    return typeof part === 'string' ? `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}` : inner;
  });
  return said.join('').replace(/ +/g, ' ').trim();
}
