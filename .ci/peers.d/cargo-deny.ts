// cargo-deny 0.18 through its adapter, where its advisories cannot be fetched: that is no clean answer.

import { join } from 'node:path';
import { cargoProgram } from '../../bench/peer-packages.ts';
import { holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { temporaryFolder } from '../../test/peers/seeded-repository.ts';

await holdTo((check) => {
  const folder = join(cargoProgram('cargo-deny@0.18.9', 10), 'bin');
  const home = temporaryFolder('cargo');
  holdToFailure(check, { tool: 'cargo-deny', folder, env: { CARGO_HOME: home } }, /cargo deny/);
});
