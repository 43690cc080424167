import { parse, TomlError } from 'smol-toml';
import { isObject, type JsonObject } from '../json/json-value.ts';
import type { ReportFile } from '../report-file.ts';
import type { LockfileFaults } from './lockfile-error.ts';
import { readLockfileText } from './lockfile-text.ts';

export interface LockfileToml {
  readonly root: JsonObject;
  readonly text: string;
  /** Lines of the `[[package]]` headers; empty where they cannot be told apart from text. */
  readonly packageLines: readonly number[];
}

/** Reads a lockfile that is one TOML document. Rejects with `ReadError`; dates and integers outside JSON's stay what TOML makes of them. */
export async function readLockfileToml(
  file: Pick<ReportFile, 'head' | 'chunks'>,
  faults: LockfileFaults,
): Promise<LockfileToml> {
  const text = await readLockfileText(file, faults);
  const root = parseToml(text, faults);
  const lines: number[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trimEnd() === '[[package]]') lines.push(number);
  }
  const count = Array.isArray(root.package) ? root.package.length : 0;
  return { root, text, packageLines: lines.length === count ? lines : [] };
}

/** The table that the text is. Throws `ReadError`. */
export function parseToml(text: string, faults: LockfileFaults): JsonObject {
  try {
    const root: unknown = parse(text, { integersAsBigInt: 'asNeeded' });
    return isObject(root) ? root : {};
  } catch (error) {
    if (error instanceof TomlError) {
      throw faults.malformed(
        `Not valid TOML in line ${error.line}: ${error.message.split('\n')[0]?.slice(0, 200)}.`,
        error,
      );
    }
    throw faults.malformed('Not valid TOML.', error);
  }
}
