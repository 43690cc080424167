import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FileCommands } from '../../../src/core/run/file-commands.ts';
import { parseFileCommands } from './runner-protocol.ts';

function commandsWith(options: { env?: Record<string, string>; random?: () => number; fail?: boolean } = {}) {
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
  return { commands: new FileCommands({ env, files, random: options.random ?? Math.random }), written };
}

describe('outputs', () => {
  test('any values come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.string({ unit: 'binary' })),
        async (outputs) => {
          const { commands, written } = commandsWith();
          expect(await commands.setOutputs(outputs)).toEqual([]);
          expect(parseFileCommands(written.get('/out') ?? '')).toEqual({ ...outputs });
        },
      ),
    );
  });

  test('a value that holds the delimiter is refused', async () => {
    const { commands, written } = commandsWith({ random: () => 0 });
    await expect(commands.setOutputs({ a: `x\nvetnet_${'0'.repeat(36)}\nb<<c` })).rejects.toThrow(
      'The value of a holds the delimiter.',
    );
    expect(written.size).toBe(0);
  });

  test('two delimiters are never the same', async () => {
    const { commands, written } = commandsWith();
    await commands.setOutputs({ a: '1', b: '2' });
    const delimiters = [...(written.get('/out') ?? '').matchAll(/<<(.+)/g)].map((match) => match[1]);
    expect(new Set(delimiters).size).toBe(2);
  });

  test('a name cannot smuggle another output', async () => {
    await expect(commandsWith().commands.setOutputs({ 'a<<b\nc': '1' })).rejects.toThrow('Not a name for the runner');
  });

  test('a value beyond the limit is lost, and says so', async () => {
    const { commands, written } = commandsWith();
    const losses = await commands.setOutputs({ long: 'x'.repeat(100_001), verdict: 'pass' });
    expect(losses).toEqual([{ what: 'output long', why: 'it is longer than 100000 characters' }]);
    expect(parseFileCommands(written.get('/out') ?? '')).toEqual({ long: 'unknown', verdict: 'pass' });
  });

  test('a file that cannot be written is a loss, not a failure', async () => {
    const losses = await commandsWith({ fail: true }).commands.setOutputs({ a: '1' });
    expect(losses).toEqual([{ what: 'outputs', why: 'GITHUB_OUTPUT could not be written: EACCES: denied' }]);
  });

  test('without a runner nothing is written and nothing is lost', async () => {
    const { commands, written } = commandsWith({ env: {} });
    expect(await commands.setOutputs({ a: '1' })).toEqual([]);
    expect(written.size).toBe(0);
  });
});
