import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { escapeHtml } from './html-text.ts';
import { outcomeWords } from './outcome-words.ts';
import { visibleLine } from './visible-text.ts';

/** White text keeps a contrast of at least 4.5 to 1 on each of these (WCAG 2.2 AA). */
const colours: Readonly<Record<Outcome, string>> = {
  fail: '#b42318',
  inconclusive: '#6941c6',
  warn: '#8a5a00',
  pass: '#17693a',
  skipped: '#57606a',
};
const labelColour = '#3b434b';

/** Advance widths of Verdana at 11 px, in tenths of a pixel; other characters count as one em. */
const advances: readonly (readonly [characters: string, tenths: number])[] = [
  ["ijl|'", 31],
  [' ,.:;!f/\\I()[]{}-"t', 43],
  ['rszJ', 50],
  ['acekvxy?*_$bdghnopquLFETSPYZXCBVKRA0123456789', 68],
  ['GDHNOQU+<>=~^#&', 85],
  ['mwMW%@', 107],
];
const otherAdvance = 110;

/** Width of the text in pixels in an 11 px sans-serif. The badge also sets textLength, so other fonts fit as well. */
function textWidth(text: string): number {
  const tenths = Array.from(text).map(
    (character) => advances.find(([characters]) => characters.includes(character))?.[1] ?? otherAdvance,
  );
  return Math.ceil(tenths.reduce((sum, width) => sum + width, 0) / 10);
}

interface Badge {
  readonly label: string;
  readonly message: string;
  readonly outcome: Outcome;
}

/** An SVG badge, 20 px high, that shows the label on grey and the message on the outcome's colour. */
export function renderBadge(badge: Badge): string {
  const label = visibleLine(badge.label, 40);
  const message = visibleLine(badge.message, 40);
  const labelWidth = textWidth(label);
  const messageWidth = textWidth(message);
  const left = labelWidth + 12;
  const right = messageWidth + 12;
  const name = escapeHtml(`${label}: ${message} (${outcomeWords[badge.outcome].verb})`);
  const text = (content: string, x: number, width: number) =>
    content === ''
      ? ''
      : `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeHtml(content)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" viewBox="0 0 ${left + right} 20" role="img" aria-label="${name}">
<title>${name}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="${labelColour}"/><rect x="${left}" width="${right}" height="20" fill="${colours[badge.outcome]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(label, 6, labelWidth)}${text(message, left + 6, messageWidth)}</g>
</svg>
`;
}

/** The badge of a report: what its action wants it to say, else the verdict; coloured by the verdict. */
export function badgeOf(report: Report): Badge {
  const { outcome } = report.verdict;
  const { label, message } = report.badge ?? { label: report.checkName, message: outcomeWords[outcome].verb };
  return { label, message, outcome };
}
