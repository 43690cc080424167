import { describe, expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

type Event = Readonly<Record<string, unknown>>;

const pkg = 'example.com/app/store';
const event = (Action: string, Test?: string, more: Event = {}): Event => ({
  Time: '2026-11-20T10:00:00Z',
  Action,
  Package: pkg,
  ...(Test !== undefined && { Test }),
  ...more,
});
const output = (Output: string, Test?: string) => event('output', Test, { Output });
const lines = (...events: (Event | string)[]) =>
  `${events.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')}\n`;

async function countsOf(text: string): Promise<string> {
  const { totals } = (await tallyOf(text)).summary;
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.errors + totals.suiteErrors} errors, ${totals.skipped} skipped, ${totals.flaky} flaky`;
}

describe('counting', () => {
  test.each<[string, (Event | string)[], string]>([
    [
      'parallel tests interleave',
      [
        event('start'),
        event('run', 'A'),
        event('run', 'B'),
        event('pause', 'A'),
        event('cont', 'A'),
        event('fail', 'B'),
        event('pass', 'A'),
        event('fail'),
      ],
      '1 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'subtests and their parent are tests each, as go test counts them',
      [event('run', 'A'), event('run', 'A/x'), event('skip', 'A/x'), event('pass', 'A'), event('pass')],
      '1 passed, 0 failed, 0 errors, 1 skipped, 0 flaky',
    ],
    [
      'a package without test files',
      [event('start'), output('?   \texample.com/app/store\t[no test files]\n'), event('skip')],
      '0 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a package that failed without a test',
      [event('start'), output('exit status 3\n'), event('fail')],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a package that failed although its tests passed',
      [event('run', 'A'), event('pass', 'A'), event('fail')],
      '1 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a test that never ended',
      [
        event('run', 'A'),
        event('run', 'B'),
        event('pass', 'B'),
        output('panic: test timed out after 1s\n'),
        event('fail'),
      ],
      '1 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a test that never ended in a package that passed',
      [event('run', 'A'), event('pass')],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'output behind the end of a test is no second run',
      [event('run', 'A'), event('pass', 'A'), output('late\n', 'A'), event('pass')],
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a failure that a rerun by gotestsum mends is flaky',
      [
        event('run', 'A'),
        event('fail', 'A'),
        event('fail'),
        event('start'),
        event('run', 'A'),
        event('pass', 'A'),
        event('pass'),
      ],
      '1 passed, 0 failed, 0 errors, 0 skipped, 1 flaky',
    ],
    [
      'a failure that the rerun does not mend',
      [
        event('run', 'A'),
        event('fail', 'A'),
        event('fail'),
        event('start'),
        event('run', 'A'),
        event('fail', 'A'),
        event('fail'),
      ],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'with -count=2 a failure stands, since the package failed',
      [event('run', 'A'), event('fail', 'A'), event('run', 'A'), event('pass', 'A'), event('fail')],
      '0 passed, 1 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a build failure of Go 1.24',
      [
        { ImportPath: `${pkg} [${pkg}.test]`, Action: 'build-output', Output: 'a.go:1:2: syntax error\n' },
        { ImportPath: `${pkg} [${pkg}.test]`, Action: 'build-fail' },
        event('start'),
        output('FAIL\tx [build failed]\n'),
        event('fail', undefined, { FailedBuild: `${pkg} [${pkg}.test]` }),
      ],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'the build failure of a dependency is that of the package',
      [
        { ImportPath: 'example.com/dep', Action: 'build-fail' },
        event('start'),
        event('fail', undefined, { FailedBuild: 'example.com/dep' }),
      ],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a build failure and nothing else',
      [{ ImportPath: pkg, Action: 'build-fail' }],
      '0 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a build failure in plain lines',
      [
        `# ${pkg}`,
        './a.go:1:2: syntax error',
        `FAIL\t${pkg} [build failed]`,
        event('run', 'A'),
        event('pass', 'A'),
        { ...event('pass'), Package: 'other' },
        event('pass'),
      ],
      '1 passed, 0 failed, 1 errors, 0 skipped, 0 flaky',
    ],
    [
      'a benchmark',
      [event('run', 'BenchmarkA'), event('bench', 'BenchmarkA'), event('pass')],
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'a cached package',
      [event('start'), event('run', 'A'), event('pass', 'A'), output('ok  \tx\t(cached)\n'), event('pass')],
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
    [
      'an action of a later Go',
      [event('start'), event('run', 'A'), event('celebrate', 'A'), event('pass', 'A'), event('pass')],
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    ],
  ])('%s', async (_name, events, expected) => {
    expect(await countsOf(lines(...events))).toBe(expected);
  });
});

describe('what a failure says', () => {
  async function failureOf(...outputs: string[]) {
    const { summary } = await tallyOf(
      lines(
        event('run', 'A'),
        ...outputs.map((text) => output(text, 'A')),
        event('fail', 'A', { Elapsed: 0.5 }),
        event('fail'),
      ),
    );
    return summary.failures[0];
  }

  test('the last line logged, since logs come before the failure', async () => {
    expect(
      await failureOf(
        '=== RUN   A\n',
        '    a_test.go:5: log\n',
        '    a_test.go:9: expected 1, got 2\n',
        '--- FAIL: A (0.50s)\n',
      ),
    ).toMatchObject({
      file: `${pkg}/a_test.go`,
      line: 9,
      message: 'expected 1, got 2',
      details: 'a_test.go:5: log\n    a_test.go:9: expected 1, got 2',
    });
  });

  test("testify's error behind its trace", async () => {
    expect(
      await failureOf(
        '    a_test.go:12: \n',
        '        \tError Trace:\t/repo/a_test.go:12\n',
        '        \tError:      \tNot equal: \n',
      ),
    ).toMatchObject({ line: 12, message: 'Not equal:' });
  });

  test('a panic with its place', async () => {
    expect(
      await failureOf(
        '--- FAIL: A (0.00s)\n',
        'panic: boom [recovered]\n',
        'goroutine 1 [running]:\n',
        '\t/usr/lib/go/panic.go:1 +0x1\n',
        '\t/repo/store/a_test.go:7 +0x1d\n',
      ),
    ).toMatchObject({ message: 'panic: boom [recovered]', file: '/repo/store/a_test.go', line: 7 });
  });

  test('no more than 16 KiB of output, its end', async () => {
    const failure = await failureOf(
      ...Array.from({ length: 2000 }, (_, index) => `    a_test.go:5: line ${index} ${'x'.repeat(50)}\n`),
    );
    expect(failure?.details?.length).toBeLessThanOrEqual(16 * 1024);
    expect(failure?.message).toMatch(/^line 1999 /);
  });
});

describe('a stream that broke off', () => {
  const whole = lines(event('start'), event('run', 'A'), output('ok\n', 'A'), event('pass', 'A'), event('pass'));

  test('never passes, wherever it was cut', async () => {
    for (let length = 1; length < whole.length - 1; length += 1) {
      const reading = async () => tallyOf(whole.slice(0, length));
      await expect(reading()).rejects.toThrow(/still runs|half an event|not recognised/);
    }
  });

  test('a line that is no event is malformed', async () => {
    await expect(tallyOf(lines(event('start'), '{"a":1}', event('pass')))).rejects.toMatchObject({
      code: 'report-malformed',
    });
    await expect(tallyOf(lines(event('start'), '{broken', event('pass')))).rejects.toMatchObject({
      code: 'report-malformed',
    });
  });

  test('CRLF and a byte order mark are no matter', async () => {
    expect(await countsOf(`\ufeff${whole.replaceAll('\n', '\r\n')}`)).toBe(
      '1 passed, 0 failed, 0 errors, 0 skipped, 0 flaky',
    );
  });
});
