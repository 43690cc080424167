// semgrep 1.170 through its adapter, with rules that lie in the repository: its registry is not asked.

import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter, holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { seededRepository } from '../../test/peers/seeded-repository.ts';

await holdTo((check) => {
  const semgrep = { tool: 'semgrep', folder: join(pythonPackages('semgrep==1.170.0'), 'bin') };
  holdToAdapter(check, { ...semgrep, version: '1.170.0', finds: ['no-eval api/evaluate.py:6'] });
  const repository = seededRepository({ '.semgrep.yml': 'rules:\n  - id: no-eval\n    languages: [python]\n' });
  holdToFailure(check, { ...semgrep, repository }, /semgrep/);
});
