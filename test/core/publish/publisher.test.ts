import { describe, expect, test } from '@jest/globals';
import { BugError, ExternalError } from '../../../src/core/model/errors.ts';
import { publish } from '../../../src/core/publish/publisher.ts';
import type { Loss, Sink } from '../../../src/core/publish/sink.ts';
import { sampleReport } from '../render/sample-report.ts';
import { memoryLog } from './memory-log.ts';

function sink(id: Sink['id'], body: () => Promise<readonly Loss[]> = () => Promise.resolve([])): Sink {
  return { id, publish: body };
}

test('one sink after the other, in order', async () => {
  const steps: string[] = [];
  const slow = (id: Sink['id']) =>
    sink(id, async () => {
      steps.push(`${id} starts`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${id} ends`);
      return [];
    });
  const log = memoryLog();
  expect(await publish(sampleReport, [slow('summary'), slow('check')], log)).toEqual([]);
  expect(steps).toEqual(['summary starts', 'summary ends', 'check starts', 'check ends']);
  expect(log.entries).toEqual([]);
});

test('each loss is one warning: what, why, and how to have it next time', async () => {
  const losses = [
    { what: 'check run', why: 'the token may not write checks.', fix: 'permissions:\n  checks: write' },
    { what: 'comment', why: 'the server did not answer' },
  ];
  const log = memoryLog();
  expect(await publish(sampleReport, [sink('check', () => Promise.resolve(losses)), sink('json')], log)).toEqual(
    losses,
  );
  expect(log.entries.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'warning: Not published: check run, because the token may not write checks.\npermissions:\n  checks: write',
    'warning: Not published: comment, because the server did not answer.',
  ]);
});

describe('a sink that throws', () => {
  test.each([
    ['anything', new TypeError('x is not a function'), 'x is not a function (bug:unexpected)', true],
    ['a bug', new BugError('budget-too-small', 'no body'), 'no body (bug:budget-too-small)', true],
    [
      'an outside error',
      new ExternalError('http-timeout', 'connection reset'),
      'connection reset (http-timeout)',
      false,
    ],
    ['no error at all', 'oops', 'oops (bug:unexpected)', true],
  ])('%s is a loss, and the next sink still runs', async (_, error, why, isBug) => {
    let ran = false;
    const next = sink('json', () => {
      ran = true;
      return Promise.resolve([]);
    });
    const log = memoryLog();
    const [loss, ...others] = await publish(sampleReport, [sink('comment', () => Promise.reject(error)), next], log);
    expect(loss).toMatchObject({ what: 'comment', why });
    expect(loss?.fix !== undefined).toBe(isBug);
    expect(others).toEqual([]);
    expect(ran).toBe(true);
    expect(log.of('warning')).toHaveLength(1);
  });

  test('also when it throws at once', async () => {
    const broken: Sink = {
      id: 'status',
      publish: () => {
        throw new Error('at once');
      },
    };
    expect(await publish(sampleReport, [broken], memoryLog())).toMatchObject([
      { what: 'status', why: 'at once (bug:unexpected)' },
    ]);
  });
});

describe('cancelled', () => {
  test('what talks to a server is given up, what writes here still runs', async () => {
    const ran: string[] = [];
    const note = (id: Sink['id']) =>
      sink(id, () => {
        ran.push(id);
        return Promise.resolve([]);
      });
    const losses = await publish(
      sampleReport,
      [note('check'), note('summary'), note('comment'), note('json')],
      memoryLog(),
      {
        signal: AbortSignal.abort(),
      },
    );
    expect(ran).toEqual(['summary', 'json']);
    expect(losses).toEqual([
      { what: 'check', why: 'the run was cancelled' },
      { what: 'comment', why: 'the run was cancelled' },
    ]);
  });

  test('in the middle of a call that never ends', async () => {
    const controller = new AbortController();
    const hanging = sink('comment', () => new Promise(() => {}));
    setTimeout(() => controller.abort(), 10);
    const losses = await publish(sampleReport, [hanging, sink('html')], memoryLog(), { signal: controller.signal });
    expect(losses).toEqual([{ what: 'comment', why: 'the run was cancelled' }]);
  });
});

test('the report is not changed', async () => {
  const before = JSON.stringify(sampleReport);
  await publish(sampleReport, [sink('check', () => Promise.reject(new Error('no')))], memoryLog());
  expect(JSON.stringify(sampleReport)).toBe(before);
});

test('what a loss says cannot become markup or a command', async () => {
  const log = memoryLog();
  await publish(
    sampleReport,
    [sink('check', () => Promise.resolve([{ what: 'a\n::error::b', why: '\u001b[31mred\u202e' }]))],
    log,
  );
  expect(log.entries[0]?.message).toBe('Not published: a ::error::b, because red[U+202E].');
});
