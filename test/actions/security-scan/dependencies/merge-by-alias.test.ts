import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeByAlias } from '../../../../src/actions/security-scan/dependencies/merge-by-alias.ts';
import type { SecurityFinding, Vulnerability } from '../../../../src/core/model/security-finding.ts';

interface Facts extends Partial<Omit<SecurityFinding, 'vulnerability'>> {
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly name?: string;
  /** Null where the tool tells none. */
  readonly version?: string | null;
  /** Null where the tool tells none. */
  readonly file?: string | null;
  readonly vulnerability?: Partial<Vulnerability>;
}

function finding(
  tool: string,
  {
    id = 'CVE-2026-0001',
    aliases = [],
    name = 'left-pod',
    version = '1.0.0',
    file = 'package-lock.json',
    vulnerability,
    ...rest
  }: Facts = {},
): SecurityFinding {
  const known = { ecosystem: 'npm', name, ...(version === null ? {} : { version }) };
  return {
    tool,
    rule: id,
    category: 'vulnerability',
    severity: 'medium',
    message: `${tool} on ${id}`,
    ...(file === null ? {} : { location: { file } }),
    ...rest,
    vulnerability: { id, aliases, package: known, fixedIn: [], ...vulnerability },
  };
}

function shown(findings: readonly SecurityFinding[]): readonly string[] {
  return mergeByAlias(findings).map(({ rule, tools, vulnerability, location }) =>
    [rule, tools.join('+'), vulnerability?.package.version ?? '-', location?.file ?? '-'].join(' '),
  );
}

describe('what is one', () => {
  test.each<[string, readonly SecurityFinding[], readonly string[]]>([
    [
      'two tools that share an id',
      [
        finding('trivy', { id: 'CVE-2026-0001' }),
        finding('dependencies', { id: 'GHSA-a', aliases: ['CVE-2026-0001'] }),
      ],
      ['GHSA-a dependencies+trivy 1.0.0 package-lock.json'],
    ],
    [
      'ids in other capitals',
      [finding('trivy', { id: 'cve-2026-0001' }), finding('dependencies')],
      ['CVE-2026-0001 dependencies+trivy 1.0.0 package-lock.json'],
    ],
    [
      'two that only a third one links, in any order',
      [finding('a', { id: 'A' }), finding('c', { id: 'C' }), finding('b', { id: 'B', aliases: ['C', 'A'] })],
      ['A a+c+b 1.0.0 package-lock.json'],
    ],
    [
      'a report without a version in all versions it may be about',
      [finding('dependencies'), finding('dependencies', { version: '2.0.0' }), finding('npm-audit', { version: null })],
      [
        'CVE-2026-0001 dependencies+npm-audit 1.0.0 package-lock.json',
        'CVE-2026-0001 dependencies+npm-audit 2.0.0 package-lock.json',
      ],
    ],
    [
      'a report without a file, where its version is',
      [finding('dependencies'), finding('dependencies', { version: '2.0.0' }), finding('cargo-audit', { file: null })],
      [
        'CVE-2026-0001 dependencies+cargo-audit 1.0.0 package-lock.json',
        'CVE-2026-0001 dependencies 2.0.0 package-lock.json',
      ],
    ],
    [
      'a report that names the manifest, with the nearest lockfile above it',
      [
        finding('dependencies'),
        finding('dependencies', { file: 'web/package-lock.json' }),
        finding('dependencies', { file: 'api/package-lock.json' }),
        finding('github', { version: null, file: 'web/package.json' }),
        finding('govulncheck', { file: 'cmd/main.go' }),
      ],
      [
        'CVE-2026-0001 dependencies+govulncheck 1.0.0 package-lock.json',
        'CVE-2026-0001 dependencies+github 1.0.0 web/package-lock.json',
        'CVE-2026-0001 dependencies 1.0.0 api/package-lock.json',
      ],
    ],
    [
      'versions of Go modules in either spelling',
      ['0.9.0', 'v0.9.0'].map((version, at) => {
        const known = { ecosystem: 'Go', name: 'example.org/m', version };
        return finding(at === 0 ? 'dependencies' : 'grype', { file: 'go.mod', vulnerability: { package: known } });
      }),
      ['CVE-2026-0001 dependencies+grype 0.9.0 go.mod'],
    ],
    [
      'two reports that both tell little',
      [finding('npm-audit', { version: null, file: null }), finding('pnpm-audit', { version: null, file: null })],
      ['CVE-2026-0001 npm-audit+pnpm-audit - -'],
    ],
  ])('%s', (_name, findings, expected) => {
    expect(shown(findings)).toEqual(expected);
  });
});

describe('what stays apart', () => {
  test.each<[string, readonly SecurityFinding[]]>([
    ['other ids', [finding('trivy', { id: 'CVE-2026-0001' }), finding('dependencies', { id: 'CVE-2026-0002' })]],
    ['other packages', [finding('trivy'), finding('trivy', { name: 'right-pod' })]],
    ['other versions', [finding('trivy'), finding('dependencies', { version: '1.0.1' })]],
    ['other files', [finding('trivy'), finding('dependencies', { file: 'web/package-lock.json' })]],
    ['other commits', [finding('trivy'), finding('trivy', { commit: 'a'.repeat(40) })]],
    [
      'a version that the report does not mean',
      [finding('dependencies'), finding('x', { version: '3.0.0', file: null })],
    ],
  ])('%s', (_name, findings) => {
    expect(mergeByAlias(findings)).toHaveLength(2);
  });
});

test('carries what any of them knows, and the worst of it', () => {
  const [merged] = mergeByAlias([
    finding('trivy', {
      severity: 'critical',
      fix: 'Update to 1.2.0.',
      cwes: [79, 20],
      vulnerability: { fixedIn: ['1.2.0'], cvss: { score: 9.8 }, epss: 0.25 },
    }),
    finding('dependencies', {
      id: 'GHSA-a',
      aliases: ['CVE-2026-0001'],
      title: 'A title',
      fix: 'Replace left-pod: no version without it is known.',
      cwes: [79],
      vulnerability: { cvss: { score: 7.5, vector: 'v' }, scope: 'development', path: ['a', 'left-pod'] },
    }),
    finding('grype', { vulnerability: { knownExploited: true, epss: 0.5, scope: 'production' } }),
  ]);
  expect(merged).toEqual({
    tool: 'dependencies',
    tools: ['dependencies', 'trivy', 'grype'],
    rule: 'GHSA-a',
    category: 'vulnerability',
    severity: 'critical',
    message: 'dependencies on GHSA-a',
    title: 'A title',
    fix: 'Update to 1.2.0.',
    cwes: [20, 79],
    location: { file: 'package-lock.json' },
    vulnerability: {
      id: 'GHSA-a',
      aliases: ['CVE-2026-0001'],
      package: { ecosystem: 'npm', name: 'left-pod', version: '1.0.0' },
      fixedIn: ['1.2.0'],
      cvss: { score: 9.8 },
      knownExploited: true,
      epss: 0.5,
      scope: 'production',
      path: ['a', 'left-pod'],
    },
  });
});

test('known exploitation makes critical, whoever knows of it', () => {
  const [merged] = mergeByAlias([finding('grype', { severity: 'low', vulnerability: { knownExploited: true } })]);
  expect(merged?.severity).toBe('critical');
});

test('an image holds its packages whatever it is called', () => {
  const inImage = finding('container', { file: 'dist/app.oci' });
  expect(shown([inImage, finding('trivy', { file: null })])).toEqual([
    'CVE-2026-0001 container+trivy 1.0.0 dist/app.oci',
  ]);
  expect(shown([inImage, finding('dependencies', { file: 'dist/package-lock.json' })])).toHaveLength(2);
});

test('a guess gives way to a rating, and is one only where nobody rated', () => {
  const guess = finding('pip-audit', { severity: 'high', vulnerability: { unrated: true } });
  const [rated] = mergeByAlias([guess, finding('dependencies', { severity: 'low' })]);
  expect([rated?.severity, rated?.vulnerability?.unrated]).toEqual(['low', undefined]);
  const [unrated] = mergeByAlias([guess, { ...guess, tool: 'dependencies' }]);
  expect([unrated?.severity, unrated?.vulnerability?.unrated]).toEqual(['high', true]);
});

test('what one tool keeps quiet counts where another does not', () => {
  const quiet = { suppression: { by: 'tool', reason: 'ours' } } as const;
  expect(mergeByAlias([finding('trivy', quiet), finding('dependencies')])[0]?.suppression).toBeUndefined();
  expect(mergeByAlias([finding('trivy', quiet), finding('grype', quiet)])[0]?.suppression).toEqual(quiet.suppression);
});

test('names of Python packages are one however they are spelled', () => {
  const python = (tool: string, name: string) => {
    const known = { ecosystem: 'PyPI', name, version: '1.0' };
    return finding(tool, { vulnerability: { package: known } });
  };
  expect(mergeByAlias([python('dependencies', 'flusk-core'), python('pip-audit', 'Flusk_Core')])).toHaveLength(1);
});

const tools = fc.constantFrom('dependencies', 'trivy', 'npm-audit', 'grype');
const anyFinding = fc
  .record({
    tool: tools,
    ids: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { minLength: 1, maxLength: 3 }),
    name: fc.constantFrom('left-pod', 'right-pod'),
    version: fc.constantFrom('1.0.0', '2.0.0', null),
    file: fc.constantFrom('a.lock', 'b.lock', null),
    severity: fc.constantFrom('critical' as const, 'high' as const, 'low' as const),
  })
  .map(({ tool, ids: [id = 'A', ...aliases], ...rest }) => finding(tool, { id, aliases, ...rest }));

describe('always', () => {
  test('no finding is lost, and none becomes milder', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 12 }), (findings) => {
        const merged = mergeByAlias(findings);
        for (const { tool, severity, vulnerability } of findings) {
          const holders = merged.filter(
            (each) =>
              each.tools.includes(tool) &&
              [each.vulnerability?.id, ...(each.vulnerability?.aliases ?? [])].includes(vulnerability?.id) &&
              each.vulnerability?.package.name === vulnerability?.package.name,
          );
          expect(holders.length).toBeGreaterThan(0);
          const rank = ['critical', 'high', 'low'];
          expect(holders.some((each) => rank.indexOf(each.severity) <= rank.indexOf(severity))).toBe(true);
        }
        expect(merged.length).toBeLessThanOrEqual(findings.length);
      }),
    );
  });

  test('merging what was merged changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 12 }), (findings) => {
        const once = mergeByAlias(findings);
        expect(mergeByAlias(once).map(({ vulnerability }) => vulnerability)).toEqual(
          once.map(({ vulnerability }) => vulnerability),
        );
      }),
    );
  });
});
