import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readScannerReports } from '../../../../src/actions/security-scan/tools/read-reports.ts';
import { openGit } from '../../../../src/systems/git/open-git.ts';
import { temporaryRepository } from '../../../harness/temporary-repository.ts';
import { sceneOf } from './tool-run.ts';

const issue = {
  line: 2,
  column: 1,
  code: 'DL3008',
  message: 'Pin versions.',
  level: 'warning',
  file: '/builds/x/app/Dockerfile',
};
const sarif = (name: string, more: object = {}) => ({ tool: { driver: { name } }, results: [], ...more });

async function read(reports: readonly string[], files: Readonly<Record<string, unknown>>) {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  const { directory } = temporaryRepository(Object.fromEntries(texts));
  const { run, root } = sceneOf({ root: directory, inputs: { reports }, realPath: true });
  return readScannerReports(run, { root, git: await openGit(root, run.ports) });
}

describe('reports of other tools', () => {
  test('each run is a result of its own; files are those of the repository', async () => {
    const results = await read(['out/*'], {
      'app/Dockerfile': '',
      'out/a.json': [issue],
      'out/b.sarif': {
        version: '2.1.0',
        runs: [sarif('CodeQL'), sarif('zizmor', { invocations: [{ executionSuccessful: false }] })],
      },
    });
    expect(results.map(({ id, tool, status, requested }) => [id, tool.id, status, requested])).toEqual([
      ['out/a.json', 'hadolint', 'completed', true],
      ['out/b.sarif', 'codeql', 'completed', true],
      ['out/b.sarif', 'zizmor', 'incomplete', true],
    ]);
    expect(results[0]?.findings[0]?.location).toEqual({ file: 'app/Dockerfile', line: 2, column: 1 });
  });

  test('none are asked for', async () => {
    expect(await read([], { 'a.json': [issue] })).toEqual([]);
  });

  test.each<[string, unknown, RegExp]>([
    ['empty', '', /holds nothing\.$/],
    ['of an unknown format', { hello: 1 }, /no report of a scanner of a known format/],
    ['cut', JSON.stringify([issue, issue]).slice(0, -9), /ends inside/],
    ['the error of a tool', { error: { code: 'ENOAUDIT', summary: 'no' } }, /npm audit failed/],
    ['of an unknown version', { version: '1.0.0', $schema: 'sarif', runs: [sarif('x')] }, /version 1\.0\.0 of SARIF/],
  ])('a report that is %s has failed', async (_, content, why) => {
    const [result] = await read(['r.json'], { 'r.json': content });
    expect(result).toMatchObject({ id: 'r.json', status: 'failed', requested: true, findings: [] });
    expect(result?.why).toMatch(why);
    expect(result?.fix).toMatch(/\.$/);
  });

  test('a pattern without a match has failed, beside those that match', async () => {
    const results = await read(['out/*.sarif', 'r.json'], { 'r.json': [issue] });
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ['out/*.sarif', 'failed'],
      ['r.json', 'completed'],
    ]);
    expect(results[0]?.why).toMatch(/^Nothing in .* matches it\.$/);
  });

  test('a file that may not be read has failed', async () => {
    if (process.getuid?.() === 0) return;
    const scene = sceneOf({ files: { 'r.json': '[]' }, inputs: { reports: ['r.json'] } });
    chmodSync(join(scene.root, 'r.json'), 0);
    const [result] = await readScannerReports(scene.run, { root: scene.root, git: undefined });
    expect(result).toMatchObject({ status: 'failed' });
  });

  test('the date of the data is told, and an old report is what it is', async () => {
    const audit = {
      database: { 'advisory-count': 1, 'last-updated': '2021-05-12T01:59:58Z' },
      lockfile: { 'dependency-count': 1 },
      vulnerabilities: { found: false, count: 0, list: [] },
    };
    const [result] = await read(['*.json'], { 'a.json': audit });
    expect(result).toMatchObject({
      status: 'completed',
      data: [{ name: 'RustSec database', date: new Date('2021-05-12T01:59:58Z') }],
    });
  });

  test('a path that is out of scope is not taken for another that ends like it', async () => {
    const [result] = await read(['r.json'], {
      'legacy/app/Dockerfile': '',
      'new/app/Dockerfile': '',
      'r.json': [{ ...issue, file: 'legacy/app/Dockerfile' }],
    });
    expect(result?.findings[0]?.location?.file).toBe('legacy/app/Dockerfile');
  });

  test('a file outside of the repository is told in the message', async () => {
    const [result] = await read(['r.json'], { 'r.json': [{ ...issue, file: '/somewhere/else/Odd' }] });
    expect(result?.findings[0]).not.toHaveProperty('location');
    expect(result?.findings[0]?.message).toBe('/somewhere/else/Odd:2:1: Pin versions.');
  });
});
