import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { digestOfSources } from '../../scripts/source-digest.ts';
import { importsOf } from './import-rule.ts';
import { isAllowed, parseLicences } from './licences.ts';
import { pathsBelow, readSource, root } from './source-tree.ts';

/** Names of all installed packages, with scope. */
function installedPackages(): ReadonlySet<string> {
  const folders = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'));
  return new Set(
    folders.flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)).map((inner) => `${name}/${inner}`) : [name],
    ),
  );
}

const packages = installedPackages();

describe('dist', () => {
  test('was built from these sources', () => {
    expect(readSource('dist/sources.sha256').text.trim()).toBe(digestOfSources(root));
  });

  test('has the file that every action.yml names', () => {
    const named = pathsBelow('actions')
      .filter((path) => path.endsWith('/action.yml'))
      .map((path) => ({ path, metadata: load(readSource(path).text) as { readonly runs: { readonly main?: string } } }))
      .flatMap(({ path, metadata }) =>
        metadata.runs.main === undefined ? [] : [join(path, '..', metadata.runs.main)],
      );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('is an ECMAScript module wherever it is put', () => {
    expect(JSON.parse(readSource('dist/package.json').text)).toEqual({ type: 'module' });
  });

  test('names no path of the machine that built it', () => {
    const scripts = pathsBelow('dist').filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => readSource(path).text.includes(root))).toEqual([]);
  });

  test('keeps within its size', () => {
    const script = join(root, 'scripts/dist-size.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status === 0 ? 'within the budget' : stdout).toBe('within the budget');
  });
});

describe('the licences of what dist holds', () => {
  const entries = parseLicences(readSource('dist/licenses.txt').text, packages);

  test('are all permissive', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  test('are those that the packages declare', () => {
    for (const { name, licence } of entries) {
      const manifest: unknown = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      expect(manifest).toMatchObject({ name, license: licence });
    }
  });

  test('name every package that the sources import', () => {
    const specifiers = pathsBelow('src').flatMap((path) => importsOf(readSource(path).text));
    const imported = specifiers
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map((specifier) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    const named = new Set(entries.map(({ name }) => name));
    expect([...new Set(imported)].filter((name) => !named.has(name))).toEqual([]);
  });
});

describe('the reader of licences', () => {
  test('finds packages, and not words in a text', () => {
    const text = 'alpha\nMIT\nMIT License\n\nbeta\nof nothing\n\n@c/delta\nISC\n\ngamma\nGPL-3.0\nText\n';
    expect(
      parseLicences(text, new Set(['alpha', '@c/delta', 'gamma'])).map(({ name, licence }) => [name, licence]),
    ).toEqual([
      ['alpha', 'MIT'],
      ['@c/delta', 'ISC'],
      ['gamma', 'GPL-3.0'],
    ]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND Zlib', false],
    ['BSD-2-Clause AND ISC', true],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });
});
