import type { FileSystem } from '../../core/files/file-system.ts';
import { namedVersions, toolOf } from '../../engines/project/named-version.ts';
import type { Unit } from '../../engines/project/project.ts';
import type { VersionedTool } from '../../engines/project/version-words.ts';

/** What a step of run-tests is told to test a unit with. */
export interface ToolVersion {
  readonly tool: VersionedTool;
  readonly version: string;
}

/** The version that the repository names for the tool of a unit; undefined where it names none that we know. */
export async function toolVersionOf(
  { ecosystem, path, java = '' }: Unit,
  files: FileSystem,
  root: string,
): Promise<ToolVersion | undefined> {
  const tool = toolOf(ecosystem);
  if (tool === undefined) return undefined;
  const version = (await namedVersions(files, root)(tool, path)).version || java;
  return version === '' ? undefined : { tool, version };
}
