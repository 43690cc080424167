import { ExternalError, messageOf } from '../../../core/model/errors.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { AddedText } from '../../../systems/git/added-text.ts';
import type { Git } from '../../../systems/git/git.ts';
import type { Gap } from '../source.ts';
import type { HistoryMemory } from './history-memory.ts';
import { readCommits } from './read-commits.ts';

/** What is looked for in the text that commits add. */
export type InspectText = (file: { readonly path: string; readonly text: string }) => readonly SecurityFinding[];

interface HistoryRequest {
  readonly git: Git;
  /** Arguments for `git rev-list`: `--all`, or a range such as `<base>..HEAD`. */
  readonly ranges: readonly string[];
  readonly inspect: InspectText;
  /** Whether a path is in scope. */
  readonly isInScope: (path: string) => boolean;
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
  const { git, ranges, inspect, isInScope, width, memory } = request;
  const remembered = await memory?.recall(git);
  const commits = await git.commits(...ranges, ...(remembered?.exclude ?? []));
  const ages = new Map(commits.map((commit, age) => [commit, age]));
  const oldest = new Map<string, SecurityFinding>();
  const take = ({ commit, path, line, text }: AddedText): void => {
    if (!isInScope(path)) return;
    for (const finding of inspect({ path, text })) {
      const found = placedIn(finding, commit, line);
      const key = keyOf(found);
      const before = oldest.get(key);
      if (before === undefined || ageOf(ages, before) < ageOf(ages, found)) oldest.set(key, found);
    }
  };
  const { unreadable, abandoned } = await readCommits(git, commits, take, width);
  const gaps = gapsOf(unreadable, abandoned);
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

/** A finding in a piece of text as one in the commit's version of the file. */
function placedIn(finding: SecurityFinding, commit: string, firstLine: number): SecurityFinding {
  const { location } = finding;
  if (location?.line === undefined) return { ...finding, commit };
  const by = firstLine - 1;
  const endLine = location.endLine === undefined ? {} : { endLine: location.endLine + by };
  return { ...finding, commit, location: { ...location, line: location.line + by, ...endLine } };
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

/** Why the history could not be scanned at all. */
export function historyFailure(error: unknown): { readonly why: string; readonly fix: string } {
  if (!(error instanceof ExternalError)) throw error;
  return { why: `git failed: ${messageOf(error)}`, fix: 'Run `git fsck`, and check out the repository again.' };
}
