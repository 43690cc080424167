import { join } from 'node:path';
import type { Ports } from '../../core/run/ports.ts';
import { openGit, repositoryAbove } from './open-git.ts';

interface Checkout {
  readonly commit?: string;
  readonly branch?: string;
}

type CheckoutPorts = Parameters<typeof openGit>[1];

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Commit and branch that are checked out; undefined outside a working tree. Read from the files of an ordinary clone, because
 * starting git takes a third of a run that asks nothing else of it; git itself is asked about all that is not as simple as
 * that: linked work trees, other stores of refs, the time before the first commit.
 */
export async function readCheckout(folder: string, ports: CheckoutPorts): Promise<Checkout | undefined> {
  const { env, files } = ports;
  if (!env.GIT_DIR && !env.GIT_WORK_TREE) {
    const read = await readHead(folder, files).catch(() => undefined);
    if (read !== undefined) return read;
  }
  return (await openGit(folder, ports))?.checkout();
}

/** Undefined where the files do not tell. */
async function readHead(folder: string, files: Ports['files']): Promise<Checkout | undefined> {
  const repository = await repositoryAbove(folder, files);
  if (repository === undefined || (await files.facts(repository))?.kind !== 'directory') return undefined;
  const head = (await files.readText(join(repository, 'HEAD'))).trimEnd();
  if (commitId.test(head)) return { commit: head };
  const [, ref, branch] = /^ref: (refs\/heads\/([\w.-]+(?:\/[\w.-]+)*))$/.exec(head) ?? [];
  if (ref === undefined || branch === undefined || ref.includes('..')) return undefined;
  const commit = (await looseRef(repository, ref, files)) ?? (await packedRef(repository, ref, files));
  return commit === undefined ? undefined : { commit, branch };
}

async function looseRef(repository: string, ref: string, files: Ports['files']): Promise<string | undefined> {
  const path = join(repository, ref);
  if ((await files.facts(path))?.kind !== 'file') return undefined;
  const text = (await files.readText(path)).trimEnd();
  return commitId.test(text) ? text : undefined;
}

async function packedRef(repository: string, ref: string, files: Ports['files']): Promise<string | undefined> {
  const path = join(repository, 'packed-refs');
  if ((await files.facts(path))?.kind !== 'file') return undefined;
  const line = (await files.readText(path)).split('\n').find((one) => one.endsWith(` ${ref}`));
  const commit = line?.slice(0, -ref.length - 1);
  return commit !== undefined && commitId.test(commit) ? commit : undefined;
}
