import { dirname } from 'node:path/posix';
import { messageOf } from '../../core/model/errors.ts';
import { at, textAt } from '../../core/model/untrusted-json.ts';
import type { Tree } from './tree.ts';

/** Characters; what is behind is not a command that people wrote. */
const longestScript = 4_096;

/** What a package.json says that matters to its tests. All texts are untrusted. */
export interface PackageJson {
  readonly name: string | undefined;
  readonly scripts: ReadonlyMap<string, string>;
  /** Names of all dependencies, those for development and peers included. */
  readonly dependencies: ReadonlySet<string>;
  /** Globs of the members, in the forms of npm and yarn. */
  readonly workspaces: readonly string[];
  /** `pnpm@9.1.0`. */
  readonly packageManager: string | undefined;
  /** Tools that are configured in the file itself: `jest`, `mocha`. */
  readonly configures: ReadonlySet<string>;
}

/** Reads a package.json; undefined, with a remark, where it is none. */
export async function readPackageJson(tree: Tree, path: string): Promise<PackageJson | undefined> {
  const text = await tree.read(path);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return packageJsonOf(value);
    tree.gaps.push({ path: dirname(path), why: `${path} is no JSON object and was not used.` });
  } catch (error) {
    tree.gaps.push({ path: dirname(path), why: `${path} is no JSON and was not used: ${messageOf(error)}` });
  }
  return undefined;
}

function packageJsonOf(value: object): PackageJson {
  const workspaces = at(value, 'workspaces');
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  return {
    name: textAt(value, 'name'),
    scripts: new Map(
      entriesOf(at(value, 'scripts')).flatMap(([name, text]) =>
        typeof text === 'string' ? [[name, text.slice(0, longestScript)] as const] : [],
      ),
    ),
    dependencies: new Set(kinds.flatMap((kind) => entriesOf(at(value, kind)).map(([name]) => name))),
    workspaces: textsOf(Array.isArray(workspaces) ? workspaces : at(workspaces, 'packages')),
    packageManager: textAt(value, 'packageManager'),
    configures: new Set(Object.keys(value).filter((key) => key === 'jest' || key === 'mocha')),
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
