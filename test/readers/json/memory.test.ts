import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runNode } from '../../harness/child.ts';

const script = join(import.meta.dirname, 'read-generated.ts');
const mebibyte = 1024;
const gibibyte = 1024 * mebibyte;

/** Reads a generated report in a process of its own with a heap of 512 MB. */
async function read(kind: string, megabytes: number): Promise<{ result: unknown; maxRssKb: number }> {
  const { stdout, stderr, exitCode, maxRssKb } = await runNode({
    args: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=512', script, kind, String(megabytes)],
    env: {},
    cwd: import.meta.dirname,
    node: process.execPath,
    timeoutMs: 110_000,
  });
  if (exitCode !== 0) throw new Error(stderr.slice(-2000));
  return { result: JSON.parse(stdout), maxRssKb: maxRssKb ?? Number.POSITIVE_INFINITY };
}

describe('memory', () => {
  test('300 MB of coverage-final.json take little more than 30 MB', async () => {
    const small = await read('istanbul', 30);
    const large = await read('istanbul', 300);
    expect(large.result).toMatchObject({
      reader: 'istanbul',
      files: 6566,
      lines: { covered: 1_313_200, total: 2_626_400 },
    });
    expect(large.maxRssKb).toBeLessThan(gibibyte);
    expect(large.maxRssKb - small.maxRssKb).toBeLessThan(150 * mebibyte);
  }, 240_000);

  test('300 MB of go test -json take little more than 30 MB', async () => {
    const small = await read('go-test', 30);
    const large = await read('go-test', 300);
    expect(large.result).toMatchObject({ reader: 'go-test', total: 155_373, passed: 155_373 });
    expect(large.maxRssKb - small.maxRssKb).toBeLessThan(100 * mebibyte);
  }, 240_000);

  test('100,000 failed tests in one xcresult bundle', async () => {
    const { result, maxRssKb } = await read('xcresult-tests', 36);
    expect(result).toMatchObject({ reader: 'xcresult-tests', total: expect.any(Number), passed: 0 });
    expect((result as { failed: number }).failed).toBeGreaterThan(100_000);
    expect(maxRssKb).toBeLessThan(gibibyte);
  }, 120_000);
});
