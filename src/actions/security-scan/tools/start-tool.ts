import { join } from 'node:path';
import { ExternalError } from '../../../core/model/errors.ts';
import type { Ports } from '../../../core/run/ports.ts';
import { openReport } from '../../../readers/open-report.ts';
import { ReadError } from '../../../readers/read-error.ts';
import type { ReportFile } from '../../../readers/report-file.ts';
import type { ScannerRun } from '../../../readers/scanners/reader.ts';
import type { ToolAdapter, ToolStart, ToolTask } from './tool-adapter.ts';
import { toolEnvironment } from './tool-environment.ts';
import { lastWords, outputAsReport, readerFor } from './tool-output.ts';

/** Bytes: no report of a scan that a person can act on is as large. */
const largestOutput = 256 * 1024 * 1024;
/** Bytes of standard error, where the report comes out there. */
const largestErrorOutput = 16 * 1024 * 1024;

/** Why a tool gave no result: one sentence each. */
export interface ToolFailure {
  /** `missing`: it is not installed. `lacks`: it is, and cannot run as things are. */
  readonly kind: 'missing' | 'lacks' | 'failed';
  readonly why: string;
  readonly fix: string;
}

/** What one start gave: runs, or a failure. `sawNothing`: the tool found nothing of a kind that it looks at. */
export type Started =
  | { readonly runs: readonly ScannerRun[]; readonly sawNothing?: true }
  | { readonly failure: ToolFailure };

type ToolPorts = Pick<Ports, 'processes' | 'files' | 'env' | 'signal'>;

/**
 * Starts a tool once and reads what it wrote. There is never a shell. What ends with another exit code than the adapter
 * knows, prints nothing or prints what its reader refuses is a failure, and never "nothing found".
 * @param timeoutMs milliseconds.
 */
export async function startTool(
  adapter: ToolAdapter,
  start: ToolStart,
  task: ToolTask,
  { ports, timeoutMs }: { readonly ports: ToolPorts; readonly timeoutMs: number },
): Promise<Started> {
  const { title } = adapter;
  const output = start.output ?? 'stdout';
  const readsErrors = output === 'stderr' || output === 'both';
  try {
    const { exitCode, stdout, stderr } = await ports.processes.run({
      command: adapter.command,
      args: start.args,
      cwd: start.folder === undefined ? task.root : join(task.root, start.folder),
      env: toolEnvironment(ports.env, start.env),
      timeoutMs,
      maxOutputBytes: largestOutput,
      ...(readsErrors && { keptErrorBytes: largestErrorOutput }),
      signal: ports.signal,
    });
    if (start.nothingThere?.includes(exitCode) === true) return { runs: [], sawNothing: true };
    if (start.orElse !== undefined) {
      const { lacks, fix } = start.orElse;
      return start.ran.includes(exitCode) ? { runs: [] } : { failure: { kind: 'lacks', why: lacks, fix } };
    }
    if (!start.ran.includes(exitCode)) return { failure: crashed(title, exitCode, stderr, stdout) };
    if (readsErrors && Buffer.byteLength(stderr) >= largestErrorOutput) return { failure: tooLarge(title) };
    const report = await reportOf(adapter, output, { stdout, stderr, task, ports });
    if (report === undefined) {
      if (start.emptyIsClean?.includes(exitCode) === true) return { runs: [] };
      return { failure: silent(title, exitCode, stderr) };
    }
    return { runs: await readerFor(adapter.readers, report).read(report) };
  } catch (error) {
    return { failure: failureOf(error, adapter, timeoutMs) };
  } finally {
    if (output === 'file') await ports.files.remove(task.outputFile);
  }
}

interface Written {
  readonly stdout: Uint8Array;
  readonly stderr: string;
  readonly task: ToolTask;
  readonly ports: ToolPorts;
}

/** The report; undefined where there is nothing but white space. */
async function reportOf(
  { title }: ToolAdapter,
  output: NonNullable<ToolStart['output']>,
  { stdout, stderr, task, ports }: Written,
): Promise<ReportFile | undefined> {
  const name = `The output of ${title}`;
  if (output === 'file') {
    const isThere = (await ports.files.facts(task.outputFile)) !== undefined;
    return isThere ? openReport(ports.files, task.outputFile, name) : undefined;
  }
  const parts = [...(output === 'stderr' ? [] : [stdout]), ...(output === 'stdout' ? [] : [Buffer.from(stderr)])];
  const bytes =
    parts.length === 1
      ? (parts[0] ?? stdout)
      : Buffer.concat([...parts.slice(0, 1), Buffer.from('\n'), ...parts.slice(1)]);
  const report = outputAsReport(bytes, name);
  return report.headText.trim() === '' ? undefined : report;
}

function crashed(title: string, exitCode: number, stderr: string, stdout: Uint8Array): ToolFailure {
  const said = lastWords(stderr) ?? lastWords(Buffer.from(stdout.subarray(0, 2000)).toString('utf8'));
  const why = `${title} ended with exit code ${exitCode}${said === undefined ? ' and said nothing.' : `: ${said}`}`;
  return { kind: 'failed', why, fix: 'Run it by hand with the same arguments to see what it lacks.' };
}

function silent(title: string, exitCode: number, stderr: string): ToolFailure {
  const said = lastWords(stderr);
  const why = `${title} ended with exit code ${exitCode} and wrote no report${said === undefined ? '.' : `: ${said}`}`;
  return { kind: 'failed', why, fix: 'Run it by hand with the same arguments to see what it lacks.' };
}

function tooLarge(title: string): ToolFailure {
  const fix = 'Narrow down what it looks at with `tools` in the policy.';
  return { kind: 'failed', why: `${title} wrote more than can be read.`, fix };
}

/** Failures of the process and of the report. Everything else, such as a cancellation, is not ours to explain. */
function failureOf(error: unknown, { title, install }: ToolAdapter, timeoutMs: number): ToolFailure {
  if (error instanceof ReadError) {
    return {
      kind: 'failed',
      why: `${title} gave no report that can be read: ${asSentence(error.message)}`,
      fix: error.mend,
    };
  }
  if (!(error instanceof ExternalError)) throw error;
  if (error.code === 'tool-missing') return { kind: 'missing', why: asSentence(error.message), fix: install };
  if (error.code === 'tool-timeout') {
    const why = `${title} was still running after ${timeoutMs / 1000} seconds and was ended.`;
    return { kind: 'failed', why, fix: 'Give it more time with its `timeout` under `tools` in the policy.' };
  }
  if (error.code === 'tool-output-too-large') return tooLarge(title);
  return {
    kind: 'failed',
    why: asSentence(error.message),
    fix: 'Run it by hand with the same arguments to see what it lacks.',
  };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
