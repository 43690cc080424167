import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module in the bundler's statistics; those that were joined into one lie inside it. */
interface BundledModule {
  readonly name: string;
  readonly modules?: readonly BundledModule[];
}

/**
 * Writes name, licence and licence text of every package that is in the bundle. The bundler's own list of licences would
 * hold only what is in the first of its chunks. `statistics` is the file that ncc wrote with `--stats-out`.
 */
export function writeLicences(root: string, statistics: string, file: string): void {
  const { modules } = JSON.parse(readFileSync(statistics, 'utf8')) as { readonly modules: readonly BundledModule[] };
  const folders = packageFolders(modules);
  if (folders.length === 0) throw new Error('The bundle holds no package of node_modules: is that a symbolic link?');
  const licences = folders.map((folder) => describeLicence(join(root, folder)));
  writeFileSync(file, licences.sort().join('\n'));
}

/** Folders of the packages that modules lie in, relative to the root, each once. */
export function packageFolders(modules: readonly BundledModule[]): readonly string[] {
  const folders = modules.flatMap(({ name, modules: inner = [] }) => {
    const folder = /^\.\/(.*\/)?node_modules\/(@[^/]+\/)?[^/]+/.exec(name)?.[0];
    return [...(folder === undefined ? [] : [folder]), ...packageFolders(inner)];
  });
  return [...new Set(folders)];
}

function describeLicence(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, license = 'unknown' } = manifest as { readonly name: string; readonly license?: string };
  const file = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry))
    .sort()[0];
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name}\n${license}\n${text === '' ? '' : `${text}\n`}`;
}
