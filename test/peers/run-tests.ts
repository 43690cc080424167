import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';

const script = join(import.meta.dirname, '../../actions/run-tests/run.sh');

interface Leg {
  readonly ecosystem: string;
  /** Globs. */
  readonly coverage: string;
  readonly results: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the tests of a project as the action does. `output` is where the reports are then; it goes when the process ends. */
export function runTests(cwd: string, leg: Leg) {
  const temporary = mkdtempSync(join(tmpdir(), 'vetnet-leg-'));
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const output = join(temporary, 'out');
  const env = {
    NODE_OPTIONS: undefined,
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temporary,
    LEG_ECOSYSTEM: leg.ecosystem,
    LEG_COVERAGE: leg.coverage,
    LEG_RESULTS: leg.results,
    LEG_OUTPUT: output,
    ...leg.env,
  };
  const { exitCode, said } = runTool('bash', [script], { cwd, env, expected: [0, 1, 2, 3, 101] });
  return { exitCode, said, output };
}
