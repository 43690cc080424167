import { highestVersions } from './go-sum.ts';
import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader, Manifest } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { lockfileLines, readLockfileText } from './lockfile-text.ts';
import { purlOf } from './purl.ts';

const faults = lockfileFaults('go.mod', 'Restore the file from git, or let Go write it again: go mod tidy.');

const noSum = 'The module is of Go 1.16 or older and has no go.sum, so what its dependencies bring is not known.';

interface Replacement {
  readonly target: string;
  /** Undefined: a folder. */
  readonly targetVersion: string | undefined;
}

/**
 * go.mod, which since Go 1.17 names every module that the build needs with the version it uses. Before, modules that others
 * bring are in go.sum only. Versions are without their `v`, as OSV has them. Which module needs which is not in the files.
 */
export const goModReader: LockfileReader = {
  id: 'go-mod',
  title: 'go.mod with go.sum',
  matches: (name) => lockfileNames['go-mod'].test(name),
  manifest: 'go.sum',
  async read(file, manifests) {
    const module = parseModule(await readLockfileText(file, faults));
    const packages: PackageDrafts = new Map();
    const warnings: string[] = [];
    let links = 0;
    let isWhole = true;
    const add = (path: string, version: string, direct: boolean, line?: number): void => {
      const replacement = module.replaced.get(`${path}@${version}`) ?? module.replaced.get(path);
      if (replacement?.target !== undefined && replacement.targetVersion === undefined) links += 1;
      else {
        const draft = packageOf(replacement?.target ?? path, replacement?.targetVersion ?? version, direct, line);
        packages.set(draft.key, draft);
      }
    };
    for (const { path, version, indirect, line } of module.required) add(path, version, !indirect, line);
    if (!module.complete) {
      const sum = sumOf(await manifests?.());
      isWhole = sum !== undefined;
      const named = new Set(module.required.map(({ path }) => path));
      for (const [path, version] of highestVersions(sum ?? '')) if (!named.has(path)) add(path, version, false);
    }
    if (links > 0)
      warnings.push(
        `${links} ${links === 1 ? 'module is' : 'modules are'} replaced by folders, which are no packages.`,
      );
    return {
      format: 'go.mod',
      packages: [...packages.values()].map(lockedPackage),
      warnings,
      ...(!isWhole && { incomplete: { why: noSum, fix: 'Commit go.sum, or run go mod tidy with Go 1.17 or later.' } }),
    };
  },
};

function packageOf(path: string, version: string, direct: boolean, line: number | undefined): PackageDraft {
  return {
    key: `${path}@${version}`,
    ecosystem: 'Go',
    name: path,
    version: version.replace(/^v/, '').replace(/\+incompatible$/, ''),
    // Modules for tests stand among the others.
    scope: 'unknown',
    direct,
    dependencies: [],
    line,
    purl: purlOf('golang', path, version),
  };
}

function sumOf(manifests: readonly Manifest[] = []): string | undefined {
  return manifests.find(({ folder }) => folder === '')?.text;
}

interface Requirement {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
  readonly line: number;
}

interface Module {
  readonly required: readonly Requirement[];
  /** By path, or by `path@version` where only one version is replaced. */
  readonly replaced: ReadonlyMap<string, Replacement>;
  /** Whether all modules of the build are named: Go 1.17 and later. */
  readonly complete: boolean;
}

function parseModule(text: string): Module {
  const required: Requirement[] = [];
  const replaced = new Map<string, Replacement>();
  let go = [1, 16];
  let block: string | undefined;
  let named = false;
  for (const [index, raw] of lockfileLines(text, faults).entries()) {
    const [code = '', comment = ''] = raw.split(/\s*\/\/\s*/, 2);
    const words = (code.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ''));
    if (words.length === 0) continue;
    if (words[0] === ')') {
      block = undefined;
      continue;
    }
    const verb = block ?? words.shift() ?? '';
    if (words[0] === '(') {
      block = verb;
      continue;
    }
    const [path = '', version] = words;
    if (verb === 'module') named = true;
    else if (verb === 'go') go = path.split('.').map(Number);
    else if (verb === 'require') {
      if (version === undefined) throw faults.malformed(`Line ${index + 1} requires a module without a version.`);
      required.push({ path, version, indirect: /^indirect\b/.test(comment), line: index + 1 });
    } else if (verb === 'replace') {
      const arrow = words.indexOf('=>');
      const target = words[arrow + 1];
      if (arrow < 1 || target === undefined) throw faults.malformed(`Line ${index + 1} replaces nothing.`);
      replaced.set(arrow === 2 ? `${path}@${version}` : path, { target, targetVersion: words[arrow + 2] });
    }
  }
  if (block !== undefined) throw faults.cutShort(`The file ends inside its block \`${block}\`.`);
  if (!named) throw faults.malformed('The file does not name its module.');
  const [major = 1, minor = 16] = go;
  return { required, replaced, complete: major > 1 || minor >= 17 };
}
