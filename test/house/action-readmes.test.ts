import { describe, expect, test } from '@jest/globals';
import { withoutBlocks } from './markdown-links.ts';
import { pathsBelow, readSource } from './source-tree.ts';

// Who opens the page of an action wants to see it in use, and the way out of what went wrong.

const readmes = pathsBelow('actions')
  .filter((path) => path.endsWith('/README.md'))
  .map(readSource);

/** Everything an action says: the sources, the scripts of composite actions, and what both say together. */
const spoken = [...pathsBelow('src'), ...pathsBelow('actions'), ...pathsBelow('.github/workflows')]
  .filter((path) => /\.(?:ts|sh|ya?ml)$/.test(path))
  .map((path) => readSource(path).text)
  .join('\n');

/** The text below a heading of the second level, up to the next one. */
function chapter(text: string, title: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(`## ${title}`);
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => /^## [^#]/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The messages that a chapter quotes: a paragraph that begins with one in bold code. */
function quotedMessages(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(/^\*\*`(?<message>[^`]+)`\*\*$/gm)].flatMap(
    ({ groups }) => groups?.message ?? [],
  );
}

/** Pieces of a message between what differs from run to run, which is written as an ellipsis. */
function piecesOf(message: string): readonly string[] {
  return message
    .split('…')
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 3);
}

describe.each(readmes)('$path', ({ text }) => {
  test('shows three examples or more, each with something to paste', () => {
    const examples = chapter(text, 'Examples').split(/^### /m).slice(1);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.filter((example) => !/^```/m.test(example))).toEqual([]);
  });

  test('tells the way out of three messages or more, all of which exist', () => {
    const messages = quotedMessages(chapter(text, 'Troubleshooting'));
    expect(messages.length).toBeGreaterThanOrEqual(3);
    expect(messages.flatMap(piecesOf).filter((piece) => !spoken.includes(piece))).toEqual([]);
    expect(messages.filter((message) => piecesOf(message).length === 0)).toEqual([]);
  });
});
