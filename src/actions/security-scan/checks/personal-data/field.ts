/** A value with the name it stands under, wherever in a file that was. */
export interface Field {
  /** Words of the name in lower case, a space between them; for a key in running text also words before it. */
  readonly key: string;
  readonly value: string;
  /** Index of the value in the text. */
  readonly index: number;
}

/** Called for every field. */
export type OnField = (field: Field) => void;
