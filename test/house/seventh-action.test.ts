import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runNode } from '../harness/child.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { problemsIn } from './language-service.ts';
import { pathsBelow, root } from './source-tree.ts';
import { toyAction } from './toy-action.ts';

// What the architecture promises: a further action is one folder in actions/, which is generated, one room in src/actions/, and one line
// in main.ts. Nothing else is written by hand, and everything that is made of the schemas knows it.

/** Longer than the whole takes on two busy cores. */
const patience = 240_000;

const { name } = toyAction;
const copy = temporaryFolder();
/** Files that differ from the repository's before anything is generated. */
let byHand: readonly string[] = [];
/** Lines of main.ts with the toy. */
let mainOfToy: readonly string[] = [];
/** What `npm run docs` says that it wrote. */
let generated: readonly string[] = [];

beforeAll(async () => {
  copyRepository();
  addToy();
  byHand = differences();
  mainOfToy = readFileSync(join(copy, 'src/main.ts'), 'utf8').split('\n');
  const { stdout } = await script('scripts/docs.ts');
  generated = /^Written: (?<paths>.*)\.$/m.exec(stdout)?.groups?.paths?.split(', ') ?? [];
  await script('scripts/build.ts');
}, patience);

/** The repository as a fresh clone would be after `npm ci`, without `dist`. */
function copyRepository(): void {
  const left = new Set(['.git', 'node_modules', 'dist', 'build', '.cache', '.vetnet', 'coverage']);
  for (const entry of readdirSync(root)) {
    if (!left.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  // The bundler follows a symbolic link out of the tree, and then finds no licences.
  for (const entry of readdirSync(join(root, 'node_modules'), { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(copy, relative(root, path));
    mkdirSync(dirname(target), { recursive: true });
    link(path, target);
  }
}

/** A hard link, or a copy where the file system has none. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to, { dereference: true });
  }
}

function addToy(): void {
  writeFiles(join(copy, 'src/actions', name), toyAction.room);
  const path = join(copy, 'src/main.ts');
  const before = readFileSync(path, 'utf8');
  const list = /(?<entries>export const entries[^;]*)\};/;
  writeFileSync(path, before.replace(list, `$<entries>${toyAction.line}};`));
}

/** Paths of files that the copy has otherwise than the repository. */
function differences(): readonly string[] {
  const folders = ['actions', 'bench', 'docs', 'schemas', 'scripts', 'src', 'test'];
  const paths = ['README.md', 'action.yml', 'package.json', ...folders.flatMap((folder) => pathsBelow(folder, copy))];
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  return paths.filter((path) => read(join(copy, path)) !== read(join(root, path))).sort();
}

/** Runs a script of the copy, which must succeed. */
async function script(path: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const run = await runNode({
    args: ['--disable-warning=ExperimentalWarning', ...(env.flags?.split(' ') ?? []), join(copy, path), ...args],
    env: { ...process.env, ...env },
    cwd: copy,
    timeoutMs: patience,
  });
  if (run.exitCode !== 0) throw new Error(`${path} failed:\n${run.stdout}${run.stderr}`);
  return run;
}

test('its author writes one room, and one line of main.ts', () => {
  const room = Object.keys(toyAction.room).map((file) => `src/actions/${name}/${file}`);
  expect(byHand).toEqual([...room, 'src/main.ts'].sort());
  const known = readFileSync(join(root, 'src/main.ts'), 'utf8').split('\n');
  expect(mainOfToy.filter((line) => !known.includes(line))).toEqual([toyAction.line.trimEnd()]);
  expect(mainOfToy).toHaveLength(known.length + 1);
});

describe('generated is', () => {
  test('the rest, and nothing is left to generate', async () => {
    const written = [`actions/${name}/README.md`, `actions/${name}/action.yml`];
    expect(generated).toEqual(expect.arrayContaining(written));
    expect(differences()).toEqual([...byHand, ...generated].sort());
    const { stdout } = await script('scripts/docs.ts', ['--check']);
    expect(stdout).toBe('All generated files are up to date.\n');
  });

  test('its metadata, with which the language service is content', async () => {
    const text = readFileSync(join(copy, 'actions', name, 'action.yml'), 'utf8');
    expect(text).toContain('minimum-files');
    expect(await problemsIn({ path: `actions/${name}/action.yml`, text })).toEqual([]);
  });

  test.each([
    ['README.md', `[${name}](actions/${name}/README.md)`],
    [`actions/${name}/README.md`, '| `minimum-files` | count | `1` |'],
    ['docs/conditions.md', '| `files-count` |'],
    ['docs/network.md', `## ${name}`],
    ['docs/public-names.json', '"files-count"'],
    ['schemas/policy.schema.json', `"${name}"`],
  ])('its part of %s', (path, words) => {
    expect(readFileSync(join(copy, path), 'utf8')).toContain(words);
    expect(generated).toContain(path);
  });
});

test(
  'the types hold, and so do the rules of the house',
  async () => {
    await script('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
    await script('node_modules/@biomejs/biome/bin/biome', ['check', '--vcs-enabled=false', 'src']);
    await script(
      'node_modules/jest/bin/jest.js',
      [
        ...['imports', 'reach', 'links', 'metadata', 'snippets', 'action-readmes', 'dist'].map(
          (rule) => `test/house/${rule}.test.ts`,
        ),
        'test/scripts/docs.test.ts',
        'test/scripts/policy-schema.test.ts',
      ],
      { flags: '--experimental-vm-modules', VETNET_SKIP_BUILD: '1' },
    );
  },
  patience,
);

describe('it runs', () => {
  const files = { 'a.txt': '', 'b.txt': '', '.hidden': '' };
  const policy = (text: string) => ({ '.github/vetnet.yml': `version: 1\n${name}:\n  ${text}\n` });

  test('by its generated metadata, from the bundle', async () => {
    const run = await spawnAction(name, { tree: copy, cwd: temporaryFolder(files) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', conclusion: 'success', files: '2' });
    expect(readFileSync(run.outputs['evidence-path'] ?? '', 'utf8')).toContain(name);
  });

  test('with its section of the policy, over which an input wins', async () => {
    const cwd = temporaryFolder({ ...files, ...policy('minimum-files: 3') });
    const failed = await spawnAction(name, { tree: copy, cwd });
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs).toMatchObject({ verdict: 'fail', 'failed-conditions': 'files-count' });
    const passed = await spawnAction(name, { tree: copy, cwd, inputs: { 'minimum-files': '2' } });
    expect(passed.outputs.verdict).toBe('pass');
  });

  test('and other actions know that section too', async () => {
    const cwd = temporaryFolder(policy('minimum-file: 3'));
    const run = await spawnAction('quality-gate', { tree: copy, cwd });
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('minimum-files');
    expect(run.outputs.verdict).toBe('inconclusive');
  });

  test('on a laptop', async () => {
    const run = await runNode({
      args: [join(copy, 'dist/cli.js'), name, '--json'],
      env: { PATH: process.env.PATH },
      cwd: temporaryFolder(files),
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ action: name, conclusion: 'success' });
    const help = await runNode({ args: [join(copy, 'dist/cli.js'), '--help'], env: {}, cwd: copy });
    expect(help.stdout).toContain(name);
  });
});

test('the test would notice: a room that main.ts does not name is no action', async () => {
  const main = join(copy, 'src/main.ts');
  writeFileSync(main, readFileSync(join(root, 'src/main.ts')));
  rmSync(join(copy, 'actions', name), { recursive: true });
  const run = await runNode({
    args: ['--disable-warning=ExperimentalWarning', join(copy, 'scripts/docs.ts')],
    env: { ...process.env },
    cwd: copy,
  });
  expect(run.stderr).toContain(`Public names have disappeared: action ${name}`);
});
