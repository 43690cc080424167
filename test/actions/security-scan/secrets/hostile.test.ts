import { expect, test } from '@jest/globals';
import { scanFiles } from '../../../../src/actions/security-scan/files/scan-files.ts';
import { builtInRules } from '../../../../src/actions/security-scan/secrets/rules/index.ts';
import { createSecretScanner } from '../../../../src/actions/security-scan/secrets/secret-scanner.ts';
import { nodeClock } from '../../../../src/core/run/node-clock.ts';
import { temporaryFolder } from '../../../harness/temporary-folder.ts';

const megabyte = 1 << 20;
/** Keywords that one hostile line is made of. */
const perLine = 48;

/** The first keyword of each rule, each once. */
const keywords = [...new Set(builtInRules.rules.flatMap((rule) => rule.keywords.slice(0, 1)))];

/** Lines of a megabyte, each of some keywords repeated with what may follow a keyword. */
function hostileLines(tail: string): Readonly<Record<string, string>> {
  const lines: Record<string, string> = {};
  for (let at = 0; at < keywords.length; at += perLine) {
    const part = megabyte / perLine;
    const some = keywords.slice(at, at + perLine).map((word) => `${word}${tail}`);
    lines[`${at}.txt`] = some.map((word) => word.repeat(Math.ceil(part / word.length)).slice(0, part)).join('');
  }
  return lines;
}

const limits = { fileTimeMs: 3_000 };

test.each(['', '="'])(
  'lines of 1 MB of every keyword followed by %j are scanned, or a gap says what was not',
  async (tail) => {
    const lines = hostileLines(tail);
    const files = Object.keys(lines);
    const root = temporaryFolder(lines);
    const ports = { clock: nodeClock, signal: new AbortController().signal };
    const began = performance.now();
    const result = await scanFiles({ root, files, detectors: ['secrets'], options: {}, ports, limits });
    const { gaps = [], files: scanned = 0 } = result.detectors.get('secrets') ?? {};
    for (const { why } of gaps) expect(why).toMatch(/^Time ran out/);
    const unfinished = gaps.filter(({ why }) => why.startsWith('Time ran out:')).length;
    expect(scanned + unfinished).toBe(files.length);
    // Three rules that are left out, and a last try.
    expect(performance.now() - began).toBeLessThan(files.length * 4 * (limits.fileTimeMs + 500));
  },
  300_000,
);

test('time grows with the length of a hostile line, not with its square', () => {
  const scanner = createSecretScanner(builtInRules);
  const timeOf = (length: number): number => {
    const text = 'secret_key='.repeat(length / 11);
    const began = performance.now();
    scanner.scan({ path: 'a.txt', text });
    return performance.now() - began;
  };
  timeOf(1 << 14);
  const short = timeOf(1 << 16);
  const long = timeOf(1 << 19);
  expect(long / short).toBeLessThan(8 * 4);
});
