import type { Files } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';
import { runWorkflow, type WorkflowRequest, type WorkflowResult } from '../harness/workflow/run-workflow.ts';

export const checksPath = '.github/workflows/checks.yml';

/** Permissions that gate.yml needs, as its own text says. */
export const granted = 'contents: read, pull-requests: write';

/** A workflow that calls gate.yml as job `checks`, with these inputs. */
export function checks(
  inputs: Readonly<Record<string, string | boolean | number>> = {},
  permissions = granted,
): string {
  const given = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`);
  return [
    'name: Checks',
    'on:',
    '  pull_request:',
    '  merge_group:',
    '  push:',
    '  schedule: [{ cron: "1 2 * * 3" }]',
    '  workflow_dispatch:',
    'permissions: {}',
    'jobs:',
    '  checks:',
    `    permissions: { ${permissions} }`,
    '    uses: org/vetnet-actions/.github/workflows/gate.yml@v1',
    ...(given.length === 0 ? [] : ['    with:', ...given]),
    '',
  ].join('\n');
}

/**
 * A module whose tests are a script without a tool: it covers `covered` of ten lines, has one test by the outcome given, and exits
 * as a test runner would.
 */
export function moduleFiles(folder: string, options: { covered?: number; red?: boolean; mute?: boolean } = {}): Files {
  const { covered = 9, red = false, mute = false } = options;
  const lines = Array.from({ length: 10 }, (_, index) => `DA:${index + 1},${index < covered ? 1 : 0}`);
  const lcov = `TN:\nSF:src/sum.js\n${lines.join('\n')}\nend_of_record\n`;
  const failure = red ? '<failure message="3 is not 4">at src/sum.test.js:3</failure>' : '';
  const junit = `<testsuite name="${folder}"><testcase classname="sum" name="adds" file="src/sum.test.js" time="0.1">${failure}</testcase></testsuite>\n`;
  const script = mute
    ? 'echo nothing to say'
    : `mkdir -p vetnet-reports\ncp reports/lcov.info vetnet-reports/lcov.info\ncp reports/junit.xml vetnet-reports/junit.xml\nexit ${red ? 1 : 0}`;
  return {
    [`${folder}/src/sum.js`]: 'export const sum = 1;\n'.repeat(10),
    [`${folder}/src/sum.test.js`]: '// tests of sum\n',
    [`${folder}/reports/lcov.info`]: lcov,
    [`${folder}/reports/junit.xml`]: junit,
    [`${folder}/test.sh`]: `${script}\n`,
  };
}

/** What tells gate.yml how the modules of `moduleFiles` are tested. */
export const scripted = { modules: 'web, api', 'module-path': '{module}', 'test-command': 'bash test.sh' };

/** Two modules and a workflow, on main; a branch `change` touches `src` of one of them. */
export function clinic(overrides: Files = {}, change: Files = { 'web/src/new.js': 'export const fresh = 1;\n' }) {
  const repository = temporaryRepository({
    'README.md': '# clinic\n',
    ...moduleFiles('web'),
    ...moduleFiles('api'),
    [checksPath]: checks(scripted),
    ...overrides,
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit(change);
  repository.git('checkout', '--quiet', 'main');
  return repository;
}

export const pullRequest = { name: 'pull_request', head: 'change' } as const;

/** Runs the workflow of `clinic`. */
export function runChecks(
  repository: WorkflowRequest['repository'],
  request: Partial<WorkflowRequest> = {},
): Promise<WorkflowResult> {
  return runWorkflow({
    repository,
    workflow: checksPath,
    event: pullRequest,
    ...request,
  });
}

/** How each job of gate.yml ended, by its name there. Jobs before their matrix are called by their id. */
export function endings(result: WorkflowResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    result.jobs.map(({ name, result: ending }) => [
      name.replace('checks / ', '').replace(' ${{ matrix.leg.name }}', ''),
      ending,
    ]),
  );
}

/** What the gate has to say: the required check by its name, and the verdict in one line. */
export function verdictOf(result: WorkflowResult): Readonly<Record<string, string | undefined>> {
  const { verdict, summary } = result.job('checks / gate').outputs;
  return { check: result.requiredCheck('checks / gate'), verdict, summary };
}

/** Conditions of the gate's summary with one of these outcomes, as `title: why`. */
export function reasons(result: WorkflowResult, outcome: 'failed' | 'inconclusive'): readonly string[] {
  const rows = result
    .job('checks / gate')
    .summary.split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.flatMap((row) => {
    const [, mark = '', title = '', , , why = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return mark.includes(outcome) ? [`${title.replace(/<\/?strong>/g, '')}: ${why}`] : [];
  });
}
