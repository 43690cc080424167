import { expect, test } from '@jest/globals';
import type { SecurityScanInputs } from '../../../src/actions/security-scan/inputs.ts';
import { scanContainer } from '../../../src/actions/security-scan/scan-container.ts';
import type { SourceResult } from '../../../src/actions/security-scan/source.ts';
import type { ActionRun } from '../../../src/core/run/action-run.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { source } from './sample-facts.ts';

/** What becomes of an image that has only a name, beside what trivy gave. */
async function statusBeside(trivy: SourceResult['status'], isRequested: boolean) {
  const run = {
    ports: { files: new MemoryFiles(), clock: { monotonic: () => 0 } },
    workingDirectory: '/repo',
    inputs: { image: 'registry.example/app:1' },
  } as unknown as ActionRun<SecurityScanInputs>;
  const wanted = { own: ['container'], tools: ['trivy'], isRequested: () => isRequested } as const;
  const ask = () => Promise.reject(new Error('nobody is to be asked'));
  const tools = Promise.resolve([source('trivy', { status: trivy })]);
  return (await scanContainer(run, wanted, ask, tools))?.status;
}

test('an image that has only a name was looked at where trivy looked at it', async () => {
  expect(await statusBeside('completed', false)).toBe('not-run');
  expect(await statusBeside('incomplete', false)).toBe('not-run');
});

test('else nobody looked at it', async () => {
  expect(await statusBeside('not-run', false)).toBe('failed');
  expect(await statusBeside('failed', false)).toBe('failed');
  expect(await statusBeside('completed', true)).toBe('failed');
});
