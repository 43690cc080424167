import type { ActionSchema } from '../inputs/action-schema.ts';
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
