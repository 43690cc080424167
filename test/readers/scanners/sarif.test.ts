import { describe, expect, test } from '@jest/globals';
import { onlyFinding, readScannerReport } from './read-scanner-report.ts';

const driver = { name: 'Example Scanner' };
const log = (run: object) => ({ version: '2.1.0', runs: [{ tool: { driver }, ...run }] });
const at = (uri: string, more: object = {}) => [{ physicalLocation: { artifactLocation: { uri, ...more } } }];
const result = (more: object = {}) => ({ ruleId: 'R1', message: { text: 'Bad.' }, locations: at('a.ts'), ...more });

describe('severity', () => {
  const rules = (properties: object, level?: string) => ({
    tool: {
      driver: {
        ...driver,
        rules: [{ id: 'R1', properties, ...(level !== undefined && { defaultConfiguration: { level } }) }],
      },
    },
  });
  test.each<[string, object, string]>([
    ['9.8 is critical', { ...rules({ 'security-severity': '9.8' }), results: [result()] }, 'critical'],
    ['9.0 is critical, as for CVSS', { ...rules({ 'security-severity': '9.0' }), results: [result()] }, 'critical'],
    ['8.9 is high', { ...rules({ 'security-severity': '8.9' }), results: [result()] }, 'high'],
    ['7.0 is high', { ...rules({ 'security-severity': 7 }), results: [result()] }, 'high'],
    ['4.0 is medium', { ...rules({ 'security-severity': '4.0' }), results: [result()] }, 'medium'],
    ['3.9 is low', { ...rules({ 'security-severity': '3.9' }), results: [result()] }, 'low'],
    [
      '0.0 means that none is known',
      { ...rules({ 'security-severity': '0.0' }, 'error'), results: [result()] },
      'high',
    ],
    ['a word counts too', { ...rules({ 'security-severity': 'CRITICAL' }), results: [result()] }, 'critical'],
    [
      'the result’s own score goes before the rule’s',
      { ...rules({ 'security-severity': '9.8' }), results: [result({ properties: { 'security-severity': '2.0' } })] },
      'low',
    ],
    ['nonsense is left out', { ...rules({ 'security-severity': 'NaN' }, 'note'), results: [result()] }, 'low'],
    ['the level of the rule', { ...rules({}, 'error'), results: [result()] }, 'high'],
    ['the level of the result', { ...rules({}, 'error'), results: [result({ level: 'note' })] }, 'low'],
    ['no level is a warning', { results: [result()] }, 'medium'],
    ['none is a note', { results: [result({ level: 'none' })] }, 'note'],
    ['informational is a note', { results: [result({ kind: 'informational' })] }, 'note'],
    [
      'an error of a linter asks for no review',
      { tool: { driver: { name: 'ESLint' } }, results: [result({ level: 'error' })] },
      'medium',
    ],
  ])('%s', async (_, run, severity) => {
    expect((await onlyFinding(log(run))).severity).toBe(severity);
  });
});

describe('what counts', () => {
  test.each(['pass', 'notApplicable'])('a result of kind %s is no finding', async (kind) => {
    expect((await readScannerReport(log({ results: [result({ kind })] }))).findings).toEqual([]);
  });

  test('what is absent from the new run is no finding', async () => {
    expect(
      (
        await readScannerReport(
          log({ results: [result({ baselineState: 'absent' }), result({ baselineState: 'new' })] }),
        )
      ).findings,
    ).toHaveLength(1);
  });

  test.each<[string, readonly object[], object | undefined]>([
    ['in the source', [{ kind: 'inSource', justification: 'a test' }], { by: 'inline-comment', reason: 'a test' }],
    ['outside', [{ kind: 'external', status: 'accepted' }], { by: 'tool' }],
    ['under review does not hold', [{ kind: 'external', status: 'underReview' }], undefined],
    ['refused does not hold', [{ kind: 'external', status: 'rejected' }], undefined],
    ['none', [], undefined],
  ])('a suppression %s', async (_, suppressions, expected) => {
    expect((await onlyFinding(log({ results: [result({ suppressions })] }))).suppression).toEqual(expected);
  });
});

describe('rules', () => {
  const extension = {
    name: 'pack',
    rules: [{ id: 'X1', shortDescription: { text: 'From a pack' }, properties: { tags: ['external/cwe/cwe-079'] } }],
  };

  test('of an extension, by index and by its name', async () => {
    const tool = {
      driver: { ...driver, rules: [{ id: 'D1', name: 'Own' }] },
      extensions: [{ name: 'other' }, extension],
    };
    const results = [
      { message: { text: 'a' }, rule: { index: 0, toolComponent: { index: 1 } } },
      { message: { text: 'b' }, rule: { index: 0, toolComponent: { name: 'pack' } } },
      { message: { text: 'c' }, ruleIndex: 0 },
      { message: { text: 'd' }, ruleId: 'X1/deep' },
    ];
    const { findings } = await readScannerReport(log({ tool, results }));
    expect(findings.map(({ rule, title, cwes }) => [rule, title, cwes])).toEqual([
      ['X1', 'From a pack', [79]],
      ['X1', 'From a pack', [79]],
      ['D1', 'Own', undefined],
      ['X1/deep', 'From a pack', [79]],
    ]);
  });

  test('an index that is out of range, negative or of another rule is not believed', async () => {
    const tool = {
      driver: {
        ...driver,
        rules: [
          { id: 'R0', name: 'Zero' },
          { id: 'R1', name: 'One' },
        ],
      },
    };
    for (const ruleIndex of [99, -1, 0.5, 1e300, '0', 0]) {
      expect(await onlyFinding(log({ tool, results: [result({ ruleIndex })] }))).toMatchObject({
        rule: 'R1',
        title: 'One',
      });
    }
  });

  test('a result without any rule is a finding all the same', async () => {
    expect((await onlyFinding(log({ results: [{ message: { text: 'x' } }] }))).rule).toBe('unnamed-rule');
  });

  test('weaknesses of taxa', async () => {
    const taxa = [
      { id: '798', toolComponent: { name: 'CWE' } },
      { id: '5', toolComponent: { name: 'OWASP' } },
    ];
    expect((await onlyFinding(log({ results: [result({ taxa })] }))).cwes).toEqual([798]);
  });
});

describe('messages', () => {
  test.each<[string, object, string]>([
    ['placeholders', { text: '{0} of {1}', arguments: ['one', 'two'] }, 'one of two'],
    ['a placeholder without an argument stays', { text: '{0} {7}', arguments: ['one'] }, 'one {7}'],
    ['doubled braces are single ones', { text: '{{{0}}}', arguments: ['x'] }, '{x}'],
    ['braces without arguments are text', { text: 'a {{ b }}' }, 'a {{ b }}'],
    ['arguments are not filled in again', { text: '{0}', arguments: ['{1}', 'no'] }, '{1}'],
    ['links are their text', { text: 'See [here](1) and [there](https://example.org/x).' }, 'See here and there.'],
    ['by id, of the rule', { id: 'default', arguments: ['v'] }, 'Rule says v'],
    ['by id, of the tool', { id: 'global' }, 'Tool says so'],
    ['by an id that is not there', { id: 'nowhere' }, 'R1'],
    ['a wrapped sentence is one line', { text: 'First line\nsecond line.\n\nMore.' }, 'First line second line.'],
  ])('%s', async (_, message, expected) => {
    const tool = {
      driver: {
        ...driver,
        globalMessageStrings: { global: { text: 'Tool says so' } },
        rules: [{ id: 'R1', messageStrings: { default: { text: 'Rule says {0}' } } }],
      },
    };
    expect((await onlyFinding(log({ tool, results: [result({ message })] }))).message).toBe(expected);
  });

  test('are cut', async () => {
    const found = await onlyFinding(log({ results: [result({ message: { text: '😀'.repeat(2_000_000) } })] }));
    expect(found.message.length).toBeLessThanOrEqual(500);
    expect(Buffer.from(found.message, 'utf8').toString('utf8')).toBe(found.message);
    expect(found.details?.length).toBeLessThanOrEqual(4096);
  });

  test('what a rule about hard-coded passwords quotes is left out', async () => {
    const tool = { driver: { ...driver, rules: [{ id: 'R1', properties: { tags: ['external/cwe/cwe-798'] } }] } };
    const word = ['hunter', '2'.repeat(12)].join('');
    const found = await onlyFinding(
      log({ tool, results: [result({ message: { text: `The value "${word}" is a password.` } })] }),
    );
    expect(JSON.stringify(found)).not.toContain(word);
    expect(found.message).toBe('The value "…" is a password.');
  });
});

describe('places', () => {
  const bases = {
    ROOT: { uri: 'file:///home/me/app/' },
    SRC: { uri: 'src/', uriBaseId: 'ROOT' },
    LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
  };
  test.each<[string, string, object, string | undefined]>([
    ['relative', 'src/a.ts', {}, 'src/a.ts'],
    ['with dots in front', './src/a.ts', {}, 'src/a.ts'],
    ['encoded', 'src/a%20b%23.ts', {}, 'src/a b#.ts'],
    ['not encoded though it should be', '100%.ts', {}, '100%.ts'],
    ['a file URI', 'file:///home/me/a.ts', {}, '/home/me/a.ts'],
    ['a file URI with a host', 'file://build/home/a.ts', {}, '/home/a.ts'],
    ['a file URI of Windows', 'file:///C:/code/a.ts', {}, 'C:/code/a.ts'],
    ['backslashes', 'src\\a.ts', {}, 'src/a.ts'],
    ['below a base that is not told', 'a.ts', { uriBaseId: '%SRCROOT%' }, 'a.ts'],
    ['below bases', 'a.ts', { uriBaseId: 'SRC' }, '/home/me/app/src/a.ts'],
    ['below a base that stands on itself', 'a.ts', { uriBaseId: 'LOOP' }, `${'x/'.repeat(20)}a.ts`],
    ['in the web', 'https://example.org/a.ts', {}, undefined],
  ])('%s', async (_, uri, more, file) => {
    const found = await onlyFinding(
      log({ originalUriBaseIds: bases, results: [result({ locations: at(uri, more) })] }),
    );
    expect(found.location?.file).toBe(file);
  });

  test('by index among the artifacts', async () => {
    const artifacts = [{ location: { uri: 'zero.ts' } }, { location: { uri: 'one.ts' } }];
    const locations = [{ physicalLocation: { artifactLocation: { index: 1 } } }];
    expect((await onlyFinding(log({ artifacts, results: [result({ locations })] }))).location).toEqual({
      file: 'one.ts',
    });
  });

  test.each<[object, object]>([
    [{ startLine: 3 }, { line: 3 }],
    [
      { startLine: 3, endLine: 3, startColumn: 2, endColumn: 9 },
      { line: 3, column: 2, endColumn: 9 },
    ],
    [
      { startLine: 3, endLine: 5, startColumn: 9, endColumn: 2 },
      { line: 3, endLine: 5, column: 9, endColumn: 2 },
    ],
    [{ startLine: -4, startColumn: 2 }, {}],
    [{ startLine: 3, endLine: 1, startColumn: -1, endColumn: 1e99 }, { line: 3 }],
    [{ startLine: '3' }, {}],
  ])('region %j', async (region, expected) => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a' }, region } }];
    expect((await onlyFinding(log({ results: [result({ locations })] }))).location).toEqual({ file: 'a', ...expected });
  });
});

describe('what a run says of itself', () => {
  test('a tool that did not succeed', async () => {
    const invocations = [{ executionSuccessful: false, exitCode: 2, exitCodeDescription: 'out of memory' }];
    expect((await readScannerReport(log({ invocations, results: [] }))).problems).toEqual([
      'The tool says that it did not succeed (2): out of memory',
    ]);
  });

  test('errors are problems, warnings are remarks, notes nothing', async () => {
    const note = (level: string) => ({ level, message: { text: level } });
    const invocations = [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [note('error'), note('warning'), note('note')],
        toolConfigurationNotifications: [note('error')],
      },
    ];
    const { runs } = await readScannerReport(log({ invocations, results: [] }));
    expect(runs).toMatchObject([{ problems: ['error'], warnings: ['warning'] }]);
  });

  test.each<[string, object]>([
    ['no results', {}],
    ['null in their place', { results: null }],
    ['results in another file', { externalPropertyFileReferences: { results: [{ guid: 'x' }] } }],
  ])('%s: it did not come to scanning', async (_, run) => {
    expect((await readScannerReport(log(run))).problems).toHaveLength(1);
  });

  test('no run is an error, and so is no version', async () => {
    await expect(readScannerReport({ version: '2.1.0', $schema: 'sarif', runs: [] })).rejects.toMatchObject({
      code: 'report-empty',
    });
    await expect(readScannerReport({ runs: [{ tool: { driver }, results: [] }] })).rejects.toMatchObject({
      code: 'report-unknown-version',
    });
  });

  test('each tool is a run of its own, whatever stands first', async () => {
    const { runs } = await readScannerReport({
      runs: [
        { results: [result()], tool: { driver: { name: 'CodeQL', semanticVersion: '2.20.0' } } },
        { results: [], tool: { driver: { name: 'hadolint' } } },
      ],
      version: '2.1.0',
    });
    expect(runs.map(({ tool, version, findings }) => [tool, version, findings.length])).toEqual([
      ['codeql', '2.20.0', 1],
      ['hadolint', undefined, 0],
    ]);
  });
});

describe('fingerprints', () => {
  const fingerprintOf = async (more: object) => (await onlyFinding(log({ results: [result(more)] }))).fingerprint;

  test('are the same on another line, and others for another rule or file', async () => {
    const partialFingerprints = { primaryLocationLineHash: '39fa2ee980eb94b0:1' };
    const first = await fingerprintOf({ partialFingerprints });
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.ts' }, region: { startLine: 90 } } }];
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await fingerprintOf({ partialFingerprints, locations })).toBe(first);
    expect(await fingerprintOf({ partialFingerprints, ruleId: 'R2' })).not.toBe(first);
    expect(await fingerprintOf({ partialFingerprints, locations: at('b.ts') })).not.toBe(first);
  });

  test('are not made of facts about a commit, or of a request to log in', async () => {
    expect(await fingerprintOf({ partialFingerprints: { commitSha: 'a'.repeat(40), author: 'me' } })).toBeUndefined();
    expect(await fingerprintOf({ fingerprints: { 'matchBasedId/v1': 'requires login' } })).toBeUndefined();
  });
});

describe('kinds of tools', () => {
  const categoryOf = async (name: string, more: object = {}, properties: object = {}) => {
    const tool = { driver: { name, rules: [{ id: 'R1', properties }] } };
    return (await onlyFinding(log({ tool, results: [result(more)] }))).category;
  };
  test.each<[string, object, object, string]>([
    ['gitleaks', {}, {}, 'secret'],
    ['CodeQL', {}, {}, 'code'],
    ['ACME Secret Finder', {}, {}, 'secret'],
    ['hadolint', {}, {}, 'container'],
    ['zizmor', {}, {}, 'workflow'],
    ['checkov', {}, {}, 'configuration'],
    ['Trivy', {}, { tags: ['vulnerability'] }, 'vulnerability'],
    ['Trivy', {}, { tags: ['secret'] }, 'secret'],
    ['Trivy', {}, { tags: ['misconfiguration'] }, 'configuration'],
    ['Anything', { ruleId: 'CVE-2024-12345' }, {}, 'vulnerability'],
    ['Semgrep OSS', { ruleId: 'generic.secrets.gitleaks.token' }, {}, 'secret'],
  ])('%s %j %j: %s', async (name, more, properties, category) => {
    expect(await categoryOf(name, more, properties)).toBe(category);
  });

  test.each<[string, string, object]>([
    [
      'Trivy',
      'Package: lodash\nInstalled Version: 4.17.4\nVulnerability CVE-2019-10744\nSeverity: CRITICAL\nFixed Version: 4.17.12\nLink: [x](https://x.example)',
      { name: 'lodash', version: '4.17.4' },
    ],
    [
      'Grype',
      'A high vulnerability in npm package: lodash, version 4.17.4 was found at: /package-lock.json',
      { name: 'lodash', version: '4.17.4' },
    ],
    [
      'osv-scanner',
      "Package '@scope/pkg@1.0.0' is vulnerable to 'CVE-2019-10744'.",
      { name: '@scope/pkg', version: '1.0.0' },
    ],
  ])('%s names the package in a sentence', async (name, text, expected) => {
    const tool = {
      driver: {
        name,
        rules: [{ id: 'CVE-2019-10744', properties: { 'security-severity': '9.1', tags: ['vulnerability'] } }],
      },
    };
    const found = await onlyFinding(
      log({ tool, results: [{ ruleId: 'CVE-2019-10744', message: { text }, locations: at('package-lock.json') }] }),
    );
    expect(found.vulnerability).toMatchObject({
      id: 'CVE-2019-10744',
      package: { ecosystem: 'npm', ...expected },
      cvss: { score: 9.1 },
    });
  });
});
