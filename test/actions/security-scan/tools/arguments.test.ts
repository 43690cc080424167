import { describe, expect, test } from '@jest/globals';
import { type ToolName, toolNames } from '../../../../src/actions/security-scan/scanner-names.ts';
import { toolAdapters } from '../../../../src/actions/security-scan/tools/adapters.ts';
import type { ToolTask } from '../../../../src/actions/security-scan/tools/tool-adapter.ts';

const files = [
  '-rf.py',
  '.github/workflows/a.yml',
  'Cargo.lock',
  'Cargo.toml',
  'api/go.mod',
  'api/requirements.txt',
  'app/A.swift',
  'app/Dockerfile',
  'old/yarn.lock',
  'rb/Gemfile.lock',
  'web/package-lock.json',
  'web/pnpm-lock.yaml',
  'web/yarn.lock',
];

const usual: ToolTask = {
  root: '/repo',
  files,
  inRepository: true,
  paths: [],
  config: undefined,
  more: [],
  offline: false,
  verifySecrets: false,
  image: undefined,
  outputFile: '/tmp/out.json',
  disk: {
    facts: async (path) => (path === '/repo/.semgrep.yml' ? { kind: 'file', size: 1 } : undefined),
    readText: async (path) => (path.includes('/old/') ? '# yarn lockfile v1\n' : '__metadata:\n'),
  },
};

/** The command lines of a task, or why there are none. */
async function linesOf(id: ToolName, more: Partial<ToolTask> = {}): Promise<readonly string[] | string> {
  const adapter = toolAdapters[id];
  const plan = await adapter.plan({ ...usual, ...more });
  if ('nothing' in plan) return `nothing: ${plan.nothing}`;
  if ('lacks' in plan) return `lacks: ${plan.lacks}`;
  return plan.starts.map(({ args, folder }) =>
    [...(folder === undefined ? [] : [`${folder}$`]), adapter.command, ...args].join(' '),
  );
}

const usually: readonly (readonly [ToolName, ...string[]])[] = [
  [
    'gitleaks',
    'gitleaks dir --report-format=json --report-path=- --redact --no-banner --no-color --log-level=error --exit-code=42 .',
  ],
  ['trufflehog', 'trufflehog filesystem --json --no-update --fail --no-verification .'],
  ['git-secrets', 'git-secrets --list', 'git-secrets --scan'],
  ['detect-secrets', 'detect-secrets scan --no-verify .'],
  ['semgrep', 'semgrep scan --json --metrics=off --disable-version-check --config=./.semgrep.yml -- .'],
  ['swiftlint', 'swiftlint lint --strict --quiet --reporter=json'],
  ['clippy', '.$ cargo-clippy clippy --message-format=json --workspace --all-targets -- -W clippy::pedantic'],
  ['cargo-audit', 'cargo-audit audit --json --file=./Cargo.lock'],
  ['cargo-deny', '.$ cargo-deny --format=json check advisories'],
  ['cargo-geiger', '.$ cargo-geiger geiger --output-format Json'],
  ['npm-audit', 'web$ npm audit --json --package-lock-only'],
  ['pnpm-audit', 'web$ pnpm audit --json'],
  ['yarn-audit', 'old$ yarn audit --json', 'web$ yarn npm audit --json --all --recursive'],
  [
    'pip-audit',
    'pip-audit --format=json --progress-spinner=off --no-deps --disable-pip --requirement=./api/requirements.txt',
  ],
  ['govulncheck', 'api$ govulncheck -json ./...'],
  ['bundler-audit', 'rb$ bundler-audit check --format json --quiet'],
  ['osv-scanner', 'osv-scanner scan --format=json --recursive .'],
  ['bandit', 'bandit --format=json --quiet --recursive -- .'],
  ['zizmor', 'zizmor --format=json --no-progress -- .'],
  ['actionlint', 'actionlint -format {{json .}} -no-color ./.github/workflows/a.yml'],
  ['trivy', 'trivy fs --format=json --exit-code=0 .', 'trivy config --format=json --exit-code=0 .'],
  ['hadolint', 'hadolint --format=json --no-fail --no-color ./app/Dockerfile'],
];

describe('command lines', () => {
  test('there is an adapter for every tool, under its own name', () => {
    expect(toolNames.map((name) => toolAdapters[name].id)).toEqual(toolNames);
    expect([...usually.map(([id]) => id), 'codeql'].sort()).toEqual([...toolNames].sort());
  });

  test.each(usually)('%s', async (id, ...expected) => {
    expect(await linesOf(id)).toEqual(expected);
  });

  test.each<[ToolName, string]>([
    ['swiftlint', 'There is no Swift file.'],
    ['clippy', 'There is no Cargo.toml.'],
    ['cargo-audit', 'There is no Cargo.lock.'],
    ['cargo-deny', 'There is no Cargo.lock.'],
    ['cargo-geiger', 'There is no Cargo.lock.'],
    ['npm-audit', 'There is no lockfile of npm.'],
    ['pnpm-audit', 'There is no lockfile of pnpm.'],
    ['yarn-audit', 'There is no lockfile of yarn.'],
    ['pip-audit', 'There is no requirements.txt.'],
    ['govulncheck', 'There is no go.mod.'],
    ['bundler-audit', 'There is no Gemfile.lock.'],
    ['bandit', 'There is no Python file.'],
    ['zizmor', 'There is no workflow and no action.'],
    ['actionlint', 'There is no workflow.'],
    ['hadolint', 'There is no Dockerfile.'],
  ])('%s has nothing to look at in an empty repository', async (id, why) => {
    expect(await linesOf(id, { files: [] })).toBe(`nothing: ${why}`);
  });

  test.each<[ToolName, string]>([
    ['cargo-audit', 'cargo-audit audit --json --no-fetch --stale --file=./Cargo.lock'],
    ['cargo-deny', '.$ cargo-deny --format=json --offline check advisories'],
    ['osv-scanner', 'osv-scanner scan --format=json --recursive --offline .'],
    ['zizmor', 'zizmor --format=json --no-progress --offline -- .'],
  ])('%s stays off the network where it must', async (id, line) => {
    expect(await linesOf(id, { offline: true })).toEqual([line]);
  });

  test('trivy is kept from it by its environment', async () => {
    const plan = await toolAdapters.trivy.plan({ ...usual, offline: true });
    const starts = 'starts' in plan ? plan.starts : [];
    expect(starts.map(({ env }) => env?.TRIVY_SKIP_DB_UPDATE)).toEqual(['true', 'true']);
  });

  test.each<ToolName>(['npm-audit', 'pnpm-audit', 'yarn-audit', 'pip-audit', 'govulncheck'])(
    '%s cannot run without a network',
    async (id) => {
      expect(await linesOf(id, { offline: true })).toMatch(/^lacks: .* asks a server/);
    },
  );

  test('govulncheck can, with a database of its own', async () => {
    expect(await linesOf('govulncheck', { offline: true, more: ['-db=file:///db'] })).toEqual([
      'api$ govulncheck -json -db=file:///db ./...',
    ]);
  });

  test('credentials are tried only where the policy wants it, and never without a network', async () => {
    expect(await linesOf('trufflehog', { verifySecrets: true })).toEqual([
      'trufflehog filesystem --json --no-update --fail .',
    ]);
    expect((await linesOf('trufflehog', { verifySecrets: true, offline: true }))[0]).toContain('--no-verification');
    expect(await linesOf('detect-secrets', { verifySecrets: true })).toEqual(['detect-secrets scan .']);
  });

  test('names that begin like an option are none', async () => {
    const paths = ['-rf', '--config=evil', 'a b', '/abs'];
    for (const id of [
      'gitleaks',
      'trufflehog',
      'detect-secrets',
      'semgrep',
      'osv-scanner',
      'bandit',
      'zizmor',
      'actionlint',
      'trivy',
      'hadolint',
      'swiftlint',
      'git-secrets',
      'codeql',
    ] as const) {
      const plan = await toolAdapters[id].plan({ ...usual, paths });
      if (!('starts' in plan)) throw new Error(`${id} has no plan`);
      const args = plan.starts.flatMap((start) => start.args);
      expect(args).toEqual(expect.arrayContaining(['./-rf', './--config=evil', './a b', '/abs']));
      expect(args).not.toContain('-rf');
      expect(args).not.toContain('--config=evil');
    }
  });

  test('configuration and arguments of the policy stand before what is looked at', async () => {
    const own = { config: '/repo/conf', more: ['--one', 'two'] };
    expect((await linesOf('gitleaks', own))[0]).toMatch(/--exit-code=42 --config \/repo\/conf --one two \.$/);
    expect((await linesOf('bandit', own))[0]).toMatch(/--recursive --configfile \/repo\/conf --one two -- \.$/);
    expect((await linesOf('cargo-deny', own))[0]).toMatch(/check --config \/repo\/conf --one two$/);
    expect((await linesOf('clippy', { more: ['-A', 'clippy::todo'] }))[0]).toMatch(
      /-- -W clippy::pedantic -A clippy::todo$/,
    );
  });
});

describe('semgrep', () => {
  const bare = { disk: { ...usual.disk, facts: async () => undefined } };

  test('has no rules of its own', async () => {
    expect(await linesOf('semgrep', bare)).toMatch(/^lacks: semgrep has no rules/);
  });

  test('takes them from the policy, as a file or from the registry that it names', async () => {
    expect((await linesOf('semgrep', { ...bare, config: '/repo/r.yml' }))[0]).toContain('--config=/repo/r.yml');
    expect((await linesOf('semgrep', { ...bare, more: ['--config', 'p/ci'] }))[0]).toContain('--config p/ci --');
  });

  test.each([['--config', 'p/ci'], ['--config=auto'], ['-c=https://example.org/r.yml']])(
    'fetches no rules without a network: %s',
    async (...more) => {
      expect(
        await linesOf('semgrep', {
          more: more.filter((word) => typeof word === 'string'),
          offline: true,
          ...(more.length === 1 && { config: '/r' }),
        }),
      ).toMatch(/^lacks: The rules/);
    },
  );
});

describe('others', () => {
  test('CodeQL needs a database', async () => {
    expect(await linesOf('codeql')).toMatch(/^lacks: CodeQL analyses a database/);
    expect(await linesOf('codeql', { paths: ['db'] })).toEqual([
      'codeql database analyze --format=sarif-latest --output=/tmp/out.json --threads=0 --no-print-diagnostics-summary -- ./db',
    ]);
  });

  test('SwiftLint analyses with a log of the compiler only', async () => {
    expect(await linesOf('swiftlint', { more: ['--compiler-log-path', 'b.log', '--force-exclude'] })).toEqual([
      'swiftlint lint --strict --quiet --reporter=json --force-exclude',
      'swiftlint analyze --strict --quiet --reporter=json --compiler-log-path b.log --force-exclude',
    ]);
  });

  test('trivy looks at an image, whose name is no option', async () => {
    expect((await linesOf('trivy', { image: { name: '--debug', isFile: false } }))[2]).toMatch(
      /^trivy image .* -- --debug$/,
    );
    expect((await linesOf('trivy', { image: { name: '/a/i.tar', isFile: true } }))[2]).toMatch(/--input=\/a\/i\.tar$/);
  });

  test('cargo deny checks everything once it is configured', async () => {
    expect((await linesOf('cargo-deny', { files: [...files, 'deny.toml'] }))[0]).toMatch(/check$/);
  });

  test('detect-secrets looks at all files where there is no repository', async () => {
    expect((await linesOf('detect-secrets', { inRepository: false }))[0]).toContain('--all-files');
    expect(await linesOf('git-secrets', { inRepository: false })).toMatch(/^nothing: /);
  });

  test('clippy looks at every crate where there is no lockfile, and at members with their workspace', async () => {
    const crates = ['a/Cargo.toml', 'a/member/Cargo.toml', 'b/Cargo.toml', 'ab/Cargo.toml'];
    const lines = await linesOf('clippy', { files: crates });
    expect(Array.isArray(lines) && lines.map((line: string) => line.split('$', 1)[0])).toEqual(['a', 'b', 'ab']);
  });

  test('many files are handed over in groups', async () => {
    const many = Array.from({ length: 450 }, (_, index) => `d${index}/Dockerfile`);
    expect(await linesOf('hadolint', { files: many })).toHaveLength(3);
  });
});
