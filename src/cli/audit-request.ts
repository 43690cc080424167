import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../core/model/errors.ts';
import { type AuditFormat, auditFormats } from './audit-formats.ts';

interface LogRequest {
  readonly log: string;
  readonly head?: string;
  /** Milliseconds since 1970; `until` is exclusive. */
  readonly since: number;
  readonly until: number;
  readonly format?: AuditFormat;
}

export type InspectRequest = LogRequest & { readonly command: 'verify' | 'export'; readonly retentionDays?: number };
export type PruneRequest = LogRequest & { readonly command: 'prune'; readonly retentionDays: number };
export type AuditRequest = InspectRequest | PruneRequest;

/** The request, or what is wrong with it. `policyDays` is the policy's `retention-days`: the default, and the least that may be kept. */
export function readAuditRequest(args: readonly string[], policyDays: number | undefined): AuditRequest | string {
  const option = { type: 'string' } as const;
  let given: { values: Record<string, string | undefined>; positionals: string[] };
  try {
    given = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { log: option, head: option, format: option, since: option, until: option, 'retention-days': option },
    });
  } catch (error) {
    return messageOf(error);
  }
  const { values, positionals } = given;
  const [command, ...more] = positionals;
  if (command !== 'verify' && command !== 'export' && command !== 'prune')
    return `audit needs verify, export or prune, found ${JSON.stringify(command ?? 'nothing')}.`;
  if (more.length > 0) return `audit ${command} takes no ${JSON.stringify(more[0])}.`;

  const format = auditFormats.find((each) => each === values.format);
  if (values.format !== undefined && format === undefined)
    return `--format is ${JSON.stringify(values.format)}; expected ${auditFormats.join(', ')}.`;
  if (command === 'verify' && format !== undefined && format !== 'json')
    return `audit verify prints text or json, not ${format}.`;
  const head = values.head?.replace(/^sha256:/, '').toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    return `--head is ${JSON.stringify(values.head)}; expected 64 hex digits.`;
  const days = values['retention-days'];
  if (days !== undefined && !/^[1-9]\d{0,5}$/.test(days))
    return `--retention-days is ${JSON.stringify(days)}; expected a whole number of days.`;
  const since = momentOf(values.since, 'start') ?? Number.NEGATIVE_INFINITY;
  const until = momentOf(values.until, 'end') ?? Number.POSITIVE_INFINITY;
  for (const [name, moment] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (Number.isNaN(moment))
      return `--${name} is ${JSON.stringify(values[name])}; expected a date such as 2026-11-20 or 2026-11-20T08:00:00Z.`;
  }
  const shared: LogRequest = {
    log: resolve(values.log ?? '.vetnet/audit.jsonl'),
    since,
    until,
    ...(head === undefined ? {} : { head }),
    ...(format === undefined ? {} : { format }),
  };
  const retentionDays = days === undefined ? policyDays : Number(days);
  if (command !== 'prune') return { command, ...shared, ...(retentionDays === undefined ? {} : { retentionDays }) };
  if (retentionDays === undefined) return 'audit prune needs --retention-days, or retention-days in the policy.';
  if (policyDays !== undefined && retentionDays < policyDays)
    return `--retention-days is ${retentionDays}; the policy keeps records for ${policyDays} days.`;
  return { command, ...shared, retentionDays };
}

/** Milliseconds since 1970; NaN for what is no date; undefined for nothing. A time without a zone is UTC. */
function momentOf(text: string | undefined, edge: 'start' | 'end'): number | undefined {
  if (text === undefined) return undefined;
  const date = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  if (date === null) return Number.NaN;
  const day = date[2] === undefined;
  const start = Date.parse(day || date[3] !== undefined ? text : `${text}Z`);
  // Date.parse takes 2026-02-30 for March in one form and refuses it in the other.
  if (Number.isNaN(start) || new Date(`${date[1]}T00:00:00Z`).toISOString().slice(0, 10) !== date[1]) return Number.NaN;
  return day && edge === 'end' ? start + 86_400_000 : edge === 'end' ? start + 1 : start;
}
