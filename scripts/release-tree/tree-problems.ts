import { posix } from 'node:path';
import { load } from 'js-yaml';
import type { SourceEntries } from './source-commit.ts';

interface Metadata {
  readonly runs?: {
    readonly main?: string;
    readonly pre?: string;
    readonly post?: string;
    readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
  };
}

/** What would not work in a job that downloads the tree: a sentence each. The runner gets an archive, and on Windows a zip without modes or links. */
export function treeProblems(files: SourceEntries): readonly string[] {
  return [...files].flatMap(([path, { mode, content }]) => {
    if (mode !== '100644' && mode !== '100755')
      return [`${path} is a link or a submodule, which a zip does not carry.`];
    const isAction = posix.basename(path) === 'action.yml';
    if (!isAction && !/^\.github\/workflows\/.*\.ya?ml$/.test(path)) return [];
    const text = content.toString();
    return [...(isAction ? problemsOfAction(path, text, files) : []), ...problemsOfUses(path, text, files)];
  });
}

function problemsOfAction(path: string, text: string, files: SourceEntries): readonly string[] {
  const { runs } = load(text) as Metadata;
  const folder = posix.dirname(path);
  const entries = [runs?.main, runs?.pre, runs?.post].filter((entry) => entry !== undefined);
  const absent = entries.filter((entry) => !files.has(posix.join(folder, entry)));
  const scripts = (runs?.steps ?? []).flatMap(({ run = '' }) => scriptsOf(run));
  return [
    ...absent.map((entry) => `${path} names ${entry}, which is not there.`),
    ...scripts.flatMap(({ script, isStarted }) => {
      const file = files.get(posix.join(folder, script));
      if (file === undefined) return [`${path} runs ${script}, which is not there.`];
      return isStarted ? [`${path} starts ${script} itself: write bash before it, since a zip carries no modes.`] : [];
    }),
  ];
}

/** Scripts that a step of a composite takes from its own folder, and whether it starts them without an interpreter. */
function scriptsOf(run: string): readonly { readonly script: string; readonly isStarted: boolean }[] {
  return run.split('\n').flatMap((line) => {
    const pattern = /(^|[;&|(]|\S+\s+)\s*"?\$\{?GITHUB_ACTION_PATH\}?"?\/([\w./-]+)/g;
    return [...line.trim().matchAll(pattern)].map(([, before = '', script = '']) => ({
      script,
      isStarted: /^\s*(?:[;&|(])?\s*$/.test(before),
    }));
  });
}

/** Paths of the tree itself that a workflow or an action uses, by `$/`. */
function problemsOfUses(path: string, text: string, files: SourceEntries): readonly string[] {
  const used = [...text.matchAll(/^\s*(?:-\s+)?uses:\s*['"]?\$\/([^\s'"#]*)/gm)].map(([, target = '']) => target);
  const has = (target: string): boolean => files.has(target) || files.has(posix.join(target, 'action.yml'));
  return used.filter((target) => !has(target)).map((target) => `${path} uses $/${target}, which is not there.`);
}
