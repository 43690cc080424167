/** How to start a child process. There is never a shell between us and it. */
export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Replaces the whole environment when given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
  /** Milliseconds until the child and its children are killed. Default: 120,000. */
  readonly timeoutMs?: number;
  /** Bytes of standard output kept; more is an error. Default: 64 MiB. */
  readonly maxOutputBytes?: number;
  /** Bytes of standard error kept, the last ones. Default: 64 KiB. */
  readonly keptErrorBytes?: number;
  readonly signal?: AbortSignal;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  /** Decoded as UTF-8, the last `keptErrorBytes`. */
  readonly stderr: string;
}

/**
 * Child processes as a port. A non-zero exit code is a result, not an error. Rejects with `ExternalError`
 * (`tool-missing`, `tool-timeout`, `tool-output-too-large`, `tool-killed`).
 */
export interface ProcessRunner {
  run(request: ProcessRequest): Promise<ProcessResult>;
  /** Standard output as it comes, for output that grows with the repository. Rejects at the end when the exit code is not 0. */
  stream(request: ProcessRequest): AsyncIterable<Uint8Array>;
}
