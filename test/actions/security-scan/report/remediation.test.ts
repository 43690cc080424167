import { describe, expect, test } from '@jest/globals';
import { remedies } from '../../../../src/actions/security-scan/report/remediation.ts';
import { triaged, vulnerable } from '../sample-facts.ts';

function flaw(
  id: string,
  fixedIn: readonly string[],
  more: object = {},
  ecosystem = 'npm',
  version: string | undefined = '2.0.1',
) {
  const named = { ecosystem, name: 'parse-all', ...(version === undefined ? {} : { version }) };
  return vulnerable({
    rule: id,
    severity: 'high',
    vulnerability: { id, aliases: [], package: named, fixedIn, ...more },
  });
}

describe('an update', () => {
  test('clears all vulnerabilities of a package, and goes as far as the last of them needs', () => {
    const [first, ...rest] = remedies([flaw('CVE-1', ['1.9.9', '2.0.9', '3.1.0']), flaw('CVE-2', ['2.0.10'])]);
    expect(rest).toEqual([]);
    expect(first?.act).toBe('Update `parse-all` from 2.0.1 to 2.0.10 or later.');
    expect(first?.clears.length).toBe(2);
  });

  test('is one for each lockfile', () => {
    const other = { ...flaw('CVE-1', ['3.0.0']), location: { file: 'web/package-lock.json' } };
    expect(remedies([flaw('CVE-1', ['3.0.0']), other]).map(({ places }) => places.join())).toEqual([
      'package-lock.json',
      'web/package-lock.json',
    ]);
  });

  test('names what brings the package along', () => {
    const path = ['web-kit', 'router', 'parse-all'];
    expect(remedies([flaw('CVE-1', ['3.0.0'], { path })])[0]?.act).toBe(
      'Update `parse-all` from 2.0.1 to 3.0.0 or later, which comes with `web-kit`.',
    );
  });

  test('goes by the ecosystem’s own order of versions', () => {
    expect(remedies([flaw('CVE-1', ['2.0.post1', '2.1rc1'], {}, 'PyPI', '2.0')])[0]?.act).toContain(' to 2.0.post1 ');
    expect(remedies([flaw('CVE-1', ['2.0.0-rc.1', '2.0.0'], {}, 'npm', '2.0.0-rc.2')])[0]?.act).toContain(' to 2.0.0 ');
  });

  test('of a package without a version goes to the highest there is', () => {
    const one = vulnerable({
      vulnerability: {
        id: 'CVE-1',
        aliases: [],
        package: { ecosystem: 'npm', name: 'a' },
        fixedIn: ['1.0.1', '2.0.0'],
      },
    });
    expect(remedies([one])[0]?.act).toBe('Update `a` to 2.0.0 or later.');
  });
});

test('a finding without an update is mended as its scanner says, all places of a rule at once', () => {
  const places = Array.from({ length: 5 }, (_, index) =>
    triaged({ fix: 'Use SHA-256.', location: { file: `src/${index}.ts`, line: 1 } }),
  );
  expect(remedies(places)).toMatchObject([
    { act: 'Use SHA-256.', places: ['src/0.ts', 'src/1.ts', 'src/2.ts', 'src/3.ts', 'src/4.ts'] },
  ]);
  expect(remedies([triaged({ title: 'Weak hash' })])[0]?.act).toBe('Mend: Weak hash.');
});

test('what clears the worst comes first, then what clears most', () => {
  const acts = remedies([
    triaged({ rule: 'a', severity: 'high', fix: 'One high.' }),
    triaged({ rule: 'b', severity: 'medium', fix: 'Two medium.' }),
    triaged({ rule: 'b', severity: 'medium', fix: 'Two medium.' }),
    triaged({ rule: 'c', severity: 'critical', fix: 'One critical.' }),
    triaged({ rule: 'd', severity: 'high', fix: 'Two high.' }),
    triaged({ rule: 'd', severity: 'high', fix: 'Two high.' }),
  ]);
  expect(acts.map(({ act }) => act)).toEqual(['One critical.', 'Two high.', 'One high.', 'Two medium.']);
});
