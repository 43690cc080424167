import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import type { Given } from '../../src/core/inputs/read-action-inputs.ts';
import { verdictOf } from '../../src/core/model/verdict.ts';
import type { ActionResult } from '../../src/core/run/action-run.ts';
import { runAction } from '../../src/core/run/run-action.ts';
import { gate } from '../../src/gate/inputs.ts';
import { type GatePart, gateParts, isOfWhole, nameInGate, qualityPart, scanPart } from '../../src/gate/names.ts';
import { runPart } from '../../src/gate/run-part.ts';
import { memoryWorld } from '../core/run/memory-world.ts';
import { MemoryFiles } from '../harness/memory-files.ts';

type Values = Readonly<Record<string, unknown>>;

const nothing: ActionResult = {
  verdict: verdictOf([]),
  metrics: [],
  sections: [],
  notes: [],
  outputs: {},
  facts: {},
};

/** What each part is told in a gate that is given this. */
async function told(given: Given, policy?: string): Promise<ReadonlyMap<GatePart, Values>> {
  const seen = new Map<GatePart, Values>();
  const files = new MemoryFiles();
  if (policy !== undefined) files.set('/checkout/.github/vetnet.yml', policy);
  const { surroundings, log } = memoryWorld({ given, files, actions: gateParts.map(({ schema }) => schema) });
  await runAction(
    {
      schema: gate,
      run: async (run) => {
        for (const part of gateParts) {
          const look = async ({ inputs }: { readonly inputs: Values }) => {
            seen.set(part, inputs);
            return nothing;
          };
          await runPart(run, { ...part, load: async () => ({ run: look }) });
        }
        return nothing;
      },
    },
    surroundings,
  );
  expect(log.of('error')).toEqual([]);
  return seen;
}

/** What the field of an input reads from its own example. */
function example(schema: ActionSchema, name: string) {
  const { field } = schema.inputs[name] ?? { field: undefined };
  if (field === undefined) throw new Error(`${schema.name} has no ${name}`);
  const text = field.words.example;
  return { text, value: field.read(text) };
}

const isCommon = (name: string): boolean => gateParts.every((part) => isOfWhole(part, 'inputs', name));
/** Given alone these change more than themselves: where things are read from. */
const elsewhere = new Set(['config', 'working-directory', 'environment', 'check-name']);
const ownInputs = gateParts.flatMap((part) =>
  Object.keys(part.schema.inputs)
    .filter((name) => !isCommon(name))
    .map((name) => ({ part, name, inGate: nameInGate(part, 'inputs', name) })),
);

test('every input of a part is given under one name, lands in that part, and in no other', async () => {
  const without = await told({});
  const property = fc.asyncProperty(fc.subarray(ownInputs, { minLength: 1 }), async (chosen) => {
    const given = Object.fromEntries(chosen.map(({ part, name, inGate }) => [inGate, example(part.schema, name).text]));
    const seen = await told(given);
    for (const part of gateParts) {
      const expected = Object.fromEntries(
        chosen.filter((one) => one.part === part).map(({ name }) => [name, example(part.schema, name).value]),
      );
      expect(seen.get(part)).toEqual({ ...without.get(part), ...expected });
    }
  });
  await fc.assert(property, { numRuns: 40 });
});

test('each alone, so that none is missed', async () => {
  for (const { part, name, inGate } of ownInputs) {
    const seen = await told({ [inGate]: example(part.schema, name).text });
    expect([inGate, seen.get(part)?.[name]]).toEqual([inGate, example(part.schema, name).value]);
  }
});

test('what is of the whole lands in both', async () => {
  const names = Object.keys(gate.inputs).filter((name) => isCommon(name) && !elsewhere.has(name));
  expect(names).toContain('base-ref');
  for (const name of names) {
    const { text, value } = example(gate, name);
    const seen = await told({ [name]: text });
    expect([name, ...gateParts.map((part) => seen.get(part)?.[name])]).toEqual([name, value, value]);
  }
});

test('both parts go by the name of the check, and one name does not get to the other under its own', async () => {
  const seen = await told({ 'check-name': 'ios' });
  expect(gateParts.map((part) => seen.get(part)?.['check-name'])).toEqual(['ios', 'ios']);
  const byDefault = await told({});
  expect(gateParts.map((part) => byDefault.get(part)?.['check-name'])).toEqual(['gate', 'gate']);
  const stray = await told({ baseline: 'file:a.json' });
  expect(gateParts.map((part) => stray.get(part)?.baseline)).toEqual([undefined, undefined]);
});

test('each part has its own section of the policy, and an input wins over both', async () => {
  const policy = [
    'version: 1',
    'on-missing: warn',
    'security-scan: { fail-on: never, baseline: old.json }',
    'quality-gate: { on-missing: ignore, baseline: "file:base.json" }',
    '',
  ].join('\n');
  const rules = (seen: ReadonlyMap<GatePart, Values>) =>
    gateParts.map((part) => [seen.get(part)?.['fail-on'], seen.get(part)?.['on-missing']]);
  const byPolicy = await told({}, policy);
  expect(rules(byPolicy)).toEqual([
    ['never', 'warn'],
    ['fail', 'ignore'],
  ]);
  expect(byPolicy.get(scanPart)?.baseline).toBe('old.json');
  expect(byPolicy.get(qualityPart)?.baseline).toEqual({ kind: 'file', value: 'base.json' });
  expect(rules(await told({ 'fail-on': 'warn', 'on-missing': 'fail' }, policy))).toEqual([
    ['warn', 'fail'],
    ['warn', 'fail'],
  ]);
});
