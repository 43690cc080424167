import type { ActionSchema } from '../inputs/action-schema.ts';
import type { KnownActions } from '../policy/known-actions.ts';
import { type Ending, type Room, runAction, type Surroundings } from './run-action.ts';

/** An action that can be run without knowing its inputs' types; its room is loaded when it is. */
export interface Entry {
  readonly schema: ActionSchema;
  run(surroundings: Surroundings): Promise<Ending>;
}

/** An entry of the bundle from an action's schema and what loads its room. */
export function entryOf<S extends ActionSchema>(schema: S, load: () => Promise<Room<S>>): Entry {
  return { schema, run: async (surroundings) => runAction(await load(), surroundings) };
}

/** Entries by the names of their actions, each loaded when it is asked for: a run needs one of them. */
export type Entries = Readonly<Record<string, () => Promise<{ readonly entry: Entry }>>>;

/** The schemas of all entries, in their order. */
export async function schemasOf(entries: Entries): Promise<readonly ActionSchema[]> {
  const loaded = await Promise.all(Object.values(entries).map((load) => load()));
  return loaded.map(({ entry }) => entry.schema);
}

/** The actions whose sections a policy may have. */
export function actionsOf(entries: Entries): KnownActions {
  return { names: Object.keys(entries), schemas: () => schemasOf(entries) };
}
