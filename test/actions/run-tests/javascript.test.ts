import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { surveyProject } from '../../../src/engines/project/survey-project.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { judge } from '../../peers/gate.ts';
import { runLeg } from './run-leg.ts';

const repository = join(import.meta.dirname, '../../..');
const json = (value: object) => JSON.stringify(value);

const source =
  'exports.pulse = (x) => {\n  if (x) {\n    return 1;\n  }\n  return 2;\n};\nexports.never = () => {\n  return 3;\n};\n';
const nodeTests = `const { test } = require('node:test');
const assert = require('node:assert');
const { pulse } = require('../src/pulse.js');
test('beats', () => assert.equal(pulse(1), 1));
test('stops', () => assert.equal(pulse(1), 2));
test('later', { skip: true }, () => {});
`;
const ofNode = (script: string): Files => ({
  'web/package.json': json({ name: 'web', scripts: { test: script } }),
  'web/src/pulse.js': source,
  'web/test/pulse.test.js': nodeTests,
});
const globs = { coverage: 'vetnet-reports/lcov.info', results: 'vetnet-reports/{junit.xml,*-results.json}' };

describe('node --test', () => {
  test.each([
    'node --test',
    'node --test "test/**/*.js"',
    'node --test --test-reporter=tap test/*.js',
    'node --test --test-reporter=tap --test-reporter-destination=stdout test/*.js',
    'TZ=UTC node --no-warnings --test && true',
  ])('leaves coverage and results of `%s` that the gate reads, also when tests fail', (script) => {
    const { exitCode, collected, output } = runLeg({ files: ofNode(script), path: 'web', ecosystem: 'npm', ...globs });
    expect(exitCode).toBe(1);
    expect(collected).toEqual(['web/vetnet-reports/junit.xml', 'web/vetnet-reports/lcov.info']);
    const reports = { coverage: 'web/vetnet-reports/lcov.info', 'test-results': 'web/vetnet-reports/junit.xml' };
    const { tests, lines } = judge(output, reports);
    expect(tests).toEqual({ total: 3, passed: 1, failed: 1, skipped: 1 });
    expect(lines.covered).toBeGreaterThan(0);
    expect(lines.covered).toBeLessThan(lines.total);
  });
});

test('jest leaves LCOV and JSON that the gate reads', () => {
  const test = `const { pulse } = require('../src/pulse.js');
it('beats', () => expect(pulse(1)).toBe(1));
it.skip('later', () => {});
`;
  const { exitCode, collected, output, said } = runLeg({
    files: {
      'web/package.json': json({ name: 'web', scripts: { test: 'jest --silent' }, jest: { testEnvironment: 'node' } }),
      'web/src/pulse.js': source,
      'web/test/pulse.test.js': test,
    },
    prepare: (workspace) => {
      mkdirSync(join(workspace, 'web/node_modules/.bin'), { recursive: true });
      symlinkSync(join(repository, 'node_modules/jest/bin/jest.js'), join(workspace, 'web/node_modules/.bin/jest'));
    },
    path: 'web',
    ecosystem: 'npm',
    ...globs,
  });
  expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
  expect(collected).toEqual(['web/vetnet-reports/jest-results.json', 'web/vetnet-reports/lcov.info']);
  const { tests, lines } = judge(output, {
    coverage: 'web/vetnet-reports/lcov.info',
    'test-results': 'web/vetnet-reports/jest-results.json',
  });
  expect(tests).toEqual({ total: 2, passed: 1, failed: 0, skipped: 1 });
  expect(lines).toEqual({ covered: 4, total: 6 });
});

describe('managers', () => {
  const recorder = 'echo "$(basename "$0") $*" >> "$RECORD"; [ "$1" != --version ] || echo "${VERSION:-1.22.22}"';
  const tools = { npm: recorder, pnpm: recorder, yarn: recorder, npx: recorder };
  const jest = (more: object = {}) => json({ scripts: { test: 'jest' }, devDependencies: { jest: '30' }, ...more });
  const run = (ecosystem: string, files: Files, env = {}) => runLeg({ ecosystem, files, tools, path: 'web', env });
  const installs = ({ recorded }: ReturnType<typeof run>) => recorded.filter((line) => / (?:ci|install)\b/.test(line));

  test.each([
    ['npm', { 'package-lock.json': '' }, {}, ['npm ci --no-audit --no-fund']],
    ['npm', {}, {}, ['npm install --no-audit --no-fund --no-package-lock']],
    ['pnpm', { 'pnpm-lock.yaml': '' }, {}, ['pnpm install --frozen-lockfile']],
    ['yarn', { 'yarn.lock': '' }, {}, ['yarn install --frozen-lockfile --non-interactive']],
    ['yarn', { 'yarn.lock': '' }, { VERSION: '4.9.1' }, ['yarn install --immutable']],
  ])('%s installs what the lockfile says, %j', (ecosystem, lockfile, env, expected) => {
    expect(installs(run(ecosystem, { 'web/package.json': jest(), ...lockfile }, env))).toEqual(expected);
  });

  test.each([
    ['npm', 'npm run test -- --ci --coverage'],
    ['pnpm', 'pnpm run test --ci --coverage'],
    ['yarn', 'yarn run test --ci --coverage'],
  ])('%s hands arguments to the script as it takes them', (ecosystem, begins) => {
    const { recorded } = run(ecosystem, { 'web/package.json': jest() });
    expect(recorded.at(-1)?.startsWith(begins)).toBe(true);
  });

  test.each([
    ['1.22.22', 'yarn run jest --ci'],
    ['4.9.1', 'yarn exec jest --ci'],
  ])('yarn %s starts a program by `%s`', (version, begins) => {
    const files = { 'web/package.json': jest({ scripts: { test: 'jest && true' } }) };
    expect(run('yarn', files, { VERSION: version }).recorded.at(-1)?.startsWith(begins)).toBe(true);
  });

  test('a script of several commands is left for the runner itself', () => {
    const { recorded, said } = run('npm', { 'web/package.json': jest({ scripts: { test: 'jest && eslint .' } }) });
    expect(recorded.at(-1)).toMatch(/^npx --no-install jest --ci --coverage/);
    expect(said).toContain('takes no further arguments');
  });
});

test('the scripts and the survey find the same runner', async () => {
  const manifests = [
    { scripts: { test: 'vitest' } },
    { scripts: { test: 'npm run lint && npm run unit', unit: 'jest', lint: 'eslint' } },
    { scripts: { test: 'npm-run-all lint unit', unit: 'mocha' } },
    { scripts: { test: 'echo "Error: no test specified" && exit 1', 'test:unit': 'node --test' } },
    { scripts: { test: 'make' }, devDependencies: { vitest: '5' } },
    { scripts: {}, devDependencies: { vitest: '5' } },
    { devDependencies: { jest: '30' } },
    { jest: {} },
    { mocha: {} },
    { scripts: { test: 'node --test-reporter=spec a.js' } },
    { scripts: { test: 'npm run toString' } },
    { scripts: { test: ' ' }, dependencies: { mocha: '11' } },
    { name: 'none' },
  ];
  const script = join(repository, 'actions/run-tests/ecosystems/javascript-runner.cjs');
  for (const manifest of manifests) {
    const cwd = temporaryFolder({ 'package.json': json(manifest) });
    const { stdout } = spawnSync(process.execPath, [script], { cwd, encoding: 'utf8' });
    const { units } = await surveyProject(nodeFileSystem(Math.random), cwd);
    expect([json(manifest), /^runner=(.*)$/m.exec(stdout)?.[1]]).toEqual([json(manifest), units[0]?.tests ?? '']);
  }
});
