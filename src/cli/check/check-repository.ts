import { join, resolve } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import { defaultPolicyPath } from '../../core/inputs/common-inputs.ts';
import type { InputProblem } from '../../core/model/errors.ts';
import { findPolicy, misnamedPolicy } from '../../core/policy/find-policy.ts';
import { knownActions } from '../../core/policy/known-actions.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { lineIndex } from '../../readers/line-index.ts';
import { checkOrder } from './check-order.ts';
import { checkPaths } from './check-paths.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkTriggers, checkTrust } from './check-triggers.ts';
import { checkUses } from './check-uses.ts';
import type { Remark, Saying } from './remark.ts';
import type { Check, Scope } from './scope.ts';
import { readSuite } from './suite.ts';
import { readWorkflowFile } from './workflow-file.ts';

/** What is checked, and against what. */
interface CheckRequest {
  readonly files: Pick<FileSystem, 'facts' | 'list' | 'readText'>;
  /** Absolute; where the policy is looked for and what paths are shown relative to. */
  readonly folder: string;
  /** Absolute; the root of the repository, where workflows are. */
  readonly root: string;
  /** Absolute; the tree that says what there is to use. */
  readonly suite: string;
  /** All actions of this build. */
  readonly schemas: readonly ActionSchema[];
  /** Those of them whose sections the policy may have. */
  readonly sections: readonly ActionSchema[];
  readonly config?: string;
  /** Relative to the folder; all workflows and actions of the repository where there are none. */
  readonly named: readonly string[];
}

/** What a check found. */
export interface CheckResult {
  /** Files that were looked at: those of the policy, then workflows; relative to the folder. */
  readonly files: readonly string[];
  /** How often something of ours is used. */
  readonly uses: number;
  readonly notices: readonly string[];
  /** In the order of files and places. */
  readonly remarks: readonly Remark[];
}

const checks: readonly Check[] = [checkUses, checkPermissions, checkTriggers, checkTrust, checkOrder, checkPaths];

/** Checks the policy and every workflow as far as it uses something of ours. Rejects where a file cannot be read. */
export async function checkRepository(request: CheckRequest): Promise<CheckResult> {
  const { files, folder, root, schemas, config } = request;
  const given = config === undefined ? {} : { config };
  const found = await findPolicy({ given, files, actions: knownActions(request.sections), root: folder });
  const problems = [...found.problems, ...(await misnamedPolicy({ given, files, root: folder }))];
  const loaded = { ...found, problems };
  const policyFile = config ?? defaultPolicyPath;
  const policy = loaded.problems.length > 0 ? undefined : loaded.policy;
  const suite = await readSuite(schemas, request.suite, files);
  const within = { suite: await isSuite(root, schemas, files) };
  const remarks = loaded.problems.map((problem) => remarkOf(problem, policyFile));
  const looked: string[] = [];
  let uses = 0;
  for (const path of await pathsOf(request)) {
    const shown = relativePath(folder, path);
    const text = await files.readText(path);
    const file = readWorkflowFile(shown, text, within);
    const isFile = 'usages' in file;
    const sayings = isFile ? await sayingsAbout({ file, suite, policy, files, folder: root }) : [file];
    uses += isFile ? file.usages.length : 0;
    looked.push(shown);
    remarks.push(...placed(sayings, shown, isFile ? file.text : text));
  }
  const policyFiles = loaded.problems.length > 0 ? [...new Set(remarks.flatMap(policyFileOf))] : filesOf(loaded.policy);
  return { files: [...policyFiles, ...looked], uses, notices: loaded.notices, remarks };
}

function filesOf({ files }: Policy): readonly string[] {
  return files.map(({ file }) => file);
}

function policyFileOf({ rule, file }: Remark): readonly string[] {
  return rule === 'policy' ? [file] : [];
}

async function sayingsAbout(scope: Scope): Promise<readonly Saying[]> {
  const sayings: Saying[] = [];
  for (const check of checks) sayings.push(...(await check(scope)));
  // Two uses of one job say the same about it.
  const once = new Map(sayings.map((saying) => [JSON.stringify([saying.rule, saying.offset, saying.fix]), saying]));
  return [...once.values()].sort((a, b) => a.offset - b.offset);
}

function placed(sayings: readonly Saying[], file: string, text: string): readonly Remark[] {
  const lines = lineIndex(text);
  return sayings.map(({ offset, ...saying }) => ({ ...saying, file, ...lines.placeOf(offset) }));
}

/** A problem of the policy; one that is about no place of a file stands at the beginning of the policy. */
function remarkOf({ where, name, value, expected, mend }: InputProblem, policyFile: string): Remark {
  const [, file = policyFile, line = '1', column = '1'] = /^(.*?):(\d+)(?::(\d+))?$/.exec(where) ?? [];
  const is = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  const what = `${name} ${is}; expected ${expected}.`;
  return { level: 'error', rule: 'policy', file, line: Number(line), column: Number(column), what, fix: mend };
}

/** Whether the repository is the suite itself or a copy of it, in which `$/` leads to its own actions. */
async function isSuite(root: string, schemas: readonly ActionSchema[], files: CheckRequest['files']): Promise<boolean> {
  const own = schemas.map(({ name }) => files.facts(join(root, 'actions', name, 'action.yml')).catch(() => undefined));
  const found = (await Promise.all(own)).filter((facts) => facts?.kind === 'file');
  return found.length > 1;
}

/** The workflows, and the actions of the repository's own, absolute and sorted; or those that are named. */
async function pathsOf(request: CheckRequest): Promise<readonly string[]> {
  const { files, folder, root, named, config } = request;
  if (named.length > 0) {
    const policyPaths = [resolve(folder, config ?? defaultPolicyPath), resolve(root, config ?? defaultPolicyPath)];
    const isPolicy = (path: string) =>
      policyPaths.includes(path) || /^configs\/[^/]+$/.test(relativePath(folder, path));
    return named.map((path) => resolve(folder, path)).filter((path) => !isPolicy(path));
  }
  const workflows = await filesIn(join(root, '.github/workflows'), /\.ya?ml$/, files);
  const own: string[] = [];
  for (const parent of ['', '.github/actions', 'actions']) own.push(...(await actionsIn(join(root, parent), files)));
  return [...workflows, ...own];
}

/** The metadata of the actions in a folder and one folder below it. */
async function actionsIn(folder: string, files: CheckRequest['files']): Promise<readonly string[]> {
  const metadata = /^action\.ya?ml$/;
  const here = await filesIn(folder, metadata, files);
  const below = (await entriesIn(folder, files)).filter(({ kind, name }) => kind === 'directory' && name !== '.git');
  const deeper = await Promise.all(
    folder.endsWith('actions') ? below.map(({ name }) => filesIn(join(folder, name), metadata, files)) : [],
  );
  return [...here, ...deeper.flat()];
}

async function filesIn(folder: string, name: RegExp, files: CheckRequest['files']): Promise<readonly string[]> {
  const entries = await entriesIn(folder, files);
  return entries
    .filter((entry) => entry.kind !== 'directory' && name.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** Sorted by name; none where there is no such folder. */
async function entriesIn(folder: string, files: CheckRequest['files']) {
  if ((await files.facts(folder).catch(() => undefined))?.kind !== 'directory') return [];
  return [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
}
