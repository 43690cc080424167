import { join } from 'node:path';
import { runTool } from './tool.ts';

const bundle = join(import.meta.dirname, '../../dist/cli.js');

export interface Figure {
  readonly covered: number;
  readonly total: number;
}

export interface Tests {
  readonly total: number;
  readonly passed: number;
  /** Tests that failed and those that ended in an error. */
  readonly failed: number;
  readonly skipped: number;
}

export interface Judged {
  readonly lines: Figure;
  readonly branches: Figure;
  readonly functions: Figure;
  /** What the reports state themselves. */
  readonly declared: Readonly<Record<string, Figure>>;
  readonly tests: Tests;
  readonly patch: Figure;
}

interface Report {
  readonly facts: {
    readonly coverage?: {
      readonly lines?: Figure;
      readonly branches?: Figure;
      readonly functions?: Figure;
      readonly patch?: { readonly lines?: Figure };
      readonly reports: readonly { readonly declared?: Readonly<Record<string, Figure>> }[];
      readonly missing: readonly { readonly name: string; readonly why: string }[];
    };
    readonly tests?: {
      readonly totals?: {
        readonly total: number;
        readonly passed: number;
        readonly failed: number;
        readonly errors: number;
        readonly skipped: number;
        readonly 'suite-errors': number;
      };
      readonly missing: readonly { readonly name: string; readonly why: string }[];
    };
  };
}

const none: Figure = { covered: 0, total: 0 };

/** Gives a report to the shipped bundle, as a user would. Throws when it could not be read. */
export function judge(cwd: string, inputs: Readonly<Record<string, string>>): Judged {
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const run = runTool(process.execPath, [bundle, 'quality-gate', ...flags, '--json'], { cwd, expected: [0, 1, 3] });
  const { coverage, tests } = (JSON.parse(run.stdout) as Report).facts;
  const missing = [...(coverage?.missing ?? []), ...(tests?.missing ?? [])];
  if (missing.length > 0) throw new Error(missing.map(({ name, why }) => `${name}: ${why}`).join('\n'));
  const totals = tests?.totals;
  return {
    lines: coverage?.lines ?? none,
    branches: coverage?.branches ?? none,
    functions: coverage?.functions ?? none,
    declared: coverage?.reports[0]?.declared ?? {},
    patch: coverage?.patch?.lines ?? none,
    tests: {
      total: totals?.total ?? 0,
      passed: totals?.passed ?? 0,
      failed: (totals?.failed ?? 0) + (totals?.errors ?? 0) + (totals?.['suite-errors'] ?? 0),
      skipped: totals?.skipped ?? 0,
    },
  };
}
