import { describe, expect, test } from '@jest/globals';
import { commonOutputs } from '../../src/core/inputs/action-schema.ts';
import { commonInputs } from '../../src/core/inputs/common-inputs.ts';
import { gate } from '../../src/gate/inputs.ts';
import {
  gateParts,
  isOfWhole,
  type Named,
  nameInGate,
  qualityPart,
  scanPart,
  wordsInGate,
} from '../../src/gate/names.ts';

const kinds: readonly Named[] = ['inputs', 'outputs'];

test('what both parts have is told apart, and what means the whole is there once', () => {
  const twice = kinds.flatMap((of) =>
    Object.keys(scanPart.schema[of])
      .filter((name) => Object.hasOwn(qualityPart.schema[of], name))
      .filter((name) => !Object.hasOwn({ ...commonInputs('gate'), ...commonOutputs }, name))
      .map((name) => [of, name, ...gateParts.map((part) => nameInGate(part, of, name))]),
  );
  expect(twice).toEqual([
    ['inputs', 'base-ref', 'base-ref', 'base-ref'],
    ['inputs', 'baseline', 'security-baseline', 'coverage-baseline'],
    ['outputs', 'badge-path', 'badge-path', 'badge-path'],
    ['outputs', 'html-path', 'security-html-path', 'html-path'],
  ]);
});

describe.each(kinds)('%s', (of) => {
  test('of both parts are in the gate, each under one name that is no other’s', () => {
    const own = gateParts.flatMap((part) =>
      Object.keys(part.schema[of])
        .filter((name) => !isOfWhole(part, of, name))
        .map((name) => nameInGate(part, of, name)),
    );
    expect(new Set(own).size).toBe(own.length);
    const ofWhole = gateParts.flatMap((part) =>
      Object.keys(part.schema[of]).filter((name) => isOfWhole(part, of, name)),
    );
    expect(Object.keys(gate[of]).sort()).toEqual([...new Set([...own, ...ofWhole])].sort());
  });

  test('mean what they mean in the part', () => {
    for (const part of gateParts) {
      for (const [name, definition] of Object.entries(part.schema[of])) {
        if (isOfWhole(part, of, name)) continue;
        const { description, ...rest } = definition;
        expect(gate[of][nameInGate(part, of, name)]).toEqual({ ...rest, description: wordsInGate(part, description) });
      }
    }
  });
});

test('what is of the whole, a part takes from the whole or leaves to it', () => {
  for (const part of gateParts) {
    for (const of of kinds) expect(Object.keys(part.schema[of])).toEqual(expect.arrayContaining([...part.ofWhole[of]]));
  }
});

test('words about a part name the inputs that the gate has', () => {
  expect(wordsInGate(qualityPart, 'Set `baseline`, or `baseline: url:...`, or `minimum-coverage`.')).toBe(
    'Set `coverage-baseline`, or `coverage-baseline: url:...`, or `minimum-coverage`.',
  );
  expect(wordsInGate(scanPart, 'A baseline, `baselines` and `file`.')).toBe('A baseline, `baselines` and `file`.');
});

test('no words of the gate name an input that it does not have', () => {
  const words = [
    ...Object.values(gate.inputs).map(({ description }) => description),
    ...Object.values(gate.outputs).map(({ description }) => description),
    ...gate.hosts.map(({ host, when }) => `${host} ${when}`),
  ];
  const renamed = gateParts.flatMap((part) =>
    Object.keys(part.schema.inputs).filter((name) => nameInGate(part, 'inputs', name) !== name),
  );
  const stale = words.filter((text) => renamed.some((name) => new RegExp(`\`${name}[\`:]`).test(text)));
  expect(stale).toEqual([]);
});

test('figures and background are those that the parts have', () => {
  // Ids and titles that nobody has any more would silently do nothing.
  expect(Object.keys({ ...scanPart.figures, ...qualityPart.figures })).toEqual([
    'findings',
    'findings-new',
    'tests-total',
    'tests-failed',
    'line-coverage',
    'patch-coverage',
  ]);
});
