import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { runNode } from '../harness/child.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const bundle = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;

test('a run that never settles says so, and fails', async () => {
  const script = `
    const { entries, main } = await import(${JSON.stringify(bundle)});
    const entry = { schema: { name: 'stuck', inputs: {}, outputs: {} }, run: () => new Promise(() => {}) };
    entries.stuck = async () => ({ entry });
    await main('stuck');`;
  const args = ['--input-type=module', '--eval', script];
  const { exitCode, stderr } = await runNode({ args, cwd: temporaryFolder(), env: { PATH: process.env.PATH } });
  expect(stderr).toContain('the run ended before its verdict');
  expect(exitCode).toBe(1);
});
