import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runNode } from '../harness/child.ts';
import { runCli } from '../harness/run-cli.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { root } from '../house/source-tree.ts';

/** Makes a Node say that it is an older one. */
const oldNode = temporaryFolder({
  'old-node.mjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });`,
});

test.each(['dist/cli.js', 'dist/quality-gate/index.js'])(
  '%s says in one line that Node 18 is too old',
  async (script) => {
    const { exitCode, stdout, stderr } = await runNode({
      args: ['--import', join(oldNode, 'old-node.mjs'), join(root, script)],
      env: { PATH: process.env.PATH },
      cwd: oldNode,
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'vetnet needs Node 20 or later, found 18.20.8: install Node 20, 22 or 24.\n',
    });
  },
);

test('the command line starts, knows its version and its commands', async () => {
  const version = await runCli(['--version']);
  expect(version).toMatchObject({ exitCode: 0, stderr: '' });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+(?:-[a-z.\d]+)?\n$/);
  const help = await runCli(['--help']);
  expect(help).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('quality-gate') });
});
