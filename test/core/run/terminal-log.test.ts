import { expect, test } from '@jest/globals';
import { type TerminalLogOptions, terminalLog } from '../../../src/core/run/terminal-log.ts';
import { recordText } from '../../harness/record-text.ts';

function logTo(
  level: TerminalLogOptions['level'],
  colour = false,
): { log: ReturnType<typeof terminalLog>; output: () => string } {
  const record = recordText();
  const never = () => {
    throw new Error('the log wrote to standard output');
  };
  const log = terminalLog({ out: never, error: record.write, colour, columns: 80 }, { level });
  return { log, output: record.text };
}

async function speak(log: ReturnType<typeof terminalLog>): Promise<void> {
  log.debug('details');
  log.info('info');
  log.notice('notice');
  log.warning('two\nlines', { file: 'a.ts', line: 3, title: 'rule' });
  await log.group('group', async () => log.error('bad', { file: 'b.ts', line: 1, column: 2 }));
}

test.each([
  ['quiet', 'warning: a.ts:3: rule: two\nlines\nerror: b.ts:1:2: bad\n'],
  ['normal', 'info\nnotice: notice\nwarning: a.ts:3: rule: two\nlines\ngroup\n  error: b.ts:1:2: bad\n'],
  [
    'verbose',
    'debug: details\ninfo\nnotice: notice\nwarning: a.ts:3: rule: two\nlines\ngroup\n  error: b.ts:1:2: bad\n',
  ],
] as const)('%s', async (level, expected) => {
  const { log, output } = logTo(level);
  await speak(log);
  expect(output()).toBe(expected);
});

test('colour marks the level only', () => {
  const { log, output } = logTo('normal', true);
  log.error('bad \u001b[2Jtext');
  expect(output()).toBe('\u001b[31merror:\u001b[0m bad text\n');
});

test('secrets are hidden, the longer one first', async () => {
  const { log, output } = logTo('normal');
  log.mask('token');
  log.mask('token-and-more');
  await log.group('a token', async () => log.info('token-and-more token'));
  expect(output()).toBe('a ***\n  *** ***\n');
});

test('nothing that is logged is a workflow command, for a step may run the CLI', async () => {
  const { log, output } = logTo('normal');
  log.info('Found ./a\n::stop-commands::x/lcov.info');
  log.info('##[error]x');
  await log.group('::group::x', async () => log.info('::error::x'));
  expect(output()).toBe('Found ./a\n: :stop-commands::x/lcov.info\n## [error]x\n: :group::x\n  : :error::x\n');
});
