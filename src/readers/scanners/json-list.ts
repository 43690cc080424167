import type { JsonPath, JsonSelection, PathStep } from '../json/json-path.ts';
import { isObject, type JsonObject, wrongShape } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';

/** The entries of a list or map that a report must hold: a report without it says nothing, which is not the same as none. */
export class JsonList implements JsonSelection {
  readonly path: readonly PathStep[];
  readonly #take: (item: JsonObject, path: JsonPath) => void;
  #found = 0;

  /** @param path ends with `eachItem` or `eachEntry`. */
  constructor(path: readonly PathStep[], take: (item: JsonObject, path: JsonPath) => void) {
    this.path = path;
    this.#take = take;
  }

  /** Whether the list was there, though it may be empty. */
  get isThere(): boolean {
    return this.#found > 0;
  }

  enter(): void {
    this.#found += 1;
  }

  visit(value: unknown, path: JsonPath): void {
    if (!isObject(value)) throw wrongShape(`An entry of ${this.#name()}`, 'an object');
    this.#take(value, path);
  }

  /** Rejects a report that lacks it. */
  demand(): void {
    if (this.isThere) return;
    throw new ReadError(
      'report-malformed',
      `The report has no ${this.#name()}, so it does not say what was found.`,
      'Make the report again with the tool itself.',
    );
  }

  #name(): string {
    const keys = this.path.filter((step) => typeof step === 'string');
    return keys.length === 0 ? 'list' : `\`${keys.join('.')}\``;
  }
}

/** A selection that keeps the last value found at a path. */
export class JsonField implements JsonSelection {
  readonly path: readonly PathStep[];
  value: unknown;

  constructor(...path: readonly PathStep[]) {
    this.path = path;
  }

  visit(value: unknown): void {
    this.value = value;
  }
}
