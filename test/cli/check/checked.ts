import { type CheckPlace, check } from '../../../src/cli/check/index.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { schemasOf } from '../../../src/core/run/entry.ts';
import { entries, umbrellas } from '../../../src/main.ts';
import { recordText } from '../../harness/record-text.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';

/** A tree beside the bundle with one workflow to call and one composite action. */
const suiteTree: Files = {
  '.github/workflows/gate.yml': `
on:
  workflow_call:
    inputs:
      modules: { type: string }
      minimum-coverage: { type: string }
      comment: { type: boolean, default: true }
      timeout-minutes: { type: number, default: 30 }
      runner: { type: string, required: true }
    secrets:
      setup: { required: false }
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps: [{ run: 'true' }]
  gate:
    runs-on: ubuntu-latest
    permissions: { pull-requests: write }
    steps: [{ run: 'true' }]
`,
  '.github/workflows/ci-own.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n',
  'actions/run-tests/action.yml': `
name: Run tests
inputs:
  path: { description: Folder, required: true }
  command: { description: Command, required: true, default: make test }
runs: { using: composite, steps: [] }
`,
};

const sections = await schemasOf(entries);
const schemas = [...(await schemasOf(umbrellas)), ...sections];

interface Checked {
  readonly exitCode: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs `vetnet check` over files; `suite` takes the place of the tree beside the bundle. */
export async function checkFiles(files: Files, args: readonly string[] = [], suite = suiteTree): Promise<Checked> {
  // A folder of its own, so that nothing above it is taken for its repository.
  const folder = temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
  return checkFolder(folder, args, temporaryFolder(suite));
}

/** Runs `vetnet check` in a folder. */
export async function checkFolder(folder: string, args: readonly string[], suite: string): Promise<Checked> {
  const [out, errors] = [recordText(), recordText()];
  const terminal = { out: out.write, error: errors.write, colour: false, columns: 100 };
  const ports = { files: nodeFileSystem(() => 0.5), terminal };
  const place: CheckPlace = { ports, folder, suite, sections, schemas };
  return { exitCode: await check(args, place), out: out.text(), errors: errors.text() };
}

/** What is said about a workflow, as `level rule line:column`. */
export async function remarksOn(text: string, files: Files = {}): Promise<readonly string[]> {
  const { out } = await checkFiles({ '.github/workflows/checks.yml': text, ...files }, ['--json']);
  const { remarks } = JSON.parse(out) as { remarks: { level: string; rule: string; line: number; column: number }[] };
  return remarks.map(({ level, rule, line, column }) => `${level} ${rule} ${line}:${column}`);
}

/** A workflow with one job that uses the suite in steps; what is given takes the place of what is right. */
export function stepWorkflow(parts: {
  readonly on?: string;
  readonly permissions?: string;
  readonly job?: string;
  readonly steps?: string;
}): string {
  const {
    on = '{ pull_request: {}, merge_group: {} }',
    permissions = '{ contents: read, pull-requests: write }',
    job = '',
    steps = '- uses: org/vetnet-actions/security-scan@v1',
  } = parts;
  return [
    `on: ${on}`,
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    `    permissions: ${permissions}`,
    ...(job === '' ? [] : [`    ${job}`]),
    '    steps:',
    '      - uses: actions/checkout@v7',
    ...steps.split('\n').map((line) => `      ${line}`),
    '',
  ].join('\n');
}

/** A workflow with one job that calls gate.yml. */
export function callWorkflow(job: string, permissions = '{ contents: read, pull-requests: write }'): string {
  return [
    'on: { pull_request: {}, merge_group: {} }',
    'jobs:',
    '  vetnet:',
    `    permissions: ${permissions}`,
    ...job.split('\n').map((line) => `    ${line}`),
    '',
  ].join('\n');
}
