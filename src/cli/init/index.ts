import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileSystem } from '../../core/files/file-system.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { defaultPolicyPath } from '../../core/inputs/common-inputs.ts';
import { messageOf, systemCodeOf } from '../../core/model/errors.ts';
import { wrapWidth } from '../../core/render/display-width.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { Project, Unit } from '../../engines/project/project.ts';
import { surveyProject } from '../../engines/project/survey-project.ts';
import { repositoryAbove } from '../../systems/git/open-git.ts';
import { exitCodes } from '../exit-code.ts';
import { defaultBranch } from './default-branch.ts';
import { knownDemands } from './known-demands.ts';
import { toolVersionOf } from './tool-version.ts';
import { writePolicy } from './write-policy.ts';
import { requiredCheckOf, type Steps, type WorkflowRequest, workflowPath, writeWorkflow } from './write-workflow.ts';

const usage = `Usage: vetnet init [options]

Looks at what kind of project this repository is, and writes ${defaultPolicyPath} and ${workflowPath}:
a policy to change, and a workflow that scans, tests and judges every change. Never overwrites: where one of the two is
there, neither is written. Needs no git, no network and no token.

  --ref <ref>    the release to use (default: v1)
  --branch <b>   the branch that changes are merged into (default: the remote's, as the clone knows it)
  --steps        a job of steps instead of a called workflow: for one project with tests, on any runner
  --dry-run      print both files and write nothing

Exit codes: 0 written or printed, 1 a file is there already, 2 wrong usage, 4 a file cannot be written.
`;

interface Request {
  readonly ref: string;
  readonly branch?: string;
  readonly steps: boolean;
  readonly dryRun: boolean;
}

type InitPorts = Pick<Ports, 'files' | 'terminal'>;

/** `vetnet init`: resolves with the exit code. `folder` is the root of the repository, absolute. */
export async function init(args: readonly string[], folder: string, ports: InitPorts): Promise<number> {
  const { terminal, files } = ports;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(usage);
    return exitCodes.pass;
  }
  const say = (text: string, code: number): number => {
    terminal.error(`${visibleLine(text)}\n`);
    return code;
  };
  const request = readRequest(args);
  if (typeof request === 'string') {
    terminal.error(`${visibleLine(request)}\n\n${usage}`);
    return exitCodes.usage;
  }
  try {
    const repository = await repositoryAbove(folder, files);
    const root = repository === undefined ? folder : dirname(repository);
    const up = relativePath(await files.realPath(folder), root);
    if (up !== '') return say(`Workflows lie at the root of a repository: run it in ${up}.`, exitCodes.usage);
    const present = await presentAmong([defaultPolicyPath, '.github/vetnet.yaml', workflowPath], folder, files);
    if (present.length > 0 && !request.dryRun) {
      const [first = ''] = present;
      const what = present.length > 1 ? `${present.join(' and ')} are` : `${first} is`;
      return say(`${what} there already: nothing was written. With --dry-run both are printed.`, exitCodes.fail);
    }
    const project = await surveyProject(files, folder);
    const tested = project.units.filter(({ tests }) => tests !== undefined);
    if (request.steps && tested.length > 1) {
      const paths = tested.map(({ path }) => path).join(', ');
      return say(
        `With --steps one job tests all, and there are ${tested.length} projects with tests (${paths}): leave it out.`,
        exitCodes.usage,
      );
    }
    const workflow: WorkflowRequest = {
      branch: request.branch ?? (await defaultBranch(folder, files)),
      ref: request.ref,
      ...(request.steps ? { steps: await stepsFor(tested[0], files, root) } : {}),
    };
    const written = [
      { path: defaultPolicyPath, text: writePolicy(project, await knownDemands(folder, files), request) },
      { path: workflowPath, text: writeWorkflow(workflow) },
    ];
    if (request.dryRun) {
      terminal.out(written.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
      return exitCodes.pass;
    }
    await writeAll(written, folder, files);
    terminal.out(told(project, workflow, terminal.columns));
    return exitCodes.pass;
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') return say(messageOf(error), exitCodes.trouble);
    return say(`A file is in the way: nothing was written. ${messageOf(error)}`, exitCodes.fail);
  }
}

async function stepsFor(unit: Unit | undefined, files: FileSystem, root: string): Promise<Steps> {
  const version = unit === undefined ? undefined : await toolVersionOf(unit, files, root);
  return { unit, ...(version === undefined ? {} : { version }) };
}

function readRequest(args: readonly string[]): Request | string {
  const option = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ref: option, branch: option, steps: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    });
    const { ref = 'v1', branch, steps = false, 'dry-run': dryRun = false } = values;
    // What git allows in a ref and YAML takes for a plain text.
    if (!/^[\w][\w./-]*$/.test(ref)) return `--ref is ${JSON.stringify(ref)}: give a tag, a branch or a commit.`;
    if (branch !== undefined && !/^[^\s~^:?*[\\]+$/.test(branch)) {
      return `--branch is ${JSON.stringify(branch)}: give the name of a branch.`;
    }
    return { ref, steps, dryRun, ...(branch === undefined ? {} : { branch }) };
  } catch (error) {
    return messageOf(error);
  }
}

/** What cannot be looked at is left to the writing, which overwrites nothing and says why it cannot. */
async function presentAmong(
  paths: readonly string[],
  folder: string,
  files: InitPorts['files'],
): Promise<readonly string[]> {
  const facts = await Promise.all(paths.map((path) => files.facts(join(folder, path)).catch(() => undefined)));
  return paths.filter((_, index) => facts[index] !== undefined);
}

/** Both files or none: what was written is taken away when the next one cannot be. Rejects with the file system's error. */
async function writeAll(
  written: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  files: InitPorts['files'],
): Promise<void> {
  const done: string[] = [];
  try {
    for (const { path, text } of written) {
      await files.create(join(folder, path), text);
      done.push(join(folder, path));
    }
  } catch (error) {
    for (const path of done) await files.remove(path);
    throw error;
  }
}

/** What was found and what is left to do. */
function told({ units, gaps, remarks }: Project, workflow: WorkflowRequest, columns: number): string {
  const width = Math.max(40, Math.min(columns, 100));
  const item = (mark: string, text: string): readonly string[] =>
    wrapWidth(visibleLine(text), width - mark.length).map(
      (line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`,
    );
  const found = units.map(({ path, ecosystem, name, command }) => {
    return `${path}: ${name} (${ecosystem}), ${command === undefined ? 'without tests that we know how to run' : command}`;
  });
  const notes = [
    ...units.flatMap((unit) => unit.remarks.map((remark) => `${unit.path}: ${remark}`)),
    ...gaps,
    ...remarks,
  ];
  const lines = [
    `Wrote ${defaultPolicyPath} and ${workflowPath}.`,
    '',
    ...(found.length === 0 ? item('', nothingFound(gaps, workflow)) : ['Found:']),
    ...found.flatMap((text) => item('  - ', text)),
    ...(notes.length === 0 ? [] : ['', 'Note:', ...notes.flatMap((text) => item('  - ', text))]),
    '',
    'Next:',
    ...item('  1. ', 'Read the policy, and run `vetnet check` and `vetnet gate` here: nothing is published.'),
    ...item('  2. ', 'Commit both files and open a pull request: its first run shows what the gate says.'),
    ...item(
      '  3. ',
      `Make the check "${requiredCheckOf(workflow)}" required for ${workflow.branch}: Settings > Rules > Rulesets > Require status checks.`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function nothingFound(gaps: Project['gaps'], { steps }: WorkflowRequest): string {
  return gaps.length > 0 && steps === undefined
    ? 'Found no project with tests, but not everything could be read: the gate fails until that is mended.'
    : 'Found no project with tests: only the scan judges.';
}
