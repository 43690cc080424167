import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { importsOf, packagesOf } from '../../scripts/imports-of.ts';
import { packageFolders } from '../../scripts/licences.ts';
import { digestOfSources } from '../../scripts/source-digest.ts';
import { isAllowed, parseLicences } from './licences.ts';
import { reachedFrom } from './reach.ts';
import { actionPaths, pathsBelow, readSource, root } from './source-tree.ts';

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
    const named = actionPaths()
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
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      encoding: 'utf8',
    });
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

  test('name every package that the bundled sources import', () => {
    const withoutTypes = (text: string) => text.replaceAll(/import type [^;]+;/g, '');
    const files = pathsBelow('src').map((path) => ({ path, text: withoutTypes(readSource(path).text) }));
    const bundled = reachedFrom(['src/main.ts'], files);
    const imported = packagesOf(files.filter(({ path }) => bundled.has(path)).flatMap(({ text }) => importsOf(text)));
    expect(imported.length).toBeGreaterThan(1);
    const named = new Set(entries.map(({ name }) => name));
    expect(imported.filter((name) => !named.has(name))).toEqual([]);
  });
});

test('the packages of a bundle are found through joined modules and nested folders', () => {
  const modules = [
    { name: './build/main.js + 2 modules', modules: [{ name: './node_modules/zod/v4/core.js' }] },
    { name: './node_modules/zod/v4/mini.js' },
    { name: './node_modules/a/node_modules/@b/c/index.js' },
    { name: 'external node-commonjs "node:fs"' },
  ];
  expect(packageFolders(modules)).toEqual(['./node_modules/zod', './node_modules/a/node_modules/@b/c']);
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
