import { describe, expect, test } from '@jest/globals';
import { badgeSink, htmlSink, jsonSink } from '../../../src/core/publish/file-sinks.ts';
import { summarySink } from '../../../src/core/publish/summary-sink.ts';
import { hostileReport } from '../render/hostile-text.ts';
import { sampleReport } from '../render/sample-report.ts';

/** One file in memory. */
function memoryFile(content?: string) {
  const file = { content };
  return {
    file,
    facts: () =>
      Promise.resolve(
        file.content === undefined ? undefined : { kind: 'file' as const, size: Buffer.byteLength(file.content) },
      ),
    append: (_: string, text: string) => {
      file.content = (file.content ?? '') + text;
      return Promise.resolve();
    },
    write: (_: string, text: string | Uint8Array) => {
      file.content = String(text);
      return Promise.resolve();
    },
  };
}

const mebibyte = 1024 * 1024;

describe('step summary', () => {
  test('is appended, apart from what stands there', async () => {
    const files = memoryFile('earlier');
    expect(await summarySink({ files, path: '/s', maxBytes: mebibyte }).publish(sampleReport)).toEqual([]);
    expect(files.file.content).toMatch(/^earlier\n\n## ❌ quality-gate failed/);
  });

  test.each([0, 1, 900_000, 1_040_000, 1_045_000])('fits behind %i bytes with 2 KB to spare', async (used) => {
    const files = memoryFile('x'.repeat(used));
    expect(await summarySink({ files, path: '/s', maxBytes: mebibyte }).publish(hostileReport)).toEqual([]);
    expect(Buffer.byteLength(files.file.content ?? '')).toBeLessThanOrEqual(mebibyte - 2048);
    expect((files.file.content ?? '').length).toBeGreaterThan(used + 50);
  });

  test('is lost where no room is left, and nothing is written', async () => {
    const files = memoryFile('x'.repeat(mebibyte - 2500));
    const [loss] = await summarySink({ files, path: '/s', maxBytes: mebibyte }).publish(sampleReport);
    expect(loss).toMatchObject({ what: 'step summary', why: '1046076 of its 1048576 bytes are taken' });
    expect(files.file.content).toHaveLength(mebibyte - 2500);
  });

  test('is lost where the file cannot be written', async () => {
    const files = { ...memoryFile(), append: () => Promise.reject(new Error('EACCES: permission denied')) };
    expect(await summarySink({ files, path: '/s', maxBytes: mebibyte }).publish(sampleReport)).toEqual([
      { what: 'step summary', why: 'EACCES: permission denied' },
    ]);
  });
});

describe('files', () => {
  test.each([
    ['HTML report', htmlSink, /^<!doctype html>/],
    ['JSON report', jsonSink, /^\{\n {2}"\$schema"/],
    ['badge', badgeSink, /^<svg /],
  ] as const)('%s is written, or lost with the reason', async (what, make, start) => {
    const files = memoryFile();
    expect(await make({ files, path: '/out/file' }).publish(sampleReport)).toEqual([]);
    expect(files.file.content).toMatch(start);
    const full = { write: () => Promise.reject(new Error('ENOSPC: no space left on device')) };
    expect(await make({ files: full, path: '/out/file' }).publish(sampleReport)).toEqual([
      {
        what: `${what} /out/file`,
        why: 'ENOSPC: no space left on device',
        fix: 'Set output-dir to a folder that can be written.',
        file: '/out/file',
      },
    ]);
  });
});
