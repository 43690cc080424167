// actionlint 1.7 through its adapter.

import { dirname } from 'node:path';
import { goProgram } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';

await holdTo((check) => {
  holdToAdapter(check, {
    tool: 'actionlint',
    folder: dirname(goProgram('github.com/rhysd/actionlint/cmd/actionlint@v1.7.12', 'actionlint')),
    version: '1.7.12',
    finds: ['script-injection .github/workflows/build.yml:7', 'expression .github/workflows/build.yml:8'],
  });
});
