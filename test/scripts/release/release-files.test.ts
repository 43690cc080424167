import { describe, expect, test } from '@jest/globals';
import { withAbsoluteLinks } from '../../../scripts/release-tree/absolute-links.ts';
import { releaseFiles } from '../../../scripts/release-tree/release-files.ts';
import { rootCopyOf } from '../../../scripts/release-tree/root-copy.ts';
import type { SourceEntries, SourceEntry } from '../../../scripts/release-tree/source-commit.ts';
import { stampVersion } from '../../../scripts/release-tree/stamp-version.ts';
import { treeProblems } from '../../../scripts/release-tree/tree-problems.ts';

const homePage = 'https://github.com/org/vetnet-actions';
const commit = 'c'.repeat(40);
const origin = { version: '1.2.3', commit, node: '24.21.0', homePage };

/** Files of main by their path; a path that ends with `.sh` is executable. */
function entriesOf(files: Readonly<Record<string, string>>): SourceEntries {
  const entries = Object.entries(files).map(([path, text]): [string, SourceEntry] => [
    path,
    { mode: path.endsWith('.sh') ? '100755' : '100644', content: Buffer.from(text) },
  ]);
  return new Map(entries);
}

const main = {
  'README.md': '[Scan](actions/scan/README.md), [Policy](docs/policy.md#keys), [all](docs)\n',
  'action.yml': 'runs:\n  using: node24\n  main: dist/gate/index.js\n',
  'actions/scan/README.md':
    '[Policy](../../docs/policy.md), [Tests](../test/README.md), [Schema](../../schemas/a.json)\n',
  'actions/scan/action.yml':
    'runs:\n  using: node24\n  pre: \'../../dist/scan/pre.js\'\n  main: ../../dist/scan/index.js\n  post: "../../dist/scan/post.js"\n',
  'actions/test/README.md': '# Test\n',
  'actions/test/action.yml':
    'runs:\n  using: composite\n  steps:\n    - run: bash "$GITHUB_ACTION_PATH/run.sh"\n      shell: bash\n',
  'actions/test/run.sh': 'node "$GITHUB_ACTION_PATH/../../dist/cli.js"\n',
  'dist/index.js': "const version = '0.0.0-development';\n",
  'dist/gate/index.js': '',
  'dist/scan/index.js': '',
  'dist/scan/pre.js': '',
  'dist/scan/post.js': '',
  'schemas/a.json': '{}\n',
  '.github/workflows/gate.yml': 'jobs:\n  a:\n    steps:\n      - uses: $/actions/scan\n      - uses: $/actions/test\n',
};
const source = { entries: entriesOf(main), folders: new Set(['docs', 'actions']), origin };

describe('the tree of a release', () => {
  const files = releaseFiles(source);
  const text = (path: string): string => files.get(path)?.content.toString() ?? `no ${path}`;

  test('holds what main has, each action at the root too, and how it was made', () => {
    const copies = ['scan/README.md', 'scan/action.yml', 'test/README.md', 'test/action.yml', 'test/run.sh'];
    const made = ['.gitattributes', 'REBUILD.md', 'SHA256SUMS'];
    expect([...files.keys()].sort()).toEqual([...Object.keys(main), ...copies, ...made].sort());
  });

  test('works as it is', () => {
    expect(treeProblems(files)).toEqual([]);
  });

  test('keeps modes', () => {
    expect(files.get('test/run.sh')?.mode).toBe('100755');
    expect(files.get('test/action.yml')?.mode).toBe('100644');
  });

  test('leads from the root to dist', () => {
    expect(text('scan/action.yml')).toBe(
      'runs:\n  using: node24\n  pre: \'../dist/scan/pre.js\'\n  main: ../dist/scan/index.js\n  post: "../dist/scan/post.js"\n',
    );
    expect(text('test/run.sh')).toBe('node "$GITHUB_ACTION_PATH/../dist/cli.js"\n');
    expect(text('actions/scan/action.yml')).toBe(main['actions/scan/action.yml']);
  });

  test('says its version', () => {
    expect(text('dist/index.js')).toBe("const version = '1.2.3';\n");
    expect(text('REBUILD.md')).toContain('npm run build -- --release 1.2.3');
  });

  test('links within itself, and for the rest to the commit', () => {
    expect(text('README.md')).toBe(
      `[Scan](actions/scan/README.md), [Policy](${homePage}/blob/${commit}/docs/policy.md#keys), [all](${homePage}/tree/${commit}/docs)\n`,
    );
    expect(text('scan/README.md')).toBe(
      `[Policy](${homePage}/blob/${commit}/docs/policy.md), [Tests](../actions/test/README.md), [Schema](../schemas/a.json)\n`,
    );
    expect(text('actions/scan/README.md')).toContain('[Tests](../test/README.md), [Schema](../../schemas/a.json)');
  });

  test('is the same for the same source', () => {
    expect(releaseFiles(source)).toEqual(files);
  });

  test('names the snapshot it carries', () => {
    const advisories = Buffer.from('snapshot');
    const carrying = releaseFiles({ ...source, advisories });
    expect(carrying.get('dist/advisories.json.gz')?.content.toString()).toBe('snapshot');
    expect(carrying.get('REBUILD.md')?.content.toString()).toContain('--ignore-missing');
    expect(carrying.get('SHA256SUMS')?.content.toString()).toContain('  dist/advisories.json.gz\n');
  });

  test('has no room for an action called as a folder of main', () => {
    const entries = entriesOf({ ...main, 'actions/dist/index.js': '' });
    expect(() => releaseFiles({ ...source, entries: new Map([...entries, ['dist/index.js', file('')]]) })).toThrow(
      'no action can be called dist',
    );
  });
});

function file(text: string): SourceEntry {
  return { mode: '100644', content: Buffer.from(text) };
}

describe('a tree that would not work is noticed', () => {
  const with_ = (files: Readonly<Record<string, string>>) => treeProblems(entriesOf({ ...main, ...files }));

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['an entry that is not there', { 'a/action.yml': 'runs: { main: ../dist/a.js }' }, 'names ../dist/a.js'],
    ['a post that is not there', { 'a/action.yml': 'runs: { main: ../dist/index.js, post: p.js }' }, 'names p.js'],
    [
      'a script that is not there',
      { 'a/action.yml': 'runs: { steps: [{ run: bash "$GITHUB_ACTION_PATH/b.sh" }] }' },
      'runs b.sh, which is not there',
    ],
    [
      'a script that needs its mode',
      { 'a/action.yml': 'runs: { steps: [{ run: \'"${GITHUB_ACTION_PATH}/b.sh" x\' }] }', 'a/b.sh': '' },
      'starts b.sh itself',
    ],
    ['a sibling that is not there', { '.github/workflows/x.yml': '- uses: $/actions/none\n' }, 'uses $/actions/none'],
    ['a workflow that is not there', { '.github/workflows/x.yml': 'uses: $/.github/workflows/y.yml\n' }, 'workflows/y'],
  ])('%s', (_name, files, problem) => {
    expect(with_(files)).toEqual([expect.stringContaining(problem)]);
  });

  test('a link', () => {
    const files = new Map([...entriesOf(main), ['a', { mode: '120000', content: Buffer.from('README.md') }]]);
    expect(treeProblems(files)).toEqual(['a is a link or a submodule, which a zip does not carry.']);
  });
});

describe('links', () => {
  const move = {
    from: 'actions/scan/README.md',
    to: 'scan/README.md',
    isReleased: (path: string) => ['README.md', 'actions/scan/a.png', 'actions'].includes(path),
    isFolder: (path: string) => path === 'docs',
    homePage: 'https://h',
    commit: 'c',
  };

  test.each([
    ['[a](https://example.org/x.md)', '[a](https://example.org/x.md)'],
    ['[a](#here)', '[a](#here)'],
    ['[a](mailto:a@example.org)', '[a](mailto:a@example.org)'],
    ['[a](../../README.md#top)', '[a](../README.md#top)'],
    ['![a](a.png)', '![a](../actions/scan/a.png)'],
    ['![a](../../docs/a.png)', '![a](https://h/raw/c/docs/a.png)'],
    ['[a](../../docs/)', '[a](https://h/tree/c/docs)'],
    ['[a]: ../../docs/x.md', '[a]: https://h/blob/c/docs/x.md'],
    ['<img src="../../docs/a.svg">', '<img src="https://h/raw/c/docs/a.svg">'],
    ['[`a`](../../docs/x.md)', '[`a`](https://h/blob/c/docs/x.md)'],
    ['`[a](../../docs/x.md)`', '`[a](../../docs/x.md)`'],
    ['```\n[a](../../docs/x.md)\n```', '```\n[a](../../docs/x.md)\n```'],
    ['[a](..)', '[a](../actions)'],
  ])('%s', (page, expected) => {
    expect(withAbsoluteLinks(page, move)).toBe(expected);
  });
});

describe('the version', () => {
  test('is put in the place of the one of main', () => {
    const scripts = [
      { path: 'a.js', text: 'var a = 1;' },
      { path: 'b.js', text: 'var v = "0.0.0-development", name = `x/${v}`;' },
    ];
    expect(stampVersion(scripts, '1.2.3')).toEqual({ path: 'b.js', text: "var v = '1.2.3', name = `x/${v}`;" });
  });

  test.each([
    [[], 'nowhere'],
    [["'0.0.0-development'", "'0.0.0-development'"], '0.js, 1.js'],
    [["'0.0.0-development', '0.0.0-development'"], '0.js, 0.js'],
    [["'1.0.0'"], 'nowhere'],
  ])('is refused where it stands in %j', (texts, places) => {
    const scripts = texts.map((text, index) => ({ path: `${index}.js`, text }));
    expect(() => stampVersion(scripts, '1.2.3')).toThrow(`stands ${places}: build dist anew`);
  });
});

test('a copy at the root leaves alone what does not lead out', () => {
  const text = 'description: main goes to ../../x\nruns:\n  main: index.js\n';
  expect(rootCopyOf('actions/a/action.yml', text)).toBe(text);
});
