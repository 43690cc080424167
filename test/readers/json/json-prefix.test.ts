import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePrefix } from '../../../src/readers/json/json-prefix.ts';

test.each<[string, unknown]>([
  ['', undefined],
  ['<xml/>', undefined],
  ['SF:a', undefined],
  ['{', {}],
  ['{"a":{"b":[1,2', { a: { b: [1] } }],
  ['{"a":"x{[,","b":tru', { a: 'x{[,' }],
  ['{"a":1,"b":"cut \\', { a: 1 }],
  ['  [ {"a":1}, {"b', [{ a: 1 }, {}]],
  ['{"a":1}\n{"a":2}', { a: 1 }],
  ['{"a":]', undefined],
])('%j', (text, expected) => {
  expect(parsePrefix(text)).toEqual(expected);
});

test('of whole JSON it is the whole', () => {
  fc.assert(
    fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
      const text = JSON.stringify(value);
      expect(parsePrefix(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('of cut JSON it is an object or list all the same', () => {
  fc.assert(
    fc.property(fc.object(), fc.nat(), (value, at) => {
      const text = JSON.stringify(value);
      expect(parsePrefix(text.slice(0, 1 + (at % text.length)))).toBeInstanceOf(Object);
    }),
  );
});

test('a long string is no burden', () => {
  expect(parsePrefix(`{"a":1,"b":"${'\\"x'.repeat(20_000)}`)).toEqual({ a: 1 });
});
