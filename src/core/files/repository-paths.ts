/** A path in the repository, as far as it could be found there. */
export interface MappedPath {
  /** Relative to the repository root, with `/`, when matched; else the report's own path, normalised. */
  readonly path: string;
  /** Whether this is a tracked file; where nothing is tracked, whether it lies below the root. */
  readonly matched: boolean;
}

interface RepositoryPathsOptions {
  /** Absolute path of the repository's working tree, Windows or POSIX. */
  readonly root: string;
  /** The repository's files as `git ls-files -z` names them; none where there is no git. */
  readonly tracked?: Iterable<string>;
  /** Absolute path of the folder that relative paths are looked for in first. Default: the root. */
  readonly workingDirectory?: string;
  /** Beginnings to take off a report's paths, for example `/builds/clinic/app`. */
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
 * A report's path is taken below the report's roots and the working directory, and by itself, without the repository root or
 * a given prefix. Of these
 * forms the file is, in this order: the longest tracked path that one ends with (all of it below our root; the rest of it
 * after another machine's checkout or a Go module's name); the same without regard to case and to how its letters are composed; the one tracked path that shares
 * the longest end with it (a Java package below its source folder). Where several tracked files fit equally well the path is
 * unmatched: a wrong file would be worse than none.
 */
export class RepositoryPaths {
  readonly #root: string;
  /** The working directory where it is not the root. */
  readonly #base: string | undefined;
  readonly #prefixes: readonly string[];
  readonly #tracked: ReadonlySet<string>;
  #byFoldedPath: Index | undefined;
  /** Tracked paths from their last character to their first, sorted: paths of one end stand together. */
  #reversed: readonly string[] | undefined;

  constructor(options: RepositoryPathsOptions) {
    this.#root = normalise(options.root);
    const base = options.workingDirectory === undefined ? this.#root : normalise(options.workingDirectory);
    this.#base = base === this.#root ? undefined : base;
    this.#prefixes = (options.prefixes ?? []).map(normalise).filter((prefix) => prefix !== '');
    this.#tracked = new Set(options.tracked);
  }

  /**
   * @param path as a report has it: absolute or relative, POSIX or Windows, with `.` and `..`.
   * @param roots folders the report says its paths are relative to, in its order.
   * @param folder where the report lies, absolute: of several files that fit, it means the one of its own package.
   */
  map(path: string, roots: readonly string[] = [], folder?: string): MappedPath {
    const above = folder === undefined ? [] : this.#foldersAbove(folder);
    const isPlain = roots.length === 0 && above.length === 0 && this.#base === undefined;
    if (isPlain && this.#tracked.has(path)) return { path, matched: true };
    const plain = normalise(path);
    const places = isAbsolute(plain) ? [] : this.#placesOf(path, roots);
    const forms = [...places, plain].map((form) => this.#withoutBeginning(form));
    const found = this.#tracked.size === 0 ? undefined : (this.#findNear(plain, above) ?? this.#find(forms, above));
    if (found !== undefined) return { path: found, matched: true };
    const inside = forms.find((form) => form.complete) ?? forms.at(-1);
    const shown = inside?.path ?? plain;
    return { path: shown, matched: this.#tracked.size === 0 && !isAbsolute(shown) };
  }

  /** Whether git tracks this very path, relative to the root with `/`. */
  tracks(path: string): boolean {
    return this.#tracked.has(path);
  }

  /** Whether several tracked files end in this path, so that it may mean a different one each time. */
  fitsSeveral(path: string): boolean {
    const wanted = reverse(normalise(path).replace(/^\//, ''));
    const sorted = this.#sortedByEnd();
    const at = lowerBound(sorted, wanted);
    return [at, at + 1].every((index) => sorted[index]?.startsWith(wanted) === true);
  }

  #sortedByEnd(): readonly string[] {
    this.#reversed ??= [...this.#tracked].map(reverse).sort();
    return this.#reversed;
  }

  /** Where a relative path may be, the likeliest place first. */
  #placesOf(path: string, roots: readonly string[]): string[] {
    const base = this.#base;
    if (base === undefined) return roots.map((root) => normalise(`${root}/${path}`));
    return (roots.length === 0 ? ['.'] : roots).flatMap((root) => {
      const place = root === '' ? path : `${root}/${path}`;
      return isAbsolute(normalise(place)) ? [normalise(place)] : [normalise(`${base}/${place}`), normalise(place)];
    });
  }

  /** Folders below the root that hold the report, the nearest first. */
  #foldersAbove(folder: string): string[] {
    const segments = pathBelow(this.#root, normalise(folder))?.split('/') ?? [];
    return segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
  }

  /** A relative path below one of these folders, where a package keeps its own reports. */
  #findNear(path: string, above: readonly string[]): string | undefined {
    if (isAbsolute(path)) return undefined;
    return above.map((folder) => `${folder}/${path}`).find((place) => this.#tracked.has(place));
  }

  #find(forms: readonly Form[], above: readonly string[]): string | undefined {
    for (const search of [this.#findWhole, this.#findFolded, this.#findEnd]) {
      for (const form of forms) {
        const found = search.call(this, form, above);
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
    this.#byFoldedPath ??= indexBy(this.#tracked, fold);
    for (const end of endsOf({ ...form, path: fold(form.path) })) {
      const same = this.#byFoldedPath.get(end);
      if (same !== undefined) return same.length === 1 ? same[0] : undefined;
    }
    return undefined;
  }

  /** Two segments in common are the least, unless the report's path has but one. */
  #findEnd({ path, complete }: Form, above: readonly string[]): string | undefined {
    if (complete) return undefined;
    const whole = path.replace(/^\//, '');
    const sorted = this.#sortedByEnd();
    const wanted = reverse(whole);
    const at = lowerBound(sorted, wanted);
    const shared = (index: number) => sharedSegments(wanted, sorted[index]);
    const length = Math.max(shared(at - 1), shared(at));
    if (length === 0) return undefined;
    const rest = whole.slice(0, whole.length - length);
    if (rest !== '' && !whole.slice(rest.length).includes('/')) return undefined;
    if (dependencyFolders.test(rest)) return undefined;
    // What shares as much stands together, on both sides of where the path itself would stand.
    if (above.length === 0 && [at - 2, at - 1, at, at + 1].filter((index) => shared(index) === length).length > 1)
      return undefined;
    let [first, end] = [at, at];
    while (shared(first - 1) === length) first -= 1;
    while (shared(end) === length) end += 1;
    return onlyOne(sorted.slice(first, end), above);
  }
}

/** The one path among reversed ones; of several the one below the nearest of these folders that holds any. */
function onlyOne(reversed: readonly string[], above: readonly string[]): string | undefined {
  const paths = reversed.map((path) => path.split('').reverse().slice(1).join(''));
  const nearest = above
    .map((folder) => paths.filter((path) => path.startsWith(`${folder}/`)))
    .find(({ length }) => length > 0);
  const fitting = nearest ?? paths;
  return fitting.length === 1 ? fitting[0] : undefined;
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

/** What file systems may take for the same: macOS gives names with composed characters back decomposed. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
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

/** From the last character to the first, with `/` behind each segment, so that sorting keeps whole segments together. */
function reverse(path: string): string {
  return `/${path}`.split('').reverse().join('');
}

/** Where `text` stands or would stand in the sorted list. */
function lowerBound(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Length of what two reversed paths share in whole segments; 0 where that is nothing. */
function sharedSegments(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let whole = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at += 1) {
    if (a[at] === '/') whole = at;
  }
  return whole;
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
