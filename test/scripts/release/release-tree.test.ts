import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { checksums } from '../../../scripts/release-tree/checksums.ts';
import { filesBelow } from '../../../scripts/release-tree/folder-files.ts';
import { sizeProblems, weigh } from '../../../scripts/release-tree/sizes.ts';
import { treeProblems } from '../../../scripts/release-tree/tree-problems.ts';
import { type ArchiveFormat, actionDownloads } from '../../harness/action-download.ts';
import { runNode } from '../../harness/child.ts';
import { releaseClone } from '../../harness/release-clone.ts';
import type { ActionMetadata } from '../../harness/runner-environment.ts';
import { junit, lcov } from '../../harness/scenario.ts';
import { spawnAction } from '../../harness/spawn-action.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';
import { pathsBelow, root } from '../../house/source-tree.ts';

// What users get: a release is made, and each way to use it is resolved and run as the runner does it, far from sources and packages.

const suite = 'org/vetnet-actions';
const refs = ['v1', 'v1.2', 'v1.2.3'];
const formats: readonly ArchiveFormat[] = ['tar.gz', 'zip'];

const actions = readdirSync(join(root, 'actions')).sort();
const workflows = pathsBelow('.github/workflows').filter((path) => {
  const { on } = load(readFileSync(join(root, path), 'utf8')) as { readonly on: unknown };
  return typeof on === 'object' && on !== null && 'workflow_call' in on;
});
/** Folders that hold an action in a release: the root, and each action at both of its places. */
const places = ['', ...actions, ...actions.map((name) => `actions/${name}`)];
const runners = new Map<ArchiveFormat, ReturnType<typeof actionDownloads>>();
const trees = new Map<ArchiveFormat, string>();

beforeAll(async () => {
  const clone = releaseClone();
  expect(clone.release('1.2.3')).toMatchObject({ exitCode: 0, stderr: '' });
  for (const format of formats) {
    runners.set(format, actionDownloads(clone.remote, format));
    trees.set(format, (await resolve(format, `${suite}@v1`)).tree);
  }
});

function resolve(format: ArchiveFormat, uses: string) {
  const runner = runners.get(format);
  if (runner === undefined) throw new Error('The release was not made.');
  return runner.resolve(uses);
}

const treeOf = (format: ArchiveFormat): string => trees.get(format) ?? 'nothing was downloaded';

describe.each(formats)('as %s', (format) => {
  test.each(refs)('every action and reusable workflow resolves at %s', async (ref) => {
    const paths = [...places.map((place) => (place === '' ? '' : `/${place}`)), ...workflows.map((path) => `/${path}`)];
    const whole = await resolve(format, `${suite}@${ref}`);
    for (const path of paths) {
      const { file, tree } = await resolve(format, `${suite}${path}@${ref}`);
      expect(load(readFileSync(file, 'utf8'))).toHaveProperty(path.endsWith('.yml') ? 'jobs' : 'runs');
      expect(file.slice(tree.length + 1)).toBe(
        path.endsWith('.yml') ? path.slice(1) : join(path.slice(1), 'action.yml'),
      );
    }
    expect(checksums(filesBelow(whole.tree))).toBe(checksums(filesBelow(treeOf(format))));
  });

  test('all files are as their checksums say', () => {
    const files = new Map(filesBelow(treeOf(format)));
    const sums = files.get('SHA256SUMS')?.toString();
    files.delete('SHA256SUMS');
    expect(sums).toBe(checksums(files));
  });

  test('every path that an action or a workflow names is there', () => {
    expect(treeProblems(entriesOf(treeOf(format)))).toEqual([]);
  });

  test('every link of a page leads to a page that is there, or out', () => {
    const files = filesBelow(treeOf(format));
    const pages = [...files].filter(([path]) => path.endsWith('.md'));
    const dead = pages.flatMap(([path, text]) =>
      relativeLinks(text.toString())
        .map((link) => posix.join(posix.dirname(path), link))
        .filter((target) => !files.has(target) && ![...files.keys()].some((other) => other.startsWith(`${target}/`))),
    );
    expect(pages.length).toBeGreaterThan(actions.length);
    expect(dead).toEqual([]);
  });

  test('it says its version', async () => {
    const run = await runNode({
      args: [join(treeOf(format), 'dist/cli.js'), '--version'],
      env: { PATH: process.env.PATH },
      cwd: temporaryFolder(),
    });
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1.2.3') });
  });

  test.each(places)('every entry of "%s" runs', async (place) => {
    const tree = treeOf(format);
    const { runs } = load(readFileSync(join(tree, place, 'action.yml'), 'utf8')) as ActionMetadata;
    for (const stage of ['pre', 'main', 'post'] as const) {
      if (runs[stage] === undefined) continue;
      const run = await spawnAction(join('..', place), { tree, stage });
      // An empty workspace is no bug of ours, and nobody's success either.
      expect({ stage, signal: run.signal, timedOut: run.timedOut }).toEqual({ stage, signal: null, timedOut: false });
      expect([0, 1]).toContain(run.exitCode);
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/bug of ours|ERR_MODULE_NOT_FOUND|Cannot find|ENOENT/);
      if (stage === 'main') expect(run.stdout).not.toBe('');
    }
  });

  test.each(['', 'quality-gate', 'actions/quality-gate'])('"%s" judges a repository', async (place) => {
    const { directory } = temporaryRepository({
      'coverage/lcov.info': lcov({ 'src/a.ts': '++++-' }),
      'junit.xml': junit({ works: undefined }),
      'src/a.ts': 'a\n',
    });
    const inputs = { coverage: 'coverage/lcov.info', 'test-results': 'junit.xml', 'minimum-coverage': '80' };
    const green = await spawnAction(join('..', place), { tree: treeOf(format), cwd: directory, inputs });
    expect({ verdict: green.outputs.verdict, exitCode: green.exitCode, log: green.stdout }).toMatchObject({
      verdict: 'pass',
      exitCode: 0,
    });
    const evidence = JSON.parse(readFileSync(green.outputs['evidence-path'] ?? '', 'utf8'));
    expect(JSON.stringify(evidence)).toContain('"vetnet":"1.2.3"');
    const red = await spawnAction(join('..', place), {
      tree: treeOf(format),
      cwd: directory,
      inputs: { ...inputs, 'minimum-coverage': '81' },
    });
    expect({ verdict: red.outputs.verdict, exitCode: red.exitCode }).toEqual({ verdict: 'fail', exitCode: 1 });
  });
});

test('the archive and each script keep within their budget', async () => {
  const { tree, archive } = await resolve('tar.gz', `${suite}@v1`);
  expect(sizeProblems(weigh(filesBelow(tree)), archive.length)).toEqual([]);
});

test('what is not in the tree is not found', async () => {
  await expect(resolve('tar.gz', `${suite}/nothing@v1`)).rejects.toThrow("Can't find");
  await expect(resolve('tar.gz', `${suite}/gate@v2`)).rejects.toThrow('v2');
});

/** Files of an unpacked tree; a zip has no modes, so all are plain. */
function entriesOf(tree: string) {
  return new Map([...filesBelow(tree)].map(([path, content]) => [path, { mode: '100644', content }]));
}

function relativeLinks(page: string): readonly string[] {
  const prose = page.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)\s#]*)(?:#[^)\s]*)?\)/g)].map(([, link = '']) => link);
  return links.filter((link) => link !== '' && !/^[a-z]+:/.test(link));
}
