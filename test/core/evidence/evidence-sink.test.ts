import { expect, test } from '@jest/globals';
import { sha256 } from '../../../src/core/evidence/digest.ts';
import { evidenceSink } from '../../../src/core/evidence/evidence-sink.ts';
import { verifyLog } from '../../../src/core/evidence/verify.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { sampleFacts } from './sample-statement.ts';

function sinkTo(files: MemoryFiles) {
  const { report, reportFile: _, ...facts } = sampleFacts();
  const ports = { files, clock: new FakeClock(), random: Math.random };
  const sink = evidenceSink({
    ports,
    path: '/out/evidence.json',
    auditLog: '/out/audit.jsonl',
    reportPath: '/out/report.json',
    facts,
  });
  return () => sink.publish(report);
}

test('the statement is written, names the report by its digest, and is chained', async () => {
  const files = new MemoryFiles();
  files.set('/out/report.json', '{"verdict":"pass"}');
  const publish = sinkTo(files);
  expect([await publish(), await publish()]).toEqual([[], []]);
  const statement = JSON.parse(files.text('/out/evidence.json'));
  expect(statement.predicate.report).toEqual({ name: 'report.json', sha256: sha256('{"verdict":"pass"}') });
  expect(JSON.parse(files.text('/out/audit.jsonl').split('\n')[1] ?? '').statement).toEqual(statement);
  expect(await verifyLog(files, '/out/audit.jsonl', {})).toMatchObject({ records: 2, breaks: [] });
});

test('without the report there is no evidence, and that is said', async () => {
  const files = new MemoryFiles();
  expect(await sinkTo(files)()).toMatchObject([
    { what: 'evidence /out/evidence.json', why: 'ENOENT: /out/report.json' },
  ]);
  expect(files.contents.size).toBe(0);
});

test('a log that was damaged keeps the statement and loses the record', async () => {
  const files = new MemoryFiles();
  files.set('/out/report.json', '{}');
  files.set('/out/audit.jsonl', 'damaged\n');
  expect(await sinkTo(files)()).toMatchObject([
    {
      what: 'record in the audit log /out/audit.jsonl',
      why: expect.stringContaining('the end of /out/audit.jsonl: it is not a record'),
      fix: expect.stringContaining('vetnet audit verify'),
    },
  ]);
  expect(files.contents.has('/out/evidence.json')).toBe(true);
  expect(files.text('/out/audit.jsonl')).toBe('damaged\n');
});
