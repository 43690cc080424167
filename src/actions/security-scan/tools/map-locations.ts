import { isAbsolute } from 'node:path';
import type { RepositoryPaths } from '../../../core/files/repository-paths.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';

/** Where a report lies, and what its findings are about when they name no file. */
interface MapOptions {
  /** Folder of the report or the tool's run, absolute: of several files that fit, it means the one of its own package. */
  readonly folder?: string;
  /** Relative to the root. */
  readonly about?: string | undefined;
}

/** The finding with its file as a path of the repository. One outside of it keeps its message and loses its place. */
export function mapLocation(
  finding: SecurityFinding,
  paths: RepositoryPaths,
  { folder, about }: MapOptions,
): SecurityFinding {
  const { location, ...rest } = finding;
  if (location === undefined) return about === undefined ? finding : { ...rest, location: { file: about } };
  const { path } = paths.map(location.file, [], folder);
  if (!isAbsolute(path) && !/^[A-Z]:\//.test(path)) return { ...rest, location: { ...location, file: path } };
  return { ...rest, message: `${location.file}: ${finding.message}` };
}
