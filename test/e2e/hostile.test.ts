import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

interface JsonReport {
  readonly verdict: string;
  readonly conditions: readonly { readonly id: string; readonly outcome: string; readonly reason: string }[];
  readonly facts: { readonly coverage?: { readonly files: readonly { readonly path: string }[] } };
}

/** Runs the shipped CLI on one report and returns its JSON report. */
async function gate(kind: 'coverage' | 'test-results', content: string | Uint8Array, flags: readonly string[] = []) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'report'), content);
  const run = await runCli(['quality-gate', `--${kind}`, 'report', '--json', ...flags], { cwd, timeoutMs: 120_000 });
  return { ...run, report: JSON.parse(run.stdout) as JsonReport };
}

const good = lcov({ 'src/a.ts': '+++-' });
const entityBomb = `<?xml version="1.0"?><!DOCTYPE testsuites [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]><testsuites><testsuite name="s"><testcase name="&u;"/></testsuite></testsuites>`;

describe('a report that cannot be trusted is inconclusive, with a reason', () => {
  test.each<[string, 'coverage' | 'test-results', string | Uint8Array]>([
    ['an empty file', 'coverage', ''],
    ['blanks', 'test-results', ' \n\t\n'],
    ['zero bytes', 'coverage', new Uint8Array(5000)],
    ['random bytes', 'test-results', Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 251)],
    ['a PNG', 'coverage', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a cut trace', 'coverage', good.slice(0, good.length - 18)],
    ['a trace cut inside a line', 'coverage', `${good}SF:src/b.ts\nDA:1,1\nDA:2`],
    ['cut XML', 'test-results', junit({ a: undefined, b: undefined }).slice(0, -30)],
    ['cut JSON', 'coverage', '{"src/a.ts":{"path":"src/a.ts","statementMap":{"0":{"start":{"line":1'],
    ['an entity bomb without a failure', 'test-results', entityBomb],
    ['nesting without end', 'test-results', '<testsuites>'.repeat(200_000)],
    ['JSON nesting without end', 'coverage', '{"a":'.repeat(200_000)],
    ['HTML', 'test-results', '<!doctype html><html><body>404 not found</body></html>'],
    ['a log', 'coverage', 'Error: Cannot find module\n    at Object.<anonymous> (x.js:1:1)\n'],
  ])('%s', async (_name, kind, content) => {
    const { exitCode, report, stderr } = await gate(kind, content);
    expect(report.verdict).toBe('inconclusive');
    expect(exitCode).toBe(3);
    expect(report.conditions.every(({ reason }) => reason.length > 10)).toBe(true);
    expect(stderr).not.toContain('A bug of ours');
  });

  test('a folder and a pipe are named, and never waited for', async () => {
    const cwd = temporaryFolder({ 'folder/x.txt': 'x' });
    if (process.platform !== 'win32') spawnSync('mkfifo', [join(cwd, 'pipe')]);
    for (const name of process.platform === 'win32' ? ['folder'] : ['folder', 'pipe']) {
      const run = await runCli(['quality-gate', '--coverage', name, '--json'], { cwd, timeoutMs: 20_000 });
      expect(run.exitCode).toBe(3);
      expect(run.stdout).toContain('report-not-a-file');
    }
  });

  test('one broken shard among good ones', async () => {
    const cwd = temporaryFolder({ 'shards/1.info': good, 'shards/2.info': good.slice(0, 30), 'shards/3.info': good });
    const run = await runCli(['quality-gate', '--coverage', 'shards/*.info', '--minimum-coverage', '1', '--json'], {
      cwd,
    });
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain('shards/2.info');
  });
});

describe('odd but whole reports are read', () => {
  const odd: readonly [string, 'coverage' | 'test-results', string | Uint8Array][] = [
    ['with a byte order mark', 'coverage', `\ufeff${good}`],
    ['with CRLF', 'coverage', good.replaceAll('\n', '\r\n')],
    ['in UTF-16', 'coverage', Buffer.from(`\ufeff${good}`, 'utf16le')],
    [
      'in UTF-16 XML',
      'test-results',
      Buffer.from(`\ufeff${junit({ a: undefined }).replace('"1.0"', '"1.0" encoding="UTF-16"')}`, 'utf16le'),
    ],
    ['with control characters', 'test-results', junit({ 'a\u001b[31mred': undefined })],
    ['with a NUL in a comment', 'coverage', `#\0\n${good}`],
  ];

  test.each(odd)('%s', async (_name, kind, content) => {
    const { report } = await gate(kind, content, ['--minimum-coverage', '75']);
    expect(report.verdict).toBe('pass');
  });

  test('with paths that try to leave the repository or to break a line', async () => {
    const hostile = [
      '../../../etc/passwd',
      '/etc/../etc/shadow',
      'a"b.ts',
      'a\tb.ts',
      'C:\\x\\..\\..\\y.ts',
      "$(touch x)'.ts",
      '__proto__',
    ];
    const { report, exitCode } = await gate('coverage', lcov(Object.fromEntries(hostile.map((path) => [path, '++']))));
    expect(exitCode).toBe(0);
    const paths = report.facts.coverage?.files.map(({ path }) => path) ?? [];
    expect(paths).toHaveLength(hostile.length);
  });
});

describe('large reports', () => {
  test('80,000 functions in one section', async () => {
    const names = Array.from({ length: 80_000 }, (_, i) => `FN:${i + 1},function_number_${i}`);
    const calls = Array.from({ length: 80_000 }, (_, i) => `FNDA:1,function_number_${i}`);
    const started = performance.now();
    const { exitCode } = await gate(
      'coverage',
      `SF:a.c\n${names.join('\n')}\n${calls.join('\n')}\nDA:1,1\nend_of_record\n`,
    );
    expect(exitCode).toBe(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('100,000 failing tests are all counted, within 256 MB of heap', async () => {
    const cases = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`test ${i}`, `failure number ${i} ${'x'.repeat(100)}`]),
    );
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'junit.xml': junit(cases) });
    const run = await runCli(['quality-gate', '--test-results', 'junit.xml'], {
      cwd,
      nodeFlags: ['--max-old-space-size=256'],
      timeoutMs: 120_000,
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('100,000 of 100,000 tests did not pass');
  }, 130_000);
});
