import type { XmlAttributes } from '../xml/xml-attributes.ts';
import type { Figure } from './reader.ts';

/** A producer's own figure from two attributes; undefined unless both are counts. Lies are passed on: they are only ever shown. */
export function declaredFigure(attributes: XmlAttributes, covered: string, total: string): Figure | undefined {
  const figure = { covered: attributes.number(covered), total: attributes.number(total) };
  if (figure.covered === undefined || figure.total === undefined) return undefined;
  if (figure.covered < 0 || figure.total < 0) return undefined;
  return { covered: figure.covered, total: figure.total };
}

/** Producers write seconds or milliseconds: below this, the year 1973 in milliseconds and 5138 in seconds, it is seconds. */
const smallestMilliseconds = 1e11;

/** The time an attribute states since 1970; undefined for none, 0 and what is no time. */
export function timestampFrom(attributes: XmlAttributes, name: string): Date | undefined {
  const value = attributes.number(name);
  if (value === undefined || value <= 0) return undefined;
  const time = new Date(value < smallestMilliseconds ? value * 1000 : value);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
