import { describe, expect, test } from '@jest/globals';
import { parseCommand, parseOutput } from './workflow-commands.ts';

describe('a line is a command when the runner takes it for one', () => {
  test.each([
    ['plain', '::error::broken', { name: 'error', properties: {}, data: 'broken' }],
    ['indented', '   ::warning::careful', { name: 'warning', properties: {}, data: 'careful' }],
    ['in capitals', '::ERROR::broken', { name: 'error', properties: {}, data: 'broken' }],
    [
      'with properties',
      '::error file=src/a.ts,line=3,title=a%3A b%2C c::one%0Atwo 100%25',
      { name: 'error', properties: { file: 'src/a.ts', line: '3', title: 'a: b, c' }, data: 'one\ntwo 100%' },
    ],
    ['an escaped escape', '::notice::%250A', { name: 'notice', properties: {}, data: '%0A' }],
    ['data that holds colons', '::debug::a::b', { name: 'debug', properties: {}, data: 'a::b' }],
    [
      'the old syntax inside a line',
      'x ##[set-output name=a;]b',
      { name: 'set-output', properties: { name: 'a' }, data: 'b' },
    ],
  ])('%s', (_name, line, expected) => {
    expect(parseCommand(line)).toEqual(expected);
  });

  test.each([
    ['text before it', 'x ::error::broken'],
    ['an unknown name', '::explode::now'],
    ['no second mark', '::error broken'],
    ['an escaped mark', '%3A%3Aerror::broken'],
  ])('not with %s', (_name, line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

describe('a log', () => {
  test('shows ten annotations of each level and counts the rest', () => {
    const lines = Array.from({ length: 13 }, (_, index) => `::error::e${index}`);
    const output = parseOutput([...lines, '::warning::w']);
    expect(output.annotations.map((annotation) => annotation.message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `e${index}`),
      'w',
    ]);
    expect(output.dropped).toEqual({ error: 3, warning: 0, notice: 0 });
  });

  test('places annotations', () => {
    const { annotations } = parseOutput(['::notice file=a.ts,line=2,endLine=4,col=1,endColumn=9,title=T::m']);
    expect(annotations).toEqual([
      { level: 'notice', message: 'm', title: 'T', file: 'a.ts', line: 2, endLine: 4, column: 1, endColumn: 9 },
    ]);
  });

  test('cuts an annotation at 4096 characters', () => {
    expect(parseOutput([`::error::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096);
  });

  test('ignores commands between stop-commands and its token', () => {
    const output = parseOutput(['::stop-commands::k3y', '::error::quoted', '::K3Y::', '::k3y::', '::error::real']);
    expect(output.annotations.map((annotation) => annotation.message)).toEqual(['real']);
  });

  test('keeps masks, debug lines, groups and foreign commands apart', () => {
    const output = parseOutput([
      '::add-mask::s3cret',
      '::debug::d',
      '::group::g',
      '::endgroup::',
      '::set-output name=a::b',
    ]);
    expect(output).toMatchObject({
      masks: ['s3cret'],
      debug: ['d'],
      groups: ['g'],
      others: [{ name: 'set-output', properties: { name: 'a' }, data: 'b' }],
    });
  });
});
