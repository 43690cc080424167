import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { sha256 } from '../../../src/core/evidence/digest.ts';
import { severities } from '../../../src/core/model/finding.ts';
import { renderSarif } from '../../../src/core/render/sarif.ts';
import type { SarifFinding, SarifRun, SarifSetting } from '../../../src/core/render/sarif-model.ts';
import { sarifLimits } from '../../../src/systems/github/limits.ts';

const setting: SarifSetting = {
  category: 'security-scan',
  fingerprintKey: 'vetnet/v1',
  repository: 'https://github.com/org/app',
  commit: 'a'.repeat(40),
  branch: 'main',
  startedAt: new Date('2026-11-20T08:00:00Z'),
  finishedAt: new Date('2026-11-20T08:00:01Z'),
};

const validate = (() => {
  const {
    $schema: _,
    id: $id,
    ...schema
  } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../fixtures/sarif/sarif-schema-2.1.0.json'), 'utf8'),
  ) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, validateFormats: true });
  (formats as unknown as (to: Ajv) => void)(ajv);
  return ajv.compile({ ...schema, $id: String($id) });
})();

function finding(index: number, more: Partial<SarifFinding> = {}): SarifFinding {
  return {
    tool: 'sast',
    tools: ['sast'],
    category: 'code',
    rule: `rule-${index % 40}`,
    severity: severities[index % severities.length] ?? 'low',
    message: `Something is wrong at place ${index}.`,
    location: { file: `src/folder ${index % 100}/file${index}.ts`, line: (index % 500) + 1, column: 3, endColumn: 9 },
    fingerprint: index.toString(16).padStart(20, '0'),
    lineHash: `${index.toString(16)}:1`,
    cwes: [79, 89],
    fix: 'Mend it.',
    helpUrl: 'https://example.org/rule',
    ...more,
  };
}

function run(findings: readonly SarifFinding[], more: Partial<SarifRun> = {}): SarifRun {
  return { tool: { id: 'sast', title: 'Code', version: '0.1.0' }, completed: true, notices: [], findings, ...more };
}

// biome-ignore lint/suspicious/noExplicitAny: the log is what the schema says, and that is tested first.
type Log = any;

function log(runs: readonly SarifRun[], limits = sarifLimits): Log {
  const parsed: unknown = JSON.parse(Buffer.from(renderSarif(runs, setting, limits)).toString('utf8'));
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}

describe('a log', () => {
  test('says of a finding all that code scanning shows', () => {
    const { runs } = log([run([finding(0, { isNew: true })])]);
    expect(runs[0].automationDetails).toEqual({ id: 'security-scan/sast/' });
    expect(runs[0].versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.com/org/app',
        revisionId: 'a'.repeat(40),
        branch: 'main',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(runs[0].tool.driver.rules[0].properties).toEqual({
      tags: ['security', 'code', 'external/cwe/cwe-79', 'external/cwe/cwe-89'],
      'security-severity': '9.5',
    });
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'rule-0',
      ruleIndex: 0,
      level: 'error',
      baselineState: 'new',
      partialFingerprints: { primaryLocationLineHash: '0:1', 'vetnet/v1': '0'.repeat(20) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/folder%200/file0.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 3, endColumn: 9 },
          },
        },
      ],
    });
  });

  test.each([
    ['critical', 10, '10.0'],
    ['critical', 7, '9.1'],
    ['high', 9.8, '8.9'],
    ['high', undefined, '8.0'],
    ['medium', 5.3, '5.3'],
    ['low', 0, '2.0'],
    ['note', 0, undefined],
  ] as const)('tells %s with the score %s as the number %s', (severity, score, expected) => {
    const vulnerability = {
      id: 'CVE-2026-1',
      aliases: [],
      package: { ecosystem: 'npm', name: 'a' },
      fixedIn: [],
      ...(score === undefined ? {} : { cvss: { score } }),
    };
    const { runs } = log([run([finding(0, { severity, vulnerability })])]);
    expect(runs[0].tool.driver.rules[0].properties['security-severity']).toBe(expected);
  });

  test('says why a finding does not count, and where', () => {
    const { runs } = log([
      run([
        finding(0, { suppressed: { by: 'inline-comment' } }),
        finding(1, { suppressed: { by: 'ignore', reason: 'Not reachable.' } }),
      ]),
    ]);
    expect(runs[0].results.map((result: Log) => result.suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'inline-comment' }],
      [{ kind: 'external', status: 'accepted', justification: 'ignore: Not reachable.' }],
    ]);
  });

  test('tells what was not looked at', () => {
    const notices = [{ level: 'error', text: 'semgrep crashed.' }] as const;
    const { runs } = log([run([], { completed: false, notices })]);
    expect(runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'semgrep crashed.' } }],
    });
    expect(runs[0].results).toEqual([]);
  });

  test('gives a place to what has none, because code scanning refuses it else', () => {
    const { location: _, ...placeless } = finding(0, { tool: 'container' });
    const { runs } = log([run([placeless])]);
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'container', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });
});

describe('what a hostile name or message becomes', () => {
  test('paths are relative references with every special character encoded', () => {
    const { runs } = log([run([finding(0, { location: { file: 'a b/%41?#/C:\\x/é\n.ts', line: 1 } })])]);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%20b/%2541%3F%23/C%3A/x/%C3%A9%0A.ts',
    );
  });

  test('a message makes no link', () => {
    const { runs } = log([run([finding(0, { message: 'see [here](https://evil.example)' })])]);
    expect(runs[0].results[0].message.text).toBe('see [here] (https://evil.example)');
  });

  test('any text gives a valid log', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, fc.integer(), fc.double(), (rule, file, message, a, b) => {
        const location = { file, line: a, endLine: b, column: b, endColumn: a };
        const { runs } = log([run([finding(0, { rule, message, location, title: message, helpUrl: file })])]);
        const { region } = runs[0].results[0].locations[0].physicalLocation;
        expect(region.endLine ?? region.startLine).toBeGreaterThanOrEqual(region.startLine);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the limits of code scanning', () => {
  test.each([1, 10_000, 60_000])('%s findings', (count) => {
    const findings = Array.from({ length: count }, (_, index) => finding(index));
    const bytes = renderSarif([run(findings)], setting, sarifLimits);
    const parsed: Log = JSON.parse(Buffer.from(bytes).toString('utf8'));
    expect(validate(parsed)).toBe(true);
    const kept = Math.min(count, 25_000);
    expect(parsed.runs[0].results.length).toBe(kept);
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(10_000_000);
    const notices = parsed.runs[0].invocations[0].toolExecutionNotifications ?? [];
    expect(notices.map(({ message }: Log) => message.text)).toEqual(
      count > 25_000 ? ['35,000 results left out: only the 25,000 that matter most are in this run.'] : [],
    );
  });

  test('by size, when texts do not compress', () => {
    const noise = (seed: number) => Array.from({ length: 10 }, (_, index) => sha256(`${seed}:${index}`)).join('');
    const findings = Array.from({ length: 1000 }, (_, index) => finding(index, { message: noise(index) }));
    const limits = { ...sarifLimits, compressedBytes: 100_000 };
    const bytes = renderSarif([run(findings)], setting, limits);
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(100_000);
    const parsed: Log = JSON.parse(Buffer.from(bytes).toString('utf8'));
    expect(parsed.runs[0].results.length).toBeGreaterThan(100);
    expect(parsed.runs[0].results[0].message.text).toBe(findings[0]?.message);
    expect(parsed.runs[0].invocations[0].toolExecutionNotifications.length).toBe(1);
  });

  test('no more than 20 runs: the last tools share one', () => {
    const runs = Array.from({ length: 25 }, (_, index) =>
      run([finding(index)], { tool: { id: `tool${index}`, title: `Tool ${index}` } }),
    );
    const parsed = log(runs);
    expect(parsed.runs.length).toBe(20);
    expect(parsed.runs[19].results.length).toBe(6);
    expect(new Set(parsed.runs.map((each: Log) => each.automationDetails.id)).size).toBe(20);
  });

  test('no more than 10 tags', () => {
    const cwes = Array.from({ length: 30 }, (_, index) => index + 1);
    expect(log([run([finding(0, { cwes })])]).runs[0].tool.driver.rules[0].properties.tags.length).toBe(10);
  });
});
