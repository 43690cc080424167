import { basename, delimiter, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import type { ProcessRequest } from '../../../src/core/process/process-runner.ts';

const runner = nodeProcessRunner(process.platform);
const script = (text: string, rest: Partial<ProcessRequest> = {}): ProcessRequest => ({
  command: process.execPath,
  args: ['-e', text],
  ...rest,
});
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function streamed(request: ProcessRequest): Promise<string> {
  let text = '';
  for await (const chunk of runner.stream(request)) text += textOf(chunk);
  return text;
}

/** Whether a process is there. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('run', () => {
  test('a result has exit code, output and errors', async () => {
    const result = await runner.run(
      script('process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3'),
    );
    expect({ ...result, stdout: textOf(result.stdout) }).toEqual({ exitCode: 3, stdout: 'out', stderr: 'err' });
  });

  test('arguments, input, folder and environment arrive as they are', async () => {
    const hostile = '$(touch x); `id` "quoted" \'single\' * \\ %PATH%\n';
    const text =
      'const {readFileSync} = require("fs"); console.log(JSON.stringify([process.argv[1], readFileSync(0, "utf8"), process.cwd(), process.env.ONLY, process.env.HOME ?? null]))';
    const result = await runner.run({
      command: process.execPath,
      args: ['-e', text, hostile],
      input: 'given',
      cwd: import.meta.dirname,
      env: { ONLY: 'this' },
    });
    expect(JSON.parse(textOf(result.stdout))).toEqual([hostile, 'given', import.meta.dirname, 'this', null]);
  });

  test.each(['.', ''])('a tool is found by an entry of PATH that is relative: "%s"', async (entry) => {
    const { exitCode } = await runner.run({
      command: basename(process.execPath),
      args: ['-e', ''],
      cwd: dirname(process.execPath),
      env: { PATH: `${import.meta.dirname}${delimiter}${entry}` },
    });
    expect(exitCode).toBe(0);
  });

  test('too much output ends the child', async () => {
    const request = script('for (;;) process.stdout.write("x".repeat(65536))', { maxOutputBytes: 100_000 });
    await expect(runner.run(request)).rejects.toMatchObject({ code: 'tool-output-too-large' });
  });

  test('the last 64 KiB of errors are kept', async () => {
    const { stderr } = await runner.run(script('process.stderr.write("x".repeat(300_000) + "end")'));
    expect(stderr).toHaveLength(64 * 1024);
    expect(stderr.endsWith('end')).toBe(true);
  });

  test('large input to a child that does not read it is no failure', async () => {
    expect((await runner.run(script('process.exit(0)', { input: 'x'.repeat(4_000_000) }))).exitCode).toBe(0);
  });

  test.each([
    [
      'a tool that is not there',
      { command: 'vetnet-no-such-tool', args: [] },
      'tool-missing',
      'vetnet-no-such-tool is not installed or not on PATH.',
    ],
    [
      'a tool that is in no folder of PATH',
      { command: 'git', args: ['version'], env: { PATH: `/vetnet/absent${delimiter}${import.meta.dirname}` } },
      'tool-missing',
      'git is not installed or not on PATH.',
    ],
    [
      'a folder that is not there',
      { command: process.execPath, args: [], cwd: '/vetnet/absent' },
      'tool-missing',
      'its folder /vetnet/absent is not there',
    ],
    ['a tool that may not be run', { command: import.meta.filename, args: [] }, 'tool-missing', 'could not start'],
    [
      'a kill from outside',
      script('process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 60_000)'),
      'tool-killed',
      'was killed by SIGKILL',
    ],
  ])(
    '%s',
    async (_, request, code, message) => {
      await expect(runner.run(request)).rejects.toMatchObject({
        name: 'Error',
        kind: 'external',
        code,
        message: expect.stringContaining(message),
      });
      await expect(streamed(request)).rejects.toMatchObject({ code });
    },
    20_000,
  );
});

describe('deadline', () => {
  test('kills the child and its children', async () => {
    const text =
      'const child = require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]); console.log(child.pid); setTimeout(() => {}, 60_000)';
    let pid = 0;
    const reading = (async () => {
      for await (const chunk of runner.stream(script(text, { timeoutMs: 1_500 }))) pid = Number(textOf(chunk));
    })();
    await expect(reading).rejects.toMatchObject({ code: 'tool-timeout' });
    expect(pid).toBeGreaterThan(0);
    for (let i = 0; i < 50 && lives(pid); i++) await wait(50);
    expect(lives(pid)).toBe(false);
  });
});

describe('cancelling', () => {
  test('ends the child with the reason given', async () => {
    const controller = new AbortController();
    const running = runner.run(script('setTimeout(() => {}, 60_000)', { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('enough')), 200);
    await expect(running).rejects.toThrow('enough');
  });

  test('before the start nothing is started', async () => {
    await expect(runner.run(script('', { signal: AbortSignal.abort(new Error('already')) }))).rejects.toThrow(
      'already',
    );
  });
});

describe('stream', () => {
  test('output comes as it is written', async () => {
    expect(await streamed(script('console.log("a"); setTimeout(() => console.log("b"), 100)'))).toBe('a\nb\n');
  });

  test('an exit code that is not 0 rejects at the end, with the last line of the errors', async () => {
    await expect(
      streamed(script('console.error("first"); console.error("fatal: no"); process.exitCode = 128')),
    ).rejects.toMatchObject({
      code: 'tool-failed',
      message: `${process.execPath} ended with exit code 128: fatal: no`,
    });
  });

  test('a reader that stops early ends the child', async () => {
    let pid = 0;
    for await (const chunk of runner.stream(
      script('console.log(process.pid); setInterval(() => console.log("more"), 10)'),
    )) {
      pid = Number.parseInt(textOf(chunk), 10);
      break;
    }
    for (let i = 0; i < 50 && lives(pid); i++) await wait(50);
    expect(lives(pid)).toBe(false);
  });
});
