import { gzipSync } from 'node:zlib';
import { homePage } from '../run/product.ts';
import { countOf, formatCount } from './metric-format.ts';
import type { SarifFinding, SarifLimits, SarifRun, SarifSetting } from './sarif-model.ts';
import { sarifResult, sourceRoot } from './sarif-result.ts';
import { SarifRules } from './sarif-rules.ts';
import { sarifLine, sarifMessage } from './sarif-text.ts';

const schemaUri = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Bytes of a piece of text before it is encoded. */
const pieceCharacters = 1 << 20;

/** By how much results are thinned out until the log is small enough. */
const thinning = 0.8;

/**
 * A SARIF 2.1.0 log in UTF-8, one run per tool, within the limits. What is too much is cut from the end of each run, which
 * says so in a notification.
 */
export function renderSarif(runs: readonly SarifRun[], setting: SarifSetting, limits: SarifLimits): Uint8Array {
  for (let perRun = limits.resultsPerRun; ; perRun = Math.floor(perRun * thinning)) {
    const bytes = encode(sarifPieces(runs, setting, { ...limits, resultsPerRun: perRun }));
    // What is not compressed at all grows by less than a thousandth.
    if (bytes.length * 1.001 + 1000 <= limits.compressedBytes || perRun <= 1) return bytes;
    if (gzipSync(bytes).length <= limits.compressedBytes) return bytes;
  }
}

/** The log as pieces of text. */
function* sarifPieces(runs: readonly SarifRun[], setting: SarifSetting, limits: SarifLimits): Generator<string> {
  yield `{"$schema":${JSON.stringify(schemaUri)},"version":"2.1.0","runs":[`;
  let separator = '';
  for (const run of mergeRuns(runs, limits.runs)) {
    yield separator;
    yield* runPieces(run, setting, limits);
    separator = ',\n';
  }
  yield ']}\n';
}

function* runPieces(run: SarifRun, setting: SarifSetting, limits: SarifLimits): Generator<string> {
  const rules = new SarifRules();
  const kept: SarifFinding[] = [];
  for (const finding of run.findings) {
    if (kept.length >= limits.resultsPerRun) break;
    if (rules.size >= limits.rulesPerRun && !rules.has(finding.rule)) continue;
    rules.add(finding);
    kept.push(finding);
  }
  const left = run.findings.length - kept.length;
  const cut = `${countOf(left, 'result')} left out: only the ${formatCount(kept.length)} that matter most are in this run.`;
  const notices = left === 0 ? run.notices : [...run.notices, { level: 'warning' as const, text: cut }];
  const head = JSON.stringify(runHead({ ...run, notices }, rules, setting, limits));
  yield `${head.slice(0, -1)},"results":[`;
  let separator = '\n';
  for (const finding of kept) {
    yield `${separator}${JSON.stringify(sarifResult(finding, rules, setting))}`;
    separator = ',\n';
  }
  yield ']}';
}

/** A run without its results. */
function runHead(
  { tool, completed, notices }: SarifRun,
  rules: SarifRules,
  { category, repository, commit, branch, startedAt, finishedAt }: SarifSetting,
  { tagsPerRule }: SarifLimits,
): object {
  return {
    tool: {
      driver: {
        name: sarifLine(tool.title) || tool.id,
        version: sarifLine(tool.version ?? '') || 'unknown',
        informationUri: homePage,
        rules: rules.descriptors(tagsPerRule),
      },
    },
    automationDetails: { id: `${sarifLine(category)}/${sarifLine(tool.id)}/` },
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
    ...(repository === undefined
      ? {}
      : {
          versionControlProvenance: [
            {
              repositoryUri: repository,
              ...(commit === undefined ? {} : { revisionId: commit }),
              ...(branch === undefined ? {} : { branch: sarifLine(branch) }),
              mappedTo: { uriBaseId: sourceRoot },
            },
          ],
        }),
    invocations: [
      {
        executionSuccessful: completed,
        startTimeUtc: startedAt.toISOString(),
        endTimeUtc: finishedAt.toISOString(),
        ...(notices.length === 0
          ? {}
          : {
              toolExecutionNotifications: notices.map(({ level, text }) => ({ level, message: sarifMessage(text) })),
            }),
      },
    ],
    columnKind: 'utf16CodeUnits',
  };
}

/** More runs than are taken: the last ones become one, of several tools. */
function mergeRuns(runs: readonly SarifRun[], maximum: number): readonly SarifRun[] {
  if (runs.length <= maximum) return runs;
  const rest = runs.slice(maximum - 1);
  const merged: SarifRun = {
    tool: { id: 'others', title: rest.map(({ tool }) => tool.title).join(', ') },
    completed: rest.every(({ completed }) => completed),
    notices: rest.flatMap(({ notices }) => notices),
    findings: rest.flatMap(({ findings }) => findings),
  };
  return [...runs.slice(0, maximum - 1), merged];
}

/** Encodes piece by piece, so that the text as a whole never stands beside its bytes. */
function encode(pieces: Iterable<string>): Uint8Array {
  const parts: Buffer[] = [];
  let pending: string[] = [];
  let length = 0;
  const flush = (): void => {
    parts.push(Buffer.from(pending.join(''), 'utf8'));
    pending = [];
    length = 0;
  };
  for (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length >= pieceCharacters) flush();
  }
  flush();
  return Buffer.concat(parts);
}
