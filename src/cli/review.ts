import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../core/evidence/digest.ts';
import { renderReview } from '../core/evidence/security-review.ts';
import { messageOf } from '../core/model/errors.ts';
import { at, parsedJson, textAt } from '../core/model/untrusted-json.ts';
import { reportSchemaId } from '../core/render/json.ts';
import { countOf } from '../core/render/metric-format.ts';
import { visibleLine } from '../core/render/visible-text.ts';
import type { Ports } from '../core/run/ports.ts';
import { exitCodes } from './exit-code.ts';

/** The actions whose reports say which findings wait for a review. */
const scanning: ReadonlySet<string> = new Set(['security-scan', 'gate']);

/** Where a scan on a laptop leaves its report. */
const usualReport = '.vetnet/security-scan/report.json';
const usualOutput = '.vetnet/security-review.json';

const usage = `Usage: vetnet review --reviewer <name> --reason <why> [options]

Writes the evidence that someone looked at the findings of a security scan which wait for a review, and let them pass.
It holds as long as these findings stay the same. Give it to the scan as review-evidence; keep it out of git.

  --reviewer <name>  who looked at them
  --reason <why>     why they may pass for now
  --report <path>    the scan's JSON report (default: ${usualReport})
  --output <path>    where the evidence goes (default: ${usualOutput})

Exit codes: 0 written, 2 usage, 3 nothing to review, 4 a file cannot be read or written.
`;

interface Request {
  readonly reviewer: string;
  readonly reason: string;
  readonly report: string;
  readonly output: string;
}

/** `vetnet review`: resolves with the exit code. `folder` is what relative paths start from. */
export async function review(args: readonly string[], folder: string, ports: Ports): Promise<number> {
  const { terminal, files, clock } = ports;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(usage);
    return exitCodes.pass;
  }
  const request = readRequest(args);
  if (typeof request === 'string') {
    terminal.error(`${visibleLine(request)}\n\n${usage}`);
    return exitCodes.usage;
  }
  const { reviewer, reason } = request;
  const say = (text: string, code: number): number => {
    terminal.error(`${visibleLine(text)}\n`);
    return code;
  };
  try {
    const text = await files.readText(resolve(folder, request.report));
    const json = parsedJson(text);
    if (textAt(json, '$schema') !== reportSchemaId || !scanning.has(textAt(json, 'action') ?? '')) {
      return say(`${request.report} is no JSON report of a security scan.`, exitCodes.trouble);
    }
    const digest = textAt(json, 'facts', 'review', 'digest');
    const count = at(json, 'facts', 'review', 'findings');
    if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) {
      return say('No findings wait for a review: nothing was written.', exitCodes.inconclusive);
    }
    const commit = textAt(json, 'commit');
    const statement = renderReview({
      digest,
      reviewer,
      reason,
      at: clock.now(),
      ...(commit === undefined ? {} : { commit }),
      report: sha256(text),
    });
    await files.write(resolve(folder, request.output), statement);
    const what = typeof count === 'number' ? countOf(count, 'finding') : 'The findings';
    terminal.out(`${visibleLine(`${what} reviewed by ${reviewer}, digest ${digest}: ${request.output}`)}\n`);
    return exitCodes.pass;
  } catch (error) {
    return say(messageOf(error), exitCodes.trouble);
  }
}

function readRequest(args: readonly string[]): Request | string {
  const option = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { reviewer: option, reason: option, report: option, output: option },
    });
    const { reviewer = '', reason = '', report = usualReport, output = usualOutput } = values;
    if (reviewer.trim() === '') return 'review needs --reviewer: who looked at the findings.';
    if (reason.trim() === '') return 'review needs --reason: why they may pass for now.';
    return { reviewer: reviewer.trim(), reason: reason.trim(), report, output };
  } catch (error) {
    return messageOf(error);
  }
}
