import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { lockfileLines, readLockfileText } from './lockfile-text.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('Gemfile.lock', 'Restore the file from git, or let Bundler write it again: bundle lock.');

/** Sections that hold gems, by where these come from. */
const sources = new Map<string, PackageDraft['origin'] | 'folder'>([
  ['GEM', undefined],
  ['GIT', 'git'],
  ['PLUGIN SOURCE', 'url'],
  ['PATH', 'folder'],
]);

/** Bundler's lockfile. A gem with builds for several platforms is one package. Groups are in the Gemfile only, so scopes are unknown. */
export const gemfileLockReader: LockfileReader = {
  id: 'gemfile-lock',
  title: 'Gemfile.lock and gems.locked',
  matches: (name) => lockfileNames['gemfile-lock'].test(name),
  async read(file) {
    const gems = new GemTree();
    for (const [index, raw] of lockfileLines(await readLockfileText(file, faults), faults).entries()) {
      const line = raw.trimEnd();
      if (line !== '') gems.line(line, index + 1);
    }
    const { packages, links } = gems.finish();
    return {
      format: 'Gemfile.lock',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};

class GemTree {
  readonly #packages: PackageDrafts = new Map();
  readonly #needs: [draft: PackageDraft, name: string][] = [];
  readonly #folders = new Set<string>();
  readonly #direct = new Set<string>();
  readonly #sections = new Set<string>();
  #section = '';
  #gem: PackageDraft | undefined;

  line(line: string, number: number): void {
    const indent = line.length - line.trimStart().length;
    if (indent === 0) {
      this.#section = line;
      this.#sections.add(line);
      return;
    }
    if (this.#section === 'DEPENDENCIES') this.#direct.add(/^[^\s(!]+/.exec(line.trimStart())?.[0] ?? '');
    else if (this.#section === 'CHECKSUMS') this.#checksum(line.trimStart());
    else if (sources.has(this.#section) && indent >= 4) this.#spec(line.trimStart(), indent, number);
  }

  finish(): { packages: PackageDrafts; links: number } {
    // Bundler writes the project's own dependencies after all gems, so a file that was cut does not have them.
    if (!this.#sections.has('DEPENDENCIES')) {
      throw faults.cutShort('The section DEPENDENCIES, which follows the gems, is missing.');
    }
    const byName = new Map([...this.#packages.values()].map((draft) => [draft.name, draft]));
    for (const [draft, name] of this.#needs) {
      const key = byName.get(name)?.key;
      if (key !== undefined) draft.dependencies.push(key);
    }
    for (const draft of this.#packages.values()) draft.direct = this.#direct.has(draft.name);
    return { packages: this.#packages, links: this.#folders.size };
  }

  #spec(text: string, indent: number, number: number): void {
    const [, name, words] = /^([^\s(]+)(?: \(([^)]*)\))?/.exec(text) ?? [];
    if (name === undefined) throw faults.malformed(`Line ${number} names no gem.`);
    if (indent > 4) {
      if (this.#gem !== undefined) this.#needs.push([this.#gem, name]);
      return;
    }
    // A version has no dash: what follows one is the platform.
    const version = words?.split('-')[0];
    if (!version) throw faults.malformed(`The gem in line ${number} has no version.`);
    const origin = sources.get(this.#section);
    this.#gem = undefined;
    if (origin === 'folder') {
      this.#folders.add(name);
      return;
    }
    const key = `${name} ${version}`;
    this.#gem = this.#packages.get(key) ?? {
      key,
      ecosystem: 'RubyGems',
      name,
      version,
      scope: 'unknown',
      dependencies: [],
      line: number,
      origin,
      purl: origin === undefined ? purlOf('gem', name, version) : undefined,
    };
    this.#packages.set(key, this.#gem);
  }

  #checksum(text: string): void {
    const [, name, version, hex] = /^(\S+) \(([^)-]+)\) sha256=([0-9a-f]{64})$/.exec(text) ?? [];
    const draft = this.#packages.get(`${name} ${version}`);
    if (draft !== undefined && hex !== undefined)
      draft.integrity = `sha256-${Buffer.from(hex, 'hex').toString('base64')}`;
  }
}
