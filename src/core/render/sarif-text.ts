import { visibleBlock, visibleLine } from './visible-text.ts';

/** Longest message and longest text of a rule, in characters. Ours: code scanning shows the first sentence. */
const messageCharacters = 2000;

/** A text of a message. SARIF takes `[text](target)` for a link also in plain text (2.1.0, 3.11.6), which a found text must not make. */
export function sarifMessage(text: string): { readonly text: string } {
  const said = visibleBlock(wellFormed(text), messageCharacters).replaceAll('](', '] (');
  return { text: said === '' ? '(no message)' : said };
}

/** A name or title on one line. */
export function sarifLine(text: string, maximum = 300): string {
  return visibleLine(wellFormed(text), maximum);
}

/** The id of a rule: what is printed is what tells rules apart. */
export function sarifRuleId(rule: string): string {
  return sarifLine(rule) || 'unnamed';
}

/** A path of the repository as a relative URI reference. */
export function sarifUri(path: string): string {
  const segments = wellFormed(path).replaceAll('\\', '/').split('/');
  return segments
    .filter((segment) => segment !== '' && segment !== '.')
    .map(encodeURIComponent)
    .join('/');
}

/** Halves of surrogate pairs are no characters; a strict reader of JSON refuses them. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
