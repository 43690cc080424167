import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { pathsBelow, readSource } from './source-tree.ts';

// A right that nobody wrote down is one too many, and a right that is missing keeps a caller's run from starting.

const page = readSource('docs/permissions.md').text;

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>;
}

// What begins with `ci-` or `self-` is called by workflows of this repository only.
const workflows = pathsBelow('.github/workflows')
  .filter((path) => !/\/(?:ci|self)-[^/]*$/.test(path))
  .map((path) => ({ name: path.replace(/^.*\//, ''), workflow: load(readSource(path).text) as Workflow }))
  .filter(({ workflow }) => Object.hasOwn(workflow.on, 'workflow_call'));

/** The lines below a heading of the second level. */
function chapter(title: string): readonly string[] {
  const [, text = ''] = page.split(`\n## ${title}\n`);
  return (text.split('\n## ')[0] ?? '').split('\n');
}

/** The first two cells of the rows of a table that begin with code, as they are written. */
function rowsOf(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, 3).join(' ').replaceAll(/\s+/g, ' ').trim());
}

describe.each(workflows)('$name', ({ name, workflow }) => {
  const asked = Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) =>
    Object.entries(permissions).map(([scope, access]) => ({ job, right: `${scope}: ${access}` })),
  );

  test('is documented with what each job asks for', () => {
    expect(rowsOf(chapter(name))).toEqual(asked.map(({ job, right }) => `\`${job}\` \`${right}\``));
  });

  test('tells the caller all that it has to grant, and no more', () => {
    const told = [...(chapter(name).join('\n').split('| Job')[0] ?? '').matchAll(/\*\*`([^`]+)`\*\*/g)].map(
      ([, right]) => right,
    );
    expect(told.sort()).toEqual([...new Set(asked.map(({ right }) => right))].sort());
  });

  test('gives its jobs nothing by default', () => {
    expect(workflow.permissions).toEqual({});
  });
});

test('every right that an action can use is documented', () => {
  const union = /type Permission = ([^;]+);/.exec(readSource('src/systems/github/permissions.ts').text)?.[1] ?? '';
  const used = [...union.matchAll(/'([^']+)'/g)].map(([, right]) => `\`${right}\``);
  expect(used.length).toBeGreaterThan(3);
  const documented = rowsOf(chapter('The actions')).map((row) => row.split('` ')[0]?.concat('`'));
  expect(documented.sort()).toEqual([...used, '`contents: read`'].sort());
});
