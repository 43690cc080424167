import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleName } from '../../harness/examples/example.ts';
import { writeFiles } from '../../harness/temporary-folder.ts';
import type { WorkflowResult } from '../../harness/workflow/run-workflow.ts';

/** What differs from run to run, and what belongs to the machine. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/\bhostname="[^"]*"/g, 'hostname="runner"'],
  [/\btimestamp="[^"]*"/g, 'timestamp="2026-11-20T12:00:00.000Z"'],
  [/(?<=^SF:|\bfile=")\/.*?\/(?=(?:parser|reporter)\/)/gm, '/repo/'],
];

/** Keeps the reports that the tests of a run left, at their paths in the repository, as what is recorded of the example. */
export function recordReports(example: ExampleName, { artifacts }: WorkflowResult): void {
  const folder = join(import.meta.dirname, '../../fixtures/examples', example);
  rmSync(folder, { recursive: true, force: true });
  for (const { name, files } of artifacts) {
    if (!name.startsWith('vetnet-tests-')) continue;
    for (const [path, content] of files) {
      if (!/\.(?:info|xml)$/.test(path)) continue;
      const text = passing.reduce((whole, [what, instead]) => whole.replace(what, instead), content.toString('utf8'));
      writeFiles(folder, { [path.replace(/^vetnet-tests-[^/]+\//, '')]: text });
    }
  }
}
