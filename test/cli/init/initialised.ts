import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { init } from '../../../src/cli/init/index.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { recordText } from '../../harness/record-text.ts';

export const policyPath = '.github/vetnet.yml';
export const workflowPath = '.github/workflows/vetnet.yml';

/** Runs `vetnet init` in a folder. */
export async function initIn(folder: string, ...args: readonly string[]) {
  const [out, errors] = [recordText(), recordText()];
  const terminal = { out: out.write, error: errors.write, colour: false, columns: 100 };
  const exitCode = await init(args, folder, { files: nodeFileSystem(() => 0.5), terminal });
  return { exitCode, out: out.text(), errors: errors.text() };
}

export function readIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The policy with every key in it that it names in comments: a line of a comment that reads as YAML. */
export function takenUp(policy: string): string {
  return policy.replace(/^( *)# (?=( *)[a-z-]+:(?: |$))/gm, '$1');
}
