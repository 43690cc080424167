import { type AuditRow, rowOf } from '../core/evidence/audit-rows.ts';
import { readHead } from '../core/evidence/chain.ts';
import { pruneLog, RetentionCount, retentionLimit } from '../core/evidence/retention.ts';
import type { Anchors, Verification } from '../core/evidence/verification.ts';
import { verifyLog } from '../core/evidence/verify.ts';
import { ExternalError, messageOf } from '../core/model/errors.ts';
import { countOf } from '../core/render/metric-format.ts';
import { visibleLine } from '../core/render/visible-text.ts';
import type { Ports } from '../core/run/ports.ts';
import { formatRows } from './audit-formats.ts';
import { type AuditRequest, type InspectRequest, type PruneRequest, readAuditRequest } from './audit-request.ts';
import { exitCodes } from './exit-code.ts';

const usage = `Usage: vetnet audit verify|export|prune [options]

  verify   check that no record was changed, removed or moved
  export   print the records, and check them
  prune    drop the records that are past retention; a checkpoint keeps the rest verifiable

  --log <path>             the audit log (default: .vetnet/audit.jsonl)
  --head <digest>          digest of a record that has to be there, kept outside the log's reach
  --retention-days <days>  say which records may be dropped; prune: drop them (default: the policy's retention-days,
                           which is also the least)
  --since <date>           export: from this moment, ISO 8601 (a day starts at 00:00 UTC)
  --until <date>           export: to this moment; a day counts to its end
  --format <format>        json, csv or markdown (default: markdown; verify: text)

Exit codes: 0 verified, 1 broken, 2 usage, 3 no records to look at, 4 the log cannot be read or written.
`;

/** `vetnet audit`: resolves with the exit code. `policyDays` is the policy's `retention-days`, if it has any. */
export async function audit(args: readonly string[], ports: Ports, policyDays?: number): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    ports.terminal.out(usage);
    return exitCodes.pass;
  }
  const request = readAuditRequest(args, policyDays);
  if (typeof request === 'string') {
    ports.terminal.error(`${visibleLine(request)}\n\n${usage}`);
    return exitCodes.usage;
  }
  try {
    return await run(request, ports);
  } catch (error) {
    ports.terminal.error(`${visibleLine(messageOf(error))}\n`);
    return error instanceof ExternalError && error.code === 'audit-log-broken' ? exitCodes.fail : exitCodes.trouble;
  }
}

async function run(request: AuditRequest, ports: Ports): Promise<number> {
  const facts = await ports.files.facts(request.log);
  if (facts === undefined || (facts.kind === 'file' && facts.size === 0)) {
    ports.terminal.error(
      `There is ${facts === undefined ? 'no audit log' : 'nothing'} in ${visibleLine(request.log)}: nothing was verified.\n`,
    );
    return exitCodes.inconclusive;
  }
  return request.command === 'prune' ? prune(request, ports) : inspect(request, ports);
}

async function prune({ log, retentionDays }: PruneRequest, ports: Ports): Promise<number> {
  const dropped = await pruneLog(log, retentionDays, ports);
  ports.terminal.out(`${countOf(dropped, 'record')} dropped.\n`);
  return exitCodes.pass;
}

async function inspect(request: InspectRequest, ports: Ports): Promise<number> {
  const { files, clock, terminal } = ports;
  const head = await readHead(request.log, files);
  const anchors: Anchors = { ...(head && { head }), ...(request.head && { digest: request.head }) };
  const { retentionDays } = request;
  const retention = new RetentionCount(
    retentionDays === undefined ? undefined : retentionLimit(clock.now(), retentionDays),
  );
  const rows: AuditRow[] = [];
  const verification = await verifyLog(files, request.log, anchors, (record) => {
    retention.visit(record);
    const time = Date.parse(record.time);
    if (request.command === 'export' && time >= request.since && time < request.until) rows.push(rowOf(record));
  });
  const notes = [...verification.notes, ...remarks(request, anchors, retention)];
  if (request.command === 'export') {
    terminal.out(formatRows(rows, request.format ?? 'markdown'));
    terminal.error(describe({ ...verification, notes }));
  } else if (request.format === 'json') terminal.out(`${JSON.stringify({ ...verification, notes }, null, 2)}\n`);
  else terminal.out(describe({ ...verification, notes }));
  if (verification.breaks.length > 0) return exitCodes.fail;
  return verification.records === 0 ? exitCodes.inconclusive : exitCodes.pass;
}

function remarks({ retentionDays }: InspectRequest, anchors: Anchors, retention: RetentionCount): readonly string[] {
  const { last } = retention;
  const dropped =
    last === undefined
      ? []
      : [
          `Records up to ${last.sequence} are past retention of ${retentionDays} days; \`vetnet audit prune\` drops them.`,
        ];
  if (anchors.digest !== undefined) return dropped;
  const held =
    anchors.head === undefined
      ? 'nothing shows'
      : 'only the head file beside the log, which whoever cuts the log can rewrite, shows';
  return [
    ...dropped,
    `Whether records were cut off at the end ${held}: keep the head elsewhere and give it with --head.`,
  ];
}

function describe({ records, breaks, notes, first, last }: Verification): string {
  const span = first && last ? `, ${first.time} to ${last.time}` : '';
  const title =
    breaks.length === 0
      ? `Verified: ${countOf(records, 'record')}${span}.`
      : `Broken: ${countOf(breaks.length, 'break')} in ${countOf(records, 'record')}${span}.`;
  const head = last === undefined ? [] : [`Head: record ${last.sequence}, ${last.digest}`];
  const lines = [
    title,
    ...breaks.map((each) => `- line ${each.line}, ${each.kind}: ${each.what}`),
    ...head,
    ...notes.map((note) => `Note: ${note}`),
  ];
  return lines.map((line) => `${visibleLine(line)}\n`).join('');
}
