import { JsonSplitter } from '../json/json-splitter.ts';
import { isObject, type JsonObject } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import type { LockfileFaults } from './lockfile-error.ts';
import { readLockfileText } from './lockfile-text.ts';

/** Nesting: version 1 of package-lock nests two levels for each package inside another. */
const deepest = 512;

export interface LockfileJson {
  readonly root: JsonObject;
  /** Where entries begin; ask in the order of the file. */
  readonly lines: EntryLines;
}

/** Reads a lockfile that is one JSON object. Rejects with `ReadError` as `readLockfileText` does, and for JSON that is cut or malformed. */
export async function readLockfileJson(file: ReportFile, faults: LockfileFaults): Promise<LockfileJson> {
  const text = await readLockfileText(file, faults);
  return { root: parseLockfileJson(text, faults), lines: new EntryLines(text) };
}

/** The object that the text is. Throws `ReadError` with the format's own mend. */
export function parseLockfileJson(text: string, faults: LockfileFaults): JsonObject {
  let root: unknown;
  const limits = { depth: deepest, subtree: Number.MAX_SAFE_INTEGER };
  const splitter = new JsonSplitter(
    [
      {
        path: [],
        visit: (value) => {
          root = value;
        },
      },
    ],
    limits,
  );
  try {
    splitter.write(Buffer.from(text, 'utf8'));
    splitter.end();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new ReadError(error.code, error.message, faults.mend, { cause: error });
  }
  if (!isObject(root)) throw faults.malformed('The file is no JSON object.');
  return root;
}

/** Finds the lines of entries in a text that a tool has formatted, from top to bottom. */
export class EntryLines {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lost = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of the next `"key": {`, or `[` where entries are lists; undefined once an entry was not found, because all later ones would be searched in vain. */
  next(key: string, opener: '{' | '[' = '{'): number | undefined {
    return this.#find(`${JSON.stringify(key)}: ${opener}`);
  }

  /** The line of the next `"text"`. */
  nextValue(text: string): number | undefined {
    return this.#find(JSON.stringify(text));
  }

  #find(words: string): number | undefined {
    if (this.#lost) return undefined;
    const found = this.#text.indexOf(words, this.#at);
    if (found === -1) {
      this.#lost = true;
      return undefined;
    }
    for (let at = this.#text.indexOf('\n', this.#at); at !== -1 && at < found; at = this.#text.indexOf('\n', at + 1)) {
      this.#line += 1;
    }
    this.#at = found;
    return this.#line;
  }
}
