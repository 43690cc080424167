import { severities } from '../../../core/model/finding.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { at, listAt, numberAt, textAt } from '../../../core/model/untrusted-json.ts';
import type { Git } from '../../../systems/git/git.ts';
import { withSafePath } from '../safe-path.ts';

interface Remembered {
  /** Further arguments for `git rev-list` that leave out what was looked at. */
  readonly exclude: readonly string[];
  readonly findings: readonly SecurityFinding[];
  /** How many commits were looked at. */
  readonly commits: number;
}

/** What earlier scans of a history looked at and found, so that the next one reads only what is new. */
export interface HistoryMemory {
  /** Undefined when there is nothing that fits this history and these rules. */
  recall(git: Git): Promise<Remembered | undefined>;
  /** Never fails: what cannot be kept is read again. `commits` is how many were looked at in all. */
  remember(git: Git, findings: readonly SecurityFinding[], commits: number): Promise<void>;
}

/** JSON values by name that outlive the run; what comes out is untrusted, and undefined when it cannot be read. */
interface Store {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

/** Refs beyond which naming them all to git costs more than it saves. */
const mostTips = 20_000;

/**
 * Remembers in a store that outlives the run.
 * @param rules what tells one set of rules from another: other rules would have found other things.
 */
export function historyMemory(store: Store, rules: string): HistoryMemory {
  const nameOf = async (git: Git) => `history of ${await git.commonFolder()} by ${rules}`;
  return {
    async recall(git) {
      const kept = await store.read(await nameOf(git));
      const tips = listAt(kept, 'tips').filter((tip) => typeof tip === 'string' && /^[0-9a-f]{40,64}$/.test(tip));
      const all = listAt(kept, 'findings');
      const findings = all.filter(isFinding);
      const commits = numberAt(kept, 'commits');
      if (tips.length === 0 || commits === undefined || findings.length !== all.length) return undefined;
      return { exclude: ['--not', ...(tips as string[])], findings: await stillThere(git, findings), commits };
    },
    async remember(git, findings, commits) {
      const tips = await git.commits('--no-walk', '--all');
      if (tips.length <= mostTips)
        await store.write(await nameOf(git), { tips, commits, findings: findings.map(withSafePath) });
    },
  };
}

/** A history that was rewritten no longer holds what was found in its old commits. */
async function stillThere(git: Git, findings: readonly SecurityFinding[]): Promise<readonly SecurityFinding[]> {
  if (findings.length === 0) return findings;
  const commits = new Set(await git.commits('--all'));
  return findings.filter(({ commit }) => commit !== undefined && commits.has(commit));
}

function isFinding(value: unknown): value is SecurityFinding {
  const texts = ['rule', 'message', 'tool', 'fingerprint', 'commit'].every((key) => textAt(value, key) !== undefined);
  const isKnownSeverity = severities.some((severity) => severity === at(value, 'severity'));
  return (
    texts && isKnownSeverity && at(value, 'category') === 'secret' && textAt(value, 'location', 'file') !== undefined
  );
}
