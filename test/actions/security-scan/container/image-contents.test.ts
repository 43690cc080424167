import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContents } from '../../../../src/actions/security-scan/container/image-contents.ts';
import { loadScanner } from '../../../../src/actions/security-scan/secrets/load-scanner.ts';
import { nodeFileSystem } from '../../../../src/core/files/node-file-system.ts';
import { openReport } from '../../../../src/readers/open-report.ts';
import { dockerArchive } from '../../../harness/image-archive.ts';
import { temporaryFolder } from '../../../harness/temporary-folder.ts';

/** A token in GitHub's format that was never issued, made here so that no push protection stops this file. */
const token = `ghp_${'aB3dE5gH7jK9mN1pQ3sT5vW7yZ2bC4dF6hJ8'.slice(0, 36)}`;

async function contentsOf(parts: Parameters<typeof dockerArchive>[0]) {
  const path = join(temporaryFolder(), 'image.tar');
  writeFileSync(path, await dockerArchive(parts));
  const scanner = await loadScanner({});
  const archive = await openReport(nodeFileSystem(Math.random), path, 'image.tar');
  return readContents(archive, (file) => scanner.scan(file));
}

test('secrets are found in layers that later ones take away, in the environment and in the build history', async () => {
  const { findings } = await contentsOf({
    layers: [{ 'app/.env': `GITHUB_TOKEN=${token}\n` }, { 'app/.wh..env': '' }],
    config: { User: 'app', Env: [`TOKEN=${token}`] },
    history: [{ created_by: `RUN curl -H "Authorization: token ${token}" https://api.github.com` }],
  });
  const messages = findings.map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringContaining('in the environment of the image'),
    expect.stringContaining('in the build history of the image'),
    expect.stringMatching(/in \/app\/\.env:1 of layer [0-9a-f]{12} of the image/),
  ]);
  expect(JSON.stringify(findings)).not.toContain(token);
  expect(findings.every(({ category, location }) => category === 'secret' && location?.file === 'image.tar')).toBe(
    true,
  );
});

test('what distributions bring is not looked at', async () => {
  const { findings } = await contentsOf({
    layers: [{ 'usr/lib/python3/test/key.py': `key = "${token}"\n` }],
    config: { User: '1000' },
  });
  expect(findings).toEqual([]);
});

test('packages are known under the names that advisories use', async () => {
  const status = [
    'Package: libssl3\nStatus: install ok installed\nSource: openssl (3.0.15-1~deb12u1)\nVersion: 3.0.15-1~deb12u1+b1\n',
    'Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n',
  ].join('\n');
  const debian = await contentsOf({
    layers: [{ 'etc/os-release': 'ID=debian\nVERSION_ID="12"\n', 'var/lib/dpkg/status': status }],
    config: { User: '1000' },
  });
  expect(debian.packages.map(({ ecosystem, name, version }) => [ecosystem, name, version])).toEqual([
    ['Debian:12', 'openssl', '3.0.15-1~deb12u1'],
  ]);
  const alpine = await contentsOf({
    layers: [
      {
        'etc/os-release': 'ID=alpine\nVERSION_ID=3.20.3\n',
        'lib/apk/db/installed': 'P:libcrypto3\nV:3.3.2-r0\no:openssl\n\n',
      },
    ],
    config: { User: '1000' },
  });
  expect(alpine.packages.map(({ ecosystem, name, version }) => [ecosystem, name, version])).toEqual([
    ['Alpine:v3.20', 'openssl', '3.3.2-r0'],
  ]);
});

test('a distribution that is not read is a gap, and running as root a finding', async () => {
  const { gaps, findings } = await contentsOf({
    layers: [{ 'etc/os-release': 'ID=fedora\nVERSION_ID=40\n', 'usr/lib/sysimage/rpm/rpmdb.sqlite': 'x' }],
    config: { ExposedPorts: { '22/tcp': {} } },
  });
  expect(gaps.map(({ what }) => what)).toEqual(['Packages of fedora 40 in image.tar']);
  expect(findings.map(({ rule }) => rule)).toEqual(['image-root-user', 'image-exposes-ssh']);
});

test('the packages are those of the uppermost layer, in whatever order the archive holds its layers', async () => {
  const stanza = (name: string) => `Package: ${name}\nStatus: install ok installed\nVersion: 1\n\n`;
  const release = 'ID=debian\nVERSION_ID="12"\n';
  const layers = [
    { 'etc/os-release': release, 'var/lib/dpkg/status': stanza('bash') },
    { 'var/lib/dpkg/status': stanza('bash') + stanza('curl') },
  ];
  for (const isReversed of [false, true]) {
    const { packages } = await contentsOf({ layers, isReversed, config: { User: '1000' } });
    expect(packages.map(({ name }) => name)).toEqual(['bash', 'curl']);
  }
});

test('distroless images have a file for each package', async () => {
  const { packages, gaps } = await contentsOf({
    layers: [
      {
        'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
        'var/lib/dpkg/status.d/libssl3': 'Package: libssl3\nVersion: 3.0.15-1\nSource: openssl\n',
        'var/lib/dpkg/status.d/libssl3.md5sums': '00  usr/lib/libssl.so.3\n',
      },
    ],
    config: { User: '1000' },
  });
  expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(['openssl 3.0.15-1']);
  expect(gaps).toEqual([]);
});

test('a distribution whose packages are written down nowhere that is known is a gap', async () => {
  const { gaps } = await contentsOf({
    layers: [{ 'etc/os-release': 'ID=debian\nVERSION_ID="12"\n' }],
    config: { User: '1000' },
  });
  expect(gaps.map(({ what }) => what)).toEqual(['Packages of debian 12 in image.tar']);
  const scratch = await contentsOf({ layers: [{ app: 'program' }], config: { User: '1000' } });
  expect(scratch.gaps).toEqual([]);
});

test('of a large text the beginning is looked at, and the rest is a gap', async () => {
  const { findings, gaps } = await contentsOf({
    layers: [
      { 'app/run.log': `token=${token}\n${'line\n'.repeat(300_000)}`, 'app/run.bin': '\0\u0001x'.repeat(700_000) },
    ],
    config: { User: '1000' },
  });
  expect(findings).toHaveLength(1);
  expect(gaps.map(({ what }) => what)).toEqual(['The end of app/run.log in image.tar']);
});
