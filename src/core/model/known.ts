/** Why something is not known, and what the user can do about it: one sentence each. */
export interface Unknown {
  readonly known: false;
  readonly why: string;
  readonly fix: string;
}

/** What was gathered about something that may have stayed unknown. */
export type Known<T> = ({ readonly known: true } & T) | Unknown;

export function unknown(why: string, fix: string): Unknown {
  return { known: false, why, fix };
}
