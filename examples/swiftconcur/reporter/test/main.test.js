import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const clinic = readFileSync(join(root, '../parser/tests/logs/clinic.json'), 'utf8');

function run(input, ...args) {
  return spawnSync(process.execPath, [join(root, 'src/main.js'), ...args], { input, encoding: 'utf8' });
}

test('what the parser prints of a build is reported, and its error stops it', () => {
  const { status, stdout } = run(clinic, '--allowed', '9');
  assert.equal(status, 1);
  assert.match(stdout, /AppointmentStore\.swift:18/);
  assert.match(stdout, /Errors: 1\.\n$/);
});

test('a build without warnings passes', () => {
  const { status, stdout } = run('[]');
  assert.equal(status, 0);
  assert.match(stdout, /^No warnings about concurrency\./);
});
