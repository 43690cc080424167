import { countOf, isObject } from '../json/json-value.ts';
import type { DeclaredFigures, Figure } from './reader.ts';

/** A figure of a report's own, `{ covered, <totalKey> }`; undefined when it is not two counters with the smaller first. */
export function figureOf(value: unknown, totalKey: 'count' | 'total'): Figure | undefined {
  return isObject(value) ? checkedFigure(value.covered, value[totalKey]) : undefined;
}

/** Two values as a figure, when they are counters and covered is not above total. */
export function checkedFigure(coveredValue: unknown, totalValue: unknown): Figure | undefined {
  const covered = countOf(coveredValue);
  const total = countOf(totalValue);
  return covered === undefined || total === undefined || covered > total ? undefined : { covered, total };
}

/** Adds figures up; stays unknown until one is added. */
export class FigureSum {
  #figure: Figure | undefined;

  add(figure: Figure | undefined): void {
    if (figure === undefined) return;
    const { covered, total } = this.#figure ?? { covered: 0, total: 0 };
    this.#figure = { covered: covered + figure.covered, total: total + figure.total };
  }

  /** The sum under a name, or nothing. */
  as(kind: keyof DeclaredFigures): DeclaredFigures {
    return this.#figure === undefined ? {} : { [kind]: this.#figure };
  }
}
