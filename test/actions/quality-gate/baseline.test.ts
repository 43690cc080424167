import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readBaseline } from '../../../src/actions/quality-gate/coverage/baseline.ts';
import { carryForward } from '../../../src/actions/quality-gate/coverage/modules.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const lines = { covered: 8, total: 10 };
const reportOf = (coverage: object, commit?: unknown) => JSON.stringify({ commit, facts: { coverage } });

function readFrom(folder: string, name: string, git?: Git) {
  return readBaseline(
    { kind: 'file', value: name },
    {
      files: nodeFileSystem(Math.random),
      git,
      workingDirectory: folder,
      checkName: 'quality-gate',
      download: () => Promise.reject(new Error('no network here')),
    },
  );
}

describe('a baseline file', () => {
  test.each(['report.json', '..report.json', 'folder/report.json'])(
    'that git tracks is refused, also as %s',
    async (name) => {
      const { directory } = temporaryRepository({ [name]: reportOf({ lines }) });
      const git = new Git(nodeProcessRunner(process.platform), directory);
      expect(await readFrom(directory, name, git)).toMatchObject({
        known: false,
        why: expect.stringContaining('tracked'),
      });
    },
  );

  test.each([
    ['no object', '[]'],
    ['null', 'null'],
    ['no coverage', reportOf({})],
    ['a fraction', reportOf({ lines: { covered: 0.5, total: 1 } })],
    ['more covered than there is', reportOf({ lines: { covered: 2, total: 1 } })],
    ['no JSON', '{'],
  ])('with %s says nothing', async (_what, text) => {
    const folder = temporaryFolder({ 'report.json': text });
    expect(await readFrom(folder, 'report.json')).toMatchObject({ known: false });
  });

  test('gives figures, modules and commit, as far as they can be read', async () => {
    const modules = { Triage: lines, Odd: { covered: 'x' } };
    const folder = temporaryFolder({ 'report.json': reportOf({ lines, modules }, 7) });
    expect(await readFrom(folder, join('.', 'report.json'))).toEqual({
      known: true,
      source: 'file:report.json',
      lines,
      modules: { Triage: lines },
    });
  });
});

test('a module whose name every object knows has no figure in a baseline without it', () => {
  const facts = [{ name: 'constructor', lines: { covered: 0, total: 0 }, files: 0 }];
  const modules = [{ name: 'constructor', paths: ['a/**'], carryForward: true, named: false, expected: true }];
  const baseline = { known: true as const, source: 'main', lines, modules: {} };
  expect(carryForward(facts, modules, baseline)).toEqual(facts);
});
