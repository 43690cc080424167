import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov, pullRequestRun } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

/** What gives a part of the bundle away: words that only it has. */
const marks = {
  picomatch: 'picomatch.compileRe',
  'js-yaml': 'class YAMLException',
  'shapes of the policy': 'Not read by this version.',
  'comparison of policies': 'function comparePolicies',
  'LCOV and Go': 'class LcovParser',
  'XML of coverage': 'class CoberturaReading',
  'JSON of coverage': 'const gcovrSummaryReader',
  'XML of tests': 'class JunitReading',
  git: 'core.fsmonitor',
  "GitHub's API": 'x-github-api-version',
  'reader of the audit log': 'Usage: vetnet audit',
  secrets: 'function createSecretScanner(',
  'rules in TOML': 'function readRuleFile(',
  'source code': 'function inspectCode(',
  workflows: 'function inspectWorkflow(',
  Dockerfiles: 'function parseDockerfile(',
  'env files': 'function inspectEnvFile(',
  'property lists': 'function findEntitlements(',
  'Android manifests': 'function findManifest(',
  lockfiles: 'class CargoTree',
  advisories: 'function askAdvisories(',
  'bills of materials': 'function renderCycloneDx(',
  images: 'function dockerImage(',
} as const;

type Part = keyof typeof marks;

interface Loaded {
  readonly parts: readonly Part[];
  readonly chunks: number;
  /** Built-in modules that take milliseconds each. */
  readonly builtIn: readonly string[];
}

const slow = [
  ...['child_process', 'net', 'tls', 'http', 'https', 'zlib', 'fs/promises', 'perf_hooks', 'internal/crypto/webcrypto'],
  ...['internal/deps/undici/undici', 'worker_threads'],
].map((name) => `node:${name}`);

/** Runs by the Node of these tests: older ones cannot tell what they load. */
async function loadedBy(
  run: (request: Pick<ActionRequest, 'node' | 'nodeFlags' | 'env'>) => Promise<unknown>,
): Promise<Loaded> {
  const file = join(temporaryFolder(), 'loaded');
  const hook = join(import.meta.dirname, '../harness/loaded-modules.mjs');
  await run({ node: process.execPath, nodeFlags: ['--import', hook], env: { VETNET_TEST_LOADED_FILE: file } });
  const names = readFileSync(file, 'utf8').split('\n');
  const bundle = names.filter((name) => /[\\/]dist[\\/]/.test(name) && !/[\\/]node_modules[\\/]/.test(name));
  const text = bundle.map((name) => readFileSync(name, 'utf8')).join('\n');
  return {
    parts: (Object.keys(marks) as Part[]).filter((part) => text.includes(marks[part])),
    // The stub is none.
    chunks: bundle.length - 1,
    builtIn: slow.filter((name) => names.includes(name)),
  };
}

test('each part is in the bundle, so that its mark means something', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const texts = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, name), 'utf8'));
  const holding = (mark: string) => texts.filter((text) => text.includes(mark)).length;
  for (const mark of Object.values(marks)) expect([mark, holding(mark) > 0]).toEqual([mark, true]);
  // Inputs and policies are read by schemas of our own.
  expect(holding('ZodType')).toBe(0);
});

const tiny = { 'lcov.info': lcov({ 'src/a.ts': '+-' }) };

describe('what a run does not need is not loaded', () => {
  test('by the CLI where nothing is to be judged', async () => {
    const { builtIn, ...loaded } = await loadedBy((how) => runCli(['quality-gate'], how));
    expect(loaded).toEqual({ parts: [], chunks: 4 });
    // Standard output is a pipe here.
    expect(builtIn.filter((name) => name !== 'node:net')).toEqual([]);
  });

  test('by the gate without a token', async () => {
    const { builtIn, ...loaded } = await loadedBy((how) => spawnAction('quality-gate', how));
    expect(loaded).toEqual({ parts: [], chunks: 4 });
    expect(builtIn.filter((name) => name !== 'node:net')).toEqual([]);
  });

  test('beside the readers that a report may need', async () => {
    const cwd = temporaryFolder(tiny);
    const named = await loadedBy((how) => runCli(['quality-gate', '--coverage', 'lcov.info'], { ...how, cwd }));
    expect(named.parts).toEqual(['LCOV and Go']);
    const found = await loadedBy((how) => runCli(['quality-gate'], { ...how, cwd }));
    expect(found.parts).toEqual(['LCOV and Go']);
  });

  test('beside the reader of tests in XML', async () => {
    const cwd = temporaryFolder({ 'junit.xml': junit({ works: undefined }) });
    const { parts } = await loadedBy((how) => runCli(['quality-gate', '--test-results', 'junit.xml'], { ...how, cwd }));
    expect(parts).toEqual(['XML of tests']);
  });
});

describe('what a scan does not look at is not loaded', () => {
  const scan = (cwd: string, ...flags: string[]) =>
    loadedBy((how) => runCli(['security-scan', '--offline', 'true', ...flags], { ...how, cwd }));

  test('for a folder with a note', async () => {
    const { parts } = await scan(temporaryFolder({ 'notes.txt': 'To do\n' }));
    expect(parts).toEqual(['secrets']);
  });

  test('for what is staged', async () => {
    const repository = temporaryRepository({
      'yarn.lock': '# yarn lockfile v1\n',
      '.github/workflows/ci.yml': 'on: push\n',
      Dockerfile: 'FROM scratch\n',
      '.env': 'LEVEL=3\n',
    });
    writeFiles(repository.directory, { 'src/a.ts': 'export const a = 1;\n' });
    repository.git('add', '--all');
    const { parts } = await scan(repository.directory, '--staged', 'true');
    expect(parts).toEqual(['git', 'secrets', 'source code']);
  });

  test('and what it looks at is', async () => {
    const files = {
      '.github/workflows/ci.yml': 'on: push\n',
      'app/App.entitlements': '<plist version="1.0"><dict/></plist>\n',
      'yarn.lock': '# yarn lockfile v1\n',
    };
    const { parts } = await scan(temporaryFolder(files));
    expect(parts).toEqual([
      'js-yaml',
      'secrets',
      'workflows',
      'property lists',
      'lockfiles',
      'advisories',
      'bills of materials',
    ]);
  });
});

describe('what a run needs is seen to be loaded', () => {
  test('picomatch for a glob', async () => {
    const cwd = temporaryFolder(tiny);
    const { parts } = await loadedBy((how) => runCli(['quality-gate', '--coverage', '*.info'], { ...how, cwd }));
    expect(parts).toEqual(['picomatch', 'LCOV and Go']);
  });

  test('js-yaml and the shapes for a policy that says something, neither for one that says nothing', async () => {
    const policyOf = (text: string) => temporaryFolder({ '.github/vetnet.yml': text });
    const full = policyOf('version: 1\nprotect: true\n');
    expect((await loadedBy((how) => runCli(['quality-gate'], { ...how, cwd: full }))).parts).toEqual([
      'js-yaml',
      'shapes of the policy',
    ]);
    for (const text of ['', '# nothing yet\n', 'version: 1\n']) {
      const empty = policyOf(text);
      expect((await loadedBy((how) => runCli(['quality-gate'], { ...how, cwd: empty }))).parts).toEqual([]);
    }
  });
});

describe('with a token', () => {
  let double: GitHubDouble;
  beforeAll(async () => {
    double = await startGitHubDouble();
  });
  afterAll(() => double.close());

  test('the API of GitHub is loaded, without the HTTP client that Node has for fetch', async () => {
    const request = pullRequestRun(double, { head: 'a'.repeat(40), base: 'b'.repeat(40) });
    const { parts, builtIn } = await loadedBy(({ env, ...how }) =>
      spawnAction('quality-gate', {
        ...request,
        ...how,
        env: { ...request.env, ...env },
        inputs: { publish: 'check' },
      }),
    );
    expect(double.state.checkRuns).toHaveLength(1);
    expect(parts).toEqual(['comparison of policies', "GitHub's API"]);
    expect(builtIn).toContain('node:http');
    expect(builtIn).not.toContain('node:internal/deps/undici/undici');
  });
});
