import { describe, expect, test } from '@jest/globals';
import type { RunEvent } from './events.ts';
import type { Template } from './template.ts';
import { isTriggered } from './triggers.ts';
import type { Value, ValueMap } from './values.ts';

function template(value: Value): Template {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item: Value) => template(item)) };
  if (typeof value === 'object' && value !== null) {
    return {
      kind: 'mapping',
      entries: Object.entries(value as ValueMap).map(([key, item]) => [key, template(item)] as const),
    };
  }
  return { kind: 'literal', value: value as string };
}

const none: RunEvent = {
  name: 'push',
  payload: {},
  sha: '',
  ref: '',
  refType: 'branch',
  refName: '',
  baseRef: '',
  headRef: '',
  actor: '',
  changedPaths: undefined,
  filteredRef: undefined,
  action: undefined,
  restricted: false,
  inputs: {},
};
const push = (name: string, ...changedPaths: string[]): RunEvent => ({
  ...none,
  changedPaths,
  filteredRef: { kind: 'branch', name },
});
const tag = (name: string): RunEvent => ({ ...none, refType: 'tag', filteredRef: { kind: 'tag', name } });
const pull = (action: string, base: string, ...changedPaths: string[]): RunEvent => ({
  ...push(base, ...changedPaths),
  name: 'pull_request',
  action,
});

/** GitHub Docs: workflow syntax, `on` and the filter pattern cheat sheet. */
const rows: readonly (readonly [string, Value, RunEvent, boolean])[] = [
  ['one name', 'push', push('main'), true],
  ['another name', 'pull_request', push('main'), false],
  ['one of several names', ['pull_request', 'push'], push('main'), true],
  ['a name without filters', { push: null }, push('any'), true],
  ['a branch', { push: { branches: ['main'] } }, push('main'), true],
  ['another branch', { push: { branches: ['main'] } }, push('develop'), false],
  ['* stops at a slash', { push: { branches: ['feature/*'] } }, push('feature/a/b'), false],
  ['** does not', { push: { branches: ['feature/**'] } }, push('feature/a/b'), true],
  [
    'a later ! takes away',
    { push: { branches: ['releases/**', '!releases/**-alpha'] } },
    push('releases/10-alpha'),
    false,
  ],
  [
    'and a later pattern adds again',
    { push: { branches: ['releases/**', '!releases/**-alpha', 'releases/10-*'] } },
    push('releases/10-alpha'),
    true,
  ],
  ['an ignored branch', { push: { 'branches-ignore': ['main'] } }, push('main'), false],
  ['filters of branches leave out tags', { push: { branches: ['**'] } }, tag('v1'), false],
  ['filters of tags leave out branches', { push: { tags: ['v*'] } }, push('main'), false],
  ['a tag', { push: { tags: ['v*'] } }, tag('v1.2'), true],
  ['an ignored tag', { push: { 'tags-ignore': ['v*'] } }, tag('v1.2'), false],
  ['the base branch of a pull request', { pull_request: { branches: ['main'] } }, pull('opened', 'main'), true],
  ['another base branch', { pull_request: { branches: ['main'] } }, pull('opened', 'develop'), false],
  ['usual types of a pull request', { pull_request: null }, pull('synchronize', 'main'), true],
  ['unusual types only when named', { pull_request: null }, pull('labeled', 'main'), false],
  ['a type that is named', { pull_request: { types: ['labeled'] } }, pull('labeled', 'main'), true],
  ['a path', { push: { paths: ['**.ts'] } }, push('main', 'src/a.ts', 'b.md'), true],
  ['no path', { push: { paths: ['src/**'] } }, push('main', 'docs/a.md'), false],
  ['only excluded paths', { push: { paths: ['**', '!docs/**'] } }, push('main', 'docs/a.md'), false],
  ['only ignored paths', { push: { 'paths-ignore': ['docs/**'] } }, push('main', 'docs/a.md'), false],
  ['a path that is not ignored', { push: { 'paths-ignore': ['docs/**'] } }, push('main', 'docs/a.md', 'a.ts'), true],
  ['branch and path must both fit', { push: { branches: ['main'], paths: ['a'] } }, push('develop', 'a'), false],
  ['paths say nothing of tags', { push: { paths: ['src/**'] } }, tag('v1'), true],
];

describe('a workflow starts by', () => {
  test.each(rows)('%s', (_, on, event, expected) => {
    expect(isTriggered(template(on), event)).toBe(expected);
  });
});

test('a filter that the harness does not know ends the test', () => {
  expect(() => isTriggered(template({ push: { colours: ['red'] } }), push('main'))).toThrow(
    'does not implement `colours`',
  );
});
