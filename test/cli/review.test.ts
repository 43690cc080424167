import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { review } from '../../src/cli/review.ts';
import { sha256 } from '../../src/core/evidence/digest.ts';
import { parseReview } from '../../src/core/evidence/security-review.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import type { Ports } from '../../src/core/run/ports.ts';
import { FakeClock } from '../harness/fake-clock.ts';
import { recordText } from '../harness/record-text.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const digest = 'd'.repeat(64);
const report = (more: object = {}) =>
  JSON.stringify({
    $schema: 'urn:vetnet:schema:report:v1',
    action: 'security-scan',
    commit: 'c'.repeat(40),
    facts: { review: { digest, findings: 3 } },
    ...more,
  });

function workplace(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const [out, errors] = [recordText(), recordText()];
  const terminal = { out: out.write, error: errors.write, colour: false, columns: 80 };
  const ports = { files: nodeFileSystem(() => 0.5), clock: new FakeClock(), terminal } as unknown as Ports;
  return { folder, out, errors, run: (...args: readonly string[]) => review(args, folder, ports) };
}

const signed = ['--reviewer', 'Dr. Ana Silva', '--reason', 'Not reachable from the app.'];

test('writes the evidence that clears the findings of the report', async () => {
  const { run, folder, out } = workplace({ '.vetnet/security-scan/report.json': report() });
  expect(await run(...signed)).toBe(0);
  expect(out.text()).toBe(`3 findings reviewed by Dr. Ana Silva, digest ${digest}: .vetnet/security-review.json\n`);
  expect(parseReview(readFileSync(join(folder, '.vetnet/security-review.json'), 'utf8'))).toEqual({
    digest,
    reviewer: 'Dr. Ana Silva',
    reason: 'Not reachable from the app.',
    at: new FakeClock().now(),
    commit: 'c'.repeat(40),
    report: sha256(report()),
  });
});

test('reads and writes where it is told', async () => {
  const { run, folder } = workplace({ 'a.json': report() });
  expect(await run(...signed, '--report', 'a.json', '--output', 'out/b.json')).toBe(0);
  expect(readFileSync(join(folder, 'out/b.json'), 'utf8')).toMatch(/^\{.*\}\n$/);
});

test.each([
  ['nobody', ['--reason', 'why'], {}, 2, /needs --reviewer/],
  ['no reason', ['--reviewer', 'Ana', '--reason', ' '], {}, 2, /needs --reason/],
  ['an unknown flag', [...signed, '--digest', 'x'], {}, 2, /--digest/],
  ['no report', signed, {}, 4, /ENOENT/],
  ['a report that is none', signed, { 'report.json': '{' }, 4, /JSON/],
  [
    'a report of another action',
    signed,
    { 'report.json': report({ action: 'quality-gate' }) },
    4,
    /no JSON report of a security scan/,
  ],
  ['nothing to review', signed, { 'report.json': report({ facts: {} }) }, 3, /No findings wait/],
])('refuses %s', async (_, args, files, code, words) => {
  const { run, errors } = workplace(files as Record<string, string>);
  expect(await run(...args, ...(Object.keys(files).length > 0 ? ['--report', 'report.json'] : []))).toBe(code);
  expect(errors.text()).toMatch(words);
});

test('explains itself', async () => {
  const { run, out } = workplace({});
  expect(await run('--help')).toBe(0);
  expect(out.text()).toContain('Usage: vetnet review');
});
