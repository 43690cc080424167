import type { InputProblem } from '../model/errors.ts';
import { type Field, Refusal, showValue } from './field.ts';
import { listWords, mendWord } from './fields.ts';
import { type KeyPath, type Locate, refusedValue, showPath } from './problems.ts';
import { type Mapping, nameField, type Schema, type Shape, type ValueOf, withoutOptional } from './shapes.ts';

/** A value as its schema reads it; undefined where there are problems. */
interface ShapeReading<S> {
  readonly value: ValueOf<S> | undefined;
  readonly problems: readonly InputProblem[];
}

/**
 * Reads plain YAML values by a schema, and says what is wrong in the words of the user's file: one problem per value and per
 * unknown key.
 */
export function readShape<S extends Schema>(schema: S, given: unknown, locate: Locate): ShapeReading<S> {
  const reader = new ShapeReader(locate);
  const value = reader.read(schema, given, []) as ValueOf<S>;
  return { value: reader.problems.length === 0 ? value : undefined, problems: reader.problems };
}

type Keyed = Readonly<Record<string, unknown>>;

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class ShapeReader {
  readonly problems: InputProblem[] = [];
  readonly #locate: Locate;

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  read(schema: Schema, given: unknown, path: KeyPath): unknown {
    switch (schema.kind) {
      case 'anything':
        return given;
      case 'optional':
        return given === undefined ? undefined : this.read(schema.inner, given, path);
      case 'field':
        return this.#readField(schema, given, path);
      case 'list':
        if (Array.isArray(given)) return given.map((item, index) => this.read(schema.item, item, [...path, index]));
        return this.#refuse(given, path, 'a list', 'Write a list, one `- item` per line.');
      case 'record':
        if (isKeyed(given)) return this.#readNamed(schema.named, given, path);
        return this.#refuse(given, path, 'a mapping of names', 'Write names and their values below it, indented.');
      case 'mapping':
        if (isKeyed(given)) return this.#readMapping(schema, given, path);
        return this.#refuse(given, path, 'a mapping', 'Write keys and values below it, indented.');
    }
  }

  #readField(field: Field<unknown>, value: unknown, path: KeyPath): unknown {
    const read = field.read(value);
    if (!(read instanceof Refusal)) return read;
    this.problems.push(refusedValue(field, read, { path, value, locate: this.#locate }));
    return undefined;
  }

  #readMapping({ shape }: Mapping, given: Keyed, path: KeyPath): Keyed {
    const entries = Object.entries(shape).flatMap(([key, schema]) => {
      const isGiven = Object.hasOwn(given, key);
      if (!isGiven && schema.kind === 'optional') return [];
      return [[key, this.read(schema, isGiven ? given[key] : undefined, [...path, key])] as const];
    });
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(shape, key)) this.#refuseKey(key, path, 'a known key', mendKey(shape, key));
    }
    return Object.fromEntries(entries);
  }

  #readNamed(schema: Schema, given: Keyed, path: KeyPath): Keyed {
    const entries = Object.entries(given).flatMap(([key, value]) => {
      const name = nameField.read(key);
      if (!(name instanceof Refusal)) return [[name, this.read(schema, value, [...path, key])] as const];
      this.problems.push({
        where: this.#locate([...path, key], 'key'),
        name: showPath([...path, key]),
        value: showValue(key),
        expected: nameField.words.expected,
        mend: name.mend,
      });
      return [];
    });
    return Object.fromEntries(entries);
  }

  #refuse(value: unknown, path: KeyPath, expected: string, mend: string): undefined {
    const given = value === undefined ? {} : { value: showValue(value) };
    this.problems.push({ where: this.#locate(path, 'value'), name: showPath(path), ...given, expected, mend });
  }

  #refuseKey(key: string, path: KeyPath, expected: string, mend: string): void {
    const name = path.length === 0 ? 'key' : `key of ${showPath(path)}`;
    this.problems.push({ where: this.#locate([...path, key], 'key'), name, value: showValue(key), expected, mend });
  }
}

/** What to do about an unknown key: where it belongs when it is only in the wrong place. */
function mendKey(shape: Shape, key: string): string {
  const known = Object.keys(shape);
  const owners = Object.entries(shape).flatMap(([name, schema]) => {
    const child = withoutOptional(schema);
    return child.kind === 'mapping' && Object.hasOwn(child.shape, key) ? [name] : [];
  });
  return owners.length === 0 ? mendWord(key, known) : `It belongs below ${listWords(owners)}.`;
}
