import type { Location } from '../../core/model/finding.ts';

/** The same fields, those that may be undefined made optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that are not undefined: `{ line: undefined }` and `{}` are not the same to who compares or serialises. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** A place in a file; undefined where the report names no file. */
export function placeOf(
  place: { readonly file: string | undefined } & {
    readonly [K in keyof Omit<Location, 'file'>]: Location[K] | undefined;
  },
): Location | undefined {
  const { file } = place;
  return file === undefined ? undefined : present({ ...place, file });
}
