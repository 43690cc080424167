import { eachEntry } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, objectOr, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { figureOf } from './figures.ts';
import type { CoverageReader, DeclaredFigures } from './reader.ts';

const kinds = ['lines', 'statements', 'functions', 'branches'] as const;

/** Istanbul's `coverage-summary.json` (reporter `json-summary`): counters for each file and in total. */
export const istanbulSummaryReader: CoverageReader = {
  id: 'istanbul-summary',
  title: 'Istanbul summary',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && Object.values(root).slice(0, 2).some(looksLikeSummary);
  },
  async read(file, sink) {
    let declared: DeclaredFigures = {};
    let files = 0;
    await readJson(file, [
      {
        path: [eachEntry],
        visit(value, [name]) {
          const figures = figuresOf(value);
          if (figures?.lines === undefined) throw wrongShape(`${name}`, 'a summary with counted lines');
          if (name === 'total') {
            declared = figures;
          } else {
            files += 1;
            sink.file(String(name)).totals(figures);
          }
        },
      },
    ]);
    const warnings = [
      'The report has totals only: coverage of changed lines cannot be told. coverage-final.json has the lines.',
    ];
    if (files === 0 && declared.lines !== undefined) {
      warnings.push('The summary names no file: its total counts as one file named `total`.');
      sink.file('total').totals(declared);
    }
    return { declared, warnings };
  },
};

function looksLikeSummary(value: unknown): boolean {
  const entry = objectOr(value);
  return figureOf(entry.lines, 'total') !== undefined && Object.hasOwn(entry, 'statements');
}

/** `pct` is not read: it is rounded, and `Unknown` where nothing was counted. */
function figuresOf(value: unknown): DeclaredFigures | undefined {
  if (!isObject(value)) return undefined;
  const figures: { -readonly [kind in keyof DeclaredFigures]: DeclaredFigures[kind] } = {};
  for (const kind of kinds) {
    const figure = figureOf(value[kind], 'total');
    if (figure !== undefined) figures[kind] = figure;
  }
  return figures;
}
