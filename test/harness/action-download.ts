import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar/fs';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';
import { gitEnvironment } from './temporary-repository.ts';
import { zipEntries } from './zip-entries.ts';

/** What GitHub sends for a ref: tar.gz to Linux and macOS, zip to Windows. */
export type ArchiveFormat = 'tar.gz' | 'zip';

/** A repository of actions as it lies on a runner. */
interface Downloaded {
  /** The unpacked repository. */
  readonly tree: string;
  readonly archive: Buffer;
}

/** Where an action, or a workflow, was found. */
interface Resolved extends Downloaded {
  /** The action.yml or the workflow. */
  readonly file: string;
}

/** What resolves `uses` on one machine. */
interface ActionDownloads {
  /** Finds the value of a `uses`; throws when the ref or the path is not there. */
  resolve(uses: string): Promise<Resolved>;
}

/**
 * Resolves as the runner does (actions/runner, ActionManager.cs), against a bare repository: the ref gives a commit, its archive is
 * unpacked, must hold one folder, which becomes `_actions/<owner>/<name>/<ref>` and is used again, and below it the path must hold an
 * action.yml, an action.yaml or a Dockerfile. A workflow is the file itself.
 */
export function actionDownloads(remote: string, format: ArchiveFormat): ActionDownloads {
  const runner = temporaryFolder();
  const known = new Map<string, Downloaded>();
  const download = async (owner: string, name: string, ref: string): Promise<Downloaded> => {
    const commit = git(remote, 'rev-parse', '--verify', `${ref}^{commit}`).toString().trim();
    const prefix = `--prefix=${owner}-${name}-${commit.slice(0, 7)}/`;
    const archive = git(remote, 'archive', `--format=${format}`, prefix, commit);
    const staging = join(runner, `_actions/_temp_${known.size}/_staging`);
    mkdirSync(staging, { recursive: true });
    if (format === 'zip') writeFiles(staging, Object.fromEntries(zipEntries(archive)));
    else await pipeline(Readable.from([gunzipSync(archive)]), unpackTar(staging));
    const folders = readdirSync(staging, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const [folder] = folders;
    if (folder === undefined || folders.length > 1)
      throw new Error(`The archive contains ${folders.length} directories.`);
    const tree = join(runner, '_actions', owner, name, ref);
    mkdirSync(dirname(tree), { recursive: true });
    renameSync(join(staging, folder.name), tree);
    return { tree, archive };
  };
  return {
    resolve: async (uses) => {
      const [, owner, name, path = '', ref = ''] = /^([^/@]+)\/([^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses) ?? [];
      if (owner === undefined || name === undefined) throw new Error(`${uses} is not owner/name/path@ref.`);
      const key = `${owner}/${name}@${ref}`;
      const downloaded = known.get(key) ?? (await download(owner, name, ref));
      known.set(key, downloaded);
      const inFolder = ['action.yml', 'action.yaml', 'Dockerfile'].map((file) => join(path, file));
      const candidates = (path.endsWith('.yml') ? [path] : inFolder).map((file) => join(downloaded.tree, file));
      const file = candidates.find((candidate) => existsSync(candidate));
      if (file === undefined) throw new Error(`Can't find ${candidates.join(', ')} for action ${uses}.`);
      return { ...downloaded, file };
    },
  };
}

function git(remote: string, ...args: readonly string[]): Buffer {
  const env = { PATH: process.env.PATH, ...gitEnvironment };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: remote, env, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
