import { basename, dirname } from 'node:path/posix';
import { messageOf } from '../../core/model/errors.ts';
import { at, listAt, textAt } from '../../core/model/untrusted-json.ts';
import type { Unit } from './project.ts';
import { isInside, joined, type Tree, unitPath } from './tree.ts';
import { defaultRunner, usualPlaces } from './usual-places.ts';

interface Crate {
  /** Folder; empty for the root. */
  readonly path: string;
  readonly name: string | undefined;
  readonly workspace: { readonly members: readonly string[]; readonly excluded: readonly string[] } | undefined;
}

/** Finds Cargo workspaces and the crates that are in none: each is a unit, whose members cargo itself knows. */
export async function surveyCargo(tree: Tree, isSample: (path: string) => boolean): Promise<readonly Unit[]> {
  const crates: Crate[] = [];
  for (const folder of tree.folders.values()) {
    if (!folder.files.has('Cargo.toml')) continue;
    const crate = await readCrate(tree, folder.path);
    if (crate !== undefined) crates.push(crate);
  }
  const units: Unit[] = [];
  for (const crate of crates) {
    if (isSample(crate.path) || (await isCovered(crate, crates))) continue;
    units.push(unitOf(tree, crate, crates));
  }
  return units;
}

async function readCrate(tree: Tree, path: string): Promise<Crate | undefined> {
  const file = joined(path, 'Cargo.toml');
  const text = await tree.read(file);
  if (text === undefined) return undefined;
  try {
    const { parse } = await import('smol-toml');
    const manifest: unknown = parse(text);
    const workspace = at(manifest, 'workspace');
    return {
      path,
      name: textAt(manifest, 'package', 'name'),
      workspace: workspace === undefined ? undefined : workspaceOf(workspace),
    };
  } catch (error) {
    tree.gaps.push({
      path: dirname(file),
      why: `${file} is no TOML and was not used: ${messageOf(error).split('\n', 1)[0] ?? ''}`,
    });
    return undefined;
  }
}

function workspaceOf(workspace: unknown): Crate['workspace'] {
  const texts = (key: string) => listAt(workspace, key).filter((item) => typeof item === 'string');
  return { members: texts('members'), excluded: texts('exclude') };
}

/**
 * Whether the tests of a workspace above hold those of the crate. Path dependencies are members without being named, and which
 * crates those are only cargo can tell: a crate below a workspace counts as covered unless it is excluded or a workspace itself.
 */
async function isCovered(crate: Crate, crates: readonly Crate[]): Promise<boolean> {
  for (const above of crates) {
    if (above === crate || above.workspace === undefined || !isInside(above.path, crate.path)) continue;
    const inside = above.path === '' ? crate.path : crate.path.slice(above.path.length + 1);
    if (above.workspace.excluded.some((folder) => isInside(folder.replace(/^\.\/|\/+$/g, ''), inside))) continue;
    if (crate.workspace === undefined || (await isMember(above, inside))) return true;
  }
  return false;
}

async function isMember({ workspace }: Crate, inside: string): Promise<boolean> {
  const { default: picomatch } = await import('picomatch');
  return picomatch(workspace?.members.map((glob) => glob.replace(/^\.\/|\/+$/g, '')) ?? [])(inside);
}

function unitOf(tree: Tree, crate: Crate, crates: readonly Crate[]): Unit {
  const { path, workspace } = crate;
  const members = workspace === undefined ? [] : crates.filter((one) => one !== crate && isInside(path, one.path));
  const lockfile = joined(path, 'Cargo.lock');
  return {
    ecosystem: 'cargo',
    path: unitPath(path),
    name: crate.name ?? basename(path),
    evidence: [
      joined(path, 'Cargo.toml'),
      ...(tree.folders.get(path)?.files.has('Cargo.lock') === true ? [lockfile] : []),
    ],
    tests: 'cargo',
    command: workspace === undefined ? 'cargo test' : 'cargo test --workspace',
    reports: usualPlaces('cargo'),
    runsOn: defaultRunner('cargo'),
    members: members.map((one) => one.path),
    traits: workspace === undefined ? [] : ['workspace'],
    remarks: [],
  };
}
