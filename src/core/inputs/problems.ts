import type { InputProblem } from '../model/errors.ts';
import { type Field, type Refusal, showValue } from './field.ts';

export type KeyPath = readonly (string | number)[];

/** Names the place of a key or a value for messages. */
export type Locate = (path: KeyPath, part: 'key' | 'value') => string;

/** The key path as one writes it, `environments.staging.deploys-from.branches[0]`; keys with other than usual characters are quoted and cut. */
export function showPath(path: KeyPath): string {
  const steps = path.map((key, index) => {
    if (typeof key === 'number') return `[${key}]`;
    const plain = /^[\w-]{1,64}$/.test(key);
    return `${index === 0 ? '' : '.'}${plain ? key : JSON.stringify(showValue(key))}`;
  });
  return steps.join('');
}

/** That a field refuses the value at a path. Where only one item of a list is wrong, the problem is about that item. */
export function refusedValue(
  { words }: Field<unknown>,
  { mend, part }: Refusal,
  at: { readonly path: KeyPath; readonly value: unknown; readonly locate: Locate },
): InputProblem {
  const { path, value, locate } = at;
  const index = part !== undefined && Array.isArray(value) ? value.indexOf(part) : -1;
  const shown = part ?? value;
  return {
    where: locate(index < 0 ? path : [...path, index], 'value'),
    name: showPath(path),
    ...(shown === undefined ? {} : { value: showValue(shown) }),
    expected: words.expected,
    mend,
  };
}
