import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { AddedText } from '../../../systems/git/added-text.ts';
import type { Git } from '../../../systems/git/git.ts';
import type { Gap } from '../source.ts';
import type { HistoryMemory } from './history-memory.ts';
import { readCommits } from './read-commits.ts';

/** Finds secrets in text that a commit adds, each with commit and line. */
export type InspectText = (added: AddedText) => readonly SecurityFinding[];

interface HistoryRequest {
  readonly git: Git;
  /** Arguments for `git rev-list`: `--all`, or a range such as `<base>..HEAD`. */
  readonly ranges: readonly string[];
  readonly inspect: InspectText;
  /** What `inspect` did not look at: asked once, at the end. */
  readonly missed?: () => readonly Gap[];
  /** Whether a path is in scope. */
  readonly isInScope: (path: string, commit: string) => boolean;
  /** Commits whose parents are not there: all of their files look added. Whether that is taken for what it looks like. */
  readonly cut: { readonly commits: ReadonlySet<string>; readonly isScanned: boolean };
  /** How many gits work side by side. */
  readonly width: number;
  /** Remembers what was looked at before; absent where there is nothing to gain. */
  readonly memory?: HistoryMemory;
}

export interface HistoryScan {
  readonly findings: readonly SecurityFinding[];
  /** `1,204 commits`. */
  readonly scanned: string;
  readonly gaps: readonly Gap[];
}

/**
 * Looks at everything that commits add, wherever a later one takes it away again: what was committed once is known to
 * whoever has the repository. One finding per secret, at the commit that brought it first.
 * @throws ExternalError when git cannot list the commits.
 */
export async function scanHistory(request: HistoryRequest): Promise<HistoryScan> {
  const { git, ranges, inspect, isInScope, cut, width, memory } = request;
  const remembered = await memory?.recall(git);
  const listed = await git.commits(...ranges, ...(remembered?.exclude ?? []));
  const commits = cut.isScanned ? listed : listed.filter((commit) => !cut.commits.has(commit));
  const ages = new Map(commits.map((commit, age) => [commit, age]));
  const oldest = new Map<string, SecurityFinding>();
  const take = (added: AddedText): void => {
    if (!isInScope(added.path, added.commit)) return;
    for (const found of inspect(added)) {
      const key = keyOf(found);
      const before = oldest.get(key);
      if (before === undefined || ageOf(ages, before) < ageOf(ages, found)) oldest.set(key, found);
    }
  };
  const { unreadable, abandoned } = await readCommits(git, commits, take, width);
  const gaps = [
    ...gapsOf(unreadable, abandoned),
    ...cutGaps(listed.filter((commit) => cut.commits.has(commit))),
    ...(request.missed?.() ?? []),
  ];
  // What was remembered is older than anything read now.
  for (const finding of remembered?.findings ?? []) oldest.set(keyOf(finding), finding);
  const findings = [...oldest.values()];
  const before = remembered?.commits ?? 0;
  if (gaps.length === 0 && commits.length > 0) await memory?.remember(git, findings, before + commits.length);
  const known = before === 0 ? '' : `, and ${countOf(before, 'commit')} scanned before`;
  return { findings, scanned: `${countOf(commits.length, 'commit')}${known}`, gaps };
}

/** Equal for one secret in one file, whatever commits it is in. */
function keyOf({ rule, fingerprint, location }: SecurityFinding): string {
  return `${rule}\0${fingerprint ?? `${location?.file}\0${location?.line}`}`;
}

/** The first commit in time has the highest age: git lists the newest first. */
function ageOf(ages: ReadonlyMap<string, number>, { commit = '' }: SecurityFinding): number {
  return ages.get(commit) ?? 0;
}

function cutGaps(cut: readonly string[]): readonly Gap[] {
  const [first] = cut;
  if (first === undefined) return [];
  return [
    {
      what: `What lies before ${countOf(cut.length, 'commit')} from ${first.slice(0, 12)}`,
      why: 'The clone is shallow: it does not hold their parents.',
      fix: 'Give actions/checkout `fetch-depth: 0`.',
    },
  ];
}

function gapsOf(unreadable: readonly string[], abandoned: number): readonly Gap[] {
  const [first] = unreadable;
  if (first === undefined) return [];
  const rest = abandoned === 0 ? '' : ` ${countOf(abandoned, 'commit')} behind them were not tried.`;
  return [
    {
      what: `${countOf(unreadable.length, 'commit')} from ${first.slice(0, 12)}`,
      why: `git cannot read all of their objects.${rest}`,
      fix: 'Run `git fsck`, and fetch the whole history (`fetch-depth: 0` on actions/checkout).',
    },
  ];
}
