import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkRepository } from '../../../src/cli/check/check-repository.ts';
import { jsonOfCheck, printCheck } from '../../../src/cli/check/print.ts';
import { checkRules } from '../../../src/cli/check/remark.ts';
import { schemasOf } from '../../../src/core/run/entry.ts';
import { entries } from '../../../src/main.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';

const schemas = await schemasOf(entries);

const word = fc.oneof(
  fc.constantFrom(
    ...[
      'org/vetnet-actions@v1',
      'org/vetnet-actions/quality-gate@v1',
      'org/vetnet-actions/.github/workflows/gate.yml@v1',
    ],
    ...[
      '$/actions/quality-gate',
      'org/vetnet-actions/@',
      'org/vetnet-actions/../x@v1',
      'inherit',
      'write-all',
      'read',
      '${{ x }}',
    ],
    ...['pull_request', 'merge_group', 'always()', 'npm test', '.', 'summary check'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const key = fc.oneof(
  fc.constantFrom(
    ...[
      'on',
      'jobs',
      'steps',
      'uses',
      'with',
      'permissions',
      'needs',
      'if',
      'secrets',
      'run',
      'env',
      'name',
      'paths',
      'types',
    ],
    ...[
      'contents',
      'pull_request',
      'continue-on-error',
      'coverage',
      'config',
      'token',
      'publish',
      'working-directory',
      'a',
      'b',
    ],
  ),
  fc.string({ maxLength: 6 }).filter((text) => text !== '__proto__'),
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    word,
    fc.constantFrom(null, true, false, 0, 1.5, -1),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 5 }),
  ),
}));

/** A workflow in outline, with anything in the places where a check looks. */
const outline = fc
  .record({
    on: node,
    permissions: node,
    job: fc.dictionary(key, node, { maxKeys: 6 }),
    step: fc.dictionary(key, node, { maxKeys: 6 }),
    uses: word,
  })
  .map(({ on, permissions, job, step, uses }) => ({
    on,
    permissions,
    jobs: { one: { ...job, steps: [{ run: 'npm test' }, { ...step, uses }] }, two: { ...job, uses } },
  }));

async function checked(text: string, policy: string) {
  const files = new MemoryFiles();
  files.set('/r/.github/workflows/a.yml', text);
  files.set('/r/.github/vetnet.yml', policy);
  const places = { folder: '/r', root: '/r', suite: '/s' };
  return checkRepository({ ...places, files, schemas, sections: schemas, named: ['.github/workflows/a.yml'] });
}

test('whatever a workflow holds, the check says where and what, and how to mend it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(node, outline), fc.oneof(fc.constant({ version: 1 }), node), async (value, policy) => {
      const result = await checked(JSON.stringify(value), JSON.stringify(policy));
      for (const { rule, level, line, column, what, fix } of result.remarks) {
        expect(Object.keys(checkRules)).toContain(rule);
        expect(['error', 'warning', 'unknown']).toContain(level);
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(what).toMatch(/\S.*\.$/s);
        expect(fix).toMatch(/\S/);
      }
      expect(() => JSON.parse(jsonOfCheck(result))).not.toThrow();
      // Nothing in a file reaches a terminal that could steer it.
      expect(printCheck(result, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
    { numRuns: 400 },
  );
});

test('and any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const { files } = await checked(text, 'version: 1');
      expect(files).toEqual(['.github/vetnet.yml', '.github/workflows/a.yml']);
    }),
    { numRuns: 300 },
  );
});
