import { addNeeds, lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { lockfileLines, readLockfileText } from './lockfile-text.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('mix.lock', 'Restore the file from git, or let Mix write it again: mix deps.get.');

/** An entry of the map that mix.lock is, one a line: `"name": {:hex, :package, "1.0.0", "hash", [:mix], [{:need, ...}], ...},`. */
const entry =
  /^\s*"([^"]+)":\s*\{:(hex|git|path)\s*,\s*(?::"?([\w@.-]+)"?|"([^"]*)")\s*(?:,\s*"([^"]*)"\s*(?:,\s*"([0-9a-f]{64})")?)?(.*)$/;

/** Elixir's lockfile. What the project asks for, and what for, is in mix.exs only, which is a program. */
export const mixLockReader: LockfileReader = {
  id: 'mix-lock',
  title: 'mix.lock',
  matches: (name) => lockfileNames['mix-lock'].test(name),
  async read(file) {
    const text = await readLockfileText(file, faults);
    if (!text.trimStart().startsWith('%{')) throw faults.malformed('The file is no map of packages.');
    if (!text.trimEnd().endsWith('}')) throw faults.cutShort('The map of packages does not end.');
    const packages: PackageDrafts = new Map();
    const needs: [PackageDraft, string[]][] = [];
    for (const [index, line] of lockfileLines(text, faults).entries()) {
      if (/^\s*(?:%\{|\}|%\{\})?\s*$/.test(line)) continue;
      const [, key, kind, hexName, , version, , rest = ''] = entry.exec(line) ?? [];
      if (key === undefined) throw faults.malformed(`Line ${index + 1} is no entry of a package.`);
      if (kind === 'path') continue;
      const name = hexName ?? key;
      const known = kind === 'hex' ? version : undefined;
      const draft: PackageDraft = {
        key,
        ecosystem: 'Hex',
        name,
        version: known,
        scope: 'unknown',
        dependencies: [],
        line: index + 1,
        origin: kind === 'git' ? 'git' : undefined,
        purl: kind === 'hex' ? purlOf('hex', name, known) : undefined,
      };
      packages.set(key, draft);
      needs.push([draft, [...rest.matchAll(/\{:(\w+),/g)].map(([, need]) => need ?? '')]);
    }
    for (const [draft, names] of needs)
      addNeeds(
        draft,
        names.filter((name) => packages.has(name)),
      );
    return {
      format: 'mix.lock',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values()),
    };
  },
};
