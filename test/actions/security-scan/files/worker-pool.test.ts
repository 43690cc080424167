import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BatchQueue } from '../../../../src/actions/security-scan/files/batch-queue.ts';
import type { ScanSetup } from '../../../../src/actions/security-scan/files/batch-scanner.ts';
import { startWorkers } from '../../../../src/actions/security-scan/files/worker-pool.ts';
import { temporaryFolder } from '../../../harness/temporary-folder.ts';

const rules = `[[rules]]\nid = "token"\nregex = '''tok_\\d{8}'''\nkeywords = ["tok_"]\n`;
const limits = { fileBytes: 1_000_000, fileTimeMs: 5_000 };

function setupOf(root: string, secretRules: string): ScanSetup {
  return { root, detectors: ['secrets'], options: { secretRules: join(root, secretRules) }, limits };
}

test('threads scan all lists by themselves', async () => {
  const files = Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`${at}.txt`, `tok_${10_000_000 + at}`]));
  const root = temporaryFolder({ ...files, 'rules.toml': rules });
  const queue = new BatchQueue(Object.keys(files));
  const pool = startWorkers(2, setupOf(root, 'rules.toml'), queue);
  try {
    while (!queue.done) await queue.changed();
  } finally {
    pool.stop();
  }
  const found = queue.results().flatMap(({ findings }) => findings.flatMap(([, some]) => some));
  expect(found.map(({ location }) => location?.file)).toEqual(Object.keys(files));
});

test('a thread that dies gives back what it had, for others to scan', async () => {
  const root = temporaryFolder({ 'a.txt': 'x', 'rules.toml': rules });
  const queue = new BatchQueue(['a.txt']);
  const task = queue.take();
  expect(queue.take()).toBeUndefined();
  queue.giveBack(0);
  expect(queue.take()).toEqual(task);
  const broken = new BatchQueue(['a.txt']);
  const pool = startWorkers(1, setupOf(root, 'none.toml'), broken);
  // Its rules are wrong, so that it never asks for a list.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(broken.done).toBe(false);
  expect(broken.take()).toBeDefined();
  pool.stop();
});
