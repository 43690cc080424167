import { join } from 'node:path/posix';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { schemasOf } from '../../src/core/run/entry.ts';
import { entries, umbrellas } from '../../src/main.ts';

/** What is documented, in the order of the documentation. */
export interface Catalogue {
  /** The actions that are made of others; the first one is the action of the repository's root too. */
  readonly umbrellas: readonly ActionSchema[];
  /** Those that have a section of the policy. */
  readonly actions: readonly ActionSchema[];
}

/** All that the bundle runs. */
export const catalogue: Catalogue = {
  umbrellas: await schemasOf(umbrellas),
  actions: await schemasOf(entries),
};

/** The action's folder, relative to the repository. */
export function folderOf({ name }: Pick<ActionSchema, 'name'>): string {
  return join('actions', name);
}
