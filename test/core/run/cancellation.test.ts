import { describe, expect, test } from '@jest/globals';
import { unlessAborted } from '../../../src/core/run/cancellation.ts';

const never = () => new Promise<never>(() => {});

describe('unlessAborted', () => {
  test('gives the result of work that ends first', async () => {
    const controller = new AbortController();
    expect(await unlessAborted(controller.signal, async () => 'done')).toBe('done');
    controller.abort(new Error('late'));
  });

  test('hands on why the work failed', async () => {
    const failing = () => Promise.reject(new Error('broken'));
    await expect(unlessAborted(new AbortController().signal, failing)).rejects.toThrow('broken');
  });

  test('gives up work that does not end, with the reason', async () => {
    const controller = new AbortController();
    const running = unlessAborted(controller.signal, never);
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
  });

  test('does not start work when all is over', async () => {
    let started = false;
    const work = async () => {
      started = true;
    };
    await expect(unlessAborted(AbortSignal.abort(new Error('over')), work)).rejects.toThrow('over');
    expect(started).toBe(false);
  });

  test('work that fails after it was given up disturbs nobody', async () => {
    const controller = new AbortController();
    let fail = (_: Error) => {};
    const running = unlessAborted(controller.signal, () => new Promise((_, reject) => (fail = reject)));
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    fail(new Error('too late'));
    await new Promise(setImmediate);
  });
});
