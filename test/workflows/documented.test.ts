import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';
import type { Artifact } from '../harness/workflow/artifacts.ts';
import { runWorkflow, type WorkflowResult } from '../harness/workflow/run-workflow.ts';
import { downloadArtifact } from '../harness/workflow/third-party/download-artifact.ts';
import type { ThirdPartyAction } from '../harness/workflow/third-party/third-party-action.ts';
import { readSource } from '../house/source-tree.ts';
import { isWholeWorkflow, snippetsIn } from '../house/yaml-snippets.ts';

// The two workflows of the documentation as they stand there: the gate on a pull request, and what comments for a fork's.

const patience = 120_000;
const [checksPath, commentPath] = ['.github/workflows/vetnet.yml', '.github/workflows/comment.yml'];

/** The only whole workflow of a page. */
function workflowOf(page: string): string {
  const [first, ...others] = snippetsIn(readSource(page)).filter(({ text }) => isWholeWorkflow(text));
  if (first === undefined || others.length > 0) throw new Error(`${page} should show one whole workflow`);
  return first.text;
}

/** A repository with one module, whose tests are a script that leaves reports. */
function clinic(policy = '') {
  const repository = temporaryRepository({
    [checksPath]: workflowOf('docs/getting-started.md'),
    [commentPath]: workflowOf('docs/forks.md'),
    '.github/vetnet.yml': `version: 1
${policy}test-plan:
  ecosystem: none
  test-command: bash test.sh
  coverage: reports/lcov.info
  test-results: reports/junit.xml
`,
    '.gitignore': 'reports/\n',
    'dose.js': 'export const dose = 1;\n'.repeat(10),
    'lcov.info': lcov({ 'dose.js': `${'+'.repeat(7)}---` }),
    'junit.xml': junit({ 'adds <b>up</b>': undefined }),
    'test.sh': 'mkdir -p reports && cp lcov.info junit.xml reports/\n',
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  const head = repository.commit({ 'README.md': '# Clinic\n' });
  repository.git('checkout', '--quiet', 'main');
  return { repository, head };
}

/** actions/download-artifact for a run that has ended: a token and the id of that run are needed to reach it. */
function downloadOf(runId: number, artifacts: readonly Artifact[]): ThirdPartyAction {
  return {
    inputs: downloadArtifact.inputs,
    main({ inputs, job }) {
      if (inputs['run-id'] !== String(runId) || !inputs['github-token']) throw new Error('Artifact not found');
      const found = artifacts.find(({ name }) => name === inputs.name);
      if (found === undefined) throw new Error(`Artifact not found for name: ${inputs.name}`);
      for (const [path, content] of found.files) {
        const target = join(resolve(job.workspace, inputs.path ?? ''), path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      return {};
    },
  };
}

describe('a pull request from a fork', () => {
  const { repository, head } = clinic();
  let github: GitHubDouble;
  let gate: WorkflowResult;

  beforeAll(async () => {
    github = await startGitHubDouble();
    const event = { name: 'pull_request', head: 'change', fork: true } as const;
    gate = await runWorkflow({ repository, workflow: checksPath, event, github });
  }, patience);
  afterAll(() => github.close());

  const comment = (run: Readonly<Record<string, unknown>> = {}) =>
    runWorkflow({
      repository,
      workflow: commentPath,
      event: {
        name: 'workflow_run',
        workflow: 'VetNet',
        run: {
          id: 42,
          event: 'pull_request',
          conclusion: gate.conclusion,
          headSha: head,
          headBranch: 'change',
          headRepository: 'stranger/clinic',
          actor: 'stranger',
          ...run,
        },
      },
      github,
      thirdParty: { 'actions/download-artifact': downloadOf(42, gate.artifacts) },
    });

  test('gets a verdict, and no comment', () => {
    expect(gate.problems).toEqual([]);
    expect(gate.requiredCheck('vetnet / gate')).toBe('failure');
    expect(gate.job('vetnet / gate').summary).toContain('Line coverage');
    expect(github.state.comments).toEqual([]);
  });

  test(
    'gets the comment from the other workflow, with the same verdict',
    async () => {
      const result = await comment();
      expect(result.conclusion).toBe('success');
      expect(result.job('comment').permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
      expect(github.state.comments.map(({ body }) => body)).toEqual([
        expect.stringMatching(/failed[\s\S]*Line coverage[\s\S]*70\.00%/),
      ]);
    },
    patience,
  );

  test(
    'and no second one, when the run starts again',
    async () => {
      await comment();
      expect(github.state.comments).toHaveLength(1);
    },
    patience,
  );

  test.each([
    ['a run that has commented itself', { headRepository: 'acme/clinic', actor: 'ada' }],
    ['a run of another event', { event: 'push' }],
  ])(
    'is told apart from %s',
    async (_name, run) => {
      expect((await comment(run)).job('comment').result).toBe('skipped');
    },
    patience,
  );
});

test(
  'a repository that begins with `fail-on: never` sees the verdict, and is green',
  async () => {
    const { repository } = clinic('fail-on: never\n');
    const github = await startGitHubDouble();
    const event = { name: 'pull_request', head: 'change' } as const;
    const result = await runWorkflow({ repository, workflow: checksPath, event, github });
    await github.close();
    expect(result.requiredCheck('vetnet / gate')).toBe('success');
    expect(result.job('vetnet / gate').outputs.verdict).toBe('fail');
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('70.00%')]);
  },
  patience,
);

test(
  'the matrix by hand of test-plan runs as it stands there',
  async () => {
    const { repository } = clinic();
    repository.commit({ [checksPath]: workflowOf('actions/test-plan/README.md') });
    const result = await runWorkflow({ repository, workflow: checksPath, event: { name: 'push' } });
    expect(result.problems).toEqual([]);
    expect(result.jobs.map(({ name, result: ending }) => `${name}: ${ending}`)).toEqual([
      'plan: success',
      'test tests: success',
    ]);
  },
  patience,
);
