import { describe, expect, test } from '@jest/globals';
import { readContext } from '../../../src/core/run/context.ts';
import type { PublishPlace } from '../../../src/core/run/host.ts';
import { runnerHost } from '../../../src/systems/github/runner-host.ts';
import { sampleAction } from '../../core/inputs/sample-action.ts';
import { recordText } from '../../harness/record-text.ts';
import { apiPorts } from './setup.ts';

const push = readContext(
  {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/clinic',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
  },
  undefined,
);

async function sinksFor(more: Partial<PublishPlace>) {
  const out = recordText();
  const terminal = { out: out.write, error: out.write, colour: false, columns: 80 };
  const host = runnerHost(sampleAction, { ...apiPorts(), terminal } as unknown as Parameters<typeof runnerHost>[1]);
  const sinks = await host.sinks({
    context: push,
    checkName: 'scan',
    action: 'security-scan',
    publish: ['sarif', 'status'],
    token: 'ghs_made-up',
    sarif: '/out/results.sarif',
    ...more,
  });
  return { ids: sinks.map(({ id }) => id), log: out.text() };
}

describe('SARIF', () => {
  test('is uploaded where the user asks for it', async () => {
    expect(await sinksFor({})).toEqual({ ids: ['status', 'sarif'], log: '' });
  });

  test('is not by itself', async () => {
    expect((await sinksFor({ publish: ['auto'] })).ids).not.toContain('sarif');
  });

  test('of an action that writes none is said to be nothing to upload; the rest is published', async () => {
    const { ids, log } = await sinksFor({ sarif: undefined, action: 'quality-gate' });
    expect(ids).toEqual(['status']);
    expect(log).toContain('Not published: sarif, because quality-gate has nothing to upload.');
  });

  test('of a run without branch, tag or pull request is not uploaded', async () => {
    const { ref: _, branch: __, ...nameless } = push;
    const { ids, log } = await sinksFor({ context: nameless });
    expect(ids).toEqual(['status']);
    expect(log).toContain('the event names no commit of a branch, tag or pull request');
  });

  test('needs a token like everything that is published over the API', async () => {
    const { ids, log } = await sinksFor({ token: undefined });
    expect(ids).toEqual([]);
    expect(log).toContain('Not published: status, sarif, because there is no token.');
  });
});
