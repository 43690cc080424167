// Mocha prints how many tests passed, failed and are pending; its JSON and XUnit reports must give the same here.
import { join } from 'node:path';
import { compare, installFromNpm, ourMetrics, project, run } from '../peer.ts';

const tool = join(installFromNpm('mocha@11.7.5'), 'node_modules/mocha/bin/mocha.js');
const cwd = project({
  'package.json': '{"private":true}',
  'test/dose.js':
    "const assert = require('node:assert');\ndescribe('dose', () => {\n  it('adds', () => {});\n  it('stops', () => assert.equal(1, 2));\n  it.skip('waits', () => {});\n});\n",
});
const spec = run('node', [tool], { cwd }).stdout;
console.log(spec);
const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(spec)?.[1] ?? 0);
const reports = { 'report.json': 'json', 'report.xml': 'xunit' };
for (const [file, reporter] of Object.entries(reports)) {
  run('node', [tool, '--reporter', reporter, '--reporter-option', `output=${file}`], { cwd });
  const ours = ourMetrics(cwd, '--test-results', file);
  compare(`passed in ${file}`, count('passing'), ours['tests-passed']);
  compare(`failed in ${file}`, count('failing'), ours['tests-failed']);
  compare(`skipped in ${file}`, count('pending'), ours['tests-skipped']);
}
