import { join } from 'node:path';
import { runTool } from './tool.ts';

const bundle = join(import.meta.dirname, '../../dist/cli.js');

export interface ScanSource {
  readonly id: string;
  readonly status: 'completed' | 'incomplete' | 'failed' | 'not-run';
  readonly tool: { readonly version?: string };
  readonly findings: number;
  readonly why?: string;
  readonly gaps: readonly { readonly what: string; readonly why: string }[];
}

export interface ScanFinding {
  readonly rule: string;
  readonly severity: string;
  readonly tools: readonly string[];
  readonly file?: string;
  readonly line?: number;
  readonly commit?: string;
  readonly suppressed?: unknown;
  readonly vulnerability?: { readonly id: string; readonly package: { readonly name: string } };
}

export interface Scan {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'inconclusive';
  readonly sources: readonly ScanSource[];
  readonly findings: readonly ScanFinding[];
}

interface Report {
  readonly verdict: Scan['verdict'];
  readonly facts: Pick<Scan, 'sources' | 'findings'>;
}

/** Runs the shipped security scan as a user would. Throws when it gave no report. */
export function scan(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Scan {
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const run = runTool(process.execPath, [bundle, 'security-scan', ...flags, '--json'], {
    cwd,
    env,
    expected: [0, 1, 3],
  });
  const { verdict, facts } = JSON.parse(run.stdout) as Report;
  return { verdict, ...facts };
}

/** A finding in short: `rule file:line`. */
export function placeOf({ rule, file, line }: ScanFinding): string {
  return `${rule}${file === undefined ? '' : ` ${file}`}${line === undefined ? '' : `:${line}`}`;
}
