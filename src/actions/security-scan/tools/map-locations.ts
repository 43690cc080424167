import { isAbsolute, posix } from 'node:path';
import type { RepositoryPaths } from '../../../core/files/repository-paths.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';

/** What is known of the places that a report names. */
interface MapOptions {
  readonly paths: RepositoryPaths;
  /** What the report's relative paths start from, relative to the root, where that is known. */
  readonly relativeTo?: string | undefined;
  /** Folder that the report lies in, absolute: of several files that fit, it means the one of its own package. */
  readonly folder?: string;
  /** The file that findings without a place are about, relative to the root. */
  readonly about?: string | undefined;
}

/** The finding with its file as a path of the repository. One outside of it tells its place in the message. */
export function mapLocation(finding: SecurityFinding, options: MapOptions): SecurityFinding {
  const { location, ...rest } = finding;
  const { paths, relativeTo, folder, about } = options;
  if (location === undefined) return about === undefined ? finding : { ...rest, location: { file: about } };
  const file =
    relativeTo === undefined || isAbsolute(location.file) ? location.file : posix.join(relativeTo, location.file);
  const { path } = paths.map(file, [], folder);
  if (!isAbsolute(path) && !/^[A-Z]:\//.test(path)) return { ...rest, location: { ...location, file: path } };
  // In the message, so that findings of several lines stay several.
  const place = [location.file, location.line, location.column].filter((part) => part !== undefined).join(':');
  return { ...rest, message: `${place}: ${finding.message}` };
}
