import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import type { Files } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';
import { runWorkflow } from '../harness/workflow/run-workflow.ts';

// What `vetnet init` writes, run as GitHub would run it: with the called workflow, the actions and the tests as they are.

const patience = 170_000;
const workflow = '.github/workflows/vetnet.yml';
const requiredCheck = 'vetnet / gate';

/** A package whose tests need nothing installed. */
const dose: Files = {
  'package.json': JSON.stringify({ name: 'dose', type: 'module', scripts: { test: 'node --test' } }),
  'dose.js': 'export function dose(weight) {\n  return weight * 2;\n}\n',
  'dose.test.js':
    "import assert from 'node:assert';\nimport test from 'node:test';\nimport { dose } from './dose.js';\ntest('doubles', () => assert.equal(dose(2), 4));\n",
};

type Repository = ReturnType<typeof temporaryRepository>;

async function adopted(files: Files, ...args: readonly string[]): Promise<Repository> {
  const repository = temporaryRepository(files);
  const { exitCode, stderr } = await runCli(['init', ...args], { cwd: repository.directory });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Adopt the gate');
  return repository;
}

/** Runs the written workflow for a pull request that brings some files. */
async function run(repository: Repository, change: Readonly<Record<string, string>>) {
  repository.git('checkout', '--quiet', '-b', 'change');
  for (const [path, text] of Object.entries(change)) writeFileSync(join(repository.directory, path), text);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Change');
  repository.git('checkout', '--quiet', 'main');
  return runWorkflow({ repository, workflow, event: { name: 'pull_request', head: 'change' } });
}

test(
  'a package with tests gets a green gate',
  async () => {
    const result = await run(await adopted(dose), { 'README.md': '# Dose\n' });
    expect({ conclusion: result.conclusion, problems: result.problems }).toEqual({
      conclusion: 'success',
      problems: [],
    });
    expect(result.requiredCheck(requiredCheck)).toBe('success');
    expect(result.job(requiredCheck).outputs.verdict).toBe('pass');
  },
  patience,
);

test(
  'and a red one when a test fails',
  async () => {
    const result = await run(await adopted(dose), { 'dose.js': 'export const dose = (weight) => weight;\n' });
    expect(result.requiredCheck(requiredCheck)).toBe('failure');
    expect(result.job(requiredCheck).outputs.verdict).toBe('fail');
  },
  patience,
);

test(
  'a repository without tests is scanned, and green',
  async () => {
    const result = await run(await adopted({ 'README.md': '# Protocol\n' }), { 'README.md': '# Protocol 2\n' });
    expect(result.requiredCheck(requiredCheck)).toBe('success');
  },
  patience,
);

test(
  'one that gets tests it is not told of is not green by silence',
  async () => {
    const result = await run(await adopted(dose), {
      'package.json': JSON.stringify({ name: 'dose', type: 'module' }),
      'dose.test.js': '',
    });
    expect(result.requiredCheck(requiredCheck)).toBe('failure');
  },
  patience,
);

test(
  'a workflow of steps is green when tests pass, and red with a report when one fails',
  async () => {
    const repository = await adopted(dose, '--steps');
    const green = await run(repository, { 'README.md': '# Dose\n' });
    expect({ problems: green.problems, check: green.requiredCheck('vetnet') }).toEqual({
      problems: [],
      check: 'success',
    });
    repository.git('branch', '--quiet', '-D', 'change');
    const red = await run(repository, { 'dose.js': 'export const dose = (weight) => weight;\n' });
    expect(red.requiredCheck('vetnet')).toBe('failure');
    expect(red.job('vetnet').log).toContain('doubles');
  },
  patience,
);
