import { posix } from 'node:path';
import { withAbsoluteLinks } from './absolute-links.ts';
import { checksums, sha256 } from './checksums.ts';
import { type Origin, rebuildRecipe } from './rebuild-recipe.ts';
import { rootCopyOf } from './root-copy.ts';
import type { SourceEntries, SourceEntry } from './source-commit.ts';
import { stampVersion } from './stamp-version.ts';

/** What a release takes over from main, files and folders. */
export const releasedPaths = [
  '.github/workflows',
  'LICENSE',
  'README.md',
  'action.yml',
  'actions',
  'dist',
  'schemas',
] as const;

/** What a release is made of. */
interface ReleaseSource {
  /** The files of main at `releasedPaths`. */
  readonly entries: SourceEntries;
  /** All folders of main, to tell a link to a folder from one to a file. */
  readonly folders: ReadonlySet<string>;
  readonly origin: Omit<Origin, 'advisories'>;
  /** The advisory snapshot (gzipped JSON), when the release carries one. */
  readonly advisories?: Uint8Array;
}

/** The files of a release by their path: the same source gives the same bytes. */
export function releaseFiles({ entries, folders, origin, advisories }: ReleaseSource): SourceEntries {
  const files = new Map<string, SourceEntry>(entries);
  const moved = new Map<string, string>();
  for (const [path, { mode, content }] of entries) {
    const copy = /^actions\/([^/]+\/.+)$/.exec(path)?.[1];
    if (copy === undefined) continue;
    if (files.has(copy)) throw new Error(`${copy} is on main already: no action can be called ${copy.split('/')[0]}.`);
    files.set(copy, { mode, content: Buffer.from(rootCopyOf(path, content.toString())) });
    moved.set(copy, path);
  }
  const stamped = stampVersion(scriptsOf(entries), origin.version);
  files.set(stamped.path, { mode: '100644', content: Buffer.from(stamped.text) });
  if (advisories !== undefined) files.set('dist/advisories.json.gz', file(advisories));
  rewriteLinks(files, moved, folders, origin);
  const digest = advisories === undefined ? undefined : sha256(advisories);
  files.set('REBUILD.md', file(rebuildRecipe({ ...origin, advisories: digest })));
  // Checksums hold on every checkout only where git leaves the ends of lines alone.
  files.set('.gitattributes', file('* -text\n'));
  files.set('SHA256SUMS', file(checksums(new Map([...files].map(([path, { content }]) => [path, content])))));
  return files;
}

function file(content: string | Uint8Array): SourceEntry {
  return { mode: '100644', content: Buffer.from(content) };
}

function scriptsOf(entries: SourceEntries) {
  return [...entries].flatMap(([path, { content }]) =>
    path.startsWith('dist/') && path.endsWith('.js') ? [{ path, text: content.toString() }] : [],
  );
}

function rewriteLinks(
  files: Map<string, SourceEntry>,
  moved: ReadonlyMap<string, string>,
  folders: ReadonlySet<string>,
  { homePage, commit }: Omit<Origin, 'advisories'>,
): void {
  const released = new Set(files.keys());
  for (const path of files.keys()) {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) released.add(folder);
  }
  for (const [to, { mode, content }] of files) {
    if (!to.endsWith('.md')) continue;
    const from = moved.get(to) ?? to;
    const move = {
      from,
      to,
      isReleased: (path: string) => released.has(path),
      isFolder: (path: string) => folders.has(path),
      homePage,
      commit,
    };
    files.set(to, { mode, content: Buffer.from(withAbsoluteLinks(content.toString(), move)) });
  }
}
