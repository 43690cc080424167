import { ReadError } from '../read-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Nothing taken from a report is trusted to have a type; these narrow it or say undefined. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object; empty for what is none. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The list; empty for what is none. */
export function arrayOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty string, else undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The strings of a list; an empty list for what is none. */
export function textsOf(value: unknown): string[] {
  return arrayOr(value).filter((item) => typeof item === 'string');
}

/** A finite number, else undefined. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A line number: a whole number from 1, else undefined. */
export function lineOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

/** A counter: a whole number from 0, else undefined. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The error for an entry whose shape is not the format's. */
export function wrongShape(where: string, expected: string): ReadError {
  return new ReadError(
    'report-malformed',
    `${where} is not ${expected}.`,
    'Check that the file was written by the tool itself and not edited.',
  );
}
