import { randomUUID } from 'node:crypto';
import { accessSync, constants, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { StepDefinition } from './definition.ts';
import { processEnvironment } from './environment.ts';
import { runProcess } from './process.ts';
import { NotImplemented } from './source.ts';
import type { StepEnd, StepRuntime } from './step.ts';
import { evaluateText } from './template.ts';

/** Arguments by the name of a shell (actions/runner: ScriptHandlerHelpers.cs), and the ending of its scripts. */
const shells: Readonly<Record<string, { readonly format: string; readonly ending: string }>> = {
  bash: { format: '--noprofile --norc -e -o pipefail {0}', ending: '.sh' },
  sh: { format: '-e {0}', ending: '.sh' },
  python: { format: '{0}', ending: '.py' },
};

/** Runs a `run:` step on Linux: its script in a file, by the shell asked for. */
export async function runScript(step: StepRuntime, definition: StepDefinition): Promise<StepEnd> {
  const { frame, recorder, scope } = step;
  const { job } = frame;
  const script = definition.run === undefined ? '' : evaluateText(definition.run, scope, 'run');
  const given = definition.shell === undefined ? undefined : evaluateText(definition.shell, scope, 'shell');
  const defaults = frame.depth === 0 ? job.defaults : {};
  const folder =
    definition.workingDirectory === undefined
      ? defaults.workingDirectory
      : evaluateText(definition.workingDirectory, scope, 'working-directory');
  const env = processEnvironment(job, step.env, step.github);
  const wanted = given === undefined || given === '' ? defaults.shell : given;
  const { file, format, ending } = shellOf(wanted, env.PATH ?? '');
  const path = join(job.temp, `${randomUUID()}${ending}`);
  writeFileSync(path, script);
  const args = format.split(' ').map((part) => part.replace('{0}', path));
  const code = await runProcess({
    file,
    args,
    cwd: resolve(job.workspace, folder ?? ''),
    env,
    onLine: recorder.line,
    stopper: step.stopper,
    leave: (sweep) => void job.orphans.push(sweep),
  });
  if (code !== 0 && !step.stopper.struck) recorder.issue('error', `Process completed with exit code ${code}.`);
  return { succeeded: code === 0 };
}

interface Shell {
  readonly file: string;
  readonly format: string;
  readonly ending: string;
}

/** Without a shell given, bash runs with `-e` only, without pipefail. */
function shellOf(wanted: string | undefined, path: string): Shell {
  if (wanted === undefined || wanted === '') {
    return { file: which('bash', path) ?? must('sh', path), format: '-e {0}', ending: '.sh' };
  }
  const space = wanted.indexOf(' ');
  const command = space < 0 ? wanted : wanted.slice(0, space);
  const known = shells[command];
  const format = space < 0 ? known?.format : wanted.slice(space + 1).trimStart();
  if (format === undefined && ['cmd', 'powershell', 'pwsh'].includes(command))
    throw new NotImplemented(`shell ${wanted}`);
  if (format?.includes('{0}') !== true) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    );
  }
  return { file: must(command, path), format, ending: known?.ending ?? '' };
}

function must(command: string, path: string): string {
  const found = which(command, path);
  if (found === undefined) throw new Error(`${command}: command not found`);
  return found;
}

/** Where a command is on a PATH. */
export function which(command: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, command))
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
