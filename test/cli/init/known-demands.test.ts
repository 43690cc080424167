import { expect, test } from '@jest/globals';
import { knownDemands } from '../../../src/cli/init/known-demands.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';

const codecov = (project: unknown, patch?: unknown) =>
  JSON.stringify({
    coverage: { status: { project: { default: { target: project } }, patch: { default: { target: patch } } } },
  });
const jest = (lines: unknown) => JSON.stringify({ jest: { coverageThreshold: { global: { lines } } } });

test.each<[string, Readonly<Record<string, string>>, object]>([
  ['a number', { 'codecov.yml': codecov(80) }, { coverage: { percent: 80, from: 'codecov.yml' } }],
  ['a percentage', { '.codecov.yml': codecov('72.5%') }, { coverage: { percent: 72.5, from: '.codecov.yml' } }],
  [
    'both figures',
    { '.github/codecov.yml': codecov('70', 90) },
    { coverage: { percent: 70, from: '.github/codecov.yml' }, patch: { percent: 90, from: '.github/codecov.yml' } },
  ],
  ['what Codecov works out by itself', { 'codecov.yml': codecov('auto') }, {}],
  ['more than there is', { 'codecov.yml': codecov(101) }, {}],
  ['a threshold of jest', { 'package.json': jest(66) }, { coverage: { percent: 66, from: 'package.json' } }],
  ['uncovered lines of jest', { 'package.json': jest(-10) }, {}],
  [
    'Codecov before jest',
    { 'codecov.yml': codecov(80), 'package.json': jest(66) },
    { coverage: { percent: 80, from: 'codecov.yml' } },
  ],
  [
    'jest where Codecov says nothing',
    { 'codecov.yml': codecov('auto'), 'package.json': jest(66) },
    { coverage: { percent: 66, from: 'package.json' } },
  ],
  ['files that do not parse', { 'codecov.yml': ': [', 'package.json': '{' }, {}],
  ['nothing', {}, {}],
])('%s', async (_name, contents, demands) => {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(contents)) files.set(`/r/${path}`, text);
  expect(await knownDemands('/r', files)).toEqual(demands);
});
