import { expect, test } from '@jest/globals';
import { editedRules } from '../../../../src/actions/security-scan/triage/edited-rules.ts';

type Run = Parameters<typeof editedRules>[0];

const base = {
  known: true,
  commit: 'a'.repeat(40),
  changed: new Map([
    ['.gitleaksignore', []],
    ['app/rules.toml', []],
    ['app/semgrep.yml', []],
    ['app/code.ts', []],
  ]),
} as const;

function filesTold(event: string, inputs: object): readonly string[] {
  const run = { inputs, context: { event }, workingDirectory: '/repo/app' } as unknown as Run;
  return editedRules(run, { root: '/repo', base }).map(({ what }) => what);
}

test('a change under review that edits what is found of its own secrets is told', () => {
  expect(filesTold('pull_request', { 'secret-rules': 'rules.toml' })).toEqual([
    'The file .gitleaksignore',
    'The file app/rules.toml',
  ]);
  expect(filesTold('pull_request', { 'secret-rules': 'other.toml' })).toEqual(['The file .gitleaksignore']);
});

test('what is merged is nobody’s change any more', () => {
  expect(filesTold('push', { 'secret-rules': 'rules.toml' })).toEqual([]);
});

test('settings of tools count as rules', () => {
  expect(filesTold('pull_request', { tools: { semgrep: { config: 'semgrep.yml' }, bandit: {} } })).toEqual([
    'The file .gitleaksignore',
    'The file app/semgrep.yml',
  ]);
});
