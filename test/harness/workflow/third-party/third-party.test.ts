import { describe, expect, test } from '@jest/globals';
import { thirdPartyActions } from '../../../house/third-party-actions.ts';
import { startGitHubDouble } from '../../github-double/server.ts';
import type { Files } from '../../temporary-folder.ts';
import { createCacheStore } from '../caches.ts';
import { jobsOnly, runInline } from '../inline-workflow.ts';
import type { WorkflowRequest } from '../run-workflow.ts';
import { knownThirdParty } from './index.ts';

const pinned = (action: string): string => `${action}@${thirdPartyActions[action]?.commit}`;
const checkout = `{ uses: ${pinned('actions/checkout')}, with: { persist-credentials: false } }`;
const upload = (input: string): string => `{ uses: ${pinned('actions/upload-artifact')}, with: { ${input} } }`;
const download = (input: string): string => `{ uses: ${pinned('actions/download-artifact')}, with: { ${input} } }`;
const steps = (...texts: readonly string[]): string =>
  `permissions: { contents: read }\nsteps:\n${texts.map((text) => `- ${text}`).join('\n')}`;
const list = '{ run: \'find . -type f | sort | tr "\\n" " "\' }';

async function run(jobs: Readonly<Record<string, string>>, files: Files = {}, more: Partial<WorkflowRequest> = {}) {
  const result = await runInline(jobsOnly(jobs), { files, ...more });
  expect(result.problems).toEqual([]);
  return result;
}

test('every double knows inputs that the action has at the pinned release', () => {
  for (const [action, { inputs }] of Object.entries(knownThirdParty)) {
    const pin = thirdPartyActions[action];
    if (pin !== undefined) expect(pin.inputs).toEqual(expect.arrayContaining(Object.keys(inputs)));
  }
});

test('an input without a double ends the test, a required one that is missing fails the step', async () => {
  await expect(run({ a: steps(upload('path: x, colour: red')) })).rejects.toThrow(
    'input colour of actions/upload-artifact',
  );
  const result = await run({ a: steps(upload('name: x')) });
  expect(result.job('a').annotations[0]?.message).toBe('Input required and not supplied: path');
});

describe('artifacts', () => {
  const files = { 'out/a.txt': 'a', 'out/deep/b.xml': 'b', 'out/.hidden/c.txt': 'c', 'top.txt': 't' };
  const kept = async (input: string) => {
    const { artifacts } = await run({ a: steps(checkout, "{ run: 'ln -s top.txt link.txt' }", upload(input)) }, files);
    return artifacts.map(({ name, files: inside }) => `${name}: ${[...inside.keys()].join(' ')}`);
  };

  test.each([
    ['a folder, without its name', 'path: out', ['artifact: a.txt deep/b.xml']],
    ['hidden files when asked', 'path: out, include-hidden-files: true', ['artifact: .hidden/c.txt a.txt deep/b.xml']],
    ['a pattern, from where it begins', 'path: out/**/*.xml', ['artifact: deep/b.xml']],
    ['a file, by its name', 'path: out/deep/b.xml, name: one', ['one: b.xml']],
    ['several paths, from what they share', '"path": "out/deep\\ntop.txt"', ['artifact: out/deep/b.xml top.txt']],
    ['all but what is excluded', '"path": "out\\n!out/**/*.xml"', ['artifact: a.txt']],
    ['nothing when nothing matches', 'path: none', []],
    ['a file in a hidden folder, when it is named', 'path: out/.hidden/c.txt', ['artifact: c.txt']],
    ['nothing of a hidden folder, when that is named', 'path: out/.hidden', []],
    ['a path and one below it once', '"path": "out\\nout/deep"', ['artifact: a.txt deep/b.xml']],
    ['what a link leads to', 'path: link.txt', ['artifact: link.txt']],
  ])('keep %s', async (_, input, expected) => {
    expect(await kept(input)).toEqual(expected);
  });

  test('that would be empty warn, fail or say nothing', async () => {
    const result = async (input: string) => (await run({ a: steps(upload(`path: none, ${input}`)) })).job('a');
    const message = 'No files were found with the provided path: none. No artifacts will be uploaded.';
    expect((await result('name: a')).annotations).toEqual([{ level: 'warning', message }]);
    expect((await result('if-no-files-found: error')).annotations).toEqual([{ level: 'error', message }]);
    expect((await result('if-no-files-found: ignore')).annotations).toEqual([]);
  });

  test('have a name of their own, but when told to overwrite', async () => {
    const twice = (input: string) =>
      run({ a: steps(checkout, upload('path: out'), upload(`path: top.txt, ${input}`)) }, files);
    expect((await twice('name: artifact')).job('a').annotations[0]?.message).toContain('(409) Conflict');
    expect((await twice('overwrite: true')).artifacts.map((artifact) => [...artifact.files.keys()])).toEqual([
      ['top.txt'],
    ]);
    const invalid = await run({ a: steps(checkout, upload('path: out, name: a/b')) }, files);
    expect(invalid.job('a').result).toBe('failure');
  });

  const two = {
    make: steps(
      checkout,
      upload('path: out, name: tests-one'),
      upload('path: top.txt, name: tests-two'),
      upload('path: top.txt, name: other'),
    ),
  };
  const fetched = async (input: string) => {
    const result = await run({ ...two, get: `needs: make\n${steps(download(input), list)}` }, files);
    return result.job('get');
  };

  test.each([
    ['one by name into the folder itself', 'name: tests-two, path: in', './in/top.txt'],
    [
      'several each in a folder of its own',
      'pattern: tests-*, path: in',
      './in/tests-one/a.txt ./in/tests-one/deep/b.xml ./in/tests-two/top.txt',
    ],
    [
      'several together when told',
      'pattern: tests-*, path: in, merge-multiple: true',
      './in/a.txt ./in/deep/b.xml ./in/top.txt',
    ],
    ['the only one that a pattern matches into the folder itself', 'pattern: "*-two", path: in', './in/top.txt'],
    [
      'all when nothing is said',
      'path: in',
      './in/other/top.txt ./in/tests-one/a.txt ./in/tests-one/deep/b.xml ./in/tests-two/top.txt',
    ],
    ['none when a pattern matches none', 'pattern: nothing-*', ''],
  ])('are fetched: %s', async (_, input, expected) => {
    expect((await fetched(input)).steps.at(-2)?.log.trim()).toBe(expected);
  });

  test('that do not exist fail the step that names them', async () => {
    expect((await fetched('name: nope')).annotations[0]?.message).toContain('Artifact not found for name: nope');
  });
});

describe('checkout', () => {
  const token = 'git config --get http.https://github.com/.extraheader || echo none';
  test('leaves the token in the repository unless told not to, masked', async () => {
    const result = await run({
      kept: steps(`{ uses: ${pinned('actions/checkout')} }`, `{ run: '${token}' }`),
      not: steps(checkout, `{ run: '${token}' }`),
    });
    expect(result.job('kept').log).toContain('AUTHORIZATION: basic ***');
    expect(result.job('not').log).toContain('none');
  });

  test('into a folder, of another branch', async () => {
    const other = `{ uses: ${pinned('actions/checkout')}, with: { path: side, ref: main } }`;
    const result = await run(
      { a: steps(checkout, other, "{ run: 'git -C side branch --show-current; cat side/a.txt' }") },
      { 'a.txt': 'here\n' },
    );
    expect(result.job('a').log).toContain('main\nhere\n');
  });

  test.each(['repository: other/one', 'lfs: true', 'submodules: recursive'])(
    'does not pretend to do %s',
    async (input) => {
      await expect(run({ a: steps(`{ uses: ${pinned('actions/checkout')}, with: { ${input} } }`) })).rejects.toThrow(
        'does not implement',
      );
    },
  );
});

test('a cache is restored by key, then by prefix, and saved once after a success', async () => {
  const caches = createCacheStore();
  const job = (key: string, text: string): string =>
    steps(
      `{ id: cache, uses: ${pinned('actions/cache')}, with: { path: ~/deps, key: ${key}, restore-keys: k- } }`,
      `{ run: 'mkdir -p ~/deps; echo "hit=[\${{ steps.cache.outputs.cache-hit }}] $(cat ~/deps/file)"; ${text}' }`,
    );
  const logOf = async (key: string, text: string) => (await run({ a: job(key, text) }, {}, { caches })).job('a').log;
  expect(await logOf('k-1', 'echo one > ~/deps/file')).toContain('hit=[] ');
  expect(await logOf('k-1', 'echo changed > ~/deps/file')).toContain('hit=[true] one');
  expect(await logOf('k-2', 'echo two > ~/deps/file; exit 1')).toContain('hit=[false] one');
  expect(await logOf('k-2', '')).toContain('hit=[false] one');
});

test('set-up actions want their tool on the PATH', async () => {
  const node = `{ id: node, uses: ${pinned('actions/setup-node')}, with: { node-version: 24 } }`;
  const fine = await run({ a: steps(node, "{ run: 'echo ${{ steps.node.outputs.node-version }}' }") });
  expect(fine.job('a').log).toContain(process.version);
  const bare = await run({ a: steps(node) }, {}, { machine: { PATH: '/nowhere' } });
  expect(bare.job('a').annotations[0]?.message).toBe('Unable to locate executable file: node');
});

describe('attest', () => {
  const attest = `{ id: attest, uses: ${pinned('actions/attest')}, with: { subject-path: '*.txt' } }`;
  test('wants its permissions', async () => {
    const result = await run({ a: steps(checkout, attest) }, { 'a.txt': 'a' });
    expect(result.job('a').annotations[0]?.message).toContain('id-token: write');
  });

  test('writes a statement about the files that match', async () => {
    const job = steps(checkout, attest, '{ run: \'cat "${{ steps.attest.outputs.bundle-path }}"\' }').replace(
      '{ contents: read }',
      '{ contents: read, id-token: write, attestations: write }',
    );
    const digest = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
    const result = await run({ a: job }, { 'a.txt': 'a' });
    expect(result.job('a').log).toContain(`"subject":[{"name":"a.txt","digest":{"sha256":"${digest}"}}]`);
    const none = await run({ a: job });
    expect(none.job('a').annotations[0]?.message).toContain('Could not find subject');
  });
});

test('a token of an app may do what it was made for, until the job ends', async () => {
  const github = await startGitHubDouble();
  const app = `{ id: app, uses: ${pinned('actions/create-github-app-token')}, with: { client-id: i, private-key: k, permission-contents: write } }`;
  const job = steps(app, '{ run: \'echo "token ${{ steps.app.outputs.token }}"\' }');
  const result = await run({ a: job, b: steps(app.replace('client-id: i, ', '')) }, {}, { github });
  await github.close();
  expect(result.job('a').log).toContain('token ***');
  expect(result.job('b').annotations[0]?.message).toContain("'client-id'");
  expect([...github.state.tokens.values()].map((account) => account.login)).not.toContain('vetnet[bot]');
});
