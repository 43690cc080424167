import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { namedVersions } from '../../../src/engines/project/named-version.ts';
import type { VersionedTool } from '../../../src/engines/project/version-words.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { packageJson, survey } from './survey.ts';

function named(files: Files, tool: VersionedTool, path = '.') {
  return namedVersions(nodeFileSystem(Math.random), temporaryFolder(files))(tool, path);
}

const manifest = packageJson({ engines: { node: '>=18' } });

test.each<[VersionedTool, Files, string]>([
  ['node', { '.nvmrc': '# ours\nv22.1.0 # newest\n' }, '22.1.0'],
  ['node', { '.node-version': '22\r\n' }, '22'],
  ['node', { '.tool-versions': '# tools\njava 17\nnodejs 20.1.0 18.0.0\n' }, '20.1.0'],
  ['node', { 'mise.toml': '[tools]\nnode = "22"\n' }, '22'],
  ['node', { '.mise.toml': '[tools]\nnode = ["22", "20"]\n' }, '22'],
  ['node', { 'mise.toml': '[tools]\nnode = 22\n' }, '22'],
  ['node', { 'mise.toml': '[tools]\nnode = { version = "lts" }\n' }, 'lts/*'],
  ['node', { 'package.json': packageJson({ volta: { node: '20.1.0' }, engines: { node: '22' } }) }, '20.1.0'],
  ['node', { 'package.json': packageJson({ devEngines: { runtime: { name: 'node', version: '^24' } } }) }, '^24'],
  [
    'node',
    {
      'package.json': packageJson({
        devEngines: {
          runtime: [
            { name: 'bun', version: '1' },
            { name: 'node', version: '24' },
          ],
        },
      }),
    },
    '24',
  ],
  ['node', { 'package.json': packageJson({ engines: { node: '22' } }) }, '22'],
  ['node', { 'package.json': packageJson({ engines: { npm: '>=10' } }) }, ''],
  ['node', { 'package.json': packageJson({ engines: { node: '*' } }) }, ''],
  ['node', { '.nvmrc': '22', '.node-version': '20', 'package.json': manifest }, '22'],
  ['node', { '.tool-versions': 'java 17\n', 'package.json': manifest }, '>=18'],
  ['node', { '.nvmrc': '\n' }, ''],
  ['node', {}, ''],
  ['java', { '.java-version': '17.0.9\n', '.sdkmanrc': 'java=21-tem' }, '17.0.9'],
  ['java', { '.sdkmanrc': '# enable\ngradle=8.1\njava=21.0.5-tem\n' }, '21.0.5'],
  ['java', { '.tool-versions': 'java temurin-21.0.5+11.0.LTS\n' }, '21.0.5'],
  ['java', { 'mise.toml': '[tools]\njava = "zulu-21.28.85"\n' }, '21'],
  ['java', { '.nvmrc': '22' }, ''],
  ['xcode', { '.xcode-version': '26.1\n' }, '26.1'],
  ['xcode', { '.tool-versions': 'xcode 26.1\n' }, '26.1'],
])('%s by %j is %j', async (tool, files, version) => {
  const found = await named(files, tool);
  expect(found.version).toBe(version);
  expect(found.unclear).toBeUndefined();
});

describe('of several folders', () => {
  test.each<[string, Files, string, string]>([
    ['the nearest counts', { '.nvmrc': '20', 'web/.node-version': '22' }, 'web', '22'],
    ['the root counts for all', { '.nvmrc': '20', 'web/package.json': '{}' }, 'packages/deep/web', '20'],
    ['a folder beside does not count', { 'api/.nvmrc': '20' }, 'web', ''],
    [
      'a range of engines stands behind what the root is developed with',
      { '.nvmrc': '22', 'lib/package.json': manifest },
      'lib',
      '22',
    ],
    [
      'of two ranges the nearer counts',
      { 'package.json': packageJson({ engines: { node: '24' } }), 'lib/package.json': manifest },
      'lib',
      '>=18',
    ],
  ])('%s', async (_name, files, path, version) => {
    expect((await named(files, 'node', path)).version).toBe(version);
  });
});

describe('what cannot be used is said, and nothing goes in its place', () => {
  test.each<[Files, string]>([
    [{ '.nvmrc': 'iron-ish', 'package.json': packageJson({ engines: { node: '22' } }) }, '.nvmrc says "iron-ish"'],
    [{ 'package.json': '{' }, 'package.json cannot be read'],
    [{ 'mise.toml': '[tools' }, 'mise.toml cannot be read'],
    [{ '.nvmrc': ' '.repeat(3 * 1024 * 1024) }, 'larger than any file of its name'],
  ])('%#', async (files, words) => {
    const found = await named(files, 'node');
    expect(found).toMatchObject({ version: '', unclear: expect.stringContaining(words) });
    expect(found.unclear).not.toContain('\n');
  });

  test('a link that leads out of the repository is not followed', async () => {
    const root = temporaryFolder({ 'repository/a': '', secret: '22' });
    symlinkSync(join(root, 'secret'), join(root, 'repository/.nvmrc'));
    const found = await namedVersions(nodeFileSystem(Math.random), join(root, 'repository'))('node', '.');
    expect(found).toMatchObject({ version: '', unclear: expect.stringContaining('leads out') });
    expect(found.unclear).not.toContain('22');
  });
});

test('hostile files take no time', async () => {
  const line = ' # '.repeat(300_000);
  const files = {
    '.nvmrc': `${line}\u2028${' '.repeat(300_000)}x`,
    '.tool-versions': `${'nodejs'.repeat(100_000)}${line}`,
    'settings.gradle.kts': '',
    'build.gradle.kts': `${'jvmToolchain(libs.versions.a '.repeat(60_000)}${'\t'.repeat(100_000)}`,
    'src/test/A.kt': '',
  };
  const began = performance.now();
  expect((await named(files, 'node')).version).toBe('');
  expect((await survey(files)).units).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(5_000);
});

describe('a Gradle build', () => {
  const settings = { 'settings.gradle.kts': '', 'src/test/A.kt': '' };
  const catalogue = '[versions]\njdk-target = "21"\nagp = "8"\n';

  test.each<[string, Files, string | undefined]>([
    ['jvmToolchain', { 'build.gradle.kts': 'kotlin { jvmToolchain(17) }' }, '17'],
    [
      'languageVersion',
      { 'build.gradle': 'java { toolchain { languageVersion = JavaLanguageVersion.of(21) } }' },
      '21',
    ],
    ['a text', { 'build.gradle': "languageVersion.set(JavaLanguageVersion.of('21'))" }, '21'],
    ['the newest', { 'build.gradle.kts': 'jvmToolchain(17)', 'app/build.gradle.kts': 'jvmToolchain(21)' }, '21'],
    ['build logic', { 'build-logic/src/main/kotlin/jvm.gradle.kts': 'jvmToolchain(21)' }, '21'],
    [
      'a catalogue',
      {
        'build.gradle.kts': 'jvmToolchain(libs.versions.jdk.target.get().toInt())',
        'gradle/libs.versions.toml': catalogue,
      },
      '21',
    ],
    [
      'a mapped catalogue',
      {
        'build.gradle.kts': 'languageVersion.set(libs.versions.jdk.target.map(JavaLanguageVersion::of))',
        'gradle/libs.versions.toml': catalogue,
      },
      '21',
    ],
    [
      'an entry that is not there',
      { 'build.gradle.kts': 'jvmToolchain(libs.versions.java.get().toInt())', 'gradle/libs.versions.toml': catalogue },
      undefined,
    ],
    ['a comment', { 'build.gradle.kts': '// jvmToolchain(21)' }, undefined],
    ['one that is too old to run Gradle', { 'build.gradle.kts': 'jvmToolchain(11)' }, undefined],
    ['nothing', { 'build.gradle.kts': 'jvmToolchain(version)' }, undefined],
  ])('is run by what it names: %s', async (_name, files, java) => {
    const { units } = await survey({ ...settings, ...files });
    expect(units.map((unit) => unit.java)).toEqual([java]);
  });
});
