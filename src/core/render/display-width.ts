// How many columns text takes in a terminal with a fixed-width font.

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character. The segmenter is made late: that takes milliseconds, and most reports need none. */
function graphemesOf(text: string): readonly string[] {
  if (narrow.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** East Asian wide and full-width blocks (Unicode Standard Annex 11), and what terminals draw as emoji. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\p{Extended_Pictographic}#*0-9]\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])/u;

/** One column and one UTF-16 unit per character: ASCII, Latin, Greek, Cyrillic, dashes, arrows, boxes, check marks. */
const narrow =
  /^[ -~\u00a1-\u02ff\u0391-\u0481\u2010-\u2027\u2030-\u203b\u2190-\u21ff\u2212\u2500-\u259f\u2713\u2717]*$/;

function graphemeWidth(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return /^\p{M}/u.test(grapheme) ? 0 : 1;
}

/** Columns of visible text on one line. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const segment of graphemesOf(text)) width += graphemeWidth(segment);
  return width;
}

/** Cuts to at most `columns`, with an ellipsis, never inside a grapheme. */
export function fitWidth(text: string, columns: number): string {
  if (narrow.test(text) && text.length <= columns) return text;
  let width = 0;
  let kept = '';
  let cutAt = '';
  for (const segment of graphemesOf(text)) {
    width += graphemeWidth(segment);
    if (width > columns) return columns > 0 ? `${cutAt}…` : '';
    kept += segment;
    if (width <= columns - 1) cutAt = kept;
  }
  return kept;
}

/** Fills up with spaces to `columns`. */
export function padWidth(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return align === 'right' ? space + text : text + space;
}

/** Breaks text into lines of at most `columns`: between words where it can, inside a long word where it must. */
export function wrapWidth(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const size = displayWidth(word);
    if (width > 0 && width + 1 + size > columns) {
      lines.push(line);
      line = '';
      width = 0;
    }
    if (size <= columns) {
      line += width > 0 ? ` ${word}` : word;
      width += size + (width > 0 ? 1 : 0);
      continue;
    }
    for (const segment of graphemesOf(word)) {
      const step = graphemeWidth(segment);
      if (width > 0 && width + step > columns) {
        lines.push(line);
        line = '';
        width = 0;
      }
      line += segment;
      width += step;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
