import { describe, expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

const green = { 'coverage/lcov.info': lcov({ 'src/a.ts': '++++-' }), 'junit.xml': junit({ works: undefined }) };

describe('exit codes', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, number]>([
    ['pass', [], green, 0],
    ['fail', ['--minimum-coverage', '81'], green, 1],
    ['a failing test', [], { ...green, 'junit.xml': junit({ works: 'no' }) }, 1],
    ['never fail', ['--minimum-coverage', '81', '--fail-on', 'never'], green, 0],
    ['nothing to judge', [], {}, 3],
    ['a pattern without a match', ['--coverage', 'nowhere/*.info'], green, 3],
    ['tolerated as a warning', ['--coverage', 'nowhere/*.info', '--on-missing', 'warn'], green, 0],
    ['a warning that counts', ['--coverage', 'nowhere/*.info', '--on-missing', 'warn', '--fail-on', 'warn'], green, 1],
    ['ignored', ['--coverage', 'nowhere/*.info', '--on-missing', 'ignore'], green, 0],
    ['an unknown flag', ['--coverge', 'x'], green, 2],
    ['a flag without value', ['--coverage'], green, 2],
    ['a stray word', ['lcov.info'], green, 2],
    ['a value that does not parse', ['--minimum-coverage', 'eighty'], green, 2],
    ['a policy that is named and absent', ['--config', 'nowhere.yml'], green, 2],
  ])('%s', async (_name, flags, files, exitCode) => {
    const run = await runCli(['quality-gate', ...flags], { cwd: temporaryFolder(files) });
    expect({ exitCode: run.exitCode, bug: run.stderr.includes('A bug of ours') }).toEqual({ exitCode, bug: false });
  });

  test.each<[readonly string[], number]>([
    [[], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['quality-gate', '--help'], 0],
    [['quality-gat'], 2],
  ])('%j', async (args, exitCode) => {
    expect((await runCli(args)).exitCode).toBe(exitCode);
  });
});

describe('on a laptop', () => {
  test('reports at usual places are found, and the verdict says so', async () => {
    const run = await runCli(['quality-gate'], { cwd: temporaryFolder(green) });
    expect(run.stdout).toContain('passed');
    expect(run.stdout).toContain('coverage/lcov.info');
    expect(run.stdout).toContain('80.00%');
  });

  test('all problems are told at once, each with its mend', async () => {
    const policy = 'version: 1\nquality-gate:\n  minimum-coverag: 90\n';
    const cwd = temporaryFolder({ ...green, '.github/vetnet.yml': policy });
    const run = await runCli(['quality-gate', '--minimum-tests', 'many', '--fail-on', 'fial'], { cwd });
    expect(run.stderr).toContain('minimum-tests is "many"');
    expect(run.stderr).toContain('Did you mean `fail`?');
    expect(run.stderr).toContain('.github/vetnet.yml:3:3');
    expect(run.stderr).toContain('Did you mean `minimum-coverage`?');
    expect(run.stdout).toBe('');
  });

  test('JSON is all of standard output', async () => {
    const { stdout } = await runCli(['quality-gate', '--json'], { cwd: temporaryFolder(green) });
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'pass',
      facts: { coverage: { lines: { covered: 4, total: 5 } } },
    });
  });

  test('reports of other code are remarked on', async () => {
    const repository = temporaryRepository({ 'src/a.ts': '1\n', '.gitignore': '*.info\n' });
    const notes = async (path: string): Promise<string> => {
      writeFiles(repository.directory, { 'l.info': lcov({ [path]: '+' }) });
      const flags = ['--coverage', 'l.info', '--json'];
      const { stdout } = await runCli(['quality-gate', ...flags], { cwd: repository.directory });
      return JSON.parse(stdout).notes.join();
    };
    expect(await notes('/elsewhere/lib/b.ts')).toContain('No file that the coverage reports name');
    expect(await notes('/elsewhere/src/a.ts')).toBe('');
  });

  test('colour is for terminals only', async () => {
    const cwd = temporaryFolder(green);
    const [plain, coloured, refused] = await Promise.all([
      runCli(['quality-gate'], { cwd }),
      runCli(['quality-gate'], { cwd, tty: true }),
      runCli(['quality-gate'], { cwd, tty: true, env: { NO_COLOR: '1' } }),
    ]);
    expect(plain.stdout).not.toContain('\u001b[');
    expect(coloured.stdout).toContain('\u001b[');
    expect(refused.stdout).not.toContain('\u001b[');
  });

  test('reports and evidence lie in a folder that git ignores, and the audit log verifies', async () => {
    const repository = temporaryRepository({
      'src/a.ts': '1\n2\n3\n4\n5\n',
      '.gitignore': 'coverage/\njunit.xml\n',
      ...green,
    });
    for (const _ of [1, 2]) await runCli(['quality-gate'], { cwd: repository.directory });
    expect(repository.git('status', '--porcelain')).toBe('');
    const audit = await runCli(['audit', 'verify'], { cwd: repository.directory });
    expect(audit).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 records') });
  });

  test('the policy says how long the audit log keeps its records, and pruning may not go below', async () => {
    const cwd = temporaryFolder({ ...green, '.github/vetnet.yml': 'version: 1\nhipaa: strict\n' });
    await runCli(['quality-gate'], { cwd });
    const early = await runCli(['audit', 'prune', '--retention-days', '30'], { cwd });
    expect(early).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('keeps records for 2190 days') });
    expect(await runCli(['audit', 'prune'], { cwd })).toMatchObject({ exitCode: 0, stdout: '0 records dropped.\n' });
  });
});
