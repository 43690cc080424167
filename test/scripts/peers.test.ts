import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { root } from '../house/source-tree.ts';

const onPosix = process.platform === 'win32' ? test.skip : test;

/** Runs a copy of .ci/peers with the given scripts, and returns its exit code and the summary it ends with. */
function runPeers(scripts: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(scripts).map(([name, text]) => [`.ci/peers.d/${name}`, text] as const);
  const folder = temporaryFolder({
    '.ci/peers': readFileSync(join(root, '.ci/peers'), 'utf8'),
    'package.json': '{"type":"module"}',
    ...Object.fromEntries(files),
  });
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/peers')], {
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    encoding: 'utf8',
  });
  const [, counts = '', summary = ''] = /\npeers: (.*)\n([\s\S]*)$/.exec(stdout) ?? [];
  return {
    status,
    counts,
    summary: summary
      .replace(/ \(\d+ s\)/g, '')
      .trim()
      .split('\n'),
  };
}

onPosix('every peer is named with how it ended, and only a failed check fails the run', () => {
  const scripts = {
    'agrees.sh': 'exit 0',
    'here.ts': 'const answer: number = 0; process.exit(answer);',
    'missing.sh': 'echo "trying" >&2; echo "404 no such package" >&2; exit 75',
  };
  const good = ['agrees: ran', 'here: ran', 'missing: not available: 404 no such package'];
  expect(runPeers(scripts)).toEqual({ status: 0, counts: '2 of 3 ran, 0 failed', summary: good });
  expect(runPeers({ ...scripts, 'quarrels.sh': 'exit 1' })).toEqual({
    status: 1,
    counts: '2 of 4 ran, 1 failed',
    summary: [...good, 'quarrels: FAILED (exit code 1)'],
  });
});

onPosix('a peer that is out of time is no failure', () => {
  expect(runPeers({ 'slow.sh': 'sleep 5' }, { VETNET_PEERS_BUDGET: '0' })).toEqual({
    status: 0,
    counts: '0 of 1 ran, 0 failed',
    summary: ['slow: out of time'],
  });
});

onPosix('no peers at all are said to be none', () => {
  expect(runPeers({})).toEqual({ status: 0, counts: '0 of 0 ran, 0 failed', summary: ['none'] });
});
