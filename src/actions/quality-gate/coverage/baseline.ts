import { resolve } from 'node:path';
import type { FileSystem } from '../../../core/files/file-system.ts';
import { pathInside } from '../../../core/files/relative-path.ts';
import type { BaselineSource } from '../../../core/inputs/baseline-field.ts';
import { messageOf } from '../../../core/model/errors.ts';
import { type Known, type Unknown, unknown } from '../../../core/model/known.ts';
import { at, textAt } from '../../../core/model/untrusted-json.ts';
import { figureOf } from '../../../readers/coverage/figures.ts';
import type { Git } from '../../../systems/git/git.ts';
import type { BaselineFacts } from '../facts.ts';

/** A baseline is one report; ten times the largest that has been seen. */
const maximumBytes = 64 * 1024 * 1024;

interface BaselineAccess {
  readonly files: FileSystem;
  /** Undefined outside a git repository. */
  readonly git: Git | undefined;
  /** Why git does not read the repository that there is. */
  readonly refusal?: Unknown | undefined;
  readonly workingDirectory: string;
  /** Key of the report on a baseline branch. */
  readonly checkName: string;
  /** The body of a URL. Rejects with an error that says why not. */
  readonly download: (url: string, maximumBytes: number) => Promise<string>;
}

/**
 * Reads the coverage of an earlier run from the JSON report it wrote. A file that git tracks is refused: it comes with the
 * change that is judged, so the change could lower its own bar.
 */
export async function readBaseline(source: BaselineSource, access: BaselineAccess): Promise<Known<BaselineFacts>> {
  const written = `${source.kind}:${source.value}`;
  try {
    const text = await load(source, access);
    return typeof text === 'string' ? parse(text, written) : text;
  } catch (error) {
    const why = `The baseline ${written} could not be read: ${messageOf(error)}`;
    return unknown(why, 'Check that the place exists and can be reached from this job.');
  }
}

async function load(source: BaselineSource, access: BaselineAccess): Promise<string | Known<never>> {
  switch (source.kind) {
    case 'url':
      return access.download(source.value, maximumBytes);
    case 'branch':
      return loadFromBranch(source.value, access);
    case 'file':
      return loadFromFile(source.value, access);
  }
}

async function loadFromFile(value: string, { files, git, refusal, workingDirectory }: BaselineAccess) {
  const path = resolve(workingDirectory, value);
  const facts = await files.facts(path);
  if (facts?.kind !== 'file')
    return unknown(`There is no baseline file ${value}.`, 'Let a run on the base branch keep its report there.');
  if (facts.size > maximumBytes)
    return unknown(`The baseline file ${value} is too large.`, 'Give the JSON report of an earlier run.');
  if (refusal !== undefined)
    return unknown(`Whether git tracks the baseline file ${value} cannot be told: ${refusal.why}`, refusal.fix);
  if (await isTracked(path, files, git)) {
    const why = `The baseline file ${value} is tracked by git, so the change that is judged can rewrite it.`;
    return unknown(why, 'Take the baseline from a branch, a URL, or a file that another job made.');
  }
  return files.readText(path);
}

/** Links are followed first: what counts is the file that is read. */
async function isTracked(path: string, files: FileSystem, git: Git | undefined): Promise<boolean> {
  const root = await git?.root();
  if (git === undefined || root === undefined) return false;
  const [realRoot, realPath] = await Promise.all([files.realPath(root), files.realPath(path)]);
  return pathInside(realRoot, realPath) !== undefined && git.isTracked(realPath);
}

async function loadFromBranch(branch: string, { git, checkName }: BaselineAccess) {
  const path = `${checkName}/report.json`;
  const commit = git === undefined ? undefined : await commitOfBranch(branch, git);
  if (git === undefined || commit === undefined) {
    return unknown(
      `There is no branch ${branch} in this clone or its origin.`,
      'Let a run on the base branch make it.',
    );
  }
  const bytes = await git.show(commit, path);
  if (bytes === undefined) {
    return unknown(`The branch ${branch} holds no ${path}.`, 'Let a run on the base branch commit its report there.');
  }
  return Buffer.from(bytes).toString('utf8');
}

/** A checkout of one branch holds no other, so the baseline's is fetched by itself. */
async function commitOfBranch(branch: string, git: Git): Promise<string | undefined> {
  const find = async () => (await git.commit(`refs/remotes/origin/${branch}`)) ?? git.commit(`refs/heads/${branch}`);
  return (await find()) ?? ((await git.fetchBranch(branch)) ? find() : undefined);
}

function parse(text: string, source: string): Known<BaselineFacts> {
  const report: unknown = JSON.parse(text);
  const lines = figureOf(at(report, 'facts', 'coverage', 'lines'), 'total');
  if (lines === undefined) {
    return unknown(
      `The baseline ${source} holds no line coverage.`,
      'Give the JSON report (`report-path`) of an earlier quality-gate run.',
    );
  }
  const modules = Object.entries(Object(at(report, 'facts', 'coverage', 'modules'))).flatMap(([name, figure]) => {
    const read = figureOf(figure, 'total');
    return read === undefined ? [] : [[name, read] as const];
  });
  const commit = textAt(report, 'commit');
  return {
    known: true,
    source,
    ...(commit === undefined ? {} : { commit }),
    lines,
    modules: Object.fromEntries(modules),
  };
}
