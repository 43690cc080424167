import { describe, expect, test } from '@jest/globals';
import { finding, run, secret } from './triage-run.ts';

describe('merging', () => {
  test('a secret that several tools find at one place is one, shown under ours', async () => {
    const { findings } = await run([
      secret({
        tool: 'gitleaks',
        rule: 'generic-api-key',
        severity: 'critical',
        location: { file: 'a.ts', line: 2, column: 8, endColumn: 29 },
      }),
      secret(),
      secret({ tool: 'detect-secrets', rule: 'Secret Keyword', location: { file: 'a.ts', line: 2 } }),
    ]);
    expect(findings.length).toBe(1);
    expect(findings[0]).toMatchObject({
      rule: 'generic',
      severity: 'critical',
      tools: ['secrets', 'gitleaks', 'detect-secrets'],
    });
  });

  test('two secrets of one line are two, and so are two places', async () => {
    const { findings } = await run([
      secret(),
      secret({ location: { file: 'a.ts', line: 2, column: 29, endColumn: 31 } }),
      secret({ location: { file: 'a.ts', line: 3, column: 14, endColumn: 28 } }),
      secret({ commit: 'c'.repeat(40) }),
    ]);
    expect(findings.length).toBe(4);
  });

  test('a secret that a commit of the change brought and that still stands there is told once, where it stands', async () => {
    const commit = 'c'.repeat(40);
    const { findings } = await run([
      secret({ fingerprint: 'one', commit, location: { file: 'a.ts', line: 9 } }),
      secret({ fingerprint: 'one' }),
      secret({ fingerprint: 'gone', commit, location: { file: 'a.ts', line: 9 } }),
    ]);
    expect(findings.map(({ location, commit: of }) => [location?.line, of])).toEqual([
      [2, undefined],
      [9, commit],
    ]);
  });

  test('other findings are one only where rule and place are the same', async () => {
    const { findings } = await run([
      finding(),
      finding({ tool: 'semgrep' }),
      finding({ rule: 'other' }),
      finding({ location: { file: 'a.ts', line: 5 } }),
    ]);
    expect(findings.map(({ tools }) => tools)).toEqual([['sast'], ['sast', 'semgrep'], ['sast']]);
  });

  test('what a tool without columns says twice of one line is two, and said by a report of it too it is still two', async () => {
    const place = { file: 'Dockerfile', line: 3 };
    const told = ['Pin the version of curl.', 'Pin the version of git.'].map((message) =>
      finding({ tool: 'hadolint', rule: 'DL3008', message, location: place }),
    );
    const { findings } = await run([...told, ...told]);
    expect(findings.map(({ message }) => message).sort()).toEqual(told.map(({ message }) => message));
  });

  test('the order does not depend on the order in which commits were read', async () => {
    const commits = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
    const found = commits.map((commit) => secret({ commit }));
    const order = async (findings: typeof found) => (await run(findings)).findings.map(({ commit }) => commit);
    expect(await order(found)).toEqual(commits);
    expect(await order([...found].reverse())).toEqual(commits);
  });

  test('a comment beside it holds whoever finds it; the settings of one tool do not hold for another', async () => {
    const quiet = (by: 'inline-comment' | 'tool') => [secret({ suppression: { by } }), secret({ tool: 'gitleaks' })];
    expect((await run(quiet('inline-comment'))).findings[0]?.suppressed).toEqual({ by: 'inline-comment' });
    expect((await run(quiet('tool'))).findings[0]?.suppressed).toBeUndefined();
  });
});
