import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { visibleBlock } from '../../../src/core/render/visible-text.ts';
import { workflowLog } from '../../../src/core/run/workflow-log.ts';
import { recordText } from '../../harness/record-text.ts';
import { linesOf, parseCommand } from './runner-protocol.ts';

function logTo(): { log: ReturnType<typeof workflowLog>; output: () => string } {
  const record = recordText();
  return { log: workflowLog({ out: record.write }, { debug: true }), output: record.text };
}

describe('commands', () => {
  test('an annotation carries its place and text', () => {
    const { log, output } = logTo();
    log.error('line 1\nline 2: 100%', {
      file: 'src/a,b:c.ts',
      line: 3,
      endLine: 4,
      column: 1,
      endColumn: 9,
      title: 'x=1, y::z',
    });
    expect(output()).toBe(
      '::error file=src/a%2Cb%3Ac.ts,line=3,endLine=4,col=1,endColumn=9,title=x=1%2C y%3A%3Az::line 1%0Aline 2: 100%25\n',
    );
  });

  test.each(['notice', 'warning', 'error'] as const)('%s without a place', (name) => {
    const { log, output } = logTo();
    log[name]('message');
    expect(output()).toBe(`::${name}::message\n`);
  });

  test('whatever the texts hold, the runner reads one command with these texts', () => {
    const hostile = fc.array(
      fc.constantFrom('::', '%', '%0A', '%25', '\n', '\r', ',', ':', '##[', ']', 'a', ' ', 'é', '\u{1f600}'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(hostile, hostile, (message, title) => {
        const { log, output } = logTo();
        const [text, head] = [visibleBlock(message.join('')), visibleBlock(title.join('')).trim()];
        fc.pre(!text.includes('##[') && !head.includes('##['));
        log.warning(text, { title: head });
        const lines = linesOf(output()).filter((line) => line !== '');
        expect(lines.map(parseCommand)).toEqual([
          { name: 'warning', properties: head === '' ? {} : { title: head }, data: text },
        ]);
      }),
    );
  });

  test('groups open, close after a failure, and do not nest', async () => {
    const { log, output } = logTo();
    const run = log.group('outer\n::error::x', () =>
      log.group('inner', async () => {
        throw new Error('stop');
      }),
    );
    await expect(run).rejects.toThrow('stop');
    expect(output()).toBe('::group::outer%0A::error::x\ninner\n::endgroup::\n');
  });

  test('debug messages are only for debug runs', () => {
    const record = recordText();
    workflowLog({ out: record.write }, { debug: false }).debug('hidden');
    expect(record.text()).toBe('');
  });
});

describe('masks', () => {
  test('every line of a secret is masked and never printed afterwards', () => {
    const { log, output } = logTo();
    log.mask('-----BEGIN KEY-----\r\nc2VjcmV0\n}\n');
    log.info('got c2VjcmV0 and }');
    expect(output()).toBe('::add-mask::-----BEGIN KEY-----\n::add-mask::c2VjcmV0\ngot *** and }\n');
  });

  test('a secret that something invisible runs through is hidden too', () => {
    const { log, output } = logTo();
    log.mask('hunter2');
    log.info('hun\u001b[1mter2');
    expect(output()).toBe('::add-mask::hunter2\n***\n');
  });

  test('a secret with a percent sign reaches the runner unchanged', () => {
    const { log, output } = logTo();
    log.mask('50%0A');
    expect(parseCommand(output().trimEnd())).toEqual({ name: 'add-mask', properties: {}, data: '50%0A' });
  });

  test('an empty secret hides nothing', () => {
    const { log, output } = logTo();
    log.mask('');
    log.info('text');
    expect(output()).toBe('text\n');
  });
});

describe('untrusted text in the log', () => {
  test.each([
    ['::set-output name=x::y', ': :set-output name=x::y'],
    ['  \t::error::x', '      : :error::x'],
    ['ok\r::error::x', 'ok\n: :error::x'],
    ['ok\u2028::error::x', 'ok\n: :error::x'],
    ['\u00a0\ufeff::error::x', '\u00a0[U+FEFF]::error::x'],
    ['\u3000::error::x', '\u3000: :error::x'],
    [':\u200b:error::x', ':[U+200B]:error::x'],
    [':\ufe0f:error::x', ': :error::x'],
    [':\u0301:error::x', ': :error::x'],
    ['\u001b[31m::error::x\u001b[0m', ': :error::x'],
    ['build ##[error]x', 'build ## [error]x'],
    ['#\u00ad#[error]x', '#[U+00AD]#[error]x'],
    ['#\ufe0f#[error]x', '## [error]x'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u202egnp.exe', '[U+202E]gnp.exe'],
    ['std::vector and a::b', 'std::vector and a::b'],
    ['# heading [link]', '# heading [link]'],
    ['family \u{1f468}\u200d\u{1f469}', 'family \u{1f468}\u200d\u{1f469}'],
  ])('%j appears as %j', (given, shown) => {
    const { log, output } = logTo();
    log.info(given);
    expect(output()).toBe(`${shown}\n`);
    expect(linesOf(output()).map(parseCommand)).toEqual(linesOf(output()).map(() => undefined));
  });

  test('no text makes a command', () => {
    const pieces = fc.constantFrom(
      ...[
        '::',
        ':',
        '#',
        '##[',
        '[',
        ']',
        '\n',
        '\r',
        ' ',
        '\t',
        '\u00a0',
        '\u3000',
        '\u0085',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\u0301',
      ],
      ...[
        '\u001b',
        '\u001b[0m',
        '\u009b1m',
        '\u001b]',
        '\u0007',
        '\0',
        'error',
        'add-mask',
        'a',
        '\ufe0f',
        '\u180e',
        '\u{e0001}',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 14 }),
        (parts) => {
          const { log, output } = logTo();
          log.info(parts.join(''));
          for (const line of linesOf(output())) expect(parseCommand(line)).toBeUndefined();
        },
      ),
      { numRuns: 3000 },
    );
  });
});
