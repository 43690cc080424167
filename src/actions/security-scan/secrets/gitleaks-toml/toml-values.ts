import { InputError, type InputProblem } from '../../../../core/model/errors.ts';

/** A table of a TOML file with what is needed to say where something is wrong in it. */
export interface TomlTable {
  /** Path of the file, as the user gave it. */
  readonly file: string;
  /** The rule or list it belongs to, for messages: `rule aws-access-token`. */
  readonly owner: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What is wrong with one key, as the error of the whole file. */
export function problemWith(
  { file, owner }: Pick<TomlTable, 'file' | 'owner'>,
  problem: Pick<InputProblem, 'name' | 'expected' | 'mend'> & { readonly value?: unknown },
): InputError {
  const { name, expected, mend, value } = problem;
  const shown =
    value === undefined ? {} : { value: shorten(typeof value === 'string' ? value : JSON.stringify(value)) };
  return new InputError('input-invalid', [{ where: `${file}: ${owner}`, name, expected, mend, ...shown }]);
}

const longestShown = 120;

function shorten(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** A key's value whatever its case: gitleaks takes `secretGroup` and `secretgroup` alike. */
function valueUnder({ values }: TomlTable, key: string): unknown {
  if (Object.hasOwn(values, key)) return values[key];
  const other = Object.keys(values).find((name) => name.toLowerCase() === key.toLowerCase());
  return other === undefined ? undefined : values[other];
}

export function textIn(table: TomlTable, key: string): string | undefined {
  const value = valueUnder(table, key);
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw problemWith(table, { name: key, value, expected: 'text', mend: 'Put it in quotes.' });
}

export function numberIn(table: TomlTable, key: string): number | undefined {
  const value = valueUnder(table, key);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw problemWith(table, { name: key, value, expected: 'a number from 0 on', mend: 'Write it without quotes.' });
}

export function wholeIn(table: TomlTable, key: string): number | undefined {
  const value = numberIn(table, key);
  if (value === undefined || Number.isInteger(value)) return value;
  throw problemWith(table, { name: key, value, expected: 'a whole number', mend: 'Leave out the fraction.' });
}

export function booleanIn(table: TomlTable, key: string): boolean {
  const value = valueUnder(table, key);
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  throw problemWith(table, { name: key, value, expected: '`true` or `false`', mend: 'Write it without quotes.' });
}

export function textsIn(table: TomlTable, key: string): readonly string[] {
  const value = valueUnder(table, key);
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw problemWith(table, { name: key, value, expected: 'a list of texts', mend: `Write ${key} = ["…", "…"].` });
}

/** The tables of `[key]` or `[[key]]`. */
export function tablesIn(table: TomlTable, key: string, owner: (index: number) => string): readonly TomlTable[] {
  const value = valueUnder(table, key);
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one, index) => {
    if (!isTable(one)) {
      throw problemWith(table, {
        name: key,
        value: one,
        expected: `a table`,
        mend: `Write [[${key}]] above its keys.`,
      });
    }
    return { file: table.file, owner: owner(index), values: one };
  });
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Keys of a table that are there, of those asked for. */
export function presentKeys({ values }: TomlTable, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => Object.keys(values).some((name) => name.toLowerCase() === key.toLowerCase()));
}
