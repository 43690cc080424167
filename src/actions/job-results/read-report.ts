import { sha256 } from '../../core/evidence/digest.ts';
import { type Condition, conditionKey } from '../../core/model/condition.ts';
import { type Finding, type Location, severities } from '../../core/model/finding.ts';
import { type Known, unknown } from '../../core/model/known.ts';
import type { Metric, Unit } from '../../core/model/metric.ts';
import { outcomes } from '../../core/model/outcome.ts';
import { at, numberAt, parsedJson, textAt } from '../../core/model/untrusted-json.ts';
import { verdictOf } from '../../core/model/verdict.ts';
import { reportSchemaId } from '../../core/render/json.ts';
import type { JobReport } from './facts.ts';

/** Longest single text of a report, characters; a stack trace is cut to 16 KiB by the reader that found it. */
const maximumText = 65_536;
/** Conditions, metrics or notes of one report: a policy names hundreds of modules at most. */
const maximumItems = 10_000;
const units: readonly Unit[] = ['percent', 'count', 'ms', 'bytes', 'per-second', 'ratio'];
const conclusions = ['success', 'failure'] as const;

const remake = 'Upload the `report-path` of the earlier step as it is, made by the same version of this suite.';

/** What is wrong with a report, as a sentence without its subject. */
class Malformed extends Error {}

/** Reads the JSON report of an action of this suite. Pure and total: what is not such a report, whole and true to itself, is unknown. */
export function readReport(text: string): Known<JobReport & { readonly sha256: string }> {
  try {
    return { known: true, ...reportOf(parse(text)), sha256: sha256(text) };
  } catch (error) {
    if (error instanceof Malformed) return unknown(`The report ${error.message}.`, remake);
    throw error;
  }
}

function parse(text: string): unknown {
  const json = parsedJson(text);
  if (json === undefined)
    throw new Malformed(text.trim() === '' ? 'is empty' : 'is no JSON, or only the beginning of it');
  return json;
}

function reportOf(json: unknown): JobReport {
  if (at(json, '$schema') !== reportSchemaId) throw new Malformed(`is not of the schema \`${reportSchemaId}\``);
  const listed = list(json, 'findings').map((finding) => ({
    finding: findingOf(finding),
    of: list(finding, 'conditions'),
  }));
  const conditions = conditionsOf(json, listed);
  const outcome = word(json, 'verdict', outcomes);
  if (verdictOf(conditions).outcome !== outcome)
    throw new Malformed('contradicts itself: its verdict does not follow from its conditions');
  const conclusion = word(json, 'conclusion', conclusions);
  return {
    action: text(json, 'action'),
    checkName: text(json, 'check-name'),
    outcome,
    conclusion,
    summary: text(json, 'summary'),
    commit: textAt(json, 'commit'),
    conditions,
    metrics: fewOf(json, 'metrics').map(metricOf),
    findings: listed.filter(({ of }) => of.length === 0).map(({ finding }) => finding),
    notes: fewOf(json, 'notes').map((_, index) => text(json, 'notes', index)),
  };
}

function conditionsOf(
  json: unknown,
  findings: readonly { readonly finding: Finding; readonly of: readonly unknown[] }[],
): readonly Condition[] {
  const given = fewOf(json, 'conditions');
  const byKey = new Map<unknown, Finding[]>();
  for (const { finding, of } of findings) {
    for (const key of of) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [finding]);
      else known.push(finding);
    }
  }
  return given.map((one) => {
    const condition = conditionOf(one);
    const own = byKey.get(conditionKey(condition));
    return own === undefined ? condition : { ...condition, findings: own };
  });
}

function conditionOf(json: unknown): Condition {
  return {
    id: text(json, 'id'),
    ...optional('subject', json),
    title: text(json, 'title'),
    outcome: word(json, 'outcome', outcomes),
    expected: text(json, 'expected'),
    actual: text(json, 'actual'),
    reason: text(json, 'reason'),
    ...optional('fix', json),
  };
}

function metricOf(json: unknown): Metric {
  const value = at(json, 'value');
  if (value !== null && typeof value !== 'number') throw new Malformed('has a metric without a value');
  const baseline = at(json, 'baseline');
  return {
    id: text(json, 'id'),
    title: text(json, 'title'),
    value,
    unit: word(json, 'unit', units),
    ...optional('source', json),
    ...(typeof baseline === 'number' ? { baseline } : {}),
  };
}

function findingOf(json: unknown): Finding {
  const place = at(json, 'location');
  return {
    rule: text(json, 'rule'),
    severity: word(json, 'severity', severities),
    message: text(json, 'message'),
    ...(place === undefined ? {} : { location: locationOf(place) }),
    ...optional('details', json),
    ...optional('fingerprint', json),
  };
}

function locationOf(json: unknown): Location {
  const numbers = { line: 'line', endLine: 'end-line', column: 'column', endColumn: 'end-column' };
  const known = Object.entries(numbers).flatMap(([key, name]) => {
    const value = numberAt(json, name);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { file: text(json, 'file'), ...Object.fromEntries(known) };
}

function list(json: unknown, key: string): readonly unknown[] {
  const value = at(json, key);
  if (!Array.isArray(value)) throw new Malformed(`has no list \`${key}\``);
  return value;
}

function fewOf(json: unknown, key: string): readonly unknown[] {
  const items = list(json, key);
  if (items.length > maximumItems) throw new Malformed(`has more than ${maximumItems} ${key}`);
  return items;
}

function text(json: unknown, ...path: readonly (string | number)[]): string {
  const value = at(json, ...path);
  if (typeof value !== 'string') throw new Malformed(`has no text \`${path.join('.')}\` where one belongs`);
  if (value.length > maximumText) throw new Malformed(`has a text \`${path.join('.')}\` longer than any of ours`);
  return value;
}

function optional<K extends string>(key: K, json: unknown): { readonly [P in K]?: string } {
  return at(json, key) === undefined ? {} : ({ [key]: text(json, key) } as { readonly [P in K]: string });
}

function word<const W extends string>(json: unknown, key: string, words: readonly W[]): W {
  const value = at(json, key);
  const found = words.find((one) => one === value);
  if (found === undefined) throw new Malformed(`has no \`${key}\` that we know`);
  return found;
}
