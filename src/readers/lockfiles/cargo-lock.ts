import { arrayOr, isObject, type JsonObject, numberOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { addNeeds, lockedPackage, markScopes, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader, Manifest } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { parseToml, readLockfileToml } from './lockfile-toml.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults(
  'Cargo.lock',
  'Restore the file from git, or let cargo write it again: cargo generate-lockfile.',
);

const registries = ['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/'];

/**
 * Cargo.lock. Packages without a source are the project's own crates. What is needed for tests or builds only is told by the
 * Cargo.toml files; build scripts and what they need do not reach users, so they are development.
 */
export const cargoLockReader: LockfileReader = {
  id: 'cargo-lock',
  title: 'Cargo.lock (versions 1 to 4)',
  matches: (name) => lockfileNames['cargo-lock'].test(name),
  manifest: 'Cargo.toml',
  async read(file, manifests) {
    const { root, packageLines } = await readLockfileToml(file, faults);
    const version = root.version === undefined ? undefined : numberOf(root.version);
    if (root.version !== undefined && (version === undefined || version < 1 || version > 4))
      throw faults.unknownVersion(String(root.version));
    // Cargo of 2018 and before wrote the project itself as [root].
    const entries = [...(isObject(root.root) ? [root.root] : []), ...arrayOr(root.package)];
    if (entries.length === 0) throw faults.empty('The file names no package, not even the project itself.');
    const offset = isObject(root.root) ? 1 : 0;
    const tree = new CargoTree(objectOr(root.metadata));
    for (const [index, entry] of entries.entries()) tree.add(entry, packageLines[index - offset]);
    if (tree.ownCrates === 0) throw faults.cutShort('The project itself, which is always in the file, is missing.');
    tree.connect(await manifests?.());
    return {
      format: `Cargo.lock (version ${version ?? (isObject(root.metadata) || offset === 1 ? 1 : 2)})`,
      packages: [...tree.packages.values()].map(lockedPackage),
      warnings: remarksOn(tree.packages.values()),
    };
  },
};

interface Crate {
  readonly name: string;
  readonly needs: readonly string[];
  /** Undefined for a crate of the project. */
  readonly draft: PackageDraft | undefined;
}

class CargoTree {
  readonly packages: PackageDrafts = new Map();
  ownCrates = 0;
  /** Checksums of version 1, by `checksum name version (source)`. */
  readonly #metadata: JsonObject;
  readonly #crates = new Map<string, Crate>();
  /** Keys by name, and by name with version: Cargo says no more than it takes to tell crates apart. */
  readonly #byWords = new Map<string, string>();

  constructor(metadata: JsonObject) {
    this.#metadata = metadata;
  }

  add(entry: unknown, line: number | undefined): void {
    const name = isObject(entry) ? textOf(entry.name) : undefined;
    const version = isObject(entry) ? textOf(entry.version) : undefined;
    if (!isObject(entry) || name === undefined || version === undefined) {
      throw faults.malformed(`The package in line ${line ?? 0} has no name or no version.`);
    }
    const source = textOf(entry.source);
    const key = source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
    if (this.#crates.has(key)) throw faults.malformed(`${key.slice(0, 200)} stands in the file twice.`);
    this.#byWords.set(name, key);
    this.#byWords.set(`${name} ${version}`, key);
    const isRegistry = source !== undefined && registries.includes(source);
    const draft: PackageDraft | undefined =
      source === undefined
        ? undefined
        : {
            key,
            ecosystem: 'crates.io',
            name,
            version,
            scope: 'unknown',
            dependencies: [],
            line,
            purl: isRegistry ? purlOf('cargo', name, version) : undefined,
            integrity: integrityOf(textOf(entry.checksum) ?? textOf(this.#metadata[`checksum ${key}`])),
            origin: source.startsWith('git+') ? 'git' : undefined,
          };
    this.#crates.set(key, { name, needs: textsOf(entry.dependencies), draft });
    if (draft === undefined) this.ownCrates += 1;
    else this.packages.set(key, draft);
  }

  connect(manifests: readonly Manifest[] | undefined): void {
    const asked = { production: new Set<string>(), development: new Set<string>() };
    const known = (manifests ?? []).map(({ text }) => cargoManifest(text));
    let scoped = true;
    for (const { name, needs, draft } of this.#crates.values()) {
      const keys = needs.map((words) => this.#keyOf(words));
      if (draft !== undefined) {
        addNeeds(draft, keys);
        continue;
      }
      const manifest = known.find((one) => one?.name === name);
      scoped &&= manifest !== undefined;
      for (const key of keys) {
        const crate = this.#crates.get(key)?.name ?? '';
        const isDevelopment = manifest?.development.has(crate) === true && !manifest.production.has(crate);
        asked[isDevelopment ? 'development' : 'production'].add(key);
      }
    }
    markScopes(this.packages, asked);
    for (const { key, scope } of this.packages.values()) {
      // Cargo drops what nothing needs.
      if (scope === 'unknown')
        throw faults.cutShort(`Nothing in the file needs ${key.slice(0, 100)}: its end is missing.`);
    }
    // Without the manifests of all crates nobody knows what is for tests only.
    if (!scoped) for (const draft of this.packages.values()) draft.scope = 'unknown';
  }

  /** Throws for what is not in the file: Cargo writes all that is needed. */
  #keyOf(words: string): string {
    // Version 1 says the source of every crate, the later ones where name and version do not tell two apart.
    const plain = words.replace(/ \([^)]*\)$/, '');
    const key = this.#crates.has(words) ? words : (this.#byWords.get(words) ?? this.#byWords.get(plain));
    if (key === undefined) throw faults.cutShort(`${words.slice(0, 100)} is needed and not in the file.`);
    return key;
  }
}

function integrityOf(checksum: string | undefined): string | undefined {
  if (checksum === undefined || !/^[0-9a-f]{64}$/i.test(checksum)) return undefined;
  return `sha256-${Buffer.from(checksum, 'hex').toString('base64')}`;
}

interface CargoManifest {
  readonly name: string | undefined;
  readonly production: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

/** Undefined for a Cargo.toml that cannot be read, or is of a workspace alone. */
function cargoManifest(text: string): CargoManifest | undefined {
  let root: JsonObject;
  try {
    root = parseToml(text, faults);
  } catch {
    return undefined;
  }
  const tables = [root, ...Object.values(objectOr(root.target)).map(objectOr)];
  const names = (fields: readonly string[]) =>
    new Set(tables.flatMap((table) => fields.flatMap((field) => Object.entries(objectOr(table[field])).map(crateOf))));
  return {
    name: textOf(objectOr(root.package).name),
    production: names(['dependencies']),
    development: names(['dev-dependencies', 'dev_dependencies', 'build-dependencies', 'build_dependencies']),
  };
}

/** A dependency's key is the crate's name, unless it says `package`. */
function crateOf([name, value]: [string, unknown]): string {
  return textOf(objectOr(value).package) ?? name;
}
