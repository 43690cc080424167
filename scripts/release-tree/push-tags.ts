import type { Git } from './git.ts';
import type { TagStep } from './plan.ts';

/** Where the tags go, and which commit the branch must still have there. */
interface PushTarget {
  readonly remote: string;
  readonly branch: string;
  readonly parent: string;
}

/**
 * Pushes all tags that are not yet where they belong, or none. Each must be at the remote what it was when the plan was made (a lease
 * on the exact value, none for a new tag), and so must the branch, which is named only to be held to its value.
 */
export function pushTags(git: Git, steps: readonly TagStep[], { remote, branch, parent }: PushTarget): void {
  const open = steps.filter(({ isDone }) => !isDone);
  if (open.length === 0) return;
  const leases = open.map(({ tag, from }) => `--force-with-lease=refs/tags/${tag}:${from ?? ''}`);
  const updates = open.map(({ tag, to }) => `${to}:refs/tags/${tag}`);
  const onBranch = {
    lease: `--force-with-lease=refs/heads/${branch}:${parent}`,
    update: `${parent}:refs/heads/${branch}`,
  };
  try {
    const args = ['push', '--quiet', '--atomic', '--no-verify', onBranch.lease, ...leases];
    git.text([...args, '--', remote, onBranch.update, ...updates]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The push failed. It is all or nothing, and a second run takes up what is left.\n${why}`);
  }
}
