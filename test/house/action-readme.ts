import { withoutBlocks } from './markdown-links.ts';
import { pathsBelow, readSource } from './source-tree.ts';

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

/** What the page of an action lacks for a reader: three examples or more, and the way out of three messages or more that it says. */
export function lacksOfReadme(text: string): readonly string[] {
  const examples = chapter(text, 'Examples').split(/^### /m).slice(1);
  const messages = quotedMessages(chapter(text, 'Troubleshooting'));
  const unsaid = messages.filter((message) => {
    const pieces = piecesOf(message);
    return pieces.length === 0 || pieces.some((piece) => !spoken.includes(piece));
  });
  return [
    ...(examples.length < 3 ? [`${examples.length} examples`] : []),
    ...examples.filter((example) => !/^```/m.test(example)).map((example) => `nothing to paste in: ${example}`),
    ...(messages.length < 3 ? [`${messages.length} messages`] : []),
    ...unsaid.map((message) => `nothing says: ${message}`),
  ];
}
