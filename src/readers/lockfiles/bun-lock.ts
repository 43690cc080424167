import { arrayOr, isObject, numberOf, objectOr, textOf } from '../json/json-value.ts';
import { addNeeds, lockedPackage, markScopes, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { EntryLines, parseLockfileJson } from './lockfile-json.ts';
import { lockfileNames } from './lockfile-name.ts';
import { readLockfileText } from './lockfile-text.ts';
import { npmOrigin, npmPackage } from './npm-package.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults(
  'bun.lock',
  'Restore the file from git, or let Bun write it again: bun install --lockfile-only.',
);

/** Bun's text lockfile. Keys are names, with the packages they are installed in before them: `parent/name`. */
export const bunLockReader: LockfileReader = {
  id: 'bun-lock',
  title: 'bun.lock (versions 0 to 2)',
  matches: (name) => lockfileNames['bun-lock'].test(name),
  async read(file) {
    const text = await readLockfileText(file, faults);
    const root = parseLockfileJson(withoutLastCommas(text), faults);
    const version = numberOf(root.lockfileVersion);
    if (version !== 0 && version !== 1 && version !== 2)
      throw faults.unknownVersion(JSON.stringify(root.lockfileVersion) ?? 'none');
    if (!isObject(root.packages)) throw faults.malformed('There are no `packages`.');
    const lines = new EntryLines(text);
    const packages: PackageDrafts = new Map();
    const needs: [PackageDraft, unknown][] = [];
    for (const [key, entry] of Object.entries(root.packages)) {
      const [resolution, ...about] = arrayOr(entry);
      const at = typeof resolution === 'string' ? resolution.indexOf('@', 1) : -1;
      if (typeof resolution !== 'string' || at === -1)
        throw faults.malformed(`The entry of ${key.slice(0, 200)} names no package.`);
      const reference = resolution.slice(at + 1);
      const origin = npmOrigin(reference);
      if (reference.startsWith('workspace:') || origin === 'folder') continue;
      const integrity = about.find((one) => typeof one === 'string' && /^sha\d+-/.test(one));
      const draft = npmPackage({
        key,
        name: resolution.slice(0, at),
        version: origin === undefined ? reference : undefined,
        line: lines.next(key, '['),
        integrity: textOf(integrity),
        origin,
      });
      packages.set(key, draft);
      needs.push([draft, about.find(isObject)]);
    }
    for (const [draft, about] of needs) {
      for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
        addNeeds(draft, keysOf(packages, draft.key, objectOr(about)[field]));
      }
    }
    const workspaces = Object.values(objectOr(root.workspaces)).map(objectOr);
    const asked = (fields: readonly string[]) =>
      workspaces.flatMap((one) => fields.flatMap((field) => keysOf(packages, textOf(one.name) ?? '', one[field])));
    markScopes(packages, {
      production: asked(['dependencies', 'optionalDependencies', 'peerDependencies']),
      development: asked(['devDependencies']),
    });
    return {
      format: `bun.lock (version ${version})`,
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values()),
    };
  },
};

/** JSON without the commas before closing brackets, which Bun writes. */
function withoutLastCommas(text: string): string {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === ',') {
      let next = at + 1;
      while (blanks.has(text[next] ?? '')) next += 1;
      if (text[next] !== '}' && text[next] !== ']') continue;
      parts.push(text.slice(start, at));
      start = at + 1;
      at = next - 1;
    }
  }
  parts.push(text.slice(start));
  return parts.join('');
}

const blanks: ReadonlySet<string> = new Set([' ', '\n', '\r', '\t']);

/** Where the string that begins at `at` ends: its closing quote, or the end of the text. */
function endOfString(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '"') return end;
  }
  return text.length;
}

/** The nearest package of each name: inside `from`, else inside what it is in, else at the top. */
function keysOf(packages: PackageDrafts, from: string, names: unknown): string[] {
  return Object.keys(objectOr(names)).flatMap((name) => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
      const key = folder === '' ? name : `${folder}/${name}`;
      if (packages.has(key)) return [key];
      if (folder === '') return [];
    }
  });
}
