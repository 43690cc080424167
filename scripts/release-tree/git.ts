import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { gitAuthorization } from './git-authorization.ts';

interface GitCall {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Git in one work tree. New objects go to a folder of their own, so that a release changes nothing in the repository it is made from. */
export interface Git {
  readonly directory: string;
  /** A folder for files on the way; gone after `close`. */
  readonly temporary: string;
  /** Standard output without the last newline. Throws with git's own words when git fails. */
  text(args: readonly string[], call?: GitCall): string;
  /** Standard output as it is. */
  bytes(args: readonly string[], call?: GitCall): Buffer;
  /** Whether git ended with 0; for questions whose answer is the exit code. */
  succeeds(args: readonly string[]): boolean;
  close(): void;
}

const gigabyte = 1024 ** 3;

/** Opens the repository around a folder. Variables of git in the environment, as hooks set them, do not count. */
export function openGit(directory: string): Git {
  const temporary = mkdtempSync(join(tmpdir(), 'vetnet-release-'));
  const objects = join(temporary, 'objects');
  mkdirSync(objects);
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name),
  );
  const plain = { ...Object.fromEntries(inherited), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
  const start = (args: readonly string[], env: NodeJS.ProcessEnv, input?: string | Uint8Array) =>
    spawnSync('git', ['-C', directory, ...args], { env, input, maxBuffer: gigabyte });
  const home = start(['rev-parse', '--git-path', 'objects'], plain);
  const own = resolve(directory, home.stdout.toString().trim());
  const known = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES;
  const env = {
    ...plain,
    ...gitAuthorization(process.env),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: known === undefined ? own : `${own}${delimiter}${known}`,
  };
  const bytes = (args: readonly string[], call: GitCall = {}): Buffer => {
    const { status, stdout, stderr, error } = start(args, { ...env, ...call.env }, call.input);
    if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr.toString().trim()}`);
    return stdout;
  };
  return {
    directory,
    temporary,
    bytes,
    text: (args, call) => bytes(args, call).toString().replace(/\n$/, ''),
    succeeds: (args) => start(args, env).status === 0,
    close: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
