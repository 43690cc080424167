// cargo-audit 0.22 through its adapter, on a database of advisories of our own making, and without any.

import { join } from 'node:path';
import { cargoProgram } from '../../bench/peer-packages.ts';
import { holdToAdapter, holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { seededRepository, temporaryFolder, writeFiles } from '../../test/peers/seeded-repository.ts';
import { commitAll } from '../../test/peers/tool.ts';

const advisory = [
  '```toml',
  '[advisory]',
  'id = "RUSTSEC-2026-9999"',
  'package = "time"',
  'date = "2026-11-01"',
  'cvss = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"',
  '',
  '[versions]',
  'patched = [">= 0.2.23"]',
  '```',
  '',
  '# An advisory for this check',
  '',
  'It says nothing else.',
  '',
].join('\n');

const lockfile = [
  'version = 3',
  '',
  '[[package]]',
  'name = "clinic"',
  'version = "0.1.0"',
  'dependencies = ["time"]',
  '',
  '[[package]]',
  'name = "time"',
  'version = "0.1.43"',
  'source = "registry+https://github.com/rust-lang/crates.io-index"',
  '',
].join('\n');

await holdTo((check) => {
  const tool = { tool: 'cargo-audit', folder: join(cargoProgram('cargo-audit@0.22.0', 8), 'bin') };
  const database = temporaryFolder('advisories');
  writeFiles(database, { 'crates/time/RUSTSEC-2026-9999.md': advisory });
  commitAll(database, 'Start');
  const words = ['--db', database, '--no-fetch', '--stale'].map((word) => `          ${word}`).join('\n');
  const policy = `version: 1\nsecurity-scan:\n  tools:\n    cargo-audit:\n      arguments: |\n${words}\n`;
  const repository = seededRepository({ 'Cargo.lock': lockfile, '.github/vetnet.yml': policy });
  holdToAdapter(check, { ...tool, version: '0.22.0', repository, finds: ['RUSTSEC-2026-9999 Cargo.lock'] });
  const home = temporaryFolder('cargo');
  holdToFailure(check, { ...tool, env: { CARGO_HOME: home } }, /cargo audit/);
});
