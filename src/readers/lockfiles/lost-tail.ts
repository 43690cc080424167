import type { LockfileFaults } from './lockfile-error.ts';

/**
 * Throws where the end of a sorted lockfile is missing: a package needs one of a name that the file should hold behind its last
 * entry and does not hold at all. Names before the last entry may be absent for good reasons, such as overrides and workspaces.
 */
export function refuseLostTail(names: readonly string[], needed: Iterable<string>, faults: LockfileFaults): void {
  const held = new Set(names);
  let last = '';
  for (const name of names) if (name > last) last = name;
  for (const name of needed) {
    if (name > last && !held.has(name)) {
      throw faults.cutShort(`The end of the file is missing: ${name.slice(0, 100)} is needed and not in it.`);
    }
  }
}
