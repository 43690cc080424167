import { ExternalError } from '../../../core/model/errors.ts';
import { type AddedText, AddedTextReader } from '../../../systems/git/added-text.ts';
import type { Git } from '../../../systems/git/git.ts';

/** Commits that could not be read at most before the rest is given up: the repository is broken then. */
const mostUnreadable = 20;

/** Runs of commits below this size are not worth a git of their own. */
const fewestCommits = 200;

interface ReadCommits {
  /** Commits that git could not read, for example because an object is missing in a partial clone. */
  readonly unreadable: readonly string[];
  /** How many commits were not tried, because too many could not be read. */
  readonly abandoned: number;
}

/**
 * Hands on all text that commits add. As many gits work side by side as `width` says, since making diffs takes longer than
 * looking at them; the order of commits is therefore not kept.
 */
export async function readCommits(
  git: Git,
  commits: readonly string[],
  take: (added: AddedText) => void,
  width: number,
): Promise<ReadCommits> {
  const parts = Math.max(1, Math.min(width, Math.floor(commits.length / fewestCommits)));
  const size = Math.ceil(commits.length / parts);
  const runs = Array.from({ length: parts }, (_, part) => commits.slice(part * size, (part + 1) * size));
  const read = await Promise.all(runs.map((run) => readRun(git, run, take)));
  return {
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    abandoned: read.reduce((sum, { abandoned }) => sum + abandoned, 0),
  };
}

/** Git ends at the first object it cannot read: goes on behind the commit that needed it. */
async function readRun(git: Git, commits: readonly string[], take: (added: AddedText) => void): Promise<ReadCommits> {
  const unreadable: string[] = [];
  let left = commits;
  while (left.length > 0 && unreadable.length < mostUnreadable) {
    const reader = new AddedTextReader(take);
    try {
      for await (const chunk of git.patches(left)) reader.push(chunk);
      reader.finish();
      return { unreadable, abandoned: 0 };
    } catch (error) {
      if (!(error instanceof ExternalError) || error.code !== 'tool-failed') throw error;
      const at = Math.max(0, left.indexOf(reader.commit));
      unreadable.push(...left.slice(at, at + 1));
      left = left.slice(at + 1);
    }
  }
  return { unreadable, abandoned: left.length };
}
