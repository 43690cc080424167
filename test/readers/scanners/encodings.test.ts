import { expect, test } from '@jest/globals';
import { readScannerReport } from './read-scanner-report.ts';

const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Prüfer' } }, results: [{ ruleId: 'R', message: { text: 'Größe 😀' } }] }],
});
const lines = `${JSON.stringify({ type: 'info', data: 'x' })}\r\n${JSON.stringify({ type: 'auditSummary', data: {} })}\r\n`;
const bundler = 'Name: rack\r\nVersion: 1.4.7\r\nCVE: CVE-2018-16471\r\nTitle: XSS\r\n\r\nVulnerabilities found!\r\n';

/** As PowerShell redirects into a file. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const withMark = (text: string) => Buffer.from(`\ufeff${text}`, 'utf8');

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-16 with a mark', utf16],
  ['UTF-8 with a mark', withMark],
])('%s', async (_, encode) => {
  const { findings } = await readScannerReport(encode(sarif), 7);
  expect(findings).toMatchObject([{ message: 'Größe 😀' }]);
  expect((await readScannerReport(encode(lines), 7)).findings).toEqual([]);
  expect((await readScannerReport(encode(bundler), 7)).findings).toMatchObject([
    { rule: 'CVE-2018-16471', vulnerability: { package: { name: 'rack', version: '1.4.7' } } },
  ]);
});
