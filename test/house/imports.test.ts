import { describe, expect, test } from '@jest/globals';
import { importsOf, packagesOf } from '../../scripts/imports-of.ts';
import { violationsIn } from './import-rule.ts';
import { pathsBelow, readSource, type SourceFile } from './source-tree.ts';

/** The rules that one file breaks when it stands in a house with the given neighbours. */
function rulesBrokenBy(path: string, text: string, neighbours: readonly string[] = []): readonly string[] {
  const files: SourceFile[] = [{ path, text }, ...neighbours.map((neighbour) => ({ path: neighbour, text: '' }))];
  return violationsIn(files)
    .filter((violation) => violation.path === path)
    .map((violation) => violation.rule);
}

test('every source file keeps the rules of the house', () => {
  const files = pathsBelow('src')
    .filter((path) => path.endsWith('.ts'))
    .map(readSource);
  expect(files.length).toBeGreaterThan(10);
  expect(violationsIn(files).map(({ path, rule, message }) => `${path} [${rule}] ${message}`)).toEqual([]);
});

describe('the reader of imports', () => {
  test.each([
    ['import', `import { a } from './a.ts';`, ['./a.ts']],
    ['a type import', `import type { A } from "./a.ts";`, ['./a.ts']],
    ['several lines', `import {\n  a,\n  type B,\n} from './a.ts';`, ['./a.ts']],
    ['a default and a namespace', `import a from './a.ts';\nimport * as b from './b.ts';`, ['./a.ts', './b.ts']],
    ['for effect', `import './a.ts';`, ['./a.ts']],
    ['re-exports', `export * from './a.ts';\nexport type { B } from './b.ts';`, ['./a.ts', './b.ts']],
    ['dynamic', `const a = await import('./a.ts');`, ['./a.ts']],
    ['in a type', `let a: import('./a.ts').A;`, ['./a.ts']],
    ['a worker', `new Worker(new URL('./worker.ts', import.meta.url))`, ['./worker.ts']],
    ['comments', `// import './a.ts';\n/* import './b.ts'; */\nconst url = 'https://example.org';`, []],
    ['a plain export', `export const a = 'from';\nexport function from() {}`, []],
  ])('%s', (_name, text, expected) => {
    expect(importsOf(text)).toEqual(expected);
  });

  test('knows packages', () => {
    const specifiers = ['zod/mini', './a.ts', 'node:fs', '@octokit/request', '@octokit/types/dist', 'zod'];
    expect(packagesOf(specifiers)).toEqual(['@octokit/request', '@octokit/types', 'zod']);
  });
});

describe('the rule notices', () => {
  const quality = 'src/actions/quality-gate/collect.ts';

  test.each([
    [
      'an arrow upwards',
      'src/core/model/a.ts',
      `import '../../readers/read-error.ts';`,
      ['arrow'],
      'src/readers/read-error.ts',
    ],
    [
      'a system that knows an engine',
      'src/systems/git/a.ts',
      `import '../../engines/probe/a.ts';`,
      ['arrow'],
      'src/engines/probe/a.ts',
    ],
    ['an action that knows the gate', quality, `import '../../gate/a.ts';`, ['arrow'], 'src/gate/a.ts'],
    [
      'a type import upwards',
      'src/core/model/a.ts',
      `import type { A } from '../../gate/a.ts';`,
      ['arrow'],
      'src/gate/a.ts',
    ],
    ['a dynamic import upwards', 'src/core/model/a.ts', `await import('../../main.ts');`, ['arrow'], 'src/main.ts'],
    ['two actions', quality, `import '../security-scan/judge.ts';`, ['room'], 'src/actions/security-scan/judge.ts'],
    ['two systems', 'src/systems/git/a.ts', `import '../github/b.ts';`, ['room'], 'src/systems/github/b.ts'],
    [
      'two kinds of reader',
      'src/readers/coverage/a.ts',
      `import '../test-results/b.ts';`,
      ['room'],
      'src/readers/test-results/b.ts',
    ],
    ['a .js specifier', quality, `import './judge.js';`, ['specifier'], 'src/actions/quality-gate/judge.ts'],
    ['a specifier without extension', quality, `import './judge';`, ['specifier'], 'src/actions/quality-gate/judge.ts'],
    ['a file that is not there', quality, `import './gone.ts';`, ['specifier'], 'src/main.ts'],
    ['an import from outside src', quality, `import '../../../scripts/docs.ts';`, ['specifier'], 'scripts/docs.ts'],
  ])('%s', (_name, path, text, expected, neighbour) => {
    expect(rulesBrokenBy(path, text, [neighbour])).toEqual(expected);
  });

  test.each([
    ['process.env', quality, 'const token = process.env.GITHUB_TOKEN;', 'environment'],
    ['process?.env', quality, 'const token = process?.env;', 'environment'],
    ["process['env']", quality, `const token = process['env'];`, 'environment'],
    ['a destructured process', quality, 'const { env } = process;', 'environment'],
    ['an imported env', quality, `import { env } from 'node:process';`, 'environment'],
    ['a file of 301 lines', quality, 'a;\n'.repeat(301), 'length'],
    ['a drawer', 'src/core/run/utils.ts', '', 'drawer'],
    ['a folder that is a drawer', 'src/actions/quality-gate/helpers/a.ts', '', 'drawer'],
    ['a room that core does not have', 'src/core/github/a.ts', '', 'place'],
    ['a file between the rooms', 'src/actions/registry.ts', '', 'place'],
    ['a file in no layer', 'src/lib/a.ts', '', 'place'],
  ])('%s', (_name, path, text, rule) => {
    expect(rulesBrokenBy(path, text)).toEqual([rule]);
  });

  test.each([
    ['its own room', 'src/systems/git/a.ts', `import './b.ts';`, 'src/systems/git/b.ts'],
    ['a lower layer', quality, `import '../../core/model/verdict.ts';`, 'src/core/model/verdict.ts'],
    [
      'the floor of the readers',
      'src/readers/coverage/a.ts',
      `import '../read-error.ts';`,
      'src/readers/read-error.ts',
    ],
    ['another room of core', 'src/core/model/a.ts', `import '../render/document.ts';`, 'src/core/render/document.ts'],
    ['a package', quality, `import { z } from 'zod';`, 'src/main.ts'],
    ['the environment in its one file', 'src/core/run/node-ports.ts', 'const { env } = process;', 'src/main.ts'],
    ['300 lines', quality, 'a;\n'.repeat(300), 'src/main.ts'],
  ])('and lets pass %s', (_name, path, text, neighbour) => {
    expect(rulesBrokenBy(path, text, [neighbour])).toEqual([]);
  });
});
