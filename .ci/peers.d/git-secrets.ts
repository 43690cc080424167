// git-secrets 1.3 through its adapter, without patterns and with those for AWS.

import { join } from 'node:path';
import { debianPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter, holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { seededRepository } from '../../test/peers/seeded-repository.ts';
import { runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const folder = join(debianPackages('git-secrets'), 'usr/bin');
  holdToFailure(check, { tool: 'git-secrets', folder }, /no patterns/);
  const repository = seededRepository();
  runTool(join(folder, 'git-secrets'), ['--register-aws'], { cwd: repository, expected: [0] });
  const secret = 'prohibited-pattern config/deploy.ini';
  holdToAdapter(check, {
    tool: 'git-secrets',
    folder,
    version: undefined,
    repository,
    finds: [`${secret}:2`, `${secret}:3`],
  });
});
