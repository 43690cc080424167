// Untrusted text made visible and harmless, before a renderer escapes it for its own target.

/** Terminal control sequences: CSI, OSC (titles, hyperlinks) and the short escapes (ECMA-48). */
const terminalSequence =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]+[0-~]|\u001b[@-Z\\^_a-z=>78]/g;

/**
 * What a reader cannot see: controls, line separators, lone surrogates and everything Unicode calls default-ignorable
 * (bidi controls, zero-width characters, tags, fillers). The captured ones are kept: emoji are made of them.
 */
const invisible =
  /((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})|\ufe0e|\ufe0f)|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{DI}\ufff9-\ufffb]/gu;

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

function revealed(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(terminalSequence, '')
    .replace(invisible, (character, kept: string | undefined) => kept ?? nameOf(character));
}

/** Cuts to at most `maximum` UTF-16 units, ending with an ellipsis and never inside a code point. */
export function clip(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const end = maximum - 1;
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

/** Looks at no more of a huge text than what can survive the cut. */
function shortened(text: string, maximum: number): string {
  const enough = maximum * 4 + 1000;
  return text.length > enough ? clip(text, enough) : text;
}

/**
 * One line of visible text: line breaks and runs of white space become one space, terminal sequences are dropped,
 * other invisible characters are shown as control pictures (`␀`) or by their number (`[U+202E]`).
 */
export function visibleLine(text: string, maximum = Number.POSITIVE_INFINITY): string {
  const spaced = shortened(text, maximum).replace(/[\s\u0085]+/g, (space) => (/^\ufeff+$/.test(space) ? space : ' '));
  return clip(revealed(spaced).trim(), maximum);
}

/** Like `visibleLine`, but a line break stays visible as `⏎`: for names, where it is part of the name. */
export function visibleName(text: string, maximum = Number.POSITIVE_INFINITY): string {
  return visibleLine(shortened(text, maximum).replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '⏎'), maximum);
}

/** Several lines of visible text, for code blocks: any line break is `\n`, tabs are four spaces, no trailing white space, no empty lines around it. */
export function visibleBlock(text: string, maximum = Number.POSITIVE_INFINITY): string {
  const lines = shortened(text, maximum).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const shown = lines.map((line) => revealed(line.replaceAll('\t', '    ')).trimEnd());
  const first = shown.findIndex((line) => line !== '');
  const last = shown.findLastIndex((line) => line !== '');
  return clip(shown.slice(Math.max(0, first), last + 1).join('\n'), maximum);
}
