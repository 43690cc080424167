import { expect, test } from '@jest/globals';
import { untrackedAmong } from '../../../../src/actions/security-scan/triage/untracked.ts';
import { nodeProcessRunner } from '../../../../src/core/process/node-process-runner.ts';
import { Git } from '../../../../src/systems/git/git.ts';
import { temporaryRepository } from '../../../harness/temporary-repository.ts';
import { finding } from './triage-run.ts';

test('what no commit holds is told from what the change left alone', async () => {
  const { directory, commit } = temporaryRepository({ 'src/a.ts': 'a', 'vendor/b.ts': 'b' });
  const start = commit({ 'src/c.ts': 'c' });
  const target = {
    git: new Git(nodeProcessRunner(process.platform), directory),
    files: ['new.ts', 'src/a.ts', 'src/c.ts'],
    untracked: new Set(['new.ts']),
    base: { known: true, commit: start, changed: new Map() } as const,
  };
  const about = ['src/a.ts', 'vendor/b.ts', 'image.tar', 'build/out.js'].map((file) => finding({ location: { file } }));
  const old = finding({ commit: start, location: { file: 'gone.ts' } });
  expect([...(await untrackedAmong([...about, old], target))]).toEqual(['new.ts', 'image.tar', 'build/out.js']);
  const unbased = { ...target, base: { known: false, why: 'No base.', fix: 'Name it.' } as const };
  expect([...(await untrackedAmong(about, unbased))]).toEqual(['new.ts']);
});
