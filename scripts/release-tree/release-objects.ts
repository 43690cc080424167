import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.ts';
import type { SourceEntries } from './source-commit.ts';

/** The objects of a release. They are made without anything of the clock or the user, so that a second run makes the same. */
export interface ReleaseObjects {
  readonly tree: string;
  readonly commit: string;
  /** The annotated tag. */
  readonly tag: string;
}

const name = 'vetnet-actions';
const email = 'vetnet-actions@users.noreply.github.com';

/** Writes tree, commit (a child of main's) and annotated tag of a release. */
export function writeRelease(git: Git, files: SourceEntries, parent: string, version: string): ReleaseObjects {
  const tree = writeTree(git, files);
  const seconds = git.text(['show', '--no-patch', '--format=%ct', parent]);
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, name],
      [`GIT_${role}_EMAIL`, email],
      [`GIT_${role}_DATE`, `${seconds} +0000`],
    ]),
  );
  const message = `Release ${version}\n\nBuilt from ${parent}; REBUILD.md says how to build it again.\n`;
  const commit = git.text(['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '--no-gpg-sign', tree, '-p', parent], {
    input: message,
    env,
  });
  const tag = git.text(['mktag'], {
    input: `object ${commit}\ntype commit\ntag v${version}\ntagger ${name} <${email}> ${seconds} +0000\n\nvetnet-actions ${version}\n`,
  });
  return { tree, commit, tag };
}

/** Writes the files through an index of its own; the user's index and work tree are not looked at. */
function writeTree(git: Git, files: SourceEntries): string {
  const folder = join(git.temporary, 'blobs');
  mkdirSync(folder, { recursive: true });
  const names = [...files.values()].map(({ content }, index) => {
    const name = join(folder, String(index));
    writeFileSync(name, content);
    return name;
  });
  const input = names.map((name) => `${name}\n`).join('');
  const ids = git.text(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input }).split('\n');
  const rows = [...files].map(([path, { mode }], index) => `${mode} ${ids[index]}\t${path}\0`);
  const env = { GIT_INDEX_FILE: join(git.temporary, 'index') };
  git.bytes(['read-tree', '--empty'], { env });
  git.bytes(['update-index', '-z', '--index-info'], { input: rows.join(''), env });
  return git.text(['write-tree'], { env });
}
