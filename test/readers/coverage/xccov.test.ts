import { describe, expect, test } from '@jest/globals';
import { recogniseCoverage } from '../../../src/readers/coverage/recognise.ts';
import { figuresOf, readCoverage, totalsOnly } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

const fn = (name: string, lineNumber: number, executionCount: number) => ({
  name,
  lineNumber,
  executionCount,
  executableLines: 2,
  coveredLines: 1,
  lineCoverage: 0.5,
});
const file = (path: string, coveredLines: number, executableLines: number, functions: object[] = []) => ({
  path,
  name: path.split('/').at(-1),
  coveredLines,
  executableLines,
  lineCoverage: coveredLines / executableLines,
  functions,
});

describe('report', () => {
  const report = {
    coveredLines: 30,
    executableLines: 50,
    lineCoverage: 0.6,
    targets: [
      {
        name: 'App.app',
        coveredLines: 8,
        executableLines: 20,
        files: [file('/repo/A.swift', 5, 10, [fn('a()', 1, 3), fn('b()', 5, 0)]), file('/repo/B.swift', 3, 10)],
      },
      {
        name: 'Kit.framework',
        coveredLines: 7,
        executableLines: 10,
        files: [file('/repo/A.swift', 7, 10, [fn('a()', 1, 0), fn('b()', 5, 1)])],
      },
      { name: 'AppTests.xctest', coveredLines: 20, executableLines: 20, files: [file('/repo/Tests.swift', 20, 20)] },
    ],
  };

  test('a file of two targets counts once, and test bundles do not', async () => {
    const { format, coverage, reading } = await readCoverage(JSON.stringify(report));
    expect(format).toBe('xccov');
    expect(figuresOf(coverage)).toMatchObject({ lines: '10/20', functions: '2/2' });
    expect(totalsOnly(coverage)).toHaveLength(2);
    expect(reading.declared.lines).toEqual({ covered: 30, total: 50 });
    expect(reading.warnings).toEqual([expect.stringContaining('AppTests.xctest')]);
  });

  test('a test bundle whose name stands behind its files is left out, too', async () => {
    const targets = report.targets.map(({ files, name, ...rest }) => ({ files, ...rest, name }));
    const { coverage } = await readCoverage(JSON.stringify({ targets }));
    expect([...coverage.files()].map(({ path }) => path)).toEqual(['/repo/A.swift', '/repo/B.swift']);
  });

  test('is recognised although functions fill the head and nothing else is known of the target', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => fn(`function${index}()`, index + 1, 0));
    const targets = [
      { files: [{ functions: many, path: '/repo/A.swift', coveredLines: 0, executableLines: 1 }], name: 'A' },
    ];
    expect((await recogniseCoverage(reportOf(JSON.stringify({ targets }))))?.id).toBe('xccov');
  });

  test('counters that contradict themselves are malformed', async () => {
    const targets = [{ name: 'A', executableLines: 1, coveredLines: 2, files: [file('/repo/A.swift', 11, 10)] }];
    await expect(readCoverage(JSON.stringify({ targets }))).rejects.toMatchObject({ code: 'report-malformed' });
  });

  test('targets only', async () => {
    const targets = report.targets.map(({ files: _, ...target }) => target);
    const { format, coverage, reading } = await readCoverage(JSON.stringify(targets));
    expect(format).toBe('xccov');
    expect(figuresOf(coverage).lines).toBe('15/30');
    expect(reading.declared.lines).toEqual({ covered: 35, total: 50 });
    expect(reading.warnings).toHaveLength(2);
  });
});

describe('archive', () => {
  const archive = {
    '/repo/A.swift': [
      { line: 1, isExecutable: false },
      { line: 2, isExecutable: true, executionCount: 3, subranges: [{ column: 9, executionCount: 0, length: 4 }] },
      { line: 3, isExecutable: true, executionCount: 0 },
    ],
    '/repo/Empty.swift': [],
  };

  test('gives real lines', async () => {
    const { format, coverage } = await readCoverage(JSON.stringify(archive));
    expect(format).toBe('xccov-archive');
    const a = coverage.get('/repo/A.swift');
    expect([1, 2, 3].map((line) => a?.lineState(line))).toEqual(['none', 'hit', 'missed']);
  });

  test('replaces what the report says in total', async () => {
    const { coverage } = await readCoverage(JSON.stringify(archive));
    const report = {
      targets: [{ name: 'A', coveredLines: 9, executableLines: 9, files: [file('/repo/A.swift', 9, 9)] }],
    };
    await readCoverage(JSON.stringify(report), coverage);
    expect(figuresOf(coverage).lines).toBe('1/2');
  });

  test.each([[{ a: [{ line: 1, isExecutable: true }], b: 7 }], [{ a: [{ line: 'x', isExecutable: true }] }]])(
    '%j is malformed',
    async (value) => {
      await expect(readCoverage(JSON.stringify(value))).rejects.toMatchObject({ code: 'report-malformed' });
    },
  );
});
