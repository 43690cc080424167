import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/cli/audit.ts';
import { formatRows } from '../../src/cli/audit-formats.ts';
import { rowOf } from '../../src/core/evidence/audit-rows.ts';
import { appendStatement, type Head } from '../../src/core/evidence/chain.ts';
import { sealRecord } from '../../src/core/evidence/record.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import type { Ports } from '../../src/core/run/ports.ts';
import { commit, sampleFacts, sampleStatement } from '../core/evidence/sample-statement.ts';
import { FakeClock } from '../harness/fake-clock.ts';
import { recordText } from '../harness/record-text.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const day = 86_400_000;

function workplace() {
  const [out, errors, clock] = [recordText(), recordText(), new FakeClock()];
  const refuse = () => {
    throw new Error('the audit reached for something it has no need of');
  };
  const ports: Ports = {
    env: {},
    clock,
    random: Math.random,
    files: nodeFileSystem(Math.random),
    processes: { run: refuse, stream: refuse },
    transport: refuse,
    terminal: { out: out.write, error: errors.write, colour: false, columns: 80 },
    signal: new AbortController().signal,
  };
  return { ports, clock, out, errors, log: join(temporaryFolder(), 'audit.jsonl') };
}

/** A log of three records, one a day from 2 January 2026. */
async function logged() {
  const place = workplace();
  const heads: Head[] = [];
  for (let i = 0; i < 3; i++) {
    heads.push(
      await appendStatement(
        place.log,
        sampleStatement({ change: { before: `1.${i}`, after: `1.${i + 1}` } }),
        place.ports,
      ),
    );
    place.clock.advance(day);
  }
  const run = (...args: string[]) => audit([...args, '--log', place.log], place.ports);
  const edit = (change: (text: string) => string) => writeFileSync(place.log, change(readFileSync(place.log, 'utf8')));
  return { ...place, heads, run, edit };
}

describe('verify', () => {
  test('a whole log, and what an anchor beside the log is worth', async () => {
    const { run, out, heads } = await logged();
    expect(await run('verify')).toBe(0);
    expect(out.text()).toBe(
      `Verified: 3 records, 2026-01-02T03:04:05.000Z to 2026-01-04T03:04:05.000Z.\nHead: record 3, ${heads[2]?.digest}\n` +
        'Note: Whether records were cut off at the end only the head file beside the log, which whoever cuts the log can rewrite, shows: keep the head elsewhere and give it with --head.\n',
    );
  });

  test('with a head that was kept elsewhere nothing remains to be said', async () => {
    const { run, out, heads } = await logged();
    expect(await run('verify', '--head', `sha256:${heads[1]?.digest}`)).toBe(0);
    expect(out.text()).not.toContain('Note');
  });

  test('a changed record', async () => {
    const { run, out, edit } = await logged();
    edit((text) => text.replace('"after":"1.2"', '"after":"9.9"'));
    expect(await run('verify')).toBe(1);
    expect(out.text()).toContain('Broken: 1 break in 2 records');
    expect(out.text()).toContain('- line 2, changed: Record 2 was changed: its content has the digest');
  });

  test('a log cut at its end', async () => {
    const { run, out, edit, heads } = await logged();
    edit((text) => text.split('\n').slice(0, 2).join('\n'));
    expect(await run('verify')).toBe(1);
    expect(out.text()).toContain('truncated: Record 3 was cut off: the head file says that the log reaches record 3.');
    expect(await run('verify', '--head', heads[2]?.digest ?? '')).toBe(1);
  });

  test('as JSON', async () => {
    const { run, out, heads } = await logged();
    expect(await run('verify', '--format', 'json', '--head', heads[2]?.digest ?? '')).toBe(0);
    expect(JSON.parse(out.text())).toEqual({
      records: 3,
      breaks: [],
      notes: [],
      first: { sequence: 1, time: '2026-01-02T03:04:05.000Z' },
      last: { sequence: 3, time: '2026-01-04T03:04:05.000Z', digest: heads[2]?.digest },
    });
  });

  test('says what is past retention', async () => {
    const { run, out, ports } = await logged();
    expect(await run('verify', '--retention-days', '2')).toBe(0);
    expect(out.text()).toContain(
      'Note: Records up to 1 are past retention of 2 days; `vetnet audit prune` drops them.',
    );
    expect(ports.clock.now().toISOString()).toBe('2026-01-05T03:04:05.000Z');
  });
});

describe('no verdict', () => {
  test('no log', async () => {
    const { ports, errors, log } = workplace();
    expect(await audit(['verify', '--log', log], ports)).toBe(3);
    expect(errors.text()).toBe(`There is no audit log in ${log}: nothing was verified.\n`);
    expect(readdirSync(join(log, '..'))).toEqual([]);
  });

  test('an empty log', async () => {
    const { ports, log } = workplace();
    writeFileSync(log, '');
    expect(await audit(['export', '--log', log], ports)).toBe(3);
  });

  test('a log that cannot be read', async () => {
    const { ports, errors, log } = workplace();
    expect(await audit(['verify', '--log', join(log, '..')], ports)).toBe(4);
    expect(errors.text()).toContain('EISDIR');
  });
});

describe('usage', () => {
  test.each([
    [[], 'audit needs verify, export or prune, found "nothing".'],
    [['check'], 'audit needs verify, export or prune, found "check".'],
    [['verify', 'more'], 'audit verify takes no "more".'],
    [['verify', '--haed', 'x'], "Unknown option '--haed'"],
    [['verify', '--head', 'abc'], '--head is "abc"; expected 64 hex digits.'],
    [['verify', '--format', 'csv'], 'audit verify prints text or json, not csv.'],
    [['export', '--format', 'xml'], '--format is "xml"; expected json, csv, markdown.'],
    [['export', '--since', 'yesterday'], '--since is "yesterday"; expected a date'],
    [['export', '--until', '2026-13-01'], '--until is "2026-13-01"; expected a date'],
    [['export', '--until', '2026-02-30'], '--until is "2026-02-30"; expected a date'],
    [['export', '--until', '2026-02-30T00:00:00Z'], '--until is "2026-02-30T00:00:00Z"; expected a date'],
    [['verify', '--retention-days', '0'], '--retention-days is "0"; expected a whole number of days.'],
    [['prune'], 'audit prune needs --retention-days, or retention-days in the policy.'],
    [['verify', '\u001b[31m'], 'audit verify takes no "\\u001b[31m".'],
  ])('%j', async (args, message) => {
    const { ports, out, errors } = workplace();
    expect(await audit(args, ports)).toBe(2);
    expect(errors.text()).toContain(message);
    expect(errors.text()).toContain('Usage: vetnet audit');
    expect(out.text()).toBe('');
  });

  test('help is no error', async () => {
    const { ports, out } = workplace();
    expect(await audit(['verify', '--help'], ports)).toBe(0);
    expect(out.text()).toContain('Exit codes: 0 verified, 1 broken, 2 usage');
  });
});

describe('export', () => {
  test.each([
    [[], ['1', '2', '3']],
    [
      ['--since', '2026-01-03'],
      ['2', '3'],
    ],
    [
      ['--until', '2026-01-03'],
      ['1', '2'],
    ],
    [['--since', '2026-01-03T03:04:05Z', '--until', '2026-01-03T03:04:05Z'], ['2']],
    [['--since', '2026-01-03T04:04:06+01:00', '--until', '2026-01-04T03:04'], []],
    [['--since', '2026-01-04T03:04:05'], ['3']],
  ])('%j', async (args, records) => {
    const { run, out } = await logged();
    expect(await run('export', '--format', 'json', ...args)).toBe(0);
    expect(JSON.parse(out.text()).map((row: { record: string }) => row.record)).toEqual(records);
  });

  test('what stands in each column', async () => {
    const { log, ports, out } = workplace();
    const approvals = [{ by: 'mona', environment: 'production', at: '2026-01-01T00:00:00Z' }, { by: 'hubot' }];
    const artifacts = [{ name: 'Clinic.ipa', sha256: '3'.repeat(64) }];
    const policy = [{ name: '.github/vetnet.yml', sha256: '2'.repeat(64) }];
    const reliedOn = [{ name: 'scan.json', sha256: '4'.repeat(64) }];
    const head = await appendStatement(
      log,
      sampleStatement({ approvals, artifacts, policy, reliedOn, change: { before: '1.4.0', after: '1.3.9' } }),
      ports,
    );
    await audit(['export', '--log', log, '--format', 'json'], ports);
    expect(JSON.parse(out.text())).toEqual([
      {
        record: '1',
        time: '2026-01-02T03:04:05.000Z',
        action: 'quality-gate',
        verdict: 'pass',
        conclusion: 'success',
        commit,
        environment: 'production',
        actor: 'octocat',
        event: 'push',
        approvals: 'mona for production 2026-01-01T00:00:00Z; hubot',
        before: '1.4.0',
        after: '1.3.9',
        digests: `record ${head.digest}; Clinic.ipa ${'3'.repeat(64)}; .github/vetnet.yml ${'2'.repeat(64)}; quality-gate.json ${'1'.repeat(64)}; scan.json ${'4'.repeat(64)}`,
      },
    ]);
  });

  test('a broken log is exported, and said to be broken', async () => {
    const { run, out, errors, edit } = await logged();
    edit((text) => text.replace('"after":"1.2"', '"after":"9.9"'));
    expect(await run('export', '--format', 'csv')).toBe(1);
    expect(out.text().split('\r\n')).toHaveLength(4);
    expect(errors.text()).toContain('Record 2 was changed');
  });

  const hostile = '=HYPERLINK("https://x","y"),\r\n|<b>@everyone</b> **bold** \u001b[31m';
  const { context } = sampleFacts();
  const row = rowOf(
    sealRecord({
      sequence: 1,
      time: '2026-01-01T00:00:00.000Z',
      previous: '',
      statement: sampleStatement({ context: { ...context, actor: hostile } }),
    }),
  );

  test('CSV: nothing is a formula, and every cell is one cell', () => {
    const text = formatRows([row], 'csv');
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(`,"'=HYPERLINK(""https://x"",""y""), |<b>@everyone</b> **bold**",push,`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\uff1d1', '\r\n=1', '\u200b=1'])(
    'CSV: %j is text',
    (actor) => {
      const line = formatRows([{ ...row, actor }], 'csv').split('\r\n')[1] ?? '';
      const cell = /production,("[^"]*"|[^,]*),push/.exec(line)?.[1] ?? '';
      expect(cell.replace(/^"/, '')).toMatch(/^(?:'|\[U)/);
    },
  );

  test('Markdown: one row, and the text stays text', () => {
    const lines = formatRows([row], 'markdown').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]?.split(/(?<!\\)\|/)).toHaveLength(15);
    expect(lines[2]).not.toContain('<b>');
    expect(lines[2]).not.toContain('**bold**');
  });
});

describe('prune', () => {
  test('drops, and what is left verifies and says so', async () => {
    const { run, out } = await logged();
    expect(await run('prune', '--retention-days', '2')).toBe(0);
    expect(out.text()).toBe('1 record dropped.\n');
    expect(await run('verify')).toBe(0);
    expect(out.text()).toContain('Note: Record 1 was dropped, being past retention of 2 days.');
    expect(await run('export', '--format', 'csv')).toBe(0);
    expect(out.text()).toMatch(/4,2026-01-05T03:04:05.000Z,checkpoint,,,,,,,,"records 1 to 1","dropped after 2 days"/);
  });

  test('a broken log stays as it is', async () => {
    const { run, errors, edit, log } = await logged();
    edit((text) => text.replace('"after":"1.2"', '"after":"9.9"'));
    const before = readFileSync(log, 'utf8');
    expect(await run('prune', '--retention-days', '1')).toBe(1);
    expect(errors.text()).toContain('Nothing was dropped. Record 2 was changed');
    expect(readFileSync(log, 'utf8')).toBe(before);
  });
});
