import type { MarkdownPlace } from '../../../src/core/render/markdown-text.ts';

// A small reader of the Markdown that the renderers write: enough to prove that text stayed text.

const codeSpan = /<code>(.*?)<\/code>|(?<!`)(`+)(?!`)(.*?[^`])\2(?!`)/g;

function decode(text: string): string {
  return text
    .replaceAll('<!-- -->', '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function spanText(content: string): string {
  return /^ .*[^ ].* $/.test(content) ? content.slice(1, -1) : content;
}

/** What a reader sees of one line of inline Markdown. In a cell, `\|` is a pipe also inside code. */
export function shownText(markdown: string, place: MarkdownPlace): string {
  let shown = '';
  let end = 0;
  for (const match of markdown.matchAll(codeSpan)) {
    shown += decode(markdown.slice(end, match.index));
    shown +=
      match[1] === undefined
        ? spanText(place === 'cell' ? (match[3] ?? '').replaceAll('\\|', '|') : (match[3] ?? ''))
        : decode(match[1]);
    end = match.index + match[0].length;
  }
  return shown + decode(markdown.slice(end));
}

/** What GitHub may still turn into links and mentions: everything but code, as separate runs of rendered text. */
export function textRuns(markdown: string): readonly string[] {
  return markdown
    .replace(codeSpan, '\u0000')
    .split(/\u0000|<[^>]*>/)
    .map(decode);
}

/** Inline Markdown without what is code: what Markdown itself still reads. */
export function sourceRuns(markdown: string): string {
  return markdown.replace(codeSpan, ' ');
}

/** Cells between the unescaped pipes of a table's row. */
export function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^\| /, '')
    .replace(/ \|$/, '')
    .split(/(?<!\\)\|/);
}

/** Lines outside fenced blocks; throws where a fence is left open. */
export function linesOutsideFences(markdown: string): readonly string[] {
  const outside: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const opened = /^(`{3,})text$/.exec(line)?.[1];
    if (fence === undefined && opened !== undefined) fence = opened;
    else if (fence !== undefined && line === fence) fence = undefined;
    else if (fence === undefined) outside.push(line);
  }
  if (fence !== undefined) throw new Error('a fence is left open');
  return outside;
}
