import { lineIndex } from '../../../readers/line-index.ts';
import type { TextFile } from './detector.ts';

/** A file for detectors; its lines are looked for when one asks. */
export function textFile(path: string, text: string): TextFile {
  return { path, text, ...lineIndex(text) };
}
