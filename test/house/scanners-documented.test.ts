import { expect, test } from '@jest/globals';
import { ownScanners, toolNames } from '../../src/actions/security-scan/scanner-names.ts';
import { toolAdapters } from '../../src/actions/security-scan/tools/adapters.ts';
import { lockfileReaders } from '../../src/readers/lockfiles/index.ts';
import { readSource } from './source-tree.ts';

/** First cells of the rows of all tables of a document. */
function firstCells(path: string): readonly string[] {
  return [...readSource(path).text.matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell);
}

test('the documentation says what each scanner of ours looks at', () => {
  expect(firstCells('actions/security-scan/README.md')).toEqual(
    expect.arrayContaining(ownScanners.map((name) => `\`${name}\``)),
  );
});

test('the documentation says how each tool of others is started', () => {
  expect(firstCells('docs/tools.md')).toEqual(expect.arrayContaining([...toolNames]));
});

test('and which of them run only where they are named', () => {
  const rows = readSource('docs/tools.md').text.split('\n');
  const said = toolNames.filter((name) => rows.some((row) => row.startsWith(`| ${name} |`) && /\bnamed \|$/.test(row)));
  expect(said).toEqual(toolNames.filter((name) => toolAdapters[name].onlyWhenNamed !== undefined));
});

test('the documentation says what is read of each lockfile', () => {
  const cells = firstCells('docs/lockfiles.md').join('\n');
  const names = [...cells.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.replace('*', 'libs'));
  const missing = lockfileReaders.filter((reader) => !names.some((name) => reader.matches(name)));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
