import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { anchorsOf, linksOf } from './markdown-links.ts';
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
const links = documents.flatMap(linksOf);
const pages = pathsBelow('docs').filter((path) => path.endsWith('.md'));

test('every link within the repository leads somewhere', () => {
  const broken = links.filter(({ path, anchor }) => {
    if (!existsSync(join(root, path))) return true;
    return anchor !== '' && path.endsWith('.md') && !anchorsOf(readSource(path).text).has(anchor);
  });
  expect(broken).toEqual([]);
});

/** What GitHub shows at a path: of a folder its README. */
function shownAt(path: string): string {
  const readme = `${path}/README.md`;
  return existsSync(join(root, readme)) ? readme : path;
}

test('every page of the documentation is two clicks away from README.md', () => {
  const reached = new Set(['README.md']);
  for (let clicks = 0; clicks < 2; clicks += 1) {
    const from = new Set(reached);
    for (const link of links) if (from.has(link.from)) reached.add(shownAt(link.path));
  }
  const readmes = documents
    .map(({ path }) => path)
    .filter((path) => /^(?:actions|examples)\/[^/]+\/README\.md$/.test(path));
  expect([...pages, ...readmes].filter((page) => !reached.has(page))).toEqual([]);
});

test('the index of the documentation names every page once', () => {
  const index = linksOf(readSource('docs/README.md')).map(({ path }) => path);
  const others = pages.filter((page) => page !== 'docs/README.md');
  expect(others.filter((page) => index.filter((path) => path === page).length !== 1)).toEqual([]);
});
