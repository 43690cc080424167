import type { ActionSchema } from '../inputs/action-schema.ts';

/** The actions of a build, whose sections a policy may have. A policy that says nothing of them does not need their schemas. */
export interface KnownActions {
  /** In the order of the documentation. */
  readonly names: readonly string[];
  /** Loads them, in the order of their names. */
  schemas(): Promise<readonly ActionSchema[]>;
}

/** Actions that are loaded already. */
export function knownActions(schemas: readonly ActionSchema[]): KnownActions {
  return { names: schemas.map(({ name }) => name), schemas: () => Promise.resolve(schemas) };
}
