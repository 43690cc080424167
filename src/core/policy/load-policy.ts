import { resolve } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import { readShape } from '../inputs/read-shape.ts';
import type { Schema } from '../inputs/shapes.ts';
import type { InputProblem } from '../model/errors.ts';
import { at } from '../model/untrusted-json.ts';
import { unreadSections } from './action-names.ts';
import { readEnvironmentFiles, twice } from './environment-files.ts';
import { hipaaProblems } from './hipaa.ts';
import { inheritanceProblems, inheritProfiles, type RawProfile } from './inherit-profiles.ts';
import type { KnownActions } from './known-actions.ts';
import { defaultPolicy, policyOf } from './make-policy.ts';
import { type Policy, policyVersion } from './policy.ts';
import { environmentPresets, type PresetName, presetNames } from './presets.ts';
import type { WrittenProfile } from './profile-shape.ts';
import { isProblem, type ReadFile, readPolicyFile } from './read-policy-file.ts';
import { emptyDocument, locateIn, type Mapping, mappingOf, type YamlDocument } from './yaml-document.ts';

export interface LoadedPolicy {
  /** Built-in defaults where there are problems. */
  readonly policy: Policy;
  /** In the order of the files: nothing may be judged while there are any. */
  readonly problems: readonly InputProblem[];
  readonly notices: readonly string[];
}

interface PolicyRequest {
  readonly files: Pick<FileSystem, 'facts' | 'list' | 'readText'>;
  /** The actions whose sections this build reads. */
  readonly actions: KnownActions;
  /** Path of the policy file as the user knows it, relative to the folder. */
  readonly path: string;
  /** Whether the user named the path: then the file must exist. */
  readonly named: boolean;
  /** Absolute folder that `path` and `configs/` start from. */
  readonly folder: string;
}

/** Lets a section be empty: a key with nothing below it but comments is read as null. */
function fillEmptySections(root: Mapping, sections: readonly string[]): void {
  for (const key of [...sections, 'environments']) if (root[key] === null) root[key] = Object.create(null);
  const environments = mappingOf(root.environments);
  for (const name of Object.keys(environments))
    if (environments[name] === null) environments[name] = Object.create(null);
}

interface Checked {
  readonly value: unknown;
  readonly problems: readonly InputProblem[];
}

function check(document: YamlDocument, schema: Schema): Checked {
  return readShape(schema, document.value, locateIn(document));
}

/** The shapes are made only for files that exist: most of the time of an empty run would go into them. */
async function checkPolicy(document: YamlDocument, actions: KnownActions): Promise<Checked> {
  const { policyShape } = await import('./policy-shape.ts');
  return check(document, policyShape(await actions.schemas()));
}

async function checkProfile(document: YamlDocument, actions: KnownActions): Promise<Checked> {
  const { profileShape } = await import('./profile-shape.ts');
  return check(document, profileShape(await actions.schemas()));
}

function rawProfiles(document: YamlDocument): Map<string, RawProfile> {
  const environments = mappingOf(at(document.value, 'environments'));
  return new Map(
    Object.entries(environments).map(([name, value]) => [
      name,
      { name, value, locate: (path, part) => locateIn(document)(['environments', name, ...path], part) },
    ]),
  );
}

/** Whether there is nothing to check but a version that is right. */
function saysNothing(root: Mapping): boolean {
  return Object.keys(root).every((key) => key === 'version' && root[key] === policyVersion);
}

/** The profiles of the policy and those of files of their own, as written and as read. */
async function gatherProfiles(
  document: YamlDocument,
  checked: unknown,
  found: ReadonlyMap<string, ReadFile>,
  actions: KnownActions,
  problems: InputProblem[],
) {
  const raws = rawProfiles(document);
  const inPolicy = mappingOf(mappingOf(checked).environments) as Readonly<Record<string, WrittenProfile>>;
  const written = new Map(Object.entries(inPolicy));
  for (const [name, file] of found) {
    const locate = locateIn(file.document);
    if (raws.has(name)) {
      const { line } = document.placeOf(['environments', name], 'key');
      problems.push(twice(file.document.file, name, `${document.file}:${line}`));
    }
    const result = await checkProfile(file.document, actions);
    problems.push(...result.problems);
    if (result.problems.length === 0) written.set(name, result.value as WrittenProfile);
    raws.set(name, { name, value: file.document.value, locate });
  }
  return { raws, written };
}

function presetsIn(document: YamlDocument): readonly PresetName[] {
  const written = at(document.value, 'presets');
  const words: readonly unknown[] =
    typeof written === 'string' ? written.split(/[\s,]+/) : Array.isArray(written) ? written : [];
  return presetNames.filter((name) => words.includes(name));
}

/** More than anyone reads in one go. */
const maximumProblems = 100;

function firstOf(problems: readonly InputProblem[]): readonly InputProblem[] {
  const rest = problems.length - maximumProblems;
  if (rest <= 0) return problems;
  const more = { where: 'config', name: 'config', value: `${rest} more problems`, expected: 'none' };
  return [...problems.slice(0, maximumProblems), { ...more, mend: 'Mend those above first.' }];
}

/** Problems in the order of their files and lines; those without a line come first. */
function sortByPlace(problems: readonly InputProblem[]): readonly InputProblem[] {
  const placed = problems.map((problem) => {
    const [, file = problem.where, line = '0', column = '0'] = /^(.*?):(\d+)(?::(\d+))?$/.exec(problem.where) ?? [];
    return { problem, file, line: Number(line), column: Number(column) };
  });
  const files = [...new Set(placed.map(({ file }) => file))];
  placed.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
  return placed.map(({ problem }) => problem);
}

/**
 * Reads the policy file and `configs/<environment>.yml`. Resolves with all problems of all files; rejects only on a bug.
 * An absent file is a problem only where the user named it; an empty one says nothing.
 */
export async function loadPolicy(request: PolicyRequest): Promise<LoadedPolicy> {
  const { files, actions, folder, path } = request;
  const problems: InputProblem[] = [];
  const read = await readPolicyFile(files, resolve(folder, path), path);
  if (read === undefined && request.named) {
    problems.push({
      where: 'config',
      name: 'config',
      value: path,
      expected: 'a file that exists',
      mend: 'Mend the path, or leave it out for the built-in defaults.',
    });
  }
  if (read !== undefined && isProblem(read))
    return { policy: defaultPolicy(actions.names), problems: [read], notices: [] };

  const document = read?.document ?? emptyDocument;
  const root = mappingOf(document.value);
  const unread = unreadSections(actions.names);
  fillEmptySections(root, [...actions.names, ...unread]);
  const checked = saysNothing(root) ? { value: {}, problems: [] } : await checkPolicy(document, actions);
  problems.push(...checked.problems);
  const notices = unread
    .filter((name) => Object.hasOwn(root, name))
    .map((name) => `section ${name} is not read by this version`);

  const wanted = root['environment-files'] !== false && root['environment-files'] !== 'false';
  const own = wanted ? await readEnvironmentFiles(files, folder) : undefined;
  problems.push(...(own?.problems ?? []));
  notices.push(...(own?.notices ?? []));

  const { raws, written } = await gatherProfiles(document, checked.value, own?.found ?? new Map(), actions, problems);
  const chosen = presetsIn(document);
  const presets = environmentPresets(chosen);
  problems.push(...inheritanceProblems(raws, presets));
  if (problems.length > 0)
    return { policy: defaultPolicy(actions.names), problems: firstOf(sortByPlace(problems)), notices };

  const environmentFiles = [...(own?.found.values() ?? [])];
  const policy = policyOf(mappingOf(checked.value), document, actions.names, {
    files: [...(read === undefined ? [] : [read]), ...environmentFiles].map((file) => ({
      file: file.document.file,
      sha256: file.sha256,
    })),
    environments: inheritProfiles(raws, written, presets),
    presets: chosen,
  });
  return { policy, problems: hipaaProblems(policy, document), notices };
}
