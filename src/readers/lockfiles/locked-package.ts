import type { LockedPackage } from './lockfile.ts';

type MayBeUnknown<T> = { -readonly [Key in keyof T]-?: undefined extends T[Key] ? T[Key] | undefined : T[Key] };

/** A package while a reader gathers what is known about it. */
export interface PackageDraft extends Omit<Partial<MayBeUnknown<LockedPackage>>, 'dependencies'> {
  key: string;
  ecosystem: string;
  name: string;
  scope: LockedPackage['scope'];
  dependencies: string[];
}

/** The finished package: what is not known is absent. */
export function lockedPackage(draft: PackageDraft): LockedPackage {
  const known: Record<string, unknown> = {};
  for (const field of Object.keys(draft) as (keyof PackageDraft)[]) {
    if (draft[field] !== undefined) known[field] = draft[field];
  }
  if (draft.dependencies.length > 1) known.dependencies = [...new Set(draft.dependencies)];
  return known as unknown as LockedPackage;
}

/** Adds edges to a package. */
export function addNeeds(draft: PackageDraft | undefined, keys: Iterable<string>): void {
  if (draft === undefined) return;
  for (const key of keys) draft.dependencies.push(key);
}

/** Packages by key, in the order of the lockfile. */
export type PackageDrafts = Map<string, PackageDraft>;

/**
 * Marks what the project asks for as direct, and what can be reached from there by scope: production wins where both reach a
 * package. What nothing reaches keeps its scope.
 */
export function markScopes(
  packages: PackageDrafts,
  roots: { readonly production: Iterable<string>; readonly development: Iterable<string> },
): void {
  for (const draft of packages.values()) draft.direct = false;
  const seen = new Set<string>();
  for (const scope of ['production', 'development'] as const) {
    const queue: string[] = [];
    for (const key of roots[scope]) {
      const draft = packages.get(key);
      if (draft === undefined) continue;
      draft.direct = true;
      queue.push(key);
    }
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const draft = packages.get(key);
      if (draft === undefined || seen.has(key)) continue;
      seen.add(key);
      draft.scope = scope;
      // No spread: a hostile list would be more arguments than a call takes.
      for (const need of draft.dependencies) queue.push(need);
    }
  }
}
