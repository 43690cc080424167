// Vitest prints totals of tests and lines; its JSON and JUnit reports and Istanbul coverage must give the same here.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compare, installFromNpm, ourMetrics, project, run } from '../peer.ts';

const tools = installFromNpm('vitest@3.2.4', '@vitest/coverage-v8@3.2.4');
const cwd = project({
  'package.json': '{"private":true,"type":"module"}',
  'dose.js':
    'export function dose(weight) {\n  if (weight <= 0) {\n    return 0;\n  }\n  return weight * 3;\n}\n\nexport function unused(a) {\n  return a + 1;\n}\n',
  'dose.test.js':
    "import { expect, test } from 'vitest';\nimport { dose } from './dose.js';\ntest('adds', () => expect(dose(2)).toBe(6));\ntest('stops', () => expect(dose(1)).toBe(0));\ntest.skip('waits', () => {});\n",
});
symlinkSync(join(tools, 'node_modules'), join(cwd, 'node_modules'));
const reporters = ['--reporter=default', '--reporter=json', '--reporter=junit'];
const outputs = ['--outputFile.json=report.json', '--outputFile.junit=report.xml'];
const coverage = ['text', 'lcovonly', 'json'].map((name) => `--coverage.reporter=${name}`);
const flags = ['--coverage.enabled', '--coverage.reportOnFailure', ...coverage];
const { stdout } = run('node', ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...outputs, ...flags], { cwd });
console.log(stdout);
const count = (word: string): number => Number(new RegExp(`Tests .*?(\\d+) ${word}`).exec(stdout)?.[1] ?? 0);
for (const file of ['report.json', 'report.xml']) {
  const ours = ourMetrics(cwd, '--test-results', file);
  compare(`passed in ${file}`, count('passed'), ours['tests-passed']);
  compare(`failed in ${file}`, count('failed'), ours['tests-failed']);
  compare(`skipped in ${file}`, count('skipped'), ours['tests-skipped']);
}
const lines = (/^All files\s*\|(.*)$/m.exec(stdout)?.[1] ?? '').split('|').map(Number).at(3);
for (const file of ['coverage/lcov.info', 'coverage/coverage-final.json']) {
  compare(`lines of ${file}`, lines, ourMetrics(cwd, '--coverage', file)['line-coverage']);
}
