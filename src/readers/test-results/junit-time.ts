import type { XmlAttributes } from '../xml/xml-attributes.ts';

/** The `time` of a test or suite in milliseconds; undefined when it has none that can be read. */
export function durationOf(attributes: XmlAttributes): number | undefined {
  const seconds = attributes.number('time');
  if (seconds === undefined) return parseJunitTime(attributes.get('time'));
  return seconds >= 0 && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/**
 * A duration in seconds as JUnit writers give it, in milliseconds: `1.5`, `1,234.5` (Surefire groups thousands), `0,012` (a decimal
 * comma), `1.86 s`. Undefined for what is no number: `NaN`, `<<computed>>`, empty, negative.
 */
export function parseJunitTime(text: string | undefined): number | undefined {
  const match = /^\s*(\d[\d.,']*(?:e[+-]?\d+)?)\s*s?\s*$/i.exec(text ?? '');
  if (match?.[1] === undefined) return undefined;
  const written = match[1].replaceAll("'", '');
  const seconds = Number(withoutGroups(written));
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** Where both signs occur the last one is the decimal sign; a sign that occurs more than once groups; a lone comma is decimal. */
function withoutGroups(text: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1) return text.indexOf('.') === point ? text : text.replaceAll('.', '');
  if (point > comma) return text.replaceAll(',', '');
  const points = text.replaceAll('.', '');
  return points.indexOf(',') === points.lastIndexOf(',') ? points.replace(',', '.') : points.replaceAll(',', '');
}
