import { data } from '@actions/expressions';

/** A value of a context or of an expression, as JSON knows it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type ValueMap = Readonly<Record<string, Value>>;

/** The `env` context tells upper from lower case where the system does (actions/runner: CaseSensitiveDictionaryContextData). */
class CaseSensitiveDictionary extends data.Dictionary {
  readonly #values: ReadonlyMap<string, data.ExpressionData>;

  constructor(values: ReadonlyMap<string, data.ExpressionData>) {
    super();
    this.#values = values;
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.#values.get(key);
  }

  override values(): data.ExpressionData[] {
    return [...this.#values.values()];
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#values].map(([key, value]) => ({ key, value }));
  }
}

/** A value as the expression engine wants it. */
export function toData(value: Value, options: { readonly caseSensitive?: boolean } = {}): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((item: Value) => toData(item)));
  const entries = Object.entries(value as ValueMap);
  if (options.caseSensitive === true) {
    return new CaseSensitiveDictionary(new Map(entries.map(([key, item]) => [key, toData(item)])));
  }
  return new data.Dictionary(...entries.map(([key, item]) => ({ key, value: toData(item) })));
}

/** What the expression engine found, as a plain value. */
export function fromData(found: data.ExpressionData): Value {
  switch (found.kind) {
    case data.Kind.Null:
      return null;
    case data.Kind.String:
    case data.Kind.Number:
    case data.Kind.Boolean:
      return (found as data.StringData | data.NumberData | data.BooleanData).value;
    case data.Kind.Array:
      return (found as data.Array).values().map(fromData);
    default:
      return Object.fromEntries((found as data.Dictionary).pairs().map(({ key, value }) => [key, fromData(value)]));
  }
}

/** The text of a scalar, as an expression in the middle of a string becomes; throws for a list or a mapping, as GitHub does. */
export function textOf(value: Value, where: string): string {
  if (Array.isArray(value)) throw new Error(`${where}: A sequence was not expected`);
  if (typeof value === 'object' && value !== null) throw new Error(`${where}: A mapping was not expected`);
  return toData(value).coerceString();
}

/** Whether an expression's result lets a step or a job run. */
export function isTruthy(value: Value): boolean {
  if (value === null || value === false || value === '') return false;
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : true;
}
