// Microsoft's SARIF multitool 5.7 with the rules of GitHub's ingestion: what we write has no complaint, at 1, 10,000 and 60,000 findings.

import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from '../../bench/peer-packages.ts';
import { type Conformance, holdTo } from '../../test/peers/conformance.ts';
import { scan } from '../../test/peers/scan.ts';
import { temporaryFolder, writeFiles } from '../../test/peers/seeded-repository.ts';
import { commitAll, runTool } from '../../test/peers/tool.ts';

const name = '@microsoft/sarif-multitool-linux';

interface Sarif {
  readonly runs: readonly { readonly results?: readonly { readonly ruleId?: string; readonly level?: string }[] }[];
}

await holdTo((check) => {
  const program = join(npmPackages(`${name}@5.7.0`), 'node_modules', name, 'Sarif.Multitool');
  // The package carries it without the right to run, which its install script would give.
  chmodSync(program, 0o755);
  for (const count of [1, 10_000, 60_000]) holdToRules(check, program, count);
});

function holdToRules(check: Conformance, program: string, count: number): void {
  const folder = temporaryFolder('sarif');
  writeFiles(folder, { 'src/a.ts': 'export const a = 1;\n'.repeat(1000), 'in.sarif': reportOf(count) });
  commitAll(folder, 'Start');
  const temp = temporaryFolder('output');
  scan(folder, { scanners: 'none', reports: 'in.sarif', 'output-dir': temp });
  const written = join(temp, 'results.sarif');
  const found = runTool(
    program,
    ['validate', written, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', join(temp, 'log.sarif')],
    { cwd: folder, env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
  );
  const { runs } = JSON.parse(readFileSync(join(temp, 'log.sarif'), 'utf8')) as Sarif;
  const complaints = runs.flatMap(({ results = [] }) => results);
  const results = (JSON.parse(readFileSync(written, 'utf8')) as Sarif).runs.flatMap((run) => run.results ?? []);
  check.related(`${count} findings: results written`, count, results.length, results.length > 0, 'within the limits');
  check.equal(`${count} findings: complaints`, 0, complaints.length);
  const kinds = [...new Set(complaints.map(({ ruleId, level }) => `${ruleId} ${level}`))];
  if (complaints.length > 0) console.log(`${kinds.join(', ')}\n${found.said.slice(0, 3000)}`);
}

/** A report as a scanner of code writes it, a finding on each of so many lines. */
function reportOf(count: number): string {
  const results = Array.from({ length: count }, (_, index) => ({
    ruleId: `rule-${index % 50}`,
    level: ['error', 'warning', 'note'][index % 3],
    message: { text: `Finding ${index} of a check.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/a.ts' },
          region: { startLine: 1 + (index % 1000), startColumn: 1 + Math.floor(index / 1000) },
        },
      },
    ],
  }));
  const driver = {
    name: 'checker',
    version: '1.0.0',
    rules: Array.from({ length: 50 }, (_, id) => ({ id: `rule-${id}` })),
  };
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results }] });
}
