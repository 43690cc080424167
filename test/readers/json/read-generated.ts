// Reads a generated report of a given size and prints its totals: spawned by the memory test, which measures the process.
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import { recogniseCoverage } from '../../../src/readers/coverage/recognise.ts';
import type { ReportFile } from '../../../src/readers/report-file.ts';
import { recogniseTestResults } from '../../../src/readers/test-results/recognise.ts';
import { TestTally } from '../../../src/readers/test-results/test-tally.ts';
import { generators } from './generated-reports.ts';

const [kind = '', megabytes = '1'] = process.argv.slice(2);
const generate = generators[kind];
if (generate === undefined) throw new Error(`no generator for ${kind}`);
const pieces = (bytes: number) => generate(bytes);
const [first = ''] = pieces(1_000_000);
const headText = first.slice(0, 65_536);
const file: ReportFile = {
  path: '/repo/report.json',
  name: 'report.json',
  size: 0,
  head: Buffer.from(headText),
  headText,
  async *chunks() {
    for (const piece of pieces(Number(megabytes) * 1_000_000)) yield Buffer.from(piece);
  },
};

// Jest's output may hold both; it is generated without coverage.
const testReader = await recogniseTestResults(file);
const coverageReader = await recogniseCoverage(file);
if (testReader !== undefined) {
  const tally = new TestTally();
  tally.reading(await testReader.read(file, tally));
  const { total, passed, failed } = tally.summary().totals;
  console.log(JSON.stringify({ reader: testReader.id, total, passed, failed }));
} else if (coverageReader !== undefined) {
  const coverage = new Coverage((path) => path);
  await coverageReader.read(file, coverage);
  const { lines, files } = coverage.totals();
  console.log(JSON.stringify({ reader: coverageReader.id, files, lines }));
}
