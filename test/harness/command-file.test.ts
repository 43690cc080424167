import { describe, expect, test } from '@jest/globals';
import { parseCommandFile } from './command-file.ts';

describe('a command file', () => {
  test.each([
    ['nothing', '', {}],
    ['a pair', 'a=b\n', { a: 'b' }],
    ['an equals sign in a value', 'a=b=c\n', { a: 'b=c' }],
    ['two lines', 'a<<E\none\ntwo\nE\n', { a: 'one\ntwo' }],
    ['an empty heredoc', 'a<<E\nE\n', { a: '' }],
    ['a heredoc of one empty line', 'a<<E\n\nE\n', { a: '' }],
    ['an equals sign in a heredoc', 'a<<E\nx=y\nE\nb=c\n', { a: 'x=y', b: 'c' }],
    ['a value that holds two angle brackets', 'a=b<<c\n', { a: 'b<<c' }],
    ['Windows line ends', 'a<<E\r\none\r\nE\r\n', { a: 'one\r' }],
    ['the later of two', 'a=1\na=2\n', { a: '2' }],
  ])('holds %s', (_name, text, expected) => {
    expect(parseCommandFile(text)).toEqual(expected);
  });

  test.each([
    ['a line that is no entry', 'a\n', 'Invalid format'],
    ['no name', '=b\n', 'Name must not be empty'],
    ['no delimiter', 'a<<\nb\n', 'Delimiter must not be empty'],
    ['no end', 'a<<E\nb\n', 'Matching delimiter not found'],
  ])('fails the step on %s', (_name, text, message) => {
    expect(() => parseCommandFile(text)).toThrow(message);
  });
});
