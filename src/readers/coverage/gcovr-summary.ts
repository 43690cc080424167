import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, textOf, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { checkedFigure } from './figures.ts';
import type { CoverageReader, DeclaredFigures } from './reader.ts';

const kinds = { lines: 'line', branches: 'branch', functions: 'function' } as const;

/** gcovr's JSON summary (`gcovr --json-summary`): counters for each file and in total. */
export const gcovrSummaryReader: CoverageReader = {
  id: 'gcovr-summary',
  title: 'gcovr JSON summary',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && Object.hasOwn(root, 'gcovr/summary_format_version');
  },
  async read(file, sink) {
    const root: Record<string, unknown> = {};
    const keys = Object.values(kinds).flatMap((kind) => [`${kind}_covered`, `${kind}_total`]);
    await readJson(file, [
      ...keys.map((key) => ({
        path: [key],
        visit(value: unknown) {
          root[key] = value;
        },
      })),
      {
        path: ['files', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of files', 'an object');
          const name = textOf(value.filename);
          const figures = figuresOf(value);
          if (name === undefined || figures.lines === undefined)
            throw wrongShape('An element of files', 'one with filename and counted lines');
          sink.file(name).totals(figures);
        },
      },
    ]);
    const warning =
      'The report has totals only: coverage of changed lines cannot be told. `gcovr --json` has the lines.';
    return { declared: figuresOf(root), warnings: [warning] };
  },
};

function figuresOf(entry: JsonObject): DeclaredFigures {
  const figures: { -readonly [kind in keyof DeclaredFigures]: DeclaredFigures[kind] } = {};
  for (const [kind, key] of Object.entries(kinds)) {
    const figure = checkedFigure(entry[`${key}_covered`], entry[`${key}_total`]);
    if (figure !== undefined) figures[kind as keyof typeof kinds] = figure;
  }
  return figures;
}
