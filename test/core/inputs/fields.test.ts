import { describe, expect, test } from '@jest/globals';
import { type Field, Refusal } from '../../../src/core/inputs/field.ts';
import { boolean, choice, count, path, text } from '../../../src/core/inputs/fields.ts';
import { enumeration, globs, lines } from '../../../src/core/inputs/lists.ts';
import { notifyRoutes } from '../../../src/core/inputs/notify-routes.ts';
import { duration, percentage, size } from '../../../src/core/inputs/quantities.ts';

type Row = readonly [name: string, field: Field<unknown>, given: unknown, value: unknown];

const words = () => enumeration(['auto', 'none', 'summary', 'check'], { alone: ['auto', 'none'] });

const accepted: readonly Row[] = [
  ['text', text(), ' hello ', 'hello'],
  ['text', text({ pattern: '\\d+(\\.\\d+)?' }), '1.10', '1.10'],
  ['path', path(), 'a b/ä.json', 'a b/ä.json'],
  ['count', count(), '0', 0],
  ['count', count(), 7, 7],
  ['percentage', percentage(), '80', 80],
  ['percentage', percentage(), '80%', 80],
  ['percentage', percentage(), ' 80.25 % ', 80.25],
  ['percentage', percentage(), 80, 80],
  ['percentage', percentage(), 0, 0],
  ['percentage', percentage(), '100.0', 100],
  ['duration', duration(), '250ms', 250],
  ['duration', duration(), '30s', 30_000],
  ['duration', duration(), '5m', 300_000],
  ['duration', duration(), '15 min', 900_000],
  ['duration', duration(), '1.5h', 5_400_000],
  ['duration', duration(), 0, 0],
  ['duration', duration(), '0', 0],
  ['size', size(), '4 MiB', 4 * 1024 * 1024],
  ['size', size(), '500kB', 500_000],
  ['size', size(), '0.5 GB', 500_000_000],
  ['size', size(), '120', 120],
  ['size', size(), 120, 120],
  ['boolean', boolean(), 'true', true],
  ['boolean', boolean(), false, false],
  ['choice', choice(['fail', 'warn']), 'warn', 'warn'],
  ['globs', globs(), 'a/{b,c}.xml\r\n\n  !d/** ', ['a/{b,c}.xml', '!d/**']],
  ['globs', globs(), ['a,b', 'c'], ['a,b', 'c']],
  ['lines', lines(), 'one, two\nthree', ['one, two', 'three']],
  ['enumeration', words(), 'summary, check\nsummary', ['summary', 'check']],
  ['enumeration', words(), ['check'], ['check']],
  ['enumeration', words(), 'auto', ['auto']],
  ['routes', notifyRoutes(), 'none', []],
  [
    'routes',
    notifyRoutes(),
    'a\nb',
    [
      { events: [], levels: [], targets: ['a'] },
      { events: [], levels: [], targets: ['b'] },
    ],
  ],
  [
    'routes',
    notifyRoutes(),
    [{ levels: ['warn', 'fail'], targets: ['a'] }],
    [{ events: [], levels: ['fail', 'warn'], targets: ['a'] }],
  ],
];

describe('a field reads', () => {
  test.each(accepted)('%s: %#', (_name, field, given, value) => {
    expect(field.read(given)).toEqual(value);
  });

  const kinds = [
    path(),
    count({ minimum: 2 }),
    percentage(),
    duration(),
    size(),
    boolean(),
    globs(),
    lines(),
    words(),
    notifyRoutes(),
  ];
  test.each(kinds.map((field) => [field.words.kind, field] as const))('its own example: %s', (_kind, field) => {
    expect(field.read(field.words.example)).not.toBeInstanceOf(Refusal);
  });
});

const refused: readonly (readonly [name: string, field: Field<unknown>, given: unknown])[] = [
  ['text', text(), 1.1],
  ['text', text(), true],
  ['text', text(), ' '],
  ['text', text(), 'a\0b'],
  ['text', text({ pattern: '\\d+' }), '1a'],
  ['text', text({ pattern: 'a|b' }), 'ax'],
  ['path', path(), 'a\nb'],
  ['count', count(), '1e3'],
  ['count', count(), '-1'],
  ['count', count(), 1.5],
  ['count', count({ minimum: 1 }), '0'],
  ['count', count(), '9007199254740993'],
  ['percentage', percentage(), '101'],
  ['percentage', percentage(), '-1'],
  ['percentage', percentage(), '80,5'],
  ['percentage', percentage(), Number.NaN],
  ['percentage', percentage(), '0x10'],
  ['percentage', percentage(), true],
  ['duration', duration(), '30'],
  ['duration', duration(), 30],
  ['duration', duration(), '30 parsecs'],
  ['duration', duration(), '-5s'],
  ['size', size(), '4 XiB'],
  ['size', size(), -1],
  ['boolean', boolean(), 'yes'],
  ['boolean', boolean(), 'True'],
  ['boolean', boolean(), 1],
  ['choice', choice(['fail', 'warn']), 'warm'],
  ['choice', choice(['fail', 'warn']), ['fail']],
  ['globs', globs(), []],
  ['globs', globs(), ' \n '],
  ['globs', globs(), [1]],
  ['globs', globs(), ['a', '']],
  ['globs', globs(), '!'],
  ['globs', globs(), { a: 1 }],
  ['enumeration', words(), 'auto, check'],
  ['enumeration', words(), 'sumary'],
  ['enumeration', words(), ','],
  ['routes', notifyRoutes(), [{ levels: ['loud'], targets: ['a'] }]],
  ['routes', notifyRoutes(), [{ to: ['a'] }]],
  ['routes', notifyRoutes(), [{ targets: [] }]],
];

describe('a field refuses', () => {
  test.each(refused)('%s: %#', (_name, field, given) => {
    expect(field.read(given)).toBeInstanceOf(Refusal);
  });
});
