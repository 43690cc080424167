// detect-secrets 1.5 through its adapter.

import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';

await holdTo((check) => {
  holdToAdapter(check, {
    tool: 'detect-secrets',
    folder: join(pythonPackages('detect-secrets==1.5.0'), 'bin'),
    version: '1.5.0',
    finds: [
      'AWS Access Key config/deploy.ini:2',
      'AWS Access Key config/deploy.ini:3',
      'Base64 High Entropy String config/deploy.ini:3',
      'Base64 High Entropy String config/deploy.ini:4',
      'GitHub Token config/deploy.ini:4',
      'Secret Keyword config/deploy.ini:3',
    ],
  });
});
