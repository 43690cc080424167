import { detector } from '../../../../../src/actions/security-scan/checks/sast/index.ts';
import type { SecurityFinding } from '../../../../../src/core/model/security-finding.ts';
import { textFile } from '../text-file.ts';

/** What the rules about code find in a text. */
export async function scan(path: string, text: string): Promise<readonly SecurityFinding[]> {
  return (await detector.create({})).inspect(textFile(path, text));
}

/** Ids of the rules that a text breaks, in order, each once. */
export async function rulesBroken(path: string, text: string): Promise<readonly string[]> {
  return [...new Set((await scan(path, text)).map(({ rule }) => rule))];
}
