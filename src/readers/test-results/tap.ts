import { readLines } from '../text-lines.ts';
import { CheckedSink } from './checked-sink.ts';
import type { TestResultReader } from './reader.ts';
import { TapDocument } from './tap-document.ts';
import { parseTapLine } from './tap-line.ts';

/** Test Anything Protocol 13 and 14, with subtests and YAML diagnostics. */
export const tapReader: TestResultReader = {
  id: 'tap',
  title: 'TAP',
  sniff(file) {
    for (const line of file.headText.split('\n', 200)) {
      const { kind } = parseTapLine(line.trim());
      if (kind === 'version' || kind === 'plan' || kind === 'point' || kind === 'bail') return true;
      if (kind !== 'comment' && line.trim() !== '') return false;
    }
    return false;
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    const document = new TapDocument(checked);
    for await (const { text } of readLines(file)) document.line(text);
    document.end();
    return { suites: checked.suites, warnings: checked.warnings };
  },
};
