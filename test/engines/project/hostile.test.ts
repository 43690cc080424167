import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DirectoryEntry } from '../../../src/core/files/file-system.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { surveyProject } from '../../../src/engines/project/survey-project.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { survey } from './survey.ts';

const names = [
  ...['package.json', 'pnpm-workspace.yaml', 'Cargo.toml', 'Package.swift', 'Project.swift', 'settings.gradle'],
  ...['build.gradle.kts', 'App.xcodeproj/project.pbxproj', 'pubspec.yaml', 'Tuist.swift'],
];
const folders = ['', 'a/', 'a/b/', '__proto__/', 'examples/x/'];
const value = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '[workspace]\nmembers = 7\n',
    'packages: {}',
    'import ProjectDescription',
    '[[x]]',
    '\0',
    '{"scripts":[]}',
  ),
  fc.constantFrom(
    '{"scripts":{"test":{"a":1}},"workspaces":{"packages":7}}',
    '{"workspaces":["[","**","!("]}',
    '{"name":7}',
  ),
  fc.string(),
);

test('whatever manifests hold, the survey comes to an end and its units lie in the tree', async () => {
  const file = fc.tuple(fc.constantFrom(...folders), fc.constantFrom(...names), value);
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 8 }), async (given) => {
      const files: Files = Object.fromEntries(given.map(([folder, name, text]) => [`${folder}${name}`, text]));
      const { units } = await survey(files);
      for (const unit of units) {
        expect(['.', 'a', 'a/b', '__proto__', 'examples/x']).toContain(unit.path);
        expect(unit.name).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
});

test('a text built to keep patterns busy is read in time that grows with its length alone', async () => {
  const spaces = ' '.repeat(200_000);
  const began = performance.now();
  await survey({
    'package.json': JSON.stringify({ scripts: { test: `npm run ${'-a '.repeat(60_000)}` } }),
    'Package.swift': `import PackageDescription\nPackage(${spaces}name${spaces}\nplatforms${spaces}: [${'.iOS('.repeat(20_000)}`,
    'Project.swift': `import ProjectDescription\nProject${spaces}(${spaces}name`,
    'settings.gradle': `rootProject.name${spaces}`,
    'build.gradle': `com.android.application testCoverageEnabled${spaces}`,
  });
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('links are not followed, and what cannot be listed is a gap', async () => {
  const real = nodeFileSystem(Math.random);
  const root = temporaryFolder({
    'package.json': '{"scripts":{"test":"jest"}}',
    'secret/x': '',
    'web/package.json': '{}',
  });
  const link: DirectoryEntry = { name: 'loop', kind: 'link' };
  const files = {
    ...real,
    list: async (folder: string) => {
      if (folder.endsWith('secret')) throw Object.assign(new Error('EACCES: no'), { code: 'EACCES' });
      return folder === root ? [...(await real.list(folder)), link] : real.list(folder);
    },
  };
  const { units, gaps } = await surveyProject(files, root);
  expect(units.map(({ path }) => path)).toEqual(['.']);
  expect(gaps).toEqual([expect.stringContaining('secret cannot be listed')]);
});

test('a tree that has no end is cut, and says so', async () => {
  const endless = {
    facts: async () => undefined,
    readText: async () => '',
    list: async (): Promise<readonly DirectoryEntry[]> =>
      Array.from({ length: 20 }, (_, index) => ({ name: `d${index}`, kind: 'directory' as const })),
  };
  const { units, gaps } = await surveyProject(endless, '/x');
  expect(units).toEqual([]);
  expect(gaps).toEqual([expect.stringContaining('more than 5000 folders')]);
});
