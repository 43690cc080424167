import { NotAvailable } from '../../bench/peer-packages.ts';
import type { Figure, Tests } from './gate.ts';

/** Exit code that tells `.ci/peers` that the tool cannot be had here. */
const notAvailable = 75;

/** Holds what a tool printed to what we say, and prints both. */
export class Conformance {
  readonly #rows: (readonly string[])[] = [];
  #failures = 0;

  /** The tool's figure is ours. */
  equal(what: string, theirs: unknown, ours: unknown): void {
    const [a, b] = [textOf(theirs), textOf(ours)];
    this.#add(what, a, b, a === b, 'equal');
  }

  /** The figures differ by definition: they stand in a relation that the documentation gives the reason for. */
  related(what: string, theirs: unknown, ours: unknown, holds: boolean, relation: string): void {
    this.#add(what, textOf(theirs), textOf(ours), holds, relation);
  }

  /** The figures are equal, or differ in the one way that the documentation gives the reason for. */
  equalOr(what: string, theirs: unknown, ours: unknown, holds: boolean, relation: string): void {
    if (textOf(theirs) === textOf(ours)) this.equal(what, theirs, ours);
    else this.related(what, theirs, ours, holds, relation);
  }

  /** Prints the table; true when all holds. */
  report(): boolean {
    const rows = [['', 'tool', 'vetnet', ''], ...this.#rows];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows)
      console.log(
        row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    return this.#failures === 0 && this.#rows.length > 0;
  }

  #add(what: string, theirs: string, ours: string, holds: boolean, relation: string): void {
    if (!holds) this.#failures += 1;
    this.#rows.push([what, theirs, ours, holds ? relation : `DIFFERS, documented is: ${relation}`]);
  }
}

/** What each script of `.ci/peers.d` does: compares, prints, and sets the exit code that `.ci/peers` reads. */
export async function holdTo(compare: (check: Conformance) => void | Promise<void>): Promise<void> {
  const check = new Conformance();
  try {
    await compare(check);
  } catch (error) {
    check.report();
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof NotAvailable ? notAvailable : 1;
    return;
  }
  if (!check.report()) process.exitCode = 1;
}

/** The first match's groups as a figure: covered, total. Throws when the tool did not print it. */
export function figureIn(said: string, pattern: RegExp): Figure {
  const [covered, total] = numbersIn(said, pattern);
  return { covered: covered ?? Number.NaN, total: total ?? Number.NaN };
}

/** The first match's groups as numbers; a group that took no part is 0. Throws when nothing matches. */
export function numbersIn(said: string, pattern: RegExp): readonly number[] {
  const match = pattern.exec(said);
  if (match === null) throw new Error(`nothing matches ${pattern} in:\n${said.slice(-3000)}`);
  return match.slice(1).map((group) => Number(group ?? 0));
}

/** The number of each word as tools print it (`3 passed, 1 failed`); 0 where it is not said. */
export function countsIn<Word extends string>(line: string, words: readonly Word[]): Readonly<Record<Word, number>> {
  const count = (word: Word) => Number(new RegExp(`(\\d+) ${word}\\b`).exec(line)?.[1] ?? 0);
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>;
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('covered' in value) return `${(value as Figure).covered}/${(value as Figure).total}`;
  const { total, passed, failed, skipped } = value as Tests;
  return `${total}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
