import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { wantsColour } from '../../../src/core/run/colour.ts';

const root = join(import.meta.dirname, '../../..');

test('the environment and the streams of the process are touched in one file', () => {
  const touches = /process\s*\??\.\s*(?:env|stdout|stderr|stdin|exit)\b|process\[/;
  const codeOf = (file: string) =>
    readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const touching = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && touches.test(codeOf(file)))
    .map((file) => file.replaceAll('\\', '/'));
  expect(touching).toEqual(['core/run/node-ports.ts']);
});

describe('colour', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, true],
  ])('%j on a terminal: %j gives %j', (env, isTerminal, expected) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly ms: number;
}

/** Runs a program that has `ports` and `endProcess` at hand. `react` sees its output and may send signals. */
function runProgram(
  text: string,
  react: (output: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ended> {
  const module = JSON.stringify(new URL('../../../src/core/run/node-ports.ts', import.meta.url).href);
  const program = `import { nodePorts, endProcess } from ${module}; const ports = nodePorts(); ${text}`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let stdout = '';
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      react(stdout, (signal) => child.kill(signal));
    });
    child.on('close', (exitCode) => resolve({ exitCode, stdout, ms: performance.now() - started }));
  });
}

const onSignal =
  'ports.signal.addEventListener("abort", () => ports.terminal.out(`${ports.signal.reason.message}\\n`));';

describe('signals', () => {
  test('the first one lets the program write what it has and end', async () => {
    const program = `${onSignal} ports.terminal.out("ready\\n");
      await ports.clock.sleep(60_000, ports.signal).catch(() => ports.terminal.out("report\\n")); await endProcess(1);`;
    const ended = await runProgram(program, (output, kill) => output === 'ready\n' && kill('SIGINT'));
    expect(ended).toMatchObject({ exitCode: 1, stdout: 'ready\nCancelled by SIGINT.\nreport\n' });
  });

  test('the second one ends a program that does not', async () => {
    const program = `${onSignal} ports.terminal.out("ready\\n"); setInterval(() => {}, 1_000);`;
    const ended = await runProgram(program, (output, kill) => {
      if (output === 'ready\n') kill('SIGINT');
      if (output.endsWith('SIGINT.\n')) kill('SIGTERM');
    });
    expect(ended.exitCode).toBe(143);
    expect(ended.ms).toBeLessThan(4_000);
  });

  test('a program that ignores the first one ends before the runner sends the next', async () => {
    const program = 'ports.terminal.out("ready\\n"); setInterval(() => {}, 1_000);';
    const ended = await runProgram(program, (output, kill) => output === 'ready\n' && kill('SIGINT'));
    expect(ended.exitCode).toBe(130);
    expect(ended.ms).toBeLessThan(7_500);
  }, 15_000);
});

test('everything written leaves before the process ends', async () => {
  const ended = await runProgram(
    'ports.terminal.out("x".repeat(3_000_000)); ports.terminal.out("end"); await endProcess(0);',
  );
  expect([ended.exitCode, ended.stdout.length]).toEqual([0, 3_000_003]);
});

test('a reader that goes away early is no crash', async () => {
  const module = new URL('../../../src/core/run/node-ports.ts', import.meta.url).href;
  const program = `import { nodePorts, endProcess } from ${JSON.stringify(module)}; const { terminal } = nodePorts();
    for (let i = 0; i < 50; i++) { terminal.out("x".repeat(100_000)); await new Promise(setImmediate); } await endProcess(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect([exitCode, errors.includes('EPIPE')]).toEqual([0, false]);
});

test('random numbers are uniform enough to name things', async () => {
  const { stdout } = await runProgram('for (let i = 0; i < 1000; i++) ports.terminal.out(`${ports.random()}\\n`);');
  const numbers = stdout.trim().split('\n').map(Number);
  expect(new Set(numbers).size).toBe(1000);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(Math.abs(numbers.reduce((sum, number) => sum + number, 0) / 1000 - 0.5)).toBeLessThan(0.1);
});
