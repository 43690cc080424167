import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { rulesThatFind } from './scan.ts';

const file = join(import.meta.dirname, '../../../../../../shared/fixtures/secrets/creddata-lines-dev.jsonl.gz');
const isThere = existsSync(file);
if (!isThere) console.warn(`SKIPPED: the labelled lines are not at ${file}`);

/** A line of a public repository, labelled by people. */
interface LabelledLine {
  readonly repo: string;
  readonly path: string;
  readonly text: string;
  /** T for a credential. */
  readonly label: 'T' | 'F';
  /** Of a kind that no secret scanner is asked for, such as a nonce. */
  readonly soft?: boolean;
}

interface Score {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

function scoreOf(lines: readonly LabelledLine[]): Score {
  const score = { found: 0, missed: 0, wrong: 0 };
  for (const { path, text, label, soft } of lines) {
    if (soft === true) continue;
    const isFound = rulesThatFind(text, path).length > 0;
    if (label === 'T') score[isFound ? 'found' : 'missed'] += 1;
    else if (isFound) score.wrong += 1;
  }
  return score;
}

const precision = ({ found, wrong }: Score) => found / (found + wrong);
const recall = ({ found, missed }: Score) => found / (found + missed);
const f1 = (score: Score) => (2 * precision(score) * recall(score)) / (precision(score) + recall(score));

const lines: readonly LabelledLine[] = isThere
  ? gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): LabelledLine => JSON.parse(line))
  : [];

/** Repositories that no rule was tuned on: their lines were scored and not looked at. */
const heldOut = ['31423103', '71455799', 'c9b945fa', 'f295f04f'];

(isThere ? test : test.skip).each([
  ['the repositories that rules were tuned on', lines.filter(({ repo }) => !heldOut.includes(repo))],
  ['the repositories that were held out', lines.filter(({ repo }) => heldOut.includes(repo))],
])('%s: F1 of at least .90 at a precision of at least .95', (_, some) => {
  const score = scoreOf(some);
  expect(precision(score)).toBeGreaterThanOrEqual(0.95);
  expect(f1(score)).toBeGreaterThanOrEqual(0.9);
});
