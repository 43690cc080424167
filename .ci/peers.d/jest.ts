// Jest prints totals of tests and lines; its JSON report and Istanbul coverage must give the same here.
import { join } from 'node:path';
import { compare, installFromNpm, ourMetrics, project, run } from '../peer.ts';

const tool = join(installFromNpm('jest@29.7.0'), 'node_modules/jest/bin/jest.js');
const cwd = project({
  'package.json': '{"private":true}',
  'dose.js':
    'exports.dose = (weight) => {\n  if (weight <= 0) {\n    return 0;\n  }\n  return weight * 3;\n};\nexports.unused = (a) => {\n  return a + 1;\n};\n',
  'dose.test.js':
    "const { dose } = require('./dose.js');\ntest('adds', () => expect(dose(2)).toBe(6));\ntest('stops', () => expect(dose(1)).toBe(0));\ntest.skip('waits', () => {});\n",
});
const reporters = ['text', 'lcovonly', 'json', 'json-summary', 'cobertura', 'clover'];
const coverage = ['--coverage', ...reporters.map((name) => `--coverageReporters=${name}`)];
const { stdout, stderr } = run('node', [tool, ...coverage], { cwd });
run('node', [tool, '--json', '--outputFile=report.json'], { cwd });
console.log(stdout, stderr);
const count = (word: string): number => Number(new RegExp(`^Tests: .*?(\\d+) ${word}`, 'm').exec(stderr)?.[1] ?? 0);
const tests = ourMetrics(cwd, '--test-results', 'report.json');
for (const word of ['passed', 'failed', 'skipped']) compare(word, count(word), tests[`tests-${word}`]);
const lines = (/^All files\s*\|(.*)$/m.exec(stdout)?.[1] ?? '').split('|').map(Number).at(3);
for (const file of ['lcov.info', 'coverage-final.json', 'cobertura-coverage.xml', 'clover.xml']) {
  compare(`lines of ${file}`, lines, ourMetrics(cwd, '--coverage', `coverage/${file}`)['line-coverage']);
}
