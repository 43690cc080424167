/** Matches every entry of an object. */
export const eachEntry = Symbol('each entry');
/** Matches every element of an array. */
export const eachItem = Symbol('each item');

export type PathStep = string | typeof eachEntry | typeof eachItem;

/** Where a subtree stands: keys of objects and indices of arrays from the root down. */
export type JsonPath = readonly (string | number)[];

/** Subtrees a reader asks for. Where two selections meet, the shorter one takes the whole subtree. */
export interface JsonSelection {
  readonly path: readonly PathStep[];
  /** Called in document order with each subtree, parsed. A key that stands twice is visited twice. */
  visit(value: unknown, path: JsonPath): void;
  /** Called when the container whose entries are visited begins, so that an empty one can be told from none. */
  enter?(kind: 'object' | 'array', path: JsonPath): void;
}

/** Whether a key of an object, or an index of an array, is what a step of a path asks for. */
export function matchesStep(step: PathStep | undefined, key: string | number): boolean {
  if (typeof key === 'number') return step === eachItem;
  return step === eachEntry || step === key;
}

/** The path in words for messages, for example `data[0].files[12]`. */
export function describePath(path: JsonPath): string {
  if (path.length === 0) return 'the root';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key.slice(0, 200)}`))
    .join('');
}
