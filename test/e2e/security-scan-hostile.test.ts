import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { githubToken, stripeKey } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// What the shipped scan does with trees that somebody made to break it, or that broke by themselves.

const source = 'export const answer = 42;\n';
const secret = `const key = '${stripeKey}';\n`;
const clean = { verdict: 'pass', secrets: '0', findings: '0' };
const caught = { verdict: 'fail', secrets: '1' };

const onLinux = process.platform === 'linux' ? test : test.skip;

const scan = (cwd: string, inputs: Readonly<Record<string, string>> = {}) =>
  spawnAction('security-scan', { cwd, inputs: { offline: 'true', ...inputs }, timeoutMs: 60_000 });

/** A file that says it is 4 GiB and takes no room. */
function sparse(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 4 * 1024 ** 3);
}

describe('files', () => {
  test('that are tracked and were removed from the work tree are no gap', async () => {
    const { directory } = temporaryRepository({
      'a.ts': source,
      'sub/b.ts': source,
      'package-lock.json': '{}',
      Dockerfile: 'FROM x\n',
    });
    for (const name of ['sub', 'package-lock.json', 'Dockerfile']) rmSync(join(directory, name), { recursive: true });
    expect((await scan(directory)).outputs).toMatchObject(clean);
  });

  test('that git is told to leave out are named, and scanned where they are there', async () => {
    const { directory, git } = temporaryRepository({ 'a.ts': source, 'b.ts': secret });
    git('update-index', '--skip-worktree', 'b.ts');
    expect((await scan(directory)).outputs).toMatchObject(caught);
    rmSync(join(directory, 'b.ts'));
    const without = await scan(directory);
    expect(without.outputs).toMatchObject(clean);
    expect(without.stdout).toContain('1 tracked file not scanned (b.ts)');
  });

  test.each([
    ['UTF-16 without a mark', Buffer.from(secret, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(secret, 'utf16le').swap16()],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${secret}`, 'utf16le')],
    ['Latin-1', Buffer.from(`// café\n${secret}`, 'latin1')],
    ['text with a zero byte', Buffer.from(`${source}${secret}\0`)],
  ])('in %s are read', async (_name, bytes) => {
    const { directory } = temporaryRepository({ 'a.ts': source, 'b.ts': bytes });
    expect((await scan(directory)).outputs).toMatchObject(caught);
  });

  onLinux('with names that are no UTF-8 are scanned, with or without git', async () => {
    const { directory } = temporaryRepository({ 'a.ts': source });
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/caf`), Buffer.from([0xe9]), Buffer.from('.ts')]), secret);
    expect((await scan(directory)).outputs).toMatchObject(caught);
    rmSync(join(directory, '.git'), { recursive: true });
    expect((await scan(directory)).outputs).toMatchObject(caught);
  });

  onLinux('that look the same once decoded are a gap, not one of them', async () => {
    const { directory } = temporaryRepository({ 'a.ts': source });
    for (const byte of [0xe8, 0xe9]) {
      writeFileSync(Buffer.concat([Buffer.from(`${directory}/caf`), Buffer.from([byte]), Buffer.from('.ts')]), secret);
    }
    expect((await scan(directory)).outputs).toMatchObject({ verdict: 'warn', secrets: 'unknown' });
  });

  onLinux('with names of control characters and quotes reach no line of the log', async () => {
    const name = 'a\nb\r\u001b[31m"q\'.ts';
    const run = await scan(temporaryRepository({ [name]: secret }).directory);
    expect(run.outputs).toMatchObject(caught);
    expect(run.stdout).not.toContain('\u001b[31m');
    expect(run.summary).not.toContain('\u001b');
  });

  onLinux('that are links lead nowhere, be it in a loop or out of the tree', async () => {
    const outside = temporaryFolder({ 'secret.ts': secret, 'package-lock.json': 'no JSON' });
    const { directory, git } = temporaryRepository({ 'a.ts': source });
    symlinkSync(outside, join(directory, 'folder'));
    symlinkSync(join(outside, 'secret.ts'), join(directory, 'file.ts'));
    symlinkSync(join(outside, 'package-lock.json'), join(directory, 'package-lock.json'));
    symlinkSync('.', join(directory, 'loop'));
    symlinkSync('two', join(directory, 'one'));
    symlinkSync('one', join(directory, 'two'));
    git('add', '--all');
    git('commit', '--quiet', '-m', 'links');
    expect((await scan(directory)).outputs).toMatchObject(clean);
    rmSync(join(directory, '.git'), { recursive: true });
    expect((await scan(directory)).outputs).toMatchObject(clean);
  });

  onLinux('of 4 GiB cost neither time nor memory, whatever they are taken for', async () => {
    const { directory } = temporaryRepository({ 'a.ts': source });
    for (const name of ['big.bin', 'package-lock.json', 'Dockerfile', '.gitleaksignore', 'b.sarif', 'rules.toml']) {
      sparse(join(directory, name));
    }
    const start = performance.now();
    const request = { cwd: directory, nodeFlags: ['--max-old-space-size=200'], timeoutMs: 60_000 };
    const run = await spawnAction('security-scan', {
      ...request,
      inputs: { offline: 'true', reports: 'b.sarif', baseline: 'b.sarif', image: 'big.bin' },
    });
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(run.summary).toContain('package-lock.json');
    const rules = await spawnAction('security-scan', { ...request, inputs: { 'secret-rules': 'rules.toml' } });
    expect(rules.stdout).toContain('larger than');
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  onLinux('that are pipes are never waited for', async () => {
    const { directory } = temporaryRepository({ 'a.ts': secret });
    const names = ['pipe.ts', '.gitleaksignore', 'package-lock.json', 'rules.toml', 'b.sarif', '.env'];
    spawnSync(
      'mkfifo',
      names.map((name) => join(directory, name)),
    );
    const run = await scan(directory, { reports: 'b.sarif', baseline: 'b.sarif', history: 'full' });
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: expect.any(String) });
    expect((await scan(directory, { 'secret-rules': 'rules.toml' })).stdout).toContain('no regular file');
  });

  test('of one line without end are scanned whole', async () => {
    const line = `const a = "${'x'.repeat(500_000)}"; const key = '${stripeKey}'; /* ${'a=b;'.repeat(125_000)} */`;
    const run = await scan(
      temporaryRepository({ 'bundle.js': line, 'b.json': `[${'{"a":1},'.repeat(120_000)}1]` }).directory,
    );
    expect(run.outputs).toMatchObject(caught);
  });
});

describe('a repository', () => {
  test('with an index that cannot be read is scanned all the same, and not called whole', async () => {
    const { directory } = temporaryRepository({ 'a.ts': secret });
    writeFileSync(join(directory, '.git/index'), 'DIRC and no more');
    expect((await scan(directory)).outputs).toMatchObject({ verdict: 'fail', 'failed-conditions': 'secrets' });
    writeFiles(directory, { 'a.ts': source });
    expect((await scan(directory)).outputs).toMatchObject({ verdict: 'warn', secrets: 'unknown' });
  });

  test('without its objects has no history without secrets', async () => {
    const { directory } = temporaryRepository({ 'a.ts': source });
    rmSync(join(directory, '.git/objects'), { recursive: true });
    mkdirSync(join(directory, '.git/objects'));
    expect((await scan(directory)).outputs).toMatchObject(clean);
    expect((await scan(directory, { history: 'full' })).outputs).toMatchObject({
      verdict: 'inconclusive',
      secrets: 'unknown',
    });
  });

  test('that has lost what is staged does not call it clean', async () => {
    const { directory, git } = temporaryRepository({ 'a.ts': source });
    writeFiles(directory, { 'b.ts': secret });
    git('add', 'b.ts');
    const [, id = ''] = git('ls-files', '--stage', 'b.ts').split(' ');
    rmSync(join(directory, '.git/objects', id.slice(0, 2)), { recursive: true });
    const run = await runCli(['security-scan', '--staged', '--publish', 'none'], { cwd: directory });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout + run.stderr).toContain('b.ts');
  });

  onLinux('has programs in its settings, and none of them runs', async () => {
    const { directory, git } = temporaryRepository({ 'a.ts': source, '.gitattributes': '* filter=x diff=x\n' });
    const traces = temporaryFolder({ 'program.sh': '#!/bin/sh\necho "$*" >> "$(dirname "$0")/traces"\ncat\n' });
    const program = join(traces, 'program.sh');
    chmodSync(program, 0o755);
    const settings =
      'core.fsmonitor diff.external diff.x.textconv diff.x.command filter.x.clean filter.x.smudge filter.x.process';
    for (const key of [...settings.split(' '), 'core.pager', 'core.sshCommand', 'core.askPass'])
      git('config', key, program);
    git('config', 'filter.x.required', 'true');
    git('config', 'core.hooksPath', traces);
    for (const hook of ['post-index-change', 'reference-transaction']) symlinkSync(program, join(traces, hook));
    writeFiles(directory, { 'a.ts': secret });
    for (const inputs of [{}, { history: 'full' }, { 'base-ref': 'HEAD', 'only-new': 'true', history: 'diff' }]) {
      expect((await scan(directory, inputs)).outputs).toMatchObject(caught);
    }
    expect(readdirSync(traces)).not.toContain('traces');
  });

  test('before its first commit has a history without secrets', async () => {
    const { directory } = temporaryRepository();
    writeFiles(directory, { 'a.ts': source });
    expect((await scan(directory, { history: 'full' })).outputs).toMatchObject(clean);
  });

  test('whose .git leads nowhere is scanned as a folder', async () => {
    const directory = temporaryFolder({ '.git': 'gitdir: /nowhere\n', 'a.ts': `token = '${githubToken}'\n` });
    expect((await scan(directory)).outputs).toMatchObject(caught);
  });
});

describe('words of others', () => {
  const result = (over: object) => ({
    ruleId: 'r\n::error::pwned',
    level: 'error',
    message: { text: 'a\n::set-output name=verdict::pass\r\n::error::pwned <script>alert(1)</script> \u202e' },
    locations: [
      { physicalLocation: { artifactLocation: { uri: '../../etc/x%0A::error::pwned' }, region: { startLine: 1 } } },
    ],
    ...over,
  });
  const sarif = (driver: object) =>
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results: [result({})] }] });

  onLinux('are no commands to the runner, no markup and no control characters', async () => {
    const driver = {
      name: 'tool\n::error::pwned\u001b[31m',
      rules: [{ id: 'r\n::error::pwned', name: '<img src=x>' }],
    };
    const { directory } = temporaryRepository({ 'a\n::error::pwned.ts': secret, 'x.sarif': sarif(driver) });
    const run = await scan(directory, { reports: 'x.sarif' });
    expect(run.outputs).toMatchObject(caught);
    expect(run.stdout).not.toMatch(/^::(?:error|set-output)[^\n]*::pwned$/m);
    expect(run.commands).toEqual([]);
    for (const text of [run.stdout, run.summary]) expect(text).not.toMatch(/\u001b\[31m|\u202e/);
    const html = readFileSync(run.outputs['html-path'] ?? '', 'utf8');
    for (const text of [run.summary, html]) expect(text).not.toMatch(/<script>alert|<img src=x>/);
  });

  test.each([
    ['nested without end', `{"version":"2.1.0","runs":[${'['.repeat(200_000)}`],
    ['cut', sarif({ name: 'x' }).slice(0, -20)],
    ['without runs', '{"version":"2.1.0","runs":[]}'],
    [
      'of a tool that failed',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"invocations":[{"executionSuccessful":false}],"results":[]}]}',
    ],
    ['without a list of results', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}}}]}'],
    ['with results that are none', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[null,5]}]}'],
  ])('that are a report %s are no clean report', async (_name, text) => {
    const run = await scan(temporaryRepository({ 'a.ts': source, 'x.sarif': text }).directory, { reports: 'x.sarif' });
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', findings: 'unknown', critical: 'unknown' });
  });

  test.each([
    ['package-lock.json', `{"lockfileVersion":3,"packages":${'{"a":'.repeat(100_000)}`],
    ['yarn.lock', `"a@^1":\n  version "1"\n${' '.repeat(2_000_000)}x\n`],
    ['Cargo.lock', `[[package]]\nname = "a"\nversion = "1.0.0"\nx = ${'['.repeat(100_000)}`],
  ])('that are a lockfile %s of no sense are no clean lockfile', async (name, text) => {
    const run = await scan(temporaryRepository({ 'a.ts': source, [name]: text }).directory);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', critical: 'unknown' });
    expect(run.summary).toContain(name);
  });
});

describe('a tool', () => {
  const withTool = (script: string) => {
    const folder = temporaryFolder({ gitleaks: `#!/bin/sh\n${script}\n` });
    chmodSync(join(folder, 'gitleaks'), 0o755);
    const { directory } = temporaryRepository({
      'a.ts': source,
      '.github/vetnet.yml': 'version: 1\nsecurity-scan:\n  tools:\n    gitleaks:\n      timeout: 2s\n',
    });
    const env = { PATH: `${folder}:${process.env.PATH}` };
    return spawnAction('security-scan', { cwd: directory, env, inputs: { scanners: 'secrets, gitleaks' } });
  };

  test.each([
    ['hangs and does not listen', "trap '' TERM INT\nsleep 60 &\nsleep 60", 'still running'],
    ['ends without a word', 'exit 0', 'no report'],
    ['is killed', 'kill -9 $$', 'SIGKILL'],
  ])('that %s leaves the verdict open', async (_name, script, words) => {
    if (process.platform !== 'linux') return;
    const start = performance.now();
    const run = await withTool(script);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', secrets: 'unknown' });
    expect(run.summary).toContain(words);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  onLinux('that shouts secrets is quoted without them', async () => {
    const run = await withTool(`echo "no: token ${githubToken} at https://me:hunter22@example.org" >&2; exit 3`);
    expect(run.summary).toContain('exit code 3');
    expect(run.summary + run.stdout + run.stderr).not.toMatch(new RegExp(`${githubToken}|hunter22`));
  });
});
