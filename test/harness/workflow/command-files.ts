import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommandFile } from '../command-file.ts';
import type { Recorder } from './recorder.ts';

/** Prefix of each file's name by the key of the `github` context that leads to it (actions/runner: FileCommandManager.cs). */
const prefixes = {
  env: 'set_env_',
  output: 'set_output_',
  path: 'add_path_',
  state: 'save_state_',
  step_summary: 'step_summary_',
} as const;

/** Bytes of a step's summary (`AttachmentSizeLimit`). */
const summaryLimit = 1024 * 1024;

/** What a step wrote into its files. */
export interface Written {
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** A file did not parse, so that the step fails. */
  readonly failed: boolean;
}

interface CommandFiles {
  /** What the `github` context says of them: `output: /path`. */
  readonly context: Readonly<Record<keyof typeof prefixes, string>>;
  /** Reads the files as the runner does after the step, and removes them. */
  collect(recorder: Recorder): Written;
}

/** Makes the empty files of one step. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const keys = Object.keys(prefixes) as (keyof typeof prefixes)[];
  const context = Object.fromEntries(keys.map((key) => [key, join(folder, prefixes[key] + suffix)])) as Record<
    keyof typeof prefixes,
    string
  >;
  for (const key of keys) writeFileSync(context[key], '');
  return {
    context,
    collect(recorder) {
      let failed = false;
      const pairs = (key: 'env' | 'output' | 'state'): Readonly<Record<string, string>> => {
        try {
          return parseCommandFile(readFileSync(context[key], 'utf8'));
        } catch (error) {
          failed = true;
          recorder.issue('error', `Unable to process file command '${key}' successfully.`);
          recorder.issue('error', error instanceof Error ? error.message : String(error));
          return {};
        }
      };
      const env = { ...pairs('env') };
      for (const name of Object.keys(env).filter((key) => key.toUpperCase() === 'NODE_OPTIONS')) {
        recorder.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
        delete env[name];
      }
      const paths = readFileSync(context.path, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '');
      const size = statSync(context.step_summary).size;
      if (size > summaryLimit) {
        recorder.issue(
          'error',
          `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k.`,
        );
      }
      const summary = size > summaryLimit ? '' : readFileSync(context.step_summary, 'utf8');
      const written = { env, outputs: pairs('output'), paths, state: pairs('state'), summary };
      for (const key of keys) rmSync(context[key], { force: true });
      return { ...written, failed };
    },
  };
}
