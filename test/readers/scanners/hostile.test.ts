import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReadError } from '../../../src/readers/read-error.ts';
import { recogniseScannerReport, scannerReaders } from '../../../src/readers/scanners/index.ts';
import { reportOf } from '../coverage/report-bytes.ts';
import { readScannerReport } from './read-scanner-report.ts';

const folder = join(import.meta.dirname, '../../../../shared/fixtures/scanners');
const largest = 40_000;

/** Small reports of many formats: one of our own, and the public ones where they are. */
const samples: readonly [string, string][] = [
  [
    'sarif',
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'x', rules: [{ id: 'R', properties: { tags: ['a'], 'security-severity': '9' } }] } },
          originalUriBaseIds: { A: { uri: 'file:///a/' } },
          invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] }],
          results: [{ ruleId: 'R', message: { text: '{0}', arguments: ['a'] }, suppressions: [{}], locations: [{}] }],
        },
      ],
    }),
  ],
  ...(existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')])
    .filter(([path, content]) => content.length < largest && !path.endsWith('.txt')),
];

/** The documents with one subtree each exchanged. */
function mutated(content: string, choices: readonly number[], value: unknown): string {
  const isLines = content.trim().includes('}\n{');
  const documents = isLines ? content.trim().split('\n') : [content];
  return documents
    .map((document, index) => {
      let left = (choices[index % choices.length] ?? 0) % 400;
      const walk = (at: unknown): unknown => {
        left -= 1;
        if (left === 0) return value;
        if (Array.isArray(at)) return at.map(walk);
        if (typeof at !== 'object' || at === null) return at;
        return Object.fromEntries(Object.entries(at).map(([key, below]) => [key, walk(below)]));
      };
      return JSON.stringify(walk(JSON.parse(document)));
    })
    .join('\n');
}

describe('reports in which something is exchanged', () => {
  test.each(samples)('%s is read or refused, and nothing else happens', async (_, content) => {
    const strange = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        null,
        -1,
        1e308,
        '',
        [],
        {},
        [[]],
        [null],
        { __proto__: null, constructor: 1 },
        'x'.repeat(10_000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), strange, async (choices, value) => {
        const report = mutated(content, choices, value);
        try {
          const { findings } = await readScannerReport(report, 65_536);
          for (const { message, location } of findings) {
            expect(message.length).toBeLessThan(2_000);
            expect(typeof (location?.file ?? '')).toBe('string');
          }
        } catch (error) {
          if (error instanceof Error && error.message === 'not recognised') return;
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('what could be two formats is of none', () => {
  const both = { plugins_used: [], results: {}, version: '1.0.0', SchemaVersion: 2, ArtifactName: 'x', Results: [] };
  expect(scannerReaders.filter((reader) => reader.sniff(reportOf(JSON.stringify(both))))).toHaveLength(2);
  expect(recogniseScannerReport(reportOf(JSON.stringify(both)))).toBeUndefined();
});

const sarif = (results: string) =>
  `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[${results}]}]}`;

test.each<[string, string, string]>([
  ['nesting', sarif(`{"message":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'report-hostile'],
  [
    'runs without end',
    `{"version":"2.1.0","runs":[${'{"tool":{"driver":{"name":"x"}},"results":[]},'.repeat(1001)}{}]}`,
    'report-hostile',
  ],
  ['a result that is a number', sarif('1'), 'report-malformed'],
  ['a line of 20 MB', `{"SourceMetadata":{},"DetectorType":1,"Raw":"${'x'.repeat(20_000_000)}"}\n`, 'report-hostile'],
])('%s is refused in bounded time', async (_, content, code) => {
  const started = performance.now();
  await expect(readScannerReport(content, 65_536)).rejects.toMatchObject({ code });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('keys that are those of every object are data', async () => {
  const rule =
    '{"id":"__proto__","properties":{"security-severity":"9.5"},"messageStrings":{"__proto__":{"text":"a"},"constructor":{"text":"b"}}}';
  const content = `{"version":"2.1.0","runs":[{"__proto__":{"polluted":1},"tool":{"driver":{"name":"constructor","rules":[${rule}]}},"results":[{"ruleId":"__proto__","level":"toString","message":{"id":"constructor"}}]}]}`;
  const { findings } = await readScannerReport(content);
  expect(findings).toMatchObject([{ rule: '__proto__', severity: 'critical', message: 'b' }]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a report of 200,000 results is read in bounded memory', async () => {
  const one =
    '{"ruleId":"R","message":{"text":"Some words about it."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.ts"},"region":{"startLine":1}}}]}';
  const { findings } = await readScannerReport(sarif(Array.from({ length: 200_000 }, () => one).join(',')), 262_144);
  expect(findings).toHaveLength(200_000);
}, 30_000);
