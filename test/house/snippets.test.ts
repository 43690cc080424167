import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { z } from 'zod';
import { catalogue } from '../../scripts/docs/catalogue.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import { describeProblem } from '../../src/core/model/errors.ts';
import { knownActions } from '../../src/core/policy/known-actions.ts';
import { loadPolicy } from '../../src/core/policy/load-policy.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { problemsIn } from './language-service.ts';
import { pathsBelow, readSource, root } from './source-tree.ts';
import { breachesOfUses, breachesOfWorkflow } from './workflow-rules.ts';
import { completeWorkflow, kindOf, type Snippet, snippetsIn } from './yaml-snippets.ts';

// Documentation that does not work when pasted is worse than none.

const documents = ['README.md', ...pathsBelow('docs'), ...pathsBelow('actions'), ...pathsBelow('examples')]
  .filter((path) => path.endsWith('.md') && existsSync(join(root, path)))
  .map(readSource);

/** What is wrong with a snippet, whatever it is. */
async function problemsOf({ place, text }: Snippet): Promise<readonly string[]> {
  const kind = kindOf(text);
  if (kind === 'policy') return problemsOfPolicy(text);
  if (kind === 'action') return problemsIn({ path: 'snippet/action.yml', text });
  if (kind === 'dependabot') return problemsOfDependabot(text);
  if (kind === 'unknown') return [`${place} is neither a workflow, an action nor a policy with its version`];
  const workflow = { path: '.github/workflows/snippet.yml', text: completeWorkflow(text) };
  const whole = workflow.text === text;
  return [...(await problemsIn(workflow)), ...(whole ? breachesOfWorkflow(workflow) : breachesOfUses(workflow))];
}

/** What dependabot.yml cannot do without. docs.github.com, "Dependabot options reference". */
const dependabotShape = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.looseObject({
      'package-ecosystem': z.enum(['github-actions', 'npm', 'cargo', 'gradle', 'swift']),
      directory: z.string(),
      schedule: z.looseObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
    }),
  ),
});

function problemsOfDependabot(text: string): readonly string[] {
  return dependabotShape.safeParse(load(text)).error?.issues.map(({ message }) => message) ?? [];
}

async function problemsOfPolicy(text: string): Promise<readonly string[]> {
  const folder = temporaryFolder({ 'vetnet.yml': text });
  const { problems, notices } = await loadPolicy({
    files: nodeFileSystem(() => 0.5),
    actions: knownActions(catalogue.actions),
    path: 'vetnet.yml',
    named: true,
    folder,
  });
  return [...problems.map(describeProblem), ...notices];
}

describe('every YAML snippet works when pasted', () => {
  const snippets = documents.flatMap(snippetsIn);

  test('and there are some', () => {
    expect(snippets.length).toBeGreaterThan(1);
  });

  test.each(snippets)('$place', async (snippet) => {
    expect(await problemsOf(snippet)).toEqual([]);
  });
});

describe('the finder of snippets', () => {
  test('finds fenced blocks of YAML, also inside lists, and nothing else', () => {
    const text = [
      '# Title',
      '```yaml',
      'a: 1',
      '```',
      '- item:',
      '  ````yml',
      '  b:',
      '    ```',
      '    c: 2',
      '  ````',
      '```sh',
      'echo "```yaml"',
      '```',
      '',
    ].join('\n');
    expect(snippetsIn({ path: 'x.md', text })).toEqual([
      { place: 'x.md:3', text: 'a: 1\n' },
      { place: 'x.md:7', text: 'b:\n  ```\n  c: 2\n' },
    ]);
  });

  test('takes of a diff what comes out of it', () => {
    const text = ['```diff', ' steps:', '-  - run: a', '+  - run: b', '   - run: c', '```', ''].join('\n');
    expect(snippetsIn({ path: 'x.md', text })).toEqual([{ place: 'x.md:2', text: 'steps:\n  - run: b\n  - run: c\n' }]);
  });

  test('refuses a block without an end', () => {
    expect(() => snippetsIn({ path: 'x.md', text: 'a\n```yaml\nb: 1\n' })).toThrow('x.md:2: the block is never closed');
  });
});

describe('a part of a workflow is made whole', () => {
  test.each([
    ['steps', "- run: 'true'\n"],
    ['a steps key', "steps:\n  - run: 'true'\n"],
    ['a job', "runs-on: ubuntu-latest\nsteps:\n  - run: 'true'\n"],
    [
      'a step that speaks of a job before',
      '- run: echo\n  env: { A: "${{ needs.plan.outputs.a-b }}${{ needs.b.result }}" }\n',
    ],
    ['permissions', 'permissions:\n  checks: write\n'],
    ['permissions with steps', "permissions:\n  checks: write\nsteps:\n  - run: 'true'\n"],
    ['jobs', "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n"],
    ['a trigger', 'on:\n  pull_request:\n'],
    ['a whole workflow', "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n"],
  ])('%s', async (_name, text) => {
    const whole = completeWorkflow(text);
    expect(kindOf(text)).toBe('workflow');
    expect(load(whole)).toMatchObject({ jobs: expect.anything() });
    expect(await problemsIn({ path: '.github/workflows/part.yml', text: whole })).toEqual([]);
  });
});

describe('a bad snippet is noticed', () => {
  const gate = 'org/vetnet-actions/quality-gate@v1';

  test.each([
    [
      'an unknown input',
      `- uses: ${gate}\n  with:\n    minimum-converage: 80\n`,
      "Invalid action input 'minimum-converage'",
    ],
    ['an unknown action of ours', '- uses: org/vetnet-actions/quality-gates@v1\n', 'Unable to resolve action'],
    ['a floating action', '- uses: actions/checkout@v7\n', 'is not pinned'],
    ['an unknown permission', 'permissions:\n  check: write\n', "Unexpected value 'check'"],
    ['an unknown policy key', 'version: 1\nquality-gates:\n  minimum-coverage: 80\n', 'quality-gates'],
    ['a bad policy value', 'version: 1\nquality-gate:\n  minimum-coverage: 180\n', 'minimum-coverage'],
    [
      'a bad interval',
      'version: 2\nupdates:\n  - { package-ecosystem: npm, directory: /, schedule: { interval: hourly } }\n',
      'daily',
    ],
    ['a policy without its version', 'quality-gate:\n  minimum-coverage: 80\n', 'is neither'],
    [
      'a whole workflow without permissions',
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ${gate} }]\n`,
      'no `permissions`',
    ],
  ])('%s', async (_name, text, message) => {
    expect((await problemsOf({ place: 'x.md:1', text })).join('\n')).toContain(message);
  });

  test('an unknown input of a workflow that is called', async () => {
    const call = (withInput: string) =>
      `uses: org/vetnet-actions/.github/workflows/gate.yml@v1\nwith:\n  ${withInput}\n`;
    const problems = await problemsOf({ place: 'x.md:1', text: call('minimum-converage: 80') });
    expect(problems.join('\n')).toContain('Invalid input, minimum-converage');
    expect(await problemsOf({ place: 'x.md:1', text: call('minimum-coverage: 80') })).toEqual([]);
  });

  test('an unknown input of the root action', async () => {
    const problems = await problemsOf({
      place: 'x.md:1',
      text: '- uses: org/vetnet-actions@v1\n  with:\n    baseline: a\n',
    });
    expect(problems.join('\n')).toContain("Invalid action input 'baseline'");
  });

  test('an unknown workflow of ours', async () => {
    const problems = await problemsOf({
      place: 'x.md:1',
      text: 'uses: org/vetnet-actions/.github/workflows/gates.yml@v1\n',
    });
    expect(problems.join('\n')).toContain('Unable to find reusable workflow');
  });

  test('and a good one is not', async () => {
    const text = `- uses: ${gate}\n  with:\n    minimum-coverage: 80\n`;
    expect(await problemsOf({ place: 'x.md:1', text })).toEqual([]);
  });
});
