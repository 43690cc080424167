import { posix } from 'node:path';
import type { ToolTask } from './tool-adapter.ts';

/** Files handed to one start of a tool: far below what any system takes as arguments. */
const filesPerStart = 200;

/** A path that no tool takes for an option, because it begins with `./` or is absolute. */
export function safePath(path: string): string {
  return path.startsWith('/') || path === '.' || /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('./')
    ? path
    : `./${path}`;
}

/** Files in scope whose name matches, in groups that fit on a command line. */
export function filesNamed({ files }: Pick<ToolTask, 'files'>, name: RegExp): readonly string[] {
  return files.filter((path) => name.test(posix.basename(path)));
}

export function inGroups(paths: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (let at = 0; at < paths.length; at += filesPerStart) groups.push(paths.slice(at, at + filesPerStart));
  return groups;
}

/** Folders in scope that hold a file of this name, each with that file; not those below folders of installed dependencies. */
export function foldersWith(task: Pick<ToolTask, 'files'>, name: RegExp): readonly { folder: string; file: string }[] {
  return filesNamed(task, name)
    .filter((path) => !/(?:^|\/)(?:node_modules|vendor|Pods|\.venv)\//.test(path))
    .map((file) => ({ folder: posix.dirname(file), file }));
}

/** What the policy names, or else the whole root. */
export function pathsOr({ paths }: Pick<ToolTask, 'paths'>, all = '.'): readonly string[] {
  return paths.length === 0 ? [all] : paths;
}

/** The option with the configuration file; nothing where the policy names none. */
export function configOption({ config }: Pick<ToolTask, 'config'>, option: string): readonly string[] {
  return config === undefined ? [] : [option, config];
}
