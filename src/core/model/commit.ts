/** A commit as people read it: its first seven digits, as git abbreviates. Other names of revisions stay as they are. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
