import { escapePattern, isExclusion } from '../../core/files/glob-pattern.ts';
import { toolOf } from '../../engines/project/named-version.ts';
import type { Ecosystem } from '../../engines/project/project.ts';
import type { VersionedTool } from '../../engines/project/version-words.ts';
import type { RunnerLabels } from './runs-on.ts';

/** One job of the matrix. The names are public: workflows read them. */
export interface Leg {
  readonly name: string;
  /** Safe in names of artifacts and files, and unique. */
  readonly slug: string;
  /** Folder relative to the workspace with `/`; `.` for the workspace itself. */
  readonly path: string;
  readonly runner: RunnerLabels;
  readonly ecosystem: Ecosystem | 'none';
  /** Versions of what the tests run with; empty for the runner’s own. */
  readonly node: string;
  readonly java: string;
  readonly xcode: string;
  readonly setup: string;
  /** Empty for the default of the ecosystem. */
  readonly command: string;
  /** Globs relative to the folder, one per line. */
  readonly coverage: string;
  readonly results: string;
  readonly artifact: string;
}

/** What a leg is made from: everything is looked up and checked. */
export interface Target {
  readonly name: string;
  readonly path: string;
  readonly ecosystem: Ecosystem | 'none';
  readonly runsOn: string;
  /** What the repository says about the tool of the ecosystem; empty where it says nothing. */
  readonly version: string;
  readonly coverage: readonly string[];
  readonly results: readonly string[];
}

/** What the user says about all legs. */
interface Wishes {
  readonly runsOn?: RunnerLabels | undefined;
  readonly versions?: Readonly<Partial<Record<VersionedTool, string | undefined>>> | undefined;
  readonly setup?: string | undefined;
  readonly command?: string | undefined;
  readonly coverage?: readonly string[] | undefined;
  readonly results?: readonly string[] | undefined;
}

/** GitHub’s limit of jobs per matrix (docs.github.com, "Running variations of jobs in a workflow"). */
export const mostLegs = 256;
/** Bytes: an output may have 1 MB (docs.github.com, "Workflow syntax", `jobs.<job_id>.outputs`), counted in UTF-16 there. */
export const longestLegs = 500_000;

const longestSlug = 60;

/** Makes the legs. Pure; names and paths are those of the targets, which are checked before. */
export function makeLegs(targets: readonly Target[], wishes: Wishes): readonly Leg[] {
  const taken = new Set<string>();
  return targets.map((target) => {
    const slug = slugOf(target.name, taken);
    const replaced = (command: string | undefined) =>
      (command ?? '').replaceAll('{module}', () => target.name).replaceAll('{path}', () => target.path);
    return {
      name: target.name,
      slug,
      path: target.path,
      runner: wishes.runsOn ?? target.runsOn,
      ecosystem: target.ecosystem,
      ...versionsOf(target, wishes),
      setup: replaced(wishes.setup),
      command: replaced(wishes.command),
      coverage: listed(wishes.coverage ?? target.coverage),
      results: listed(wishes.results ?? target.results),
      artifact: `vetnet-tests-${slug}`,
    };
  });
}

/** A wish counts for the legs that the tool is for, and for those whose tools nobody knows. */
function versionsOf({ ecosystem, version }: Target, { versions = {} }: Wishes): Record<VersionedTool, string> {
  const tool = toolOf(ecosystem);
  const of = (one: VersionedTool) => {
    if (tool === one) return versions[one] ?? version;
    return ecosystem === 'none' ? (versions[one] ?? '') : '';
  };
  return { node: of('node'), java: of('java'), xcode: of('xcode') };
}

/** Globs of all legs below the folder that the artifacts are downloaded to, each into a folder of its name. */
export function downloadedGlobs(legs: readonly Leg[], kind: 'coverage' | 'results'): readonly string[] {
  return legs.flatMap((leg) =>
    leg[kind]
      .split('\n')
      .filter((glob) => glob !== '')
      .map((glob) => {
        const folder = `vetnet-tests/${leg.artifact}/${leg.path === '.' ? '' : `${escapePattern(leg.path)}/`}`;
        return isExclusion(glob) ? `!${folder}${glob.slice(1)}` : `${folder}${glob}`;
      }),
  );
}

function listed(globs: readonly string[]): string {
  return globs.filter((glob) => glob !== 'none').join('\n');
}

/** Names that differ only in case would be one folder on macOS and Windows. */
function slugOf(name: string, taken: Set<string>): string {
  const base = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, longestSlug)
    .replace(/[-.]+$/, '');
  for (let count = 1; ; count += 1) {
    const slug = `${base || 'tests'}${count === 1 ? '' : `-${count}`}`;
    if (taken.has(slug.toLowerCase())) continue;
    taken.add(slug.toLowerCase());
    return slug;
  }
}
