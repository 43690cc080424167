import { mapOr, type ReadonlyBlockMap, scalarOr } from './block-value.ts';
import { parseBlockYaml } from './block-yaml.ts';
import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { Lockfile, Manifest } from './lockfile.ts';
import type { LockfileFaults } from './lockfile-error.ts';
import { refuseLostTail } from './lost-tail.ts';
import { npmOrigin, npmPackage } from './npm-package.ts';
import { remarksOn } from './remarks.ts';
import { markYarnScopes } from './yarn-scopes.ts';

/** Values of `__metadata.version` up to Yarn 4.18. */
const newestVersion = 10;

/**
 * Reads yarn.lock of Yarn 2 and later. Its checksums are those of Yarn's own archives, not of what the registry serves, so no
 * integrity is taken from them. Throws `ReadError`.
 */
export function readYarnBerry(text: string, faults: LockfileFaults, manifests?: readonly Manifest[]): Lockfile {
  const root = mapOr(parseBlockYaml(text, faults)[0]);
  const version = scalarOr(mapOr(root.get('__metadata')).get('version'));
  if (version === undefined || !/^\d+$/.test(version) || Number(version) < 1 || Number(version) > newestVersion) {
    throw faults.unknownVersion(version ?? 'none');
  }
  const tree = new BerryTree(faults);
  for (const [key, value] of root) {
    if (key !== '__metadata') tree.add(key, mapOr(value), root.lines?.get(key));
  }
  tree.connect();
  markYarnScopes(tree.packages, manifests, (name, range) => tree.keyOf(name, range));
  return {
    format: `yarn.lock (version ${version} of Yarn 2 and later)`,
    packages: [...tree.packages.values()].map(lockedPackage),
    warnings: remarksOn(tree.packages.values(), tree.links),
  };
}

class BerryTree {
  readonly packages: PackageDrafts = new Map();
  links = 0;
  readonly #faults: LockfileFaults;
  /** Key of the package that a descriptor, `name@npm:^1.0.0`, was resolved to. */
  readonly #resolutions = new Map<string, string>();
  /** Descriptors of workspaces and linked folders. */
  readonly #workspaces: string[] = [];
  readonly #needs: [draft: PackageDraft | undefined, entry: ReadonlyBlockMap][] = [];
  readonly #patches: [descriptors: readonly string[], base: string, draft: PackageDraft, entry: ReadonlyBlockMap][] =
    [];

  constructor(faults: LockfileFaults) {
    this.#faults = faults;
  }

  add(key: string, entry: ReadonlyBlockMap, line: number | undefined): void {
    const descriptors = key.split(/,\s*/);
    const resolution = scalarOr(entry.get('resolution'));
    const at = resolution?.indexOf('@', 1) ?? -1;
    if (resolution === undefined || at === -1) {
      throw this.#faults.malformed(`The entry in line ${line ?? 0} does not say what it was resolved to.`);
    }
    const name = resolution.slice(0, at);
    const reference = resolution.slice(at + 1);
    const origin = /^(?:npm|patch):/.test(reference) ? undefined : (npmOrigin(reference) ?? 'url');
    if (scalarOr(entry.get('linkType')) === 'soft' || origin === 'folder') {
      // A workspace, or a folder that is linked in: part of the project.
      if (!reference.startsWith('workspace:')) this.links += 1;
      for (const descriptor of descriptors) this.#workspaces.push(descriptor);
      this.#needs.push([undefined, entry]);
      return;
    }
    const draft = npmPackage({
      key: resolution,
      name,
      version: scalarOr(entry.get('version')),
      line,
      origin,
    });
    if (reference.startsWith('patch:')) {
      const base = decodeURIComponent(
        /^patch:([^#]+)/.exec(reference)?.[1]?.replace(/%(?![0-9A-Fa-f]{2})/g, '%25') ?? '',
      );
      this.#patches.push([descriptors, base, draft, entry]);
      return;
    }
    for (const descriptor of descriptors) this.#resolutions.set(descriptor, resolution);
    // A patch names the package it changes by what it was resolved to.
    this.#resolutions.set(resolution, resolution);
    this.packages.set(resolution, draft);
    this.#needs.push([draft, entry]);
  }

  /** Adds the edges, and marks what workspaces ask for. A patched package stands for the one that it changes. */
  connect(): void {
    for (const [descriptors, base, draft, entry] of this.#patches) {
      const changed = this.#resolutions.get(base);
      if (changed === undefined) {
        this.packages.set(draft.key, draft);
        this.#needs.push([draft, entry]);
      }
      for (const descriptor of descriptors) this.#resolutions.set(descriptor, changed ?? draft.key);
    }
    const names = [...this.#resolutions.keys(), ...this.#workspaces].map((words) =>
      words.slice(0, words.indexOf('@', 1)),
    );
    const needed = this.#needs.flatMap(([, entry]) => [...mapOr(entry.get('dependencies')).keys()]);
    refuseLostTail(names, needed, this.#faults);
    for (const draft of this.packages.values()) draft.direct = false;
    for (const [draft, entry] of this.#needs) {
      const optional = mapOr(entry.get('dependenciesMeta'));
      for (const [name, range] of mapOr(entry.get('dependencies'))) {
        const key = this.keyOf(name, scalarOr(range) ?? '');
        const found = key === undefined ? undefined : this.packages.get(key);
        if (found === undefined) continue;
        if (draft === undefined) found.direct = true;
        else draft.dependencies.push(found.key);
        if (scalarOr(mapOr(optional.get(name)).get('optional')) === 'true') found.optional = true;
      }
    }
  }

  /** Ranges have their `npm:` in the lockfiles of Yarn 4, and none before. */
  keyOf(name: string, range: string): string | undefined {
    return this.#resolutions.get(`${name}@${range}`) ?? this.#resolutions.get(`${name}@npm:${range}`);
  }
}
