import { join } from 'node:path';
import { type ChildResult, runNode } from './child.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { gitEnvironment } from './temporary-repository.ts';

const root = join(import.meta.dirname, '../..');

export interface CliRequest {
  /** Working directory; an empty folder unless given. */
  readonly cwd?: string;
  /** Added to a bare environment: PATH and an empty home. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  readonly nodeFlags?: readonly string[];
  /** Makes standard output say that it is a terminal of 100 columns. */
  readonly tty?: boolean;
  readonly input?: string | Uint8Array;
  readonly timeoutMs?: number;
  readonly cancelAfterMs?: number;
}

/** Runs `node dist/cli.js` with the given arguments. */
export function runCli(args: readonly string[], request: CliRequest = {}): Promise<ChildResult> {
  const terminal = request.tty === true ? ['--import', join(import.meta.dirname, 'terminal.mjs')] : [];
  return runNode({
    ...request,
    args: [...(request.nodeFlags ?? []), ...terminal, join(root, 'dist/cli.js'), ...args],
    env: {
      ...gitEnvironment,
      PATH: process.env.PATH,
      HOME: temporaryFolder(),
      ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}),
      ...request.env,
    },
    cwd: request.cwd ?? temporaryFolder(),
  });
}
