import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';
import { pathsBelow, readSource } from './source-tree.ts';
import { isWholeWorkflow, snippetsIn } from './yaml-snippets.ts';

// A command that the documentation shows is one that the command line understands.

const command = /^(?:node \S*dist\/cli\.js|vetnet) (?<args>[a-z].*?)(?: *#.*)?$/;
/** A synopsis, or a value that stands for the reader's own. */
const pattern = /\[|<|\.\.\./;

const commands = ['README.md', ...pathsBelow('docs'), ...pathsBelow('actions')]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => {
    const blocks = readSource(path).text.match(/^```\w*\n[\s\S]*?^```$/gm) ?? [];
    return blocks
      .flatMap((block) => block.split('\n'))
      .flatMap((line) => command.exec(line.trim())?.groups?.args ?? []);
  })
  .filter((args) => !pattern.test(args));

/** The words of a command as bash reads them, as far as the documentation goes. */
function wordsOf(args: string): readonly string[] {
  return [...args.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<bare>\S+)/g)].map(
    ({ groups }) => groups?.single ?? groups?.double ?? groups?.bare ?? '',
  );
}

let directory = '';

beforeAll(async () => {
  directory = temporaryRepository({
    '.github/vetnet.yml': 'version: 1\nretention-days: 365\n',
    'dose.js': 'export const dose = 1;\n',
    'package.json': '{ "name": "dose", "version": "1.0.0", "scripts": { "test": "node --test" } }\n',
    '.gitignore': 'coverage/\ntest-results/\nreport.json\n',
  }).directory;
  writeFiles(directory, {
    'coverage/lcov.info': lcov({ 'dose.js': '+' }),
    'test-results/junit.xml': junit({ adds: undefined }),
  });
  await runCli(['security-scan', '--fail-on', 'never'], { cwd: directory });
  cpSync(join(directory, '.vetnet/security-scan/report.json'), join(directory, 'report.json'));
});

test('there are some', () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each([...new Set(commands)].sort())('vetnet %s', async (args) => {
  const cwd = args === 'init' ? temporaryFolder({ '.git/HEAD': '' }) : directory;
  const { exitCode, stderr } = await runCli(wordsOf(args), { cwd });
  // 2 is wrong usage, and 4 a bug of ours or a file that is not there.
  expect({ isUnderstood: [0, 1, 3].includes(exitCode ?? 4), stderr }).toMatchObject({ isUnderstood: true });
});

test('`vetnet init` writes the workflow that the documentation shows', async () => {
  const cwd = temporaryFolder({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'package.json': '{ "scripts": { "test": "jest" } }',
  });
  await runCli(['init'], { cwd });
  const written = readFileSync(join(cwd, '.github/workflows/vetnet.yml'), 'utf8');
  const shown = ['docs/getting-started.md', 'docs/required-check.md'].flatMap((page) =>
    snippetsIn(readSource(page)).filter(({ text }) => isWholeWorkflow(text)),
  );
  expect(shown.map(({ text }) => load(text))).toEqual([load(written), load(written)]);
});
