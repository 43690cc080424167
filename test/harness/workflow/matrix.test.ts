import { describe, expect, test } from '@jest/globals';
import { jobsOnly, runInline } from './inline-workflow.ts';
import { expandMatrix, legName } from './matrix.ts';

describe('expanding a matrix', () => {
  test('as the example of the documentation', () => {
    // GitHub Docs, running variations of jobs: "Expanding or adding matrix configurations".
    const legs = expandMatrix({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    });
    expect(legs).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('exclude takes away what it matches in part, before include adds', () => {
    const legs = expandMatrix({
      os: ['linux', 'macos'],
      node: [20, 24],
      exclude: [{ os: 'macos', node: 20 }],
      include: [{ os: 'macos', node: 20, slow: true }],
    });
    expect(legs).toEqual([
      { os: 'linux', node: 20 },
      { os: 'linux', node: 24 },
      { os: 'macos', node: 24 },
      { os: 'macos', node: 20, slow: true },
    ]);
  });

  test('include alone is a matrix', () => {
    expect(expandMatrix({ include: [{ a: 1 }, { b: 2 }] })).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('the name of a leg has all its scalars', () => {
    expect(legName({ leg: { name: 'core', path: '.' }, os: 'linux', fast: true, none: null })).toBe(
      'core, ., linux, true',
    );
  });

  test.each([
    [{ leg: [] }, "Matrix vector 'leg' does not contain any values"],
    [{}, 'Matrix must define at least one vector'],
    [{ include: [] }, 'Matrix must define at least one vector'],
    [{ leg: [1], exclude: [{ leg: 1 }] }, 'Matrix must define at least one vector'],
    [{ leg: 'core' }, 'matrix.leg: A sequence was expected'],
    ['core', 'matrix: A mapping was expected'],
  ])('refuses %j', (matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });
});

const matrixOf = (more: string): string => `
strategy:
  matrix:
    leg: [one, two, three]
${more}`;

const failsAtTwo = `steps: [{ run: '[ \${{ matrix.leg }} != two ]' }]`;

describe('jobs with a matrix', () => {
  test('a failed leg cancels those that did not run; the job has failed', async () => {
    const result = await runInline(
      jobsOnly({ test: matrixOf(failsAtTwo), after: "needs: test\nif: failure() && needs.test.result == 'failure'" }),
    );
    expect(result.jobs.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      'test (one): success',
      'test (two): failure',
      'test (three): cancelled',
      'after: success',
    ]);
    expect(result.conclusion).toBe('failure');
  });

  test('without fail-fast every leg runs', async () => {
    const result = await runInline(
      jobsOnly({ test: matrixOf(`  fail-fast: false\n  max-parallel: 1\n${failsAtTwo}`) }),
    );
    expect(result.jobs.map((job) => job.result)).toEqual(['success', 'failure', 'success']);
    expect(result.conclusion).toBe('failure');
  });

  test('a leg that may fail cancels no other', async () => {
    const job = matrixOf(`continue-on-error: \${{ matrix.leg == 'two' }}\n${failsAtTwo}`);
    const result = await runInline(jobsOnly({ test: job, after: 'needs: test' }));
    expect(result.jobs.map((each) => each.result)).toEqual(['success', 'failure', 'success', 'success']);
    expect(result.conclusion).toBe('success');
  });

  test('a name that tells the leg gets no suffix, another one does', async () => {
    const result = await runInline(
      jobsOnly({ a: matrixOf('name: Test ${{ matrix.leg }}'), b: `${matrixOf('name: Other')}` }),
    );
    expect(result.jobs.map((job) => job.name)).toEqual([
      'Test one',
      'Test two',
      'Test three',
      'Other (one)',
      'Other (two)',
      'Other (three)',
    ]);
  });

  test('the last leg that has an output gives it', async () => {
    const job = matrixOf(`
outputs:
  leg: \${{ steps.make.outputs.leg }}
  one: \${{ steps.make.outputs.one }}
steps:
  - id: make
    run: |
      echo "leg=$LEG" >> "$GITHUB_OUTPUT"
      [ "$LEG" != one ] || echo one=1 >> "$GITHUB_OUTPUT"
    env:
      LEG: \${{ matrix.leg }}`);
    const result = await runInline(
      jobsOnly({
        test: job,
        after: 'needs: test\nsteps: [{ run: "echo ${{ needs.test.outputs.leg }}-${{ needs.test.outputs.one }}" }]',
      }),
    );
    expect(result.job('after').log).toContain('three-1');
  });

  test('legs come from the output of another job, with objects in them', async () => {
    const plan = `
outputs:
  legs: \${{ steps.legs.outputs.legs }}
steps:
  - id: legs
    run: echo 'legs=[{"name":"core","path":"packages/core"},{"name":"web","path":"."}]' >> "$GITHUB_OUTPUT"`;
    const job = `
needs: plan
name: Test (\${{ matrix.leg.name }})
strategy:
  matrix:
    leg: \${{ fromJSON(needs.plan.outputs.legs) }}
steps: [{ run: 'echo "\${{ matrix.leg.path }} \${{ strategy.job-index }} of \${{ strategy.job-total }}"' }]`;
    const result = await runInline(jobsOnly({ plan, test: job }));
    expect(result.job('Test (core)').log).toContain('packages/core 0 of 2');
    expect(result.job('Test (web)').log).toContain('. 1 of 2');
  });

  test('an empty matrix fails the job before it runs', async () => {
    const job = "strategy:\n  matrix:\n    leg: ${{ fromJSON('[]') }}";
    const result = await runInline(jobsOnly({ test: job, gate: 'needs: test\nif: always()' }));
    expect(result.job('test').result).toBe('failure');
    expect(result.job('test').annotations[0]?.message).toContain("Matrix vector 'leg' does not contain any values");
    expect(result.job('gate').result).toBe('success');
  });

  test('a skipped job never looks at its matrix', async () => {
    const result = await runInline(jobsOnly({ test: "if: false\nstrategy:\n  matrix:\n    leg: ${{ fromJSON('') }}" }));
    expect(result.jobs.map(({ name, result }) => [name, result])).toEqual([['test', 'skipped']]);
  });

  test('a skipped job shows the expressions of its name, so that a check required by a leg’s name never comes', async () => {
    const result = await runInline(jobsOnly({ test: matrixOf('name: "Test \\"${{ matrix.leg }}\\""\nif: false') }));
    expect(result.jobs.map((job) => job.name)).toEqual(['Test "${{ matrix.leg }}"']);
    expect([result.requiredCheck('Test "one"'), result.job('test').result]).toEqual(['pending', 'skipped']);
  });
});
