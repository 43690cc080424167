import { describe, expect, test } from '@jest/globals';
import type { Files } from '../harness/temporary-folder.ts';
import { setupJava, setupNode } from '../harness/workflow/third-party/setup-tools.ts';
import type { ThirdPartyAction } from '../harness/workflow/third-party/third-party-action.ts';
import { checks, checksPath, clinic, endings, moduleFiles, runChecks, verdictOf } from './gate-scenario.ts';

/** What each leg asked the set-up actions for, as `web: node 22`. Nothing is set up. */
async function run(files: Files, inputs: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const recorded = (action: ThirdPartyAction, input: string): ThirdPartyAction => ({
    ...action,
    main: ({ inputs: given, job }) => {
      const words = [input.replace('-version', ''), given[input], given.distribution];
      asked.push(`${job.name.replace('checks / test ', '')}: ${words.filter(Boolean).join(' ')}`);
      // Nothing of a change is put where other runs take it from.
      expect([given.cache, given['package-manager-cache'] ?? 'false']).toEqual(['', 'false']);
      return {};
    },
  });
  const reports = { coverage: 'vetnet-reports/lcov.info', 'test-results': 'vetnet-reports/junit.xml' };
  const workflow = checks({ 'module-path': '{module}', 'test-command': 'bash test.sh', ...reports, ...inputs });
  const result = await runChecks(clinic({ ...files, [checksPath]: workflow }), {
    thirdParty: {
      'actions/setup-node': recorded(setupNode, 'node-version'),
      'actions/setup-java': recorded(setupJava, 'java-version'),
    },
  });
  return { asked: asked.sort(), result };
}

const manifest = (more: object = {}) => JSON.stringify({ name: 'clinic', ...more });

describe('every leg is tested with what the repository names', () => {
  const modules = ['web', 'api', 'plain', 'server', 'app', 'tool'];
  const files: Files = {
    ...Object.assign({}, ...modules.map((name) => moduleFiles(name))),
    'web/package.json': manifest({ engines: { node: '>=18' } }),
    'web/.nvmrc': 'v22\n',
    'api/package.json': manifest({ engines: { node: '^22.11.0 || ^24.15.0' } }),
    'plain/package.json': manifest(),
    'server/settings.gradle.kts': '',
    'server/build.gradle.kts': 'kotlin { jvmToolchain(21) }\n',
    'app/Package.swift': '// swift-tools-version:6.0\nimport PackageDescription\n',
    'app/.xcode-version': '26.1\n',
  };
  const all = { modules: modules.join(', ') };

  test('and with the machine’s own where it names nothing', async () => {
    const { asked, result } = await run(files, all);
    expect(asked).toEqual(['api: node ^22.11.0 || ^24.15.0', 'server: java 21 temurin', 'web: node 22']);
    for (const name of modules) expect(endings(result)[`test ${name}`]).toBe('success');
    if (process.platform !== 'darwin')
      expect(result.job('checks / test app').log).toContain('Xcode 26.1 is asked for, and this runner is no Mac');
    expect(result.job('checks / test plain').log).not.toContain('Xcode');
    expect(verdictOf(result)).toMatchObject({ check: 'success' });
  }, 120_000);

  test('unless the workflow names another, also for legs whose tools nobody knows', async () => {
    const { asked } = await run(files, { ...all, 'node-version': '24', 'java-version': '25' });
    expect(asked).toEqual([
      'api: node 24',
      'plain: node 24',
      'server: java 25 temurin',
      'tool: java 25 temurin',
      'tool: node 24',
      'web: node 24',
    ]);
  }, 120_000);
});

test('the root speaks for folders below it, also where the gate starts from one of them', async () => {
  const files = { ...moduleFiles('clients/web'), 'clients/web/package.json': manifest(), '.node-version': '24' };
  const { asked } = await run(files, { modules: 'web', 'working-directory': 'clients' });
  expect(asked).toEqual(['web: node 24']);
}, 90_000);

test('words that nobody knows reach nothing, and are a warning', async () => {
  const files = { 'web/package.json': manifest(), '.nvmrc': '$(id)' };
  const { asked, result } = await run(files, { modules: 'web' });
  expect(asked).toEqual([]);
  expect(verdictOf(result)).toMatchObject({ check: 'success', verdict: 'warn' });
  expect(result.job('checks / gate').summary).toContain('Versions of tools');
}, 90_000);
