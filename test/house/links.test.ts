import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { pathsBelow, readSource, root } from './source-tree.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...pathsBelow('docs'),
  ...pathsBelow('actions'),
  ...pathsBelow('examples'),
]
  .filter((path) => path.endsWith('.md'))
  .map(readSource);

interface Link {
  readonly from: string;
  /** Relative to the root; the document itself for a link within it. */
  readonly path: string;
  readonly anchor: string;
}

const outside = /^(?:https?|mailto):/;

const links: readonly Link[] = documents.flatMap(({ path: from, text }) =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (outside.test(target)) return [];
    const [file = '', anchor = ''] = target.split('#');
    return [{ from, path: file === '' ? from : posix.normalize(posix.join(dirname(from), file)), anchor }];
  }),
);

function withoutCode(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** Anchors of headings as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/^#{1,6} (.+)$/gm)];
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test('every link within the repository leads somewhere', () => {
  const broken = links.filter(({ path, anchor }) => {
    if (!existsSync(join(root, path))) return true;
    return anchor !== '' && path.endsWith('.md') && !anchorsOf(readSource(path).text).has(anchor);
  });
  expect(broken).toEqual([]);
});

test('every page of the documentation is linked from another', () => {
  const pages = pathsBelow('docs').filter((path) => path.endsWith('.md'));
  const linked = new Set(links.filter(({ from, path }) => from !== path).map(({ path }) => path));
  expect(pages.filter((page) => !linked.has(page))).toEqual([]);
});
