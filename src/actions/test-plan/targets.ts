import { join } from 'node:path';
import { relativePath } from '../../core/files/relative-path.ts';
import { InputError, type InputProblem } from '../../core/model/errors.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import type { Ecosystem, Project, Unit } from '../../engines/project/project.ts';
import { surveyProject } from '../../engines/project/survey-project.ts';
import { defaultRunner, usualPlaces } from '../../engines/project/usual-places.ts';
import { commandPlaces } from './command-places.ts';
import type { TestPlanInputs } from './inputs.ts';
import type { Target } from './leg.ts';
import { nameVersions } from './versions.ts';

/** Folders whose names artifacts, globs and job names can hold; GitHub refuses the others in artifacts. */
const speakablePath = /^[^\p{Cc}\\"<>|*?:]+$/u;
/** Nothing in it means anything to a shell but blanks. */
const plainPath = /^[A-Za-z0-9._/@+=, -]+$/;

/** What is to be tested, as it was found or named. */
export interface Targets {
  readonly targets: readonly Target[];
  /** Units that tests were not found for, or that have no coverage, with their remarks. */
  readonly units: readonly Unit[];
  /** Modules that are of no ecosystem we know while there is no command. */
  readonly unknown: readonly string[];
  readonly gaps: readonly string[];
  /** Versions of tools that the repository names in words we do not know, one sentence each. */
  readonly unclear: readonly string[];
  readonly remarks: readonly string[];
}

type Run = Pick<ActionRun<TestPlanInputs>, 'inputs' | 'ports' | 'workingDirectory'>;

/** Finds what is to be tested. Rejects with an InputError that names every module without a folder. */
export async function findTargets(run: Run, workspace: string): Promise<Targets> {
  const found = await placeTargets(run, workspace);
  return nameVersions(found, run, workspace);
}

/** The targets by what they hold, without what files say about versions. */
async function placeTargets(run: Run, workspace: string): Promise<Targets> {
  const { inputs, ports, workingDirectory } = run;
  const project = await surveyProject(ports.files, workingDirectory);
  const here = relativePath(workspace, workingDirectory);
  const place = (path: string) => join(here, path).split('\\').join('/').replace(/\/$/, '') || '.';
  if (inputs.modules !== undefined) return moduleTargets(run, inputs.modules, project, place);
  if (inputs['test-command'] !== undefined || inputs.ecosystem === 'none')
    return oneTarget(inputs, project, place('.'));
  return foundTargets(inputs.ecosystem, project, place);
}

function foundTargets(wanted: TestPlanInputs['ecosystem'], project: Project, place: (path: string) => string): Targets {
  const units = project.units.filter((unit) => wanted === 'auto' || unit.ecosystem === wanted);
  const tested = units.filter(({ tests }) => tests !== undefined);
  const speakable = tested.filter(({ path }) => speakablePath.test(path));
  const others = tested
    .filter((unit) => !speakable.includes(unit))
    .map(({ path }) => `${JSON.stringify(path)} has a name that no artifact can hold.`);
  return {
    targets: speakable.map((unit) => ({ ...targetOf(unit), name: nameOf(unit, speakable), path: place(unit.path) })),
    units,
    unknown: [],
    gaps: [...project.gaps, ...others],
    unclear: [],
    remarks: project.remarks,
  };
}

/** The folder tells units apart, the name is what people call the only one. */
function nameOf(unit: Unit, all: readonly Unit[]): string {
  const here = all.filter(({ path }) => path === unit.path);
  const name = unit.path === '.' ? unit.name.replace(/[^A-Za-z0-9@._/ -]+/g, '-') : unit.path;
  return here.length === 1 ? name : `${name} (${unit.ecosystem})`;
}

function targetOf(unit: Unit): Omit<Target, 'name' | 'path'> {
  const usual = usualPlaces(unit.ecosystem);
  return {
    ecosystem: unit.ecosystem,
    runsOn: unit.runsOn,
    version: unit.java ?? '',
    // Where nothing can measure coverage the report is demanded all the same: what is missing is never a pass.
    coverage: unit.reports.coverage.length > 0 ? unit.reports.coverage : usual.coverage,
    results: unit.reports.results.length > 0 ? unit.reports.results : usual.results,
  };
}

/** A command of the user's own runs once, in the working directory. */
function oneTarget(inputs: TestPlanInputs, project: Project, path: string): Targets {
  const unit = project.units.find((one) => one.path === '.');
  const ecosystem = inputs.ecosystem === 'auto' ? (unit?.ecosystem ?? 'none') : inputs.ecosystem;
  const none = { units: [], unknown: [], gaps: [], unclear: [], remarks: project.remarks };
  if (inputs['test-command'] === undefined) return { ...none, targets: [] };
  requirePlain(inputs, [path]);
  const version = unit?.ecosystem === ecosystem ? (unit.java ?? '') : '';
  const runsOn = runnerOf(ecosystem, unit);
  const target = { name: 'tests', path, ecosystem, runsOn, version, ...commandPlaces(ecosystem) };
  return { ...none, targets: [target] };
}

async function moduleTargets(
  run: Run,
  modules: readonly string[],
  project: Project,
  place: (path: string) => string,
): Promise<Targets> {
  const { inputs } = run;
  const problems: InputProblem[] = [];
  const targets: Target[] = [];
  const unknown: string[] = [];
  const used: Unit[] = [];
  for (const name of modules) {
    const path = inputs['module-path'].replaceAll('{module}', () => name);
    const problem = await folderProblem(run, name, path);
    if (problem !== undefined) {
      problems.push(problem);
      continue;
    }
    const normal = join(path).split('\\').join('/').replace(/\/$/, '');
    const unit = await unitOf(run, normal, project);
    const ecosystem = inputs.ecosystem === 'auto' ? unit?.ecosystem : inputs.ecosystem;
    if (ecosystem === undefined && inputs['test-command'] === undefined) unknown.push(name);
    if (unit !== undefined && inputs['test-command'] === undefined) used.push(unit);
    const known = ecosystem ?? 'none';
    const same = unit?.ecosystem === known ? unit : undefined;
    const places =
      inputs['test-command'] !== undefined
        ? commandPlaces(known)
        : same !== undefined
          ? targetOf(same)
          : usualPlaces(known);
    targets.push({
      name,
      path: place(normal),
      ecosystem: known,
      runsOn: runnerOf(known, same),
      version: same?.java ?? '',
      coverage: places.coverage,
      results: places.results,
    });
  }
  if (problems.length > 0) throw new InputError('input-invalid', problems);
  requirePlain(
    inputs,
    targets.map(({ path }) => path),
  );
  return { targets, units: used, unknown, gaps: [], unclear: [], remarks: project.remarks };
}

/** The unit at the folder, or the nearest one around it that it is a part of. */
async function unitOf({ ports, workingDirectory }: Run, path: string, project: Project): Promise<Unit | undefined> {
  const exact = project.units.find((unit) => unit.path === path);
  if (exact !== undefined) return exact;
  const inside = await surveyProject(ports.files, join(workingDirectory, path));
  const own = inside.units.find((unit) => unit.path === '.');
  const around = project.units.filter((unit) => unit.path === '.' || path.startsWith(`${unit.path}/`));
  const nearest = around.sort((one, other) => other.path.length - one.path.length)[0];
  // A module of a build is tested with the Java that the build around it names.
  const java = own?.java ?? nearest?.java;
  if (own !== undefined) return java === undefined ? own : { ...own, java };
  return nearest === undefined ? undefined : { ...nearest, path };
}

async function folderProblem(
  { inputs, ports, workingDirectory }: Run,
  name: string,
  path: string,
): Promise<InputProblem | undefined> {
  const problem = { where: 'modules', name: 'modules', value: name };
  if (!isInner(path))
    return {
      where: 'module-path',
      name: 'module-path',
      value: inputs['module-path'],
      expected: 'a folder inside the repository',
      mend: `For the module ${name} it leads to ${path}: let it name a folder below \`working-directory\`.`,
    };
  const folder = join(workingDirectory, path);
  const facts = await ports.files.facts(folder).catch(() => undefined);
  const missing = {
    ...problem,
    expected: 'a module with a folder',
    mend: `There is no folder ${path}: create it, or mend \`modules\` or \`module-path\`.`,
  };
  if (facts?.kind !== 'directory') return missing;
  const [real, root] = [await ports.files.realPath(folder), await ports.files.realPath(workingDirectory)];
  if (!isInner(relativePath(root, real)))
    return {
      ...problem,
      expected: 'a folder inside the repository',
      mend: `${path} is a link that leads out of the repository: remove it.`,
    };
  return undefined;
}

function isInner(path: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..') && speakablePath.test(path || '.');
}

function runnerOf(ecosystem: Ecosystem | 'none', unit: Unit | undefined): string {
  return unit?.ecosystem === ecosystem ? unit.runsOn : defaultRunner(ecosystem);
}

/** A folder’s name that a shell would read as more than a name is not put into a command. */
function requirePlain(inputs: TestPlanInputs, paths: readonly string[]): void {
  const uses = [inputs['test-command'], inputs['setup-command']].some((command) => command?.includes('{path}'));
  const wrong = uses ? paths.find((path) => !plainPath.test(path)) : undefined;
  if (wrong === undefined) return;
  const expected = 'a folder whose name a shell takes as it stands';
  const mend = 'Write "$MODULE_PATH" in place of {path} in the command.';
  throw new InputError('input-invalid', [{ where: 'module-path', name: 'module-path', value: wrong, expected, mend }]);
}
