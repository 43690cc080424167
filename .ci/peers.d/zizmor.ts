// zizmor 1.32 through its adapter.

import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';

const workflow = '.github/workflows/build.yml';

await holdTo((check) => {
  holdToAdapter(check, {
    tool: 'zizmor',
    folder: join(pythonPackages('zizmor==1.32.0'), 'bin'),
    version: '1.32.0',
    finds: [
      `dangerous-triggers ${workflow}:1`,
      `excessive-permissions ${workflow}:3`,
      `artipacked ${workflow}:6`,
      `unpinned-uses ${workflow}:6`,
      `template-injection ${workflow}:7`,
      `template-injection ${workflow}:8`,
    ],
  });
});
