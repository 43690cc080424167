/** A path in the repository, as far as it could be found there. */
export interface MappedPath {
  /** Relative to the repository root, with `/`, when matched; else the report's own path, normalised. */
  readonly path: string;
  /** Whether this is a tracked file; where nothing is tracked, whether it lies below the root. */
  readonly matched: boolean;
}

export interface RepositoryPathsOptions {
  /** Absolute path of the repository's working tree, Windows or POSIX. */
  readonly root: string;
  /** The repository's files as `git ls-files -z` names them; none where there is no git. */
  readonly tracked?: Iterable<string>;
  /** Beginnings to take off a report's paths, for example `/home/runner/work/app/app`. */
  readonly prefixes?: readonly string[];
}

/** Below these lies code of others: a file there is not ours because its path ends like one of ours. */
const dependencyFolders =
  /(?:^|\/)(?:\.build|\.cargo|\.gradle|\.m2|Carthage|Pods|SourcePackages|bower_components|node_modules|site-packages|vendor)\//;

/** A path to look for. `complete` where it is known to begin at the repository root, so that it is not looked for deeper. */
interface Form {
  readonly path: string;
  readonly complete: boolean;
}

type Index = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the file of the repository that a report means, whatever machine, folder or package the report speaks of.
 *
 * A report's path is taken below the report's roots and by itself, without the repository root or a given prefix. Of these
 * forms the file is, in this order: the longest tracked path that one ends with (all of it below our root; the rest of it
 * after another machine's checkout or a Go module's name); the same without regard to case; the one tracked path that shares
 * the longest end with it (a Java package below its source folder). Where several tracked files fit equally well the path is
 * unmatched: a wrong file would be worse than none.
 */
export class RepositoryPaths {
  readonly #root: string;
  readonly #prefixes: readonly string[];
  readonly #tracked: ReadonlySet<string>;
  #byFoldedPath: Index | undefined;
  #byEnd: Index | undefined;
  #byName: Index | undefined;

  constructor(options: RepositoryPathsOptions) {
    this.#root = normalise(options.root);
    this.#prefixes = (options.prefixes ?? []).map(normalise).filter((prefix) => prefix !== '');
    this.#tracked = new Set(options.tracked);
  }

  /**
   * @param path as a report has it: absolute or relative, POSIX or Windows, with `.` and `..`.
   * @param roots folders the report says its paths are relative to, in its order.
   */
  map(path: string, roots: readonly string[] = []): MappedPath {
    if (roots.length === 0 && this.#tracked.has(path)) return { path, matched: true };
    const plain = normalise(path);
    const below = isAbsolute(plain) ? [] : roots.map((root) => normalise(`${root}/${plain}`));
    const forms = [...below, plain].map((form) => this.#withoutBeginning(form));
    const found = this.#tracked.size === 0 ? undefined : this.#find(forms);
    if (found !== undefined) return { path: found, matched: true };
    const inside = forms.find((form) => form.complete) ?? forms.at(-1);
    const shown = inside?.path ?? plain;
    return { path: shown, matched: this.#tracked.size === 0 && !isAbsolute(shown) };
  }

  #find(forms: readonly Form[]): string | undefined {
    for (const search of [this.#findWhole, this.#findFolded, this.#findEnd]) {
      for (const form of forms) {
        const found = search.call(this, form);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #withoutBeginning(path: string): Form {
    const inRoot = pathBelow(this.#root, path);
    if (inRoot !== undefined) return { path: inRoot, complete: true };
    for (const prefix of this.#prefixes) {
      const rest = pathBelow(prefix, path);
      if (rest !== undefined) return { path: rest, complete: false };
    }
    return { path, complete: false };
  }

  #findWhole(form: Form): string | undefined {
    return endsOf(form).find((end) => this.#tracked.has(end));
  }

  #findFolded(form: Form): string | undefined {
    this.#byFoldedPath ??= indexBy(this.#tracked, (path) => path.toLowerCase());
    for (const end of endsOf({ ...form, path: form.path.toLowerCase() })) {
      const same = this.#byFoldedPath.get(end);
      if (same !== undefined) return same.length === 1 ? same[0] : undefined;
    }
    return undefined;
  }

  /** A tracked file may share a mere name only with a report's path that is no more than a name. */
  #findEnd({ path, complete }: Form): string | undefined {
    if (complete) return undefined;
    const end = lastTwo(path);
    if (end === path && !path.includes('/')) {
      this.#byName ??= indexBy(this.#tracked, (tracked) => tracked.slice(tracked.lastIndexOf('/') + 1));
      const same = this.#byName.get(path) ?? [];
      return same.length === 1 ? same[0] : undefined;
    }
    this.#byEnd ??= indexBy(this.#tracked, lastTwo);
    let best: string | undefined;
    let bestLength = 0;
    for (const tracked of this.#byEnd.get(end) ?? []) {
      const length = sharedEnd(path, tracked);
      if (length === bestLength) best = undefined;
      if (length <= bestLength) continue;
      best = tracked;
      bestLength = length;
    }
    return best === undefined || dependencyFolders.test(path.slice(0, path.length - bestLength)) ? undefined : best;
  }
}

/** `/` between segments, no `.` or empty segments, `..` resolved and never above the beginning, drive letters in upper case. */
function normalise(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const kept: string[] = [];
  for (const segment of slashed.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  const joined = kept.join('/');
  if (/^[A-Za-z]:/.test(joined)) return joined.charAt(0).toUpperCase() + joined.slice(1);
  return slashed.startsWith('/') ? `/${joined}` : joined;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Z]:/.test(path);
}

/** What follows the folder in the path; undefined where it does not lie below. Windows disregards case. */
function pathBelow(folder: string, path: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  const isBelow = /^[A-Z]:/.test(folder) ? path.toLowerCase().startsWith(start.toLowerCase()) : path.startsWith(start);
  return isBelow && path.length > start.length ? path.slice(start.length) : undefined;
}

/** The path and its ends at each segment, longest first, as far as what stands before them is no folder of dependencies. */
function endsOf({ path, complete }: Form): string[] {
  const ends = [path];
  if (complete) return ends;
  const dependency = dependencyFolders.exec(path);
  const limit = dependency === null ? path.length : dependency.index + dependency[0].length - 1;
  for (let at = path.indexOf('/'); at >= 0 && at < limit; at = path.indexOf('/', at + 1)) ends.push(path.slice(at + 1));
  return ends;
}

function lastTwo(path: string): string {
  return path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
}

/** Length of the longest common end made of whole segments. */
function sharedEnd(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let length = 0;
  let segments = 0;
  while (length < shortest && a[a.length - 1 - length] === b[b.length - 1 - length]) {
    length += 1;
    if (a[a.length - length] === '/') segments = length - 1;
  }
  const isWhole = (path: string) => length === path.length || path[path.length - 1 - length] === '/';
  return isWhole(a) && isWhole(b) ? length : segments;
}

function indexBy(paths: Iterable<string>, keyOf: (path: string) => string): Index {
  const index = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const same = index.get(key);
    if (same === undefined) index.set(key, [path]);
    else same.push(path);
  }
  return index;
}
