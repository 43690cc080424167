import type { Scope } from './expressions.ts';
import { evaluateTemplate, type Template } from './template.ts';
import { textOf, type ValueMap } from './values.ts';

/** A group of which GitHub lets one job or run work at a time. */
export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
}

/** What `concurrency:` says; undefined without one. */
export function concurrencyOf(template: Template | undefined, scope: Scope): Concurrency | undefined {
  if (template === undefined) return undefined;
  const value = evaluateTemplate(template, scope);
  if (value === null || typeof value !== 'object')
    return { group: textOf(value, 'concurrency'), cancelInProgress: false };
  const { group = null, 'cancel-in-progress': cancel = false } = value as ValueMap;
  return { group: textOf(group, 'concurrency.group'), cancelInProgress: cancel === true || cancel === 'true' };
}

/**
 * Throws Deadlock when a group is one that a caller holds while it waits for this: GitHub then cancels what asks for it. Else
 * returns all that are held now. Groups are told apart without regard to case.
 */
export function holdGroup(
  held: readonly string[],
  concurrency: Concurrency | undefined,
  who: string,
): readonly string[] {
  if (concurrency === undefined || concurrency.group === '') return held;
  const group = concurrency.group.toLowerCase();
  if (held.includes(group)) {
    throw new Deadlock(
      `Canceling since a deadlock for concurrency group '${concurrency.group}' was detected between '${who}' and its caller`,
    );
  }
  return [...held, group];
}

export class Deadlock extends Error {}
