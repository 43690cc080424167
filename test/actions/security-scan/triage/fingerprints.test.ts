import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { finding, fingerprints, run, secret, texts, vulnerable } from './triage-run.ts';

describe('fingerprints', () => {
  const two = [finding(), finding({ location: { file: 'a.ts', line: 5 } })];

  test('equal lines have one each', async () => {
    expect(new Set(await fingerprints(two)).size).toBe(2);
  });

  test('stay when lines move and when indentation changes', async () => {
    const moved = `\n\n\n${texts['a.ts']}`.replaceAll('use(', '   use(');
    const down = two.map((each) => ({ ...each, location: { file: 'a.ts', line: (each.location?.line ?? 0) + 3 } }));
    expect(await fingerprints(down, moved)).toEqual(await fingerprints(two));
  });

  test('change when another secret takes the place of the first, whose fingerprint does not tell it', async () => {
    const other = (texts['a.ts'] ?? '').replace('first-secret-1', 'first-secret-2');
    const [first] = await fingerprints([secret()]);
    expect(first).toMatch(/^[0-9a-f]{20}$/);
    expect(await fingerprints([secret()], other)).not.toEqual([first]);
  });

  test('change when another key of several lines takes the place of the first', async () => {
    const key = (body: string) => ['-----BEGIN KEY-----', body, '-----END KEY-----'].join('\n');
    const found = [secret({ location: { file: 'a.ts', line: 1, column: 1, endLine: 3, endColumn: 18 } })];
    expect(await fingerprints(found, key('second'))).not.toEqual(await fingerprints(found, key('first')));
  });

  test('of our scanners are those that they made, which tell nothing of a line that must not be guessed', async () => {
    const number = finding({
      tool: 'personal-data',
      category: 'personal-data',
      fingerprint: 'kind',
      location: { file: 'a.ts', line: 1 },
    });
    expect(await fingerprints([number], 'ssn 987-65-4320')).toEqual(await fingerprints([number], 'ssn 987-65-4321'));
    const other = { ...number, tool: 'semgrep' };
    expect(await fingerprints([other], 'one')).not.toEqual(await fingerprints([other], 'two'));
  });

  test('of packages in one line of a lockfile do not depend on what else stands in it', async () => {
    const about = (name: string) =>
      finding({
        tool: 'licenses',
        category: 'license',
        rule: 'license-unknown',
        message: `The licence of ${name} is not known.`,
        package: { ecosystem: 'npm', name, version: '1.0.0' },
        location: { file: 'a.ts', line: 1 },
      });
    const [second] = await fingerprints([about('b')]);
    expect((await fingerprints([about('a'), about('b')]))[1]).toBe(second);
  });

  test('of a vulnerability do not depend on its version, nor on which of its names a tool uses', async () => {
    const update = vulnerable();
    const { vulnerability } = update;
    if (vulnerability === undefined) throw new Error('the sample is a vulnerability');
    const renamed = {
      ...update,
      rule: 'CVE-2026-1000',
      vulnerability: {
        ...vulnerability,
        id: 'CVE-2026-1000',
        aliases: ['GHSA-aaaa-bbbb-cccc'],
        package: { ...vulnerability.package, version: '1.2.2' },
      },
    };
    expect(await fingerprints([renamed])).toEqual(await fingerprints([update]));
  });

  test('of any findings differ', async () => {
    const any = fc.array(
      fc.record({
        rule: fc.constantFrom('a', 'b'),
        line: fc.integer({ min: 1, max: 9 }),
        column: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(any, async (places) => {
        const found = places.map(({ rule, ...place }) => finding({ rule, location: { file: 'a.ts', ...place } }));
        const { findings } = await run(found);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
    );
  });

  test('no path of a report leads out of the repository', async () => {
    const asked: string[] = [];
    const textOf = async (path: string) => {
      asked.push(path);
      return undefined;
    };
    const files = ['../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\b', 'a\0b', 'fine.ts'];
    await run(
      files.map((file) => finding({ location: { file, line: 1 } })),
      { textOf },
    );
    expect(asked).toEqual(['fine.ts']);
  });
});
