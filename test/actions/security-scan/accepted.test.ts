import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SecurityScanInputs } from '../../../src/actions/security-scan/inputs.ts';
import { readReviews } from '../../../src/actions/security-scan/review/read-evidence.ts';
import type { ScanTarget } from '../../../src/actions/security-scan/target.ts';
import { readAcceptedFiles } from '../../../src/actions/security-scan/triage/accepted-files.ts';
import { workTreeTexts } from '../../../src/actions/security-scan/triage/options.ts';
import { sha256 } from '../../../src/core/evidence/digest.ts';
import { renderReview } from '../../../src/core/evidence/security-review.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { type RunContext, readContext } from '../../../src/core/run/context.ts';
import type { Ports } from '../../../src/core/run/ports.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const files = nodeFileSystem(() => 0.5);
const processes = nodeProcessRunner(process.platform);

/** A run on a branch that starts from `main`, as an event of that kind would have it. */
function place(event: 'push' | 'pull_request' | 'local', base: Files, change: Files) {
  const { directory, commit, git } = temporaryRepository(base);
  const baseSha = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'change');
  commit(change);
  const context: RunContext = { ...readContext({}, undefined), event, baseSha };
  const target: ScanTarget = {
    root: directory,
    files: [],
    git: new Git(processes, directory),
    untracked: new Set(),
    gaps: [],
    notes: [],
  } as unknown as ScanTarget;
  const run = (inputs: Partial<SecurityScanInputs>) => ({
    inputs: inputs as SecurityScanInputs,
    ports: { files, processes, clock: new FakeClock(), env: {} } as unknown as Ports,
    context,
    workingDirectory: directory,
  });
  return { directory, run, target };
}

const gitleaks = (...secrets: readonly string[]) =>
  JSON.stringify(secrets.map((Secret) => ({ RuleID: 'generic', File: 'a.ts', StartLine: 1, Secret })));

const vex = (...ids: readonly string[]) =>
  JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    statements: ids.map((name) => ({
      vulnerability: { name },
      products: [{ '@id': 'pkg:npm/a' }],
      status: 'not_affected',
      justification: 'component_not_present',
    })),
  });

describe('what accepts findings', () => {
  test('counts on a pull request only as far as the base has it', async () => {
    const { run, target } = place(
      'pull_request',
      { 'base.json': gitleaks('old-secret'), 'vex.json': vex('CVE-1') },
      { 'base.json': gitleaks('old-secret', 'new-secret'), 'vex.json': vex('CVE-1', 'CVE-2') },
    );
    const {
      baseline,
      vex: statements,
      remarks,
      reliedOn,
    } = await readAcceptedFiles(run({ baseline: 'base.json', vex: ['*.json', '!base.json'] }), target);
    expect(baseline.map(({ contains }) => contains)).toEqual(['old-secret']);
    expect(statements.map(({ ids }) => ids)).toEqual([['CVE-1']]);
    expect(reliedOn).toEqual([
      { name: 'base.json', sha256: sha256(gitleaks('old-secret', 'new-secret')) },
      { name: 'vex.json', sha256: sha256(vex('CVE-1', 'CVE-2')) },
    ]);
    expect(remarks.map(({ kind, what }) => [kind, what])).toEqual([
      ['untrusted', 'The baseline base.json'],
      ['untrusted', 'The VEX file vex.json'],
    ]);
  });

  test('that the change itself adds does not count there, and counts once it is merged', async () => {
    const change = [{}, { 'base.json': gitleaks('new-secret') }] as const;
    const review = place('pull_request', ...change);
    expect((await readAcceptedFiles(review.run({ baseline: 'base.json' }), review.target)).baseline).toEqual([]);
    const merged = place('push', ...change);
    expect((await readAcceptedFiles(merged.run({ baseline: 'base.json' }), merged.target)).baseline.length).toBe(1);
  });

  test('and is not tracked is of somebody else, so it counts', async () => {
    const { run, target, directory } = place('pull_request', {}, {});
    writeFileSync(join(directory, 'base.json'), gitleaks('new-secret'));
    expect((await readAcceptedFiles(run({ baseline: 'base.json' }), target)).baseline.length).toBe(1);
  });

  test('does not count on a pull request where git cannot tell', async () => {
    const { run, target } = place('pull_request', { 'base.json': gitleaks('a-secret') }, {});
    const { baseline, remarks } = await readAcceptedFiles(run({ baseline: 'base.json' }), {
      ...target,
      git: undefined,
    });
    expect([baseline, remarks.map(({ kind }) => kind)]).toEqual([[], ['untrusted']]);
  });

  test.each([
    ['none.json', {}, 'There is no such file.'],
    ['a.json', { 'a.json': '{' }, 'It cannot be read: '],
    ['a.json', { 'a.json': '{}' }, 'It is no report of this action, SARIF or gitleaks report.'],
  ])('and cannot be read says so: %s %j', async (baseline, base, why) => {
    const { run, target } = place('local', base as Files, {});
    const { remarks } = await readAcceptedFiles(run({ baseline, vex: ['nothing/*'] }), target);
    expect(remarks.map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable']);
    expect(remarks[0]?.why).toContain(why);
  });
});

describe('a review', () => {
  const review = {
    digest: 'd'.repeat(64),
    reviewer: 'Ana',
    reason: 'Not reachable.',
    at: new Date('2026-11-19T08:00:00Z'),
  };

  test('from outside git is read, one that git tracks is refused', async () => {
    const { run, target, directory } = place('push', {}, { 'evidence/tracked.json': renderReview(review) });
    writeFileSync(join(directory, 'evidence/made.json'), renderReview(review));
    const { reviews, remarks, reliedOn } = await readReviews(run({ 'review-evidence': ['evidence/*.json'] }), target);
    expect(reviews).toEqual([review]);
    expect(reliedOn).toEqual([{ name: 'evidence/made.json', sha256: sha256(renderReview(review)) }]);
    expect(remarks).toMatchObject([{ kind: 'untrusted', what: 'The review evidence/tracked.json' }]);
  });

  test.each([
    ['{', 'it is not JSON'],
    ['{}', 'it is no in-toto statement'],
    [renderReview(review).replace('security-review', 'evidence'), 'it is no statement of a security review'],
    [renderReview({ ...review, digest: 'x' }), 'its digest is none'],
    [renderReview({ ...review, reviewer: ' ' }), 'it names no reviewer'],
    [renderReview({ ...review, reason: '' }), 'it gives no reason'],
    [renderReview(review).replace('2026-11-19T', 'yesterday'), 'it has no time'],
  ])('%s clears nothing', async (text, why) => {
    const { run, target, directory } = place('local', {}, {});
    writeFileSync(join(directory, 'review.json'), text);
    const { reviews, remarks } = await readReviews(run({ 'review-evidence': ['review.json'] }), target);
    expect(reviews).toEqual([]);
    expect(remarks[0]?.why).toBe(`It clears nothing, because ${why}.`);
  });
});

test('texts are read below the root only, also through links', async () => {
  const outside = temporaryFolder({ 'secret.txt': 'outside' });
  const root = temporaryFolder({ 'a.txt': 'inside' });
  const { symlinkSync } = await import('node:fs');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(root, 'a.txt'), join(root, 'own.txt'));
  const textOf = workTreeTexts(root, files);
  expect(await Promise.all(['a.txt', 'own.txt', 'link.txt', 'none.txt', '.'].map(textOf))).toEqual([
    'inside',
    'inside',
    undefined,
    undefined,
    undefined,
  ]);
});
