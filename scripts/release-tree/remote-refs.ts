import type { Git } from './git.ts';

/** What a remote holds now, asked of it and not of what was fetched before. */
export interface RemoteRefs {
  /** The branch's commit; undefined when there is no such branch. */
  readonly branch: string | undefined;
  /** Each tag's object by the tag's name: of an annotated tag that of the tag itself. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Asks a remote for a branch and all tags. */
export function readRemoteRefs(git: Git, remote: string, branch: string): RemoteRefs {
  const lines = git.text(['ls-remote', '--', remote, `refs/heads/${branch}`, 'refs/tags/*']).split('\n');
  const refs = new Map(
    lines.flatMap((line) => {
      const [object, name] = line.split('\t');
      return object === undefined || name === undefined ? [] : [[name, object] as const];
    }),
  );
  const tags = [...refs].flatMap(([name, object]) =>
    name.startsWith('refs/tags/') && !name.endsWith('^{}') ? [[name.slice('refs/tags/'.length), object] as const] : [],
  );
  return { branch: refs.get(`refs/heads/${branch}`), tags: new Map(tags) };
}
