import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { downloadedGlobs, makeLegs, type Target } from '../../../src/actions/test-plan/leg.ts';
import { isModuleName, moduleNames } from '../../../src/actions/test-plan/module-names.ts';
import { runnerLabels } from '../../../src/actions/test-plan/runs-on.ts';
import { toolVersion } from '../../../src/actions/test-plan/tool-version.ts';
import { Refusal } from '../../../src/core/inputs/field.ts';
import { ecosystems } from '../../../src/engines/project/project.ts';
import { type VersionedTool, versionedTools } from '../../../src/engines/project/version-words.ts';

const target = (name: string, path = '.'): Target => ({
  name,
  path,
  ecosystem: 'npm',
  runsOn: 'ubuntu-latest',
  version: '',
  coverage: ['vetnet-reports/lcov.info'],
  results: ['vetnet-reports/junit.xml'],
});

function matching(files: readonly string[], glob: string): readonly string[] {
  const matches = picomatch(glob);
  return files.filter((file) => matches(file));
}

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }), { maxLength: 40 });

test('slugs are safe in names of artifacts and files, and unique whatever the case', () => {
  fc.assert(
    fc.property(names, (given) => {
      const slugs = makeLegs(
        given.map((name) => target(name)),
        {},
      ).map(({ slug }) => slug);
      for (const slug of slugs) expect(slug).toMatch(/^(?![.-])[A-Za-z0-9._-]{1,70}(?<![.-])$/);
      expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(given.length);
    }),
  );
});

test('a slug that is taken is counted on, also where that name is taken', () => {
  const slugs = makeLegs(
    ['a b', 'A-b', 'a-b-2', 'a/b'].map((name) => target(name)),
    {},
  ).map(({ slug }) => slug);
  expect(slugs).toEqual(['a-b', 'A-b-2', 'a-b-2-2', 'a-b-3']);
});

test('no name of a module means anything to a shell, a path or a glob', () => {
  const hostile = fc.string({ minLength: 1, unit: fc.constantFrom(...'ab1._-/ $`"\'\\;&|<>(){}[]*?!~#\n\t=%,') });
  fc.assert(
    fc.property(hostile, (name) => {
      if (!isModuleName(name)) return;
      expect(name).toMatch(/^[A-Za-z0-9._/ -]+$/);
      expect(name.split('/')).not.toContain('..');
      expect(name.startsWith('-') || name.startsWith('/')).toBe(false);
      expect(name).not.toMatch(/\s-/);
    }),
    { numRuns: 2000 },
  );
});

test.each(['Scheduling', 'core/ui', 'Patient List', 'a.b-c_d', '9lives'])('%s is the name of a module', (name) => {
  expect(isModuleName(name)).toBe(true);
});

test.each([
  ['../x', 'inside the repository'],
  ['a/../../x', 'inside the repository'],
  ['/etc', 'inside the repository'],
  ['-rf', 'option'],
  ['a -rf', 'single blanks'],
  ['$(id)', 'letters'],
  ['a;b', 'letters'],
  ['x'.repeat(101), 'Shorten'],
])('%j is refused with a mend', (name, words) => {
  const read = moduleNames().read([name]);
  expect(read).toBeInstanceOf(Refusal);
  expect((read as Refusal).mend).toContain(words);
});

test.each([
  ['Triage, Vitals', ['Triage', 'Vitals']],
  ['Triage\nVitals\n', ['Triage', 'Vitals']],
  ['["Triage", "core/ui"]', ['Triage', 'core/ui']],
  [['Triage'], ['Triage']],
])('%j names modules', (given, expected) => {
  expect(moduleNames().read(given)).toEqual(expected);
});

test.each([['["a"'], ['[1]'], [','], ['a,a'], [7]])('%j names none', (given) => {
  expect(moduleNames().read(given)).toBeInstanceOf(Refusal);
});

test.each([
  ['macos-15', 'macos-15'],
  ['["self-hosted", "linux"]', ['self-hosted', 'linux']],
])('%s is a runner', (given, expected) => {
  expect(runnerLabels().read(given)).toEqual(expected);
});

test.each([['two words'], ['[]'], ['["a",1]'], ['[a]'], ['${{ x }}'], [5]])('%j is no runner', (given) => {
  expect(runnerLabels().read(given)).toBeInstanceOf(Refusal);
});

test('placeholders are replaced as they stand, with nothing of the name read as a pattern', () => {
  const [leg] = makeLegs([target('core/ui', 'Features/core/ui')], {
    command: 'make {module} "{path}" {module}',
    setup: 'cd {path}',
  });
  expect(leg).toMatchObject({ command: 'make core/ui "Features/core/ui" core/ui', setup: 'cd Features/core/ui' });
});

test('what the user says goes before what was found, and `none` expects nothing', () => {
  const wishes = { runsOn: ['self-hosted', 'mac'], coverage: ['none'], results: ['a.xml', '!b.xml'] };
  const [leg] = makeLegs([target('web')], wishes);
  expect(leg).toMatchObject({ runner: ['self-hosted', 'mac'], coverage: '', results: 'a.xml\n!b.xml' });
  expect(downloadedGlobs(leg === undefined ? [] : [leg], 'coverage')).toEqual([]);
});

test('a version of a tool reaches just the legs that the tool is for, and what the user says goes before what was found', () => {
  const version = fc.constantFrom('', '17', '>=18');
  const wishes = fc.record({
    node: fc.option(version, { nil: undefined }),
    java: fc.option(version, { nil: undefined }),
  });
  const of = {
    npm: 'node',
    pnpm: 'node',
    yarn: 'node',
    gradle: 'java',
    swiftpm: 'xcode',
    xcode: 'xcode',
    tuist: 'xcode',
  };
  fc.assert(
    fc.property(fc.constantFrom(...ecosystems, 'none' as const), version, wishes, (ecosystem, found, versions) => {
      const [leg] = makeLegs([{ ...target('a'), ecosystem, version: found }], { versions });
      for (const tool of versionedTools) {
        const wish = (versions as Readonly<Record<string, string | undefined>>)[tool];
        const isFor = (of as Readonly<Record<string, string>>)[ecosystem] === tool;
        expect(leg?.[tool]).toBe(isFor ? (wish ?? found) : ecosystem === 'none' ? (wish ?? '') : '');
      }
    }),
  );
});

test.each<[VersionedTool, unknown, string]>([
  ['node', '>= 22', '>=22'],
  ['node', 22, '22'],
  ['java', '21', '21'],
  ['xcode', '26.1', '26.1'],
])('%s %j is a version', (tool, given, expected) => {
  expect(toolVersion(tool).read(given)).toBe(expected);
});

test.each<[VersionedTool, unknown, string]>([
  ['node', '*', 'Give one'],
  ['node', '$(id)', 'Give one'],
  ['java', ['21'], 'Give one'],
  ['xcode', 26.1, 'quotes'],
])('%s %j is no version', (tool, given, mend) => {
  const read = toolVersion(tool).read(given);
  expect(read).toBeInstanceOf(Refusal);
  expect((read as Refusal).mend).toContain(mend);
});

test('the globs of all legs match their reports below the artifacts, and those of no other leg', () => {
  const folder = fc.array(fc.constantFrom('a', '[id]', '(x)', '{b,c}', '@s', '!n', 'w*', 'ü', 'd e'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(folder, { maxLength: 5, selector: (parts) => parts.join('/') }), (folders) => {
      const targets = folders.map((parts) => target(parts.join('/') || 'root', parts.join('/') || '.'));
      const legs = makeLegs(targets, {});
      const globs = downloadedGlobs(legs, 'coverage');
      const files = legs.map(({ artifact, path }) =>
        ['vetnet-tests', artifact, ...(path === '.' ? [] : [path]), 'vetnet-reports/lcov.info'].join('/'),
      );
      expect(globs.map((glob) => matching(files, glob))).toEqual(files.map((file) => [file]));
    }),
  );
});

test('an exclusion stays one below the artifact', () => {
  const legs = makeLegs([target('web', 'web')], { results: ['**/*.xml', '!old/*.xml', '!(a|b).xml'] });
  expect(downloadedGlobs(legs, 'results')).toEqual([
    'vetnet-tests/vetnet-tests-web/web/**/*.xml',
    '!vetnet-tests/vetnet-tests-web/web/old/*.xml',
    'vetnet-tests/vetnet-tests-web/web/!(a|b).xml',
  ]);
});
