import type { ReportFile } from '../report-file.ts';
import { utf8Chunks } from '../text-encoding.ts';
import type { JsonSelection } from './json-path.ts';
import { type JsonLimits, JsonSplitter, usualJsonLimits } from './json-splitter.ts';

/**
 * Streams a JSON report and visits the selected subtrees. Rejects with `ReadError`: `report-cut-short`, `report-malformed`
 * (also for what follows the document), `report-too-large`, `report-hostile`, `report-empty`.
 */
export async function readJson(
  file: Pick<ReportFile, 'head' | 'chunks'>,
  selections: readonly JsonSelection[],
  limits: JsonLimits = usualJsonLimits,
): Promise<void> {
  const splitter = new JsonSplitter(selections, limits);
  for await (const chunk of utf8Chunks(file)) splitter.write(chunk);
  splitter.end();
}
