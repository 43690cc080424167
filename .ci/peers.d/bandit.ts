// bandit 1.9 through its adapter.

import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';

await holdTo((check) => {
  holdToAdapter(check, {
    tool: 'bandit',
    folder: join(pythonPackages('bandit==1.9.4'), 'bin'),
    version: '1.9.4',
    finds: ['B404 api/evaluate.py:1', 'B602 api/evaluate.py:5', 'B307 api/evaluate.py:6'],
  });
});
