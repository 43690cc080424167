import { describe, expect, test } from '@jest/globals';
import { packageJson, survey, unitsIn } from './survey.ts';

const scripts = (text: string, more: object = {}) => packageJson({ name: 'app', scripts: { test: text }, ...more });

test.each([
  ['vitest', 'vitest run --coverage'],
  ['vitest', 'vitest'],
  ['vitest', 'TZ=UTC vitest run'],
  ['vitest', 'node node_modules/vitest/vitest.mjs run'],
  ['jest', 'jest --runInBand'],
  ['jest', 'NODE_OPTIONS=--experimental-vm-modules npx jest'],
  ['jest', 'node ./node_modules/jest/bin/jest.js'],
  ['jest', 'react-scripts test --watchAll=false'],
  ['mocha', 'c8 mocha "test/**/*.js"'],
  ['mocha', 'node_modules/.bin/_mocha'],
  ['node-test', 'node --test'],
  ['node-test', 'node --import tsx --test "src/**/*.test.ts"'],
  ['script', 'node --test-reporter=spec check.js'],
  ['script', 'make test'],
  ['script', 'my-vitest-like'],
  ['script', 'tsc && ./jest-results.sh'],
])('takes %s for the runner of `%s`', async (runner, text) => {
  expect(await unitsIn({ 'package.json': scripts(text), 'package-lock.json': '{}' })).toEqual([`. npm ${runner}`]);
});

test('follows scripts that call each other, and stops in a circle', async () => {
  const through = packageJson({ scripts: { test: 'npm run lint && npm run unit', lint: 'eslint .', unit: 'jest' } });
  expect(await unitsIn({ 'package.json': through })).toEqual(['. npm jest']);
  const circle = packageJson({ scripts: { test: 'npm run unit', unit: 'npm test' } });
  expect(await unitsIn({ 'package.json': circle })).toEqual(['. npm script']);
});

test('does not take what npm init writes, or names of what every object has, for tests', async () => {
  const placeholder = scripts('echo "Error: no test specified" && exit 1');
  expect(await unitsIn({ 'package.json': placeholder })).toEqual(['. npm -']);
  const inherited = packageJson({ scripts: { test: 'npm run toString' } });
  expect(await unitsIn({ 'package.json': inherited })).toEqual(['. npm script']);
});

test.each([
  ['pnpm', { 'pnpm-lock.yaml': '' }, {}],
  ['yarn', { 'yarn.lock': '' }, {}],
  ['npm', { 'npm-shrinkwrap.json': '{}' }, {}],
  ['pnpm', { 'package-lock.json': '{}' }, { packageManager: 'pnpm@9.1.0' }],
  ['npm', {}, {}],
])('takes %s for the manager', async (manager, files, more) => {
  expect(await unitsIn({ 'package.json': scripts('jest', more), ...files })).toEqual([`. ${manager} jest`]);
});

describe('a workspace', () => {
  const member = (name: string, text?: string) =>
    packageJson({ name, ...(text === undefined ? {} : { scripts: { test: text } }) });

  test('is one unit where its root runs the tests', async () => {
    const files = {
      'package.json': scripts('vitest run', { workspaces: ['packages/*'] }),
      'yarn.lock': '',
      'packages/build/package.json': member('build', 'vitest run'),
      'packages/b/package.json': member('b'),
    };
    const { units } = await survey(files);
    expect(units.map(({ path }) => path)).toEqual(['.']);
    expect(units[0]?.members).toEqual(['packages/b', 'packages/build']);
    expect(units[0]?.traits).toEqual(['workspace']);
  });

  test('is its tested members where the root only calls them', async () => {
    const files = {
      'package.json': scripts('turbo run test'),
      'pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - "!apps/old"\n',
      'pnpm-lock.yaml': '',
      'apps/web/package.json': member('web', 'vitest run'),
      'apps/types/package.json': member('types'),
      'apps/old/package.json': member('old'),
    };
    expect(await unitsIn(files)).toEqual(['apps/web pnpm vitest']);
  });
});

test('keeps packages with a lockfile of their own apart, and leaves markers of module kinds alone', async () => {
  const files = {
    'package.json': scripts('jest'),
    'package-lock.json': '{}',
    'functions/package.json': scripts('mocha'),
    'functions/package-lock.json': '{}',
    'src/legacy/package.json': packageJson({ type: 'commonjs' }),
  };
  expect(await unitsIn(files)).toEqual(['. npm jest', 'functions npm mocha']);
});

test.each([
  ['bun.lock', { 'bun.lock': '{}' }, {}],
  ['bun.lockb', { 'bun.lockb': '' }, {}],
  ['package.json', {}, { packageManager: 'bun@1.3.0' }],
])('says by %s that it does not run Bun', async (file, files, manifest) => {
  const { units } = await survey({ 'package.json': scripts('bun test', manifest), ...files });
  expect(units[0]).toMatchObject({ ecosystem: 'npm', tests: 'script' });
  expect(units[0]?.remarks.join(' ')).toContain(`${file} is of Bun, which we do not run`);
  expect(units[0]?.remarks.join(' ')).toContain('`test-command`');
});

test('says which runner cannot measure coverage', async () => {
  const { units } = await survey({ 'package.json': scripts('vitest'), 'package-lock.json': '{}' });
  expect(units[0]?.reports).toEqual({ coverage: [], results: ['vetnet-reports/junit.xml'] });
  expect(units[0]?.remarks.join()).toContain('@vitest/coverage-v8');
  const measured = scripts('vitest', { devDependencies: { '@vitest/coverage-istanbul': '5' } });
  const { units: again } = await survey({ 'package.json': measured, 'package-lock.json': '{}' });
  expect(again[0]).toMatchObject({ reports: { coverage: ['vetnet-reports/lcov.info'] }, remarks: [] });
});

test('gives the native folders of React Native and its libraries to the package', async () => {
  const gradle = { 'settings.gradle': '', 'app/build.gradle': '', 'app/src/test/java/A.java': '' };
  const android = (at: string) => Object.fromEntries(Object.entries(gradle).map(([k, v]) => [`${at}/android/${k}`, v]));
  const files = {
    'package.json': scripts('jest', { dependencies: { 'react-native': '0.82.0' } }),
    'yarn.lock': '',
    ...android('.'),
    ...android('libraries/pulse'),
    'libraries/pulse/package.json': packageJson({ name: 'pulse' }),
    'ios/App.xcodeproj/project.pbxproj': 'com.apple.product-type.bundle.unit-test',
  };
  const { units } = await survey(files);
  expect(units.map(({ path, tests }) => `${path} ${tests}`)).toEqual(['. jest']);
  expect(units[0]?.traits).toEqual(['react-native']);
  expect(units[0]?.remarks.join()).toContain('ios and android');
});
