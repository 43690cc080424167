import { type Field, field, Refusal } from '../../core/inputs/field.ts';
import { parsedJson } from '../../core/model/untrusted-json.ts';

/** One label of a runner, or all of several. */
export type RunnerLabels = string | readonly string[];

const label = /^[A-Za-z0-9][A-Za-z0-9._:=@/-]{0,127}$/;

/** A runner's label, or a JSON or YAML list of labels that one runner must have. */
export function runnerLabels(): Field<RunnerLabels> {
  const item = { type: 'string', pattern: label.source };
  const json = {
    anyOf: [
      { type: 'string', pattern: `^\\[|${label.source}` },
      { type: 'array', items: item, minItems: 1 },
    ],
  };
  const words = { kind: 'label', expected: 'the label of a runner, or a list of labels', example: 'macos-15', json };
  return field(words, (given) => {
    const value = typeof given === 'string' && given.startsWith('[') ? parsedJson(given) : given;
    if (typeof value === 'string')
      return label.test(value) ? value : new Refusal('Give one label, for example macos-15, or a JSON list of labels.');
    if (!Array.isArray(value) || value.length === 0) return new Refusal('Give a label, or a JSON list of labels.');
    const wrong: unknown = value.find((one) => typeof one !== 'string' || !label.test(one));
    return wrong === undefined ? (value as readonly string[]) : new Refusal('Give labels without blanks.', wrong);
  });
}
