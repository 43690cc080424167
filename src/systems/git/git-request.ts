import type { ProcessRequest } from '../../core/process/process-runner.ts';

/** Settings of the user's machine that would change what git prints. */
const neutral = [
  ['core.quotePath', 'false'],
  ['diff.relative', 'false'],
  ['diff.interHunkContext', '0'],
  ['core.fsmonitor', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

export interface GitOptions {
  /** The environment of this process, where a call needs it with one variable changed. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** Read a working tree of another user too, as the checkout of the runner is inside a container. Git heeds it from 2.38 on. */
  readonly anyOwner?: boolean;
}

/** One call of git in a folder, with the settings that its output must not depend on. */
export function gitRequest(
  args: readonly string[],
  directory: string,
  { signal, anyOwner }: GitOptions,
): ProcessRequest {
  return {
    command: 'git',
    args: [...neutral, ...(anyOwner ? ['-c', 'safe.directory=*'] : []), '-C', directory, ...args],
    ...(signal === undefined ? {} : { signal }),
  };
}
