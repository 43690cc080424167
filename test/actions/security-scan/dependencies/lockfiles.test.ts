import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLockfiles } from '../../../../src/actions/security-scan/dependencies/read-lockfiles.ts';
import { nodeFileSystem } from '../../../../src/core/files/node-file-system.ts';
import { startOsvDouble } from '../../../harness/osv-double/server.ts';
import { scan, testPorts } from './scan.ts';

const root = join(import.meta.dirname, '../../../fixtures/lockfiles');

test('packages of every kind of lockfile are asked about as OSV wants to be asked', async () => {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  const read = await readLockfiles(
    paths.sort(),
    nodeFileSystem(() => 0.5),
    root,
  );
  const osv = await startOsvDouble();
  const result = await scan([], testPorts(osv.env), read);
  // Closing throws where a request is not what OSV publishes.
  await osv.close();
  const asked = osv.requests.flatMap(({ body }) => (body as { queries: { package: { ecosystem: string } }[] }).queries);
  const ecosystems = asked.map((query) => query.package.ecosystem);
  expect(ecosystems).toEqual(expect.arrayContaining(['Go', 'PyPI', 'crates.io', 'npm']));
  expect(asked.length).toBeGreaterThan(100);
  expect(result).toMatchObject({ findings: [], status: expect.stringMatching(/^(?:completed|incomplete)$/) });
});
