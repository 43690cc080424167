import { describe, expect, test } from '@jest/globals';
import type { LicensePolicy } from '../../../../src/actions/security-scan/licenses/judge-license.ts';
import { type LicenseScan, scanLicenses } from '../../../../src/actions/security-scan/licenses/scan-licenses.ts';
import type { LockedPackage } from '../../../../src/readers/lockfiles/lockfile.ts';
import { MemoryFiles } from '../../../harness/memory-files.ts';

function locked(name: string, license?: string, more: Partial<LockedPackage> = {}): LockedPackage {
  const known = license === undefined ? {} : { license };
  return {
    key: `node_modules/${name}`,
    ecosystem: 'npm',
    name,
    version: '1.0.0',
    scope: 'production',
    dependencies: [],
    ...known,
    ...more,
  };
}

/** Files of which node_modules is known to be a folder. */
class Installed extends MemoryFiles {
  override async facts(path: string) {
    return path.endsWith('/node_modules') ? { kind: 'directory' as const, size: 0 } : super.facts(path);
  }
}

function scan(
  packages: readonly LockedPackage[],
  policy: Partial<LicensePolicy> | undefined,
  more: Partial<LicenseScan> = {},
) {
  return scanLicenses({
    lockfiles: [{ path: 'app/package-lock.json', lockfile: { format: 'test', packages, warnings: [] } }],
    gaps: [],
    requested: true,
    policy: policy === undefined ? undefined : { unknown: 'warn', ...policy },
    files: new MemoryFiles(),
    root: '/repo',
    clock: { monotonic: () => 0 },
    ...more,
  });
}

test('a licence that is not allowed is a high finding at its line', async () => {
  const result = await scan([locked('good', 'MIT'), locked('bad', 'GPL-3.0-only', { line: 7 })], { allow: ['MIT'] });
  expect(result).toMatchObject({ status: 'completed', scanned: '2 packages of 1 lockfile' });
  expect(result.findings).toEqual([
    {
      tool: 'licenses',
      rule: 'license-not-allowed',
      title: 'Licence not allowed',
      category: 'license',
      severity: 'high',
      message: 'bad 1.0.0 has the licence GPL-3.0-only, which the policy does not allow.',
      fix: 'Replace the package, or let the policy allow the licence once counsel has agreed.',
      location: { file: 'app/package-lock.json', line: 7 },
      package: { ecosystem: 'npm', name: 'bad', version: '1.0.0' },
    },
  ]);
});

describe('what is unknown counts as the policy says', () => {
  const packages = [locked('good', 'MIT'), locked('silent'), locked('odd', 'SEE LICENSE IN x')];

  test.each([
    ['fail', ['high', 'high']],
    ['warn', ['medium', 'medium']],
    ['ignore', []],
  ] as const)('%s', async (unknown, severities) => {
    const { findings } = await scan(packages, { allow: ['MIT'], unknown });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
    expect(findings.every(({ rule }) => rule === 'license-unknown')).toBe(true);
  });
});

describe('an ecosystem of which nothing is known', () => {
  const packages = [locked('good', 'MIT'), locked('serde', undefined, { ecosystem: 'crates.io' })];

  test.each(['warn', 'ignore'] as const)('is a gap under %s, never clean', async (unknown) => {
    const result = await scan(packages, { deny: ['GPL-3.0-only'], unknown });
    expect(result).toMatchObject({ status: 'incomplete', findings: [] });
    expect(result.gaps.map(({ what }) => what)).toEqual([
      'The licences of 1 package of crates.io in app/package-lock.json',
    ]);
    const alone = await scan(packages.slice(1), { deny: ['GPL-3.0-only'], unknown });
    expect(alone.status).toBe('failed');
  });

  test('fails where what is unknown does', async () => {
    const result = await scan(packages, { deny: ['GPL-3.0-only'], unknown: 'fail' });
    expect(result.findings.map(({ message }) => message)).toEqual(['The licence of serde 1.0.0 is not known.']);
  });
});

test.each([[undefined], [{}]])(
  'a policy of %j judges nothing: said when asked for, not run otherwise',
  async (policy) => {
    expect(await scan([locked('a', 'MIT')], policy)).toMatchObject({ status: 'failed', findings: [] });
    expect(await scan([locked('a', 'MIT')], policy, { requested: false })).toMatchObject({ status: 'not-run' });
  },
);

test('no lockfile is not run; none that can be read has failed', async () => {
  const policy = { allow: ['MIT'] };
  expect(await scan([], policy, { lockfiles: [] })).toMatchObject({ status: 'not-run' });
  const gaps = [{ what: 'yarn.lock', why: 'x', fix: 'y' }];
  expect(await scan([], policy, { lockfiles: [], gaps })).toMatchObject({ status: 'failed', gaps });
  expect(await scan([locked('a', 'MIT')], policy, { gaps })).toMatchObject({ status: 'incomplete', gaps });
});

describe('installed packages tell what the lockfile does not', () => {
  const manifest = (name: string, version: string, license: unknown) => JSON.stringify({ name, version, license });

  test('where npm, Yarn and pnpm put them, in the version that is locked', async () => {
    const files = new Installed();
    files.set('/repo/app/node_modules/a/node_modules/b/package.json', manifest('b', '1.0.0', 'MIT'));
    files.set('/repo/app/node_modules/c/package.json', manifest('c', '2.0.0', 'MIT'));
    files.set(
      '/repo/app/node_modules/.pnpm/@d+e@1.0.0/node_modules/@d/e/package.json',
      manifest('@d/e', '1.0.0', { type: 'ISC' }),
    );
    files.set('/repo/app/node_modules/broken/package.json', '{"name": "broken"');
    const packages = [
      locked('b', undefined, { key: 'node_modules/a/node_modules/b' }),
      locked('c'),
      locked('@d/e', undefined, { key: '@d/e@1.0.0' }),
      locked('broken'),
    ];
    const { findings } = await scan(packages, { allow: ['MIT'] }, { files });
    expect(findings.map(({ message }) => message)).toEqual([
      'The licence of c 1.0.0 is not known.',
      '@d/e 1.0.0 has the licence ISC, which the policy does not allow.',
      'The licence of broken 1.0.0 is not known.',
    ]);
  });

  test('names never lead out of node_modules', async () => {
    const files = new Installed();
    const asked: string[] = [];
    const facts = files.facts.bind(files);
    files.facts = async (path: string) => {
      asked.push(path);
      return facts(path);
    };
    const packages = ['../../secret', '..', '@x/../../../secret', '/etc/passwd', 'a/b/c', ''].map((name) =>
      locked(name),
    );
    await scan(
      [...packages, locked('ok', undefined, { key: 'node_modules/../../secret', version: '../1' })],
      { allow: ['MIT'] },
      { files },
    );
    expect(asked).toEqual(['/repo/app/node_modules', '/repo/app/node_modules/ok/package.json']);
  });
});

test('untrusted names and licences are shown harmless and short', async () => {
  const { findings } = await scan([locked('a\u202e\n::error::', `GPL${'\u0007 '.repeat(500)}`)], {
    allow: ['MIT'],
    deny: [],
  });
  expect(findings[0]?.message).not.toMatch(/[\n\u202e\u0007]/);
  expect(findings[0]?.message.length).toBeLessThan(250);
});
