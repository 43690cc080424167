import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { Lockfile, Manifest } from './lockfile.ts';
import type { LockfileFaults } from './lockfile-error.ts';
import { lockfileLines } from './lockfile-text.ts';
import { refuseLostTail } from './lost-tail.ts';
import { npmAlias, npmOrigin, npmPackage } from './npm-package.ts';
import { packageManifests } from './package-manifest.ts';
import { remarksOn } from './remarks.ts';
import { markYarnScopes } from './yarn-scopes.ts';

interface Entry {
  /** `name@range`, each resolved to this package. */
  readonly patterns: readonly string[];
  readonly line: number;
  readonly fields: Map<string, string>;
  /** Names and ranges; those of `optionalDependencies` among them. */
  readonly needs: [name: string, range: string][];
}

/** Reads yarn.lock version 1. Throws `ReadError`. */
export function readYarnClassic(text: string, faults: LockfileFaults, manifests?: readonly Manifest[]): Lockfile {
  const version = /^# yarn lockfile v(\d+)/m.exec(text)?.[1];
  if (version !== undefined && version !== '1') throw faults.unknownVersion(version);
  const entries = entriesOf(text, faults);
  if (version === undefined && entries.length === 0)
    throw faults.empty('The file names neither its format nor a package.');
  const byPattern = new Map<string, string>();
  const packages: PackageDrafts = new Map();
  let links = 0;
  for (const entry of entries) {
    const [first] = entry.patterns;
    if (first === undefined) continue;
    for (const pattern of entry.patterns) {
      if (byPattern.has(pattern))
        throw faults.malformed(`Line ${entry.line} names ${pattern.slice(0, 100)} a second time.`);
      byPattern.set(pattern, first);
    }
    const draft = packageOf(first, entry, faults);
    if (draft === undefined) links += 1;
    else packages.set(first, draft);
  }
  for (const { patterns, needs } of entries) {
    const draft = packages.get(patterns[0] ?? '');
    for (const [name, range] of needs) {
      const key = byPattern.get(`${name}@${range}`);
      if (key !== undefined) draft?.dependencies.push(key);
    }
  }
  const own = packageManifests(manifests).map(({ name }) => name);
  refuseLostTail(
    entries.flatMap(({ patterns }) => patterns.map(nameIn)),
    entries.flatMap(({ needs }) => needs.map(([name]) => name)).filter((name) => !own.includes(name)),
    faults,
  );
  markYarnScopes(packages, manifests, (name, range) => byPattern.get(`${name}@${range}`));
  return {
    format: 'yarn.lock (version 1)',
    packages: [...packages.values()].map(lockedPackage),
    warnings: remarksOn(packages.values(), links),
  };
}

/** `@scope/name` of `@scope/name@^1.0.0`. */
function nameIn(pattern: string): string {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? pattern : pattern.slice(0, at);
}

/** Undefined for a folder of the repository, which Yarn copies. */
function packageOf(pattern: string, { fields, line }: Entry, faults: LockfileFaults): PackageDraft | undefined {
  const at = pattern.indexOf('@', 1);
  if (at === -1) throw faults.malformed(`Line ${line} names a package without a range.`);
  const range = pattern.slice(at + 1);
  const version = fields.get('version');
  if (version === undefined) throw faults.malformed(`The package in line ${line} has no version.`);
  const origin = npmOrigin(fields.get('resolved') ?? range);
  if (origin === 'folder') return undefined;
  return npmPackage({
    key: pattern,
    name: npmAlias(range)?.name ?? pattern.slice(0, at),
    version,
    line,
    integrity: fields.get('integrity'),
    origin,
  });
}

function entriesOf(text: string, faults: LockfileFaults): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let inNeeds = false;
  let number = 0;
  for (const raw of lockfileLines(text, faults)) {
    number += 1;
    const line = raw.trimEnd();
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - content.length;
    const words = wordsOf(content);
    if (words === undefined) throw faults.malformed(`Line ${number} ends inside quotes.`);
    const [first, second] = words;
    if (indent === 0) {
      if (!content.endsWith(':')) throw faults.malformed(`Line ${number} names no package.`);
      entry = { patterns: words, line: number, fields: new Map(), needs: [] };
      entries.push(entry);
      inNeeds = false;
    } else if (entry === undefined || first === undefined || (indent > 2 && !inNeeds)) {
      throw faults.malformed(`Line ${number} belongs to no package.`);
    } else if (indent > 2) {
      entry.needs.push([first, second ?? '']);
    } else if (content.endsWith(':')) {
      inNeeds = first === 'dependencies' || first === 'optionalDependencies';
    } else {
      inNeeds = false;
      if (second === undefined) throw faults.malformed(`Line ${number} holds a field without a value.`);
      entry.fields.set(first, second);
    }
  }
  return entries;
}

/** Words between blanks and commas, with or without quotes, up to a colon at the end; undefined where quotes do not end. */
function wordsOf(text: string): string[] | undefined {
  const words: string[] = [];
  const word = /"([^"\\]*(?:\\.[^"\\]*)*)"|"|[^\s",](?:[^\s,]*[^\s,:])?/gy;
  const gap = /[\s,:]*/gy;
  for (let at = 0; at < text.length; ) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null || match[0] === '"') return undefined;
    words.push(match[1]?.replace(/\\(.)/g, '$1') ?? match[0]);
    gap.lastIndex = word.lastIndex;
    gap.exec(text);
    at = gap.lastIndex;
  }
  return words;
}
