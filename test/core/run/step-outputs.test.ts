import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setStepOutputs } from '../../../src/core/run/step-outputs.ts';
import { parseCommandFile } from '../../harness/command-file.ts';

function runnerWith(options: { env?: Record<string, string>; random?: () => number; fail?: boolean } = {}) {
  const written = new Map<string, string>();
  const unused = () => Promise.reject(new Error('unused'));
  const files = {
    list: unused,
    readText: unused,
    realPath: unused,
    write: unused,
    create: unused,
    remove: unused,
    readChunks: () => {
      throw new Error('unused');
    },
    facts: async () => ({ kind: 'file' as const, size: 0 }),
    append: async (path: string, text: string) => {
      if (options.fail) throw new Error('EACCES: denied');
      written.set(path, (written.get(path) ?? '') + text);
    },
  };
  const env = options.env ?? { GITHUB_OUTPUT: '/out' };
  const ports = { env, files, random: options.random ?? Math.random };
  const setOutputs = (outputs: Readonly<Record<string, string>>) => setStepOutputs(outputs, ports);
  return { setOutputs, written };
}

describe('outputs', () => {
  test('any values come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.string({ unit: 'binary' })),
        async (outputs) => {
          const { setOutputs, written } = runnerWith();
          expect(await setOutputs(outputs)).toEqual([]);
          expect(parseCommandFile(written.get('/out') ?? '')).toEqual({ ...outputs });
        },
      ),
    );
  });

  test('a value that holds the delimiter is refused', async () => {
    const { setOutputs, written } = runnerWith({ random: () => 0 });
    await expect(setOutputs({ a: `x\nvetnet_${'0'.repeat(30)}\nb<<c` })).rejects.toThrow(
      'The value of a holds the delimiter.',
    );
    expect(written.size).toBe(0);
  });

  test('two delimiters are never the same', async () => {
    const { setOutputs, written } = runnerWith();
    await setOutputs({ a: '1', b: '2' });
    const delimiters = [...(written.get('/out') ?? '').matchAll(/<<(.+)/g)].map((match) => match[1]);
    expect(new Set(delimiters).size).toBe(2);
  });

  test('a name cannot smuggle another output', async () => {
    await expect(runnerWith().setOutputs({ 'a<<b\nc': '1' })).rejects.toThrow('Not a name for the runner');
  });

  test('a value beyond the limit is lost, and says so', async () => {
    const { setOutputs, written } = runnerWith();
    const losses = await setOutputs({ long: 'x'.repeat(100_001), verdict: 'pass' });
    expect(losses).toEqual([{ what: 'output long', why: 'it is longer than 100000 characters' }]);
    expect(parseCommandFile(written.get('/out') ?? '')).toEqual({ long: 'unknown', verdict: 'pass' });
  });

  test('a file that cannot be written is a loss, not a failure', async () => {
    const losses = await runnerWith({ fail: true }).setOutputs({ a: '1' });
    expect(losses).toEqual([{ what: 'outputs', why: 'GITHUB_OUTPUT could not be written: EACCES: denied' }]);
  });

  test('without a runner nothing is written and nothing is lost', async () => {
    const { setOutputs, written } = runnerWith({ env: {} });
    expect(await setOutputs({ a: '1' })).toEqual([]);
    expect(written.size).toBe(0);
  });
});
