// cargo-geiger 0.13 through its adapter, on a crate with unsafe code.

import { join } from 'node:path';
import { cargoProgram } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';

await holdTo((check) => {
  holdToAdapter(check, {
    tool: 'cargo-geiger',
    folder: join(cargoProgram('cargo-geiger@0.13.0', 12), 'bin'),
    version: '0.13.0',
    finds: ['unsafe-code Cargo.toml'],
  });
});
