import { describe, expect, test } from '@jest/globals';
import { type ErrorEntry, errorCodes } from '../../src/core/model/error-codes.ts';
import { pathsBelow, readSource, type SourceFile } from './source-tree.ts';

const registry = 'src/core/model/error-codes.ts';

/** Which kind of entry the code of each class of error must have. */
const kinds: Readonly<Record<string, ErrorEntry['kind']>> = {
  InputError: 'input',
  PermissionError: 'permission',
  ExternalError: 'external',
  BugError: 'bug',
  ReadError: 'report',
};

interface Use {
  readonly code: string;
  readonly kind: ErrorEntry['kind'] | undefined;
}

/** Codes that a source file gives to the errors it makes, and members of its `...ErrorCode` types. */
function codesUsedIn({ text }: Pick<SourceFile, 'text'>): readonly Use[] {
  const classes = Object.keys(kinds).join('|');
  const made = [...text.matchAll(new RegExp(`new (${classes})\\(\\s*'([^']+)'`, 'g'))];
  const parent = new RegExp(`extends (${classes})\\b`).exec(text)?.[1] ?? '';
  const inherited = [...text.matchAll(/\bsuper\(\s*'([^']+)'/g)].filter(() => parent !== '');
  const unions = [...text.matchAll(/type (\w*)ErrorCode =([^;]+);/g)];
  return [
    ...made.map(([, name = '', code = '']) => ({ code, kind: kinds[name] })),
    ...inherited.map(([, code = '']) => ({ code, kind: kinds[parent] })),
    ...unions.flatMap(([, name, members = '']) =>
      [...members.matchAll(/'([^']+)'/g)].map(([, code = '']) => ({ code, kind: kinds[`${name}Error`] })),
    ),
  ];
}

const sources = pathsBelow('src')
  .filter((path) => path.endsWith('.ts') && path !== registry)
  .map(readSource);
const uses = sources.flatMap((file) => codesUsedIn(file).map((use) => ({ ...use, path: file.path })));

test('every code that is thrown is registered, with the kind of its class', () => {
  const entries: Readonly<Record<string, ErrorEntry>> = errorCodes;
  expect(uses.length).toBeGreaterThan(10);
  const wrong = uses.filter(({ code, kind }) => kind !== undefined && entries[code]?.kind !== kind);
  expect(wrong).toEqual([]);
  expect(uses.filter(({ code }) => entries[code] === undefined)).toEqual([]);
});

test('every registered code is thrown somewhere', () => {
  const idle = Object.keys(errorCodes).filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)));
  expect(idle).toEqual([]);
});

test.each(Object.entries<ErrorEntry>(errorCodes))('%s is explained in sentences', (code, { meaning, mend }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  for (const sentence of [meaning, mend]) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

describe('the reader of codes sees', () => {
  test.each([
    ['a literal', `throw new InputError('a-b', problems);`, [{ code: 'a-b', kind: 'input' }]],
    ['one on the next line', `new ReadError(\n  'c-d',\n  name);`, [{ code: 'c-d', kind: 'report' }]],
    [
      'a subclass',
      `class E extends ExternalError { constructor() { super('e-f', ''); } }`,
      [{ code: 'e-f', kind: 'external' }],
    ],
    [
      'a type',
      `export type ReadErrorCode =\n  | 'g-h'\n  | 'i-j';`,
      [
        { code: 'g-h', kind: 'report' },
        { code: 'i-j', kind: 'report' },
      ],
    ],
    ['nothing in a parent call of its own', `class A extends B { constructor() { super('x-y'); } }`, []],
  ])('%s', (_name, text, expected) => {
    expect(codesUsedIn({ text })).toEqual(expected);
  });
});
