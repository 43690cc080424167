import { TextDecoder } from 'node:util';
import type { ReportFile } from '../report-file.ts';
import { encodingOf } from '../text-encoding.ts';
import { readErrorOf, XmlProblem } from './xml-problem.ts';
import { type XmlHandler, XmlTokenizer } from './xml-tokenizer.ts';

/**
 * Streams an XML report through a handler. Rejects with `ReadError` (`report-cut-short`, `report-malformed`, `report-hostile`) when the
 * document is not whole; what the handler saw until then must not be trusted.
 */
export async function readXml(file: ReportFile, handler: XmlHandler): Promise<void> {
  const tokenizer = new XmlTokenizer(handler);
  const decoder = new TextDecoder(encodingOf(file.head).encoding);
  try {
    for await (const chunk of file.chunks()) tokenizer.write(decoder.decode(chunk, { stream: true }));
    tokenizer.write(decoder.decode());
    tokenizer.end();
  } catch (error) {
    throw error instanceof XmlProblem ? readErrorOf(error, file.name) : error;
  }
}
