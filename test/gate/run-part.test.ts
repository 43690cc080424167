import { describe, expect, test } from '@jest/globals';
import { ExternalError } from '../../src/core/model/errors.ts';
import { verdictOf } from '../../src/core/model/verdict.ts';
import type { ActionResult, ResultPart } from '../../src/core/run/action-run.ts';
import { runAction } from '../../src/core/run/run-action.ts';
import { gate } from '../../src/gate/inputs.ts';
import { joinParts } from '../../src/gate/join-parts.ts';
import { gateParts, qualityPart, scanPart } from '../../src/gate/names.ts';
import { runPart } from '../../src/gate/run-part.ts';
import { memoryWorld } from '../core/run/memory-world.ts';

const passed = (id: string): ActionResult => ({
  verdict: verdictOf([
    { id, title: id, outcome: 'pass', expected: '1', actual: '1', reason: 'See `baseline`.', fix: 'Set `baseline`.' },
  ]),
  metrics: [],
  sections: [],
  notes: ['`baseline` is old.'],
  outputs: {},
  facts: {},
});

/** A gate whose parts do as they are told. */
async function gateOf(
  scan: () => Promise<ActionResult>,
  quality: () => Promise<ActionResult>,
  abort = new AbortController(),
) {
  const world = memoryWorld({ actions: gateParts.map(({ schema }) => schema), signal: abort.signal });
  const parts: ResultPart[] = [];
  const ending = await runAction(
    {
      schema: gate,
      endsOnAbort: true,
      run: async (run) => {
        parts.push(await runPart(run, { ...scanPart, load: async () => ({ run: scan }) }));
        parts.push(await runPart(run, { ...qualityPart, load: async () => ({ run: quality }) }));
        const [first, second] = parts as [ResultPart, ResultPart];
        return joinParts([
          { of: scanPart, part: first },
          { of: qualityPart, part: second },
        ]);
      },
    },
    world.surroundings,
  );
  return { ...world, ending, parts };
}

const ok = (id: string) => async () => passed(id);
const crash = (error: unknown) => () => Promise.reject(error);

describe('a part that crashes', () => {
  test.each([
    ['of a bug', new TypeError('x is undefined'), 'bug'],
    ['of an outside system', new ExternalError('tool-timeout', 'git was still running.'), 'tool-timeout'],
  ])('%s is one inconclusive condition, and the other part is judged', async (_name, error, actual) => {
    const { ending, log, outputs } = await gateOf(crash(error), ok('line-coverage'));
    expect(ending.error).toBe(error);
    expect(ending.report.conclusion).toBe('failure');
    expect(ending.report.verdict).toMatchObject({
      outcome: 'inconclusive',
      conditions: [
        { id: 'run-completed', subject: 'security-scan', outcome: 'inconclusive', actual },
        { id: 'line-coverage', outcome: 'pass' },
      ],
    });
    expect(log.of('error')).toHaveLength(1);
    expect([outputs.findings, outputs['security-html-path'], outputs.compliance]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('second does so too', async () => {
    const { ending, outputs } = await gateOf(ok('secrets'), crash(new Error('out of words')));
    expect(ending.report.verdict.conditions.map(({ id, subject }) => [id, subject])).toEqual([
      ['secrets', undefined],
      ['run-completed', 'quality-gate'],
    ]);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', conclusion: 'failure', 'line-coverage': 'unknown' });
  });

  test('does not keep the first error from being told when both do', async () => {
    const { ending, log } = await gateOf(crash(new Error('one')), crash(new Error('two')));
    expect(ending.error).toMatchObject({ message: 'one' });
    expect(log.of('error').map(({ message }) => message)).toEqual([
      expect.stringContaining('one'),
      expect.stringContaining('two'),
    ]);
  });
});

test('a cancellation of the second part keeps the first, and nothing is called an error of ours', async () => {
  const abort = new AbortController();
  const quality = () => {
    abort.abort(new Error('Cancelled by SIGINT.'));
    return new Promise<ActionResult>(() => {});
  };
  const { ending, log, parts } = await gateOf(ok('secrets'), quality, abort);
  expect(parts.map(({ result }) => result.verdict.conditions.map(({ id, actual }) => `${id} ${actual}`))).toEqual([
    ['secrets 1'],
    ['run-completed cancelled'],
  ]);
  expect(ending.report).toMatchObject({ conclusion: 'failure', verdict: { outcome: 'inconclusive' } });
  expect(log.of('error')).toEqual([]);
});

test('what people are told to set has the name that it has in the gate', async () => {
  const { ending } = await gateOf(ok('secrets'), ok('coverage-drop'));
  const told = ending.report.verdict.conditions.map(({ reason, fix }) => [reason, fix]);
  expect(told).toEqual([
    ['See `security-baseline`.', 'Set `security-baseline`.'],
    ['See `coverage-baseline`.', 'Set `coverage-baseline`.'],
  ]);
  expect(ending.report.notes).toEqual(['`security-baseline` is old.', '`coverage-baseline` is old.']);
});
