// osv-scanner 2.5 through its adapter, offline on a database of our own making, and without any.

import { dirname } from 'node:path';
import { goProgram } from '../../bench/peer-packages.ts';
import { holdToAdapter, holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { seededRepository, temporaryFolder, writeFiles } from '../../test/peers/seeded-repository.ts';
import { runTool } from '../../test/peers/tool.ts';

const advisory = {
  schema_version: '1.7.0',
  id: 'GHSA-2222-3333-4444',
  modified: '2026-11-01T00:00:00Z',
  published: '2026-11-01T00:00:00Z',
  summary: 'An advisory for this check',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'lodash', purl: 'pkg:npm/lodash' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
    },
  ],
};

/** A folder as osv-scanner keeps downloaded databases, with the ecosystems of the seeded lockfiles. */
function database(): string {
  const folder = temporaryFolder('osv');
  writeFiles(folder, { [`${advisory.id}.json`]: JSON.stringify(advisory), 'none.json': JSON.stringify(otherAdvisory) });
  for (const [ecosystem, file] of [
    ['npm', `${advisory.id}.json`],
    ['crates.io', 'none.json'],
  ] as const) {
    writeFiles(folder, { [`osv-scalibr/${ecosystem}/.keep`]: '' });
    const archive = `osv-scalibr/${ecosystem}/all.zip`;
    runTool('python3', ['-m', 'zipfile', '-c', archive, file], { cwd: folder, expected: [0] });
  }
  return folder;
}

const otherAdvisory = {
  ...advisory,
  id: 'RUSTSEC-2026-9999',
  affected: [{ package: { ecosystem: 'crates.io', name: 'none' }, versions: ['9.9.9'] }],
};

await holdTo((check) => {
  const program = goProgram('github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.5.0', 'osv-scanner', [], 12);
  const osvScanner = { tool: 'osv-scanner', folder: dirname(program) };
  holdToFailure(check, osvScanner, /osv-scanner ended with exit code/);
  // The policy's words go to the tool, since the scan itself must not be offline: then it would look at nothing else either.
  const repository = seededRepository({
    '.github/vetnet.yml': 'version: 1\nsecurity-scan:\n  tools:\n    osv-scanner:\n      arguments: --offline\n',
  });
  holdToAdapter(check, {
    ...osvScanner,
    version: '2.5.0',
    repository,
    env: { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: database() },
    finds: ['GHSA-2222-3333-4444 package-lock.json'],
  });
});
