import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import { messageOf } from '../../core/model/errors.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { Ports } from '../../core/run/ports.ts';
import { repositoryAbove } from '../../systems/git/open-git.ts';
import { exitCodes } from '../exit-code.ts';
import { type CheckResult, checkRepository } from './check-repository.ts';
import { jsonOfCheck, printCheck } from './print.ts';
import { suiteFolder } from './suite.ts';

const usage = `Usage: vetnet check [options] [files...]

Checks the policy and, of each workflow and action of the repository, what uses vetnet-actions: names, inputs and their
values, permissions, triggers, and whether the gate runs when something before it failed. Nothing is run, nothing is asked.

  files            workflows to check; all of the repository where none is named
  --config <path>  the policy (default: .github/vetnet.yml)
  --strict         warnings count as errors
  --json           print the result as JSON

Exit codes: 0 nothing wrong, 1 errors, 2 wrong usage, 3 something could not be checked or there is nothing to check,
4 a file cannot be read.
`;

/** What the command works with. */
export interface CheckPlace {
  readonly ports: Pick<Ports, 'files' | 'terminal'>;
  /** Absolute. */
  readonly folder: string;
  /** All actions of this build. */
  readonly schemas: readonly ActionSchema[];
  /** Those whose sections the policy may have. */
  readonly sections: readonly ActionSchema[];
  /** Absolute; the tree that says what there is to use, unless it is the one that this program belongs to. */
  readonly suite?: string;
}

interface Request {
  readonly config?: string;
  readonly strict: boolean;
  readonly json: boolean;
  readonly named: readonly string[];
}

/** `vetnet check`: resolves with the exit code. */
export async function check(args: readonly string[], place: CheckPlace): Promise<number> {
  const { terminal, files } = place.ports;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(usage);
    return exitCodes.pass;
  }
  const refuse = (why: string): number => {
    terminal.error(`${visibleLine(why)}\n\n${usage}`);
    return exitCodes.usage;
  };
  const request = readRequest(args);
  if (typeof request === 'string') return refuse(request);
  const { folder, suite = suiteFolder() } = place;
  for (const path of request.named) {
    const facts = await files.facts(resolve(folder, path)).catch(() => undefined);
    if (facts?.kind !== 'file') return refuse(`There is no file ${path}.`);
  }
  try {
    const repository = await repositoryAbove(folder, files);
    const root = repository === undefined ? folder : dirname(repository);
    const result = await checkRepository({ ...place, ...request, files, folder, root, suite });
    terminal.out(request.json ? jsonOfCheck(result) : printCheck(result, terminal.columns));
    return exitCodeOf(result, request.strict);
  } catch (error) {
    terminal.error(`${visibleLine(messageOf(error))}\n`);
    return exitCodes.trouble;
  }
}

function exitCodeOf({ remarks, files, uses }: CheckResult, strict: boolean): number {
  const has = (level: string) => remarks.some((remark) => remark.level === level);
  if (has('error') || (strict && has('warning'))) return exitCodes.fail;
  // Without a policy file the built-in defaults hold, and without a use nothing of ours runs.
  const isNothing = uses === 0 && !files.some((file) => !/action\.ya?ml$|(?:^|\/)workflows\//.test(file));
  return has('unknown') || isNothing ? exitCodes.inconclusive : exitCodes.pass;
}

function readRequest(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { config: { type: 'string' }, strict: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const { config, strict = false, json = false } = values;
    return { strict, json, named: positionals, ...(config === undefined ? {} : { config }) };
  } catch (error) {
    return messageOf(error);
  }
}
