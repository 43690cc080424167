import { describe, expect, test } from '@jest/globals';
import { type ExampleName, filesOf, recordingOf } from '../harness/examples/example.ts';

// Recorded reports stand in for tests whose tools are not at hand. They are of use as long as they are about the sources that are there.

describe.each<ExampleName>(['cardiology', 'swiftconcur', 'vetnet'])('what was recorded of %s', (example) => {
  const files = filesOf(example);
  const recording = Object.entries(recordingOf(example));
  const traces = recording.filter(([path]) => path.endsWith('lcov.info'));
  const results = recording.filter(([path]) => !path.endsWith('lcov.info'));

  test('is coverage of lines that are there', () => {
    expect(traces).not.toEqual([]);
    for (const [, trace] of traces) {
      for (const { path, lines } of sectionsOf(trace, Object.keys(files))) {
        const source = (files[path] ?? '').split('\n');
        // Node calls blank lines executable too.
        const code = path.endsWith('.js') ? /^/ : /\S/;
        const strange = lines.filter((line) => !code.test(source[line - 1] ?? ''));
        expect({ path, strange, length: source.length > Math.max(...lines) }).toEqual({
          path,
          strange: [],
          length: true,
        });
      }
    }
  });

  test('names every test that is written', () => {
    const reports = results.map(([, report]) => report.replaceAll('&apos;', "'").replaceAll('&#39;', "'")).join('\n');
    const titles = Object.entries(files).flatMap(([path, text]) => titlesIn(path, text));
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((title) => !reports.includes(title))).toEqual([]);
  });
});

interface Section {
  readonly path: string;
  readonly lines: readonly number[];
}

function sectionsOf(trace: string, paths: readonly string[]): readonly Section[] {
  return trace
    .split('end_of_record')
    .filter((section) => section.includes('SF:'))
    .map((section) => {
      const name = /^SF:(.+)$/m.exec(section)?.[1] ?? '';
      const path = paths.find((one) => `/${name}`.endsWith(`/${one}`) || one.endsWith(`/${name}`)) ?? name;
      return { path, lines: [...section.matchAll(/^DA:(\d+)/gm)].map(([, line]) => Number(line)) };
    });
}

/** What tests are called in a source, as far as it does not depend on what they are run with. */
function titlesIn(path: string, text: string): readonly string[] {
  const pattern = patterns.find(([ending]) => path.endsWith(ending))?.[1];
  return pattern === undefined ? [] : [...text.matchAll(pattern)].map(([, title = '']) => title).filter(Boolean);
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ['.rs', /#\[test\]\s+fn (\w+)\(/g],
  ['.swift', /@Test(?:\([^\n]*\))?\s+func (\w+\()/g],
  ...['.test.ts', '.test.tsx', '.test.js'].map(
    (ending) => [ending, /['`]([^'`\n%$]*)[^'`\n]*['`], \(.*=> \{$/gm] as const,
  ),
];
