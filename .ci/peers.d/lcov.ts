// lcov 1.16 on C compiled by gcc, and on every LCOV report we have.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Conformance, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { countedProject } from '../../test/peers/gcc.ts';
import { lcov, printedBy } from '../../test/peers/lcov.ts';

const kinds = ['lines', 'functions', 'branches'] as const;

/** Records of lcov 2 that 1.16 leaves out, as docs/coverage.md says. */
const newer = { lines: /^$^/, functions: /^FNA:/m, branches: /^BRDA:\d+,[ef]/m };

await holdTo((check) => {
  for (const project of ['c', 'cpp'] as const) {
    const cwd = countedProject(project);
    lcov(cwd, ['--quiet', '--capture', '--no-external', '--directory', '.', '--output-file', 'lcov.info']);
    holdToSummary(check, `${project}: `, cwd, 'lcov.info');
  }
  const shared = join(import.meta.dirname, '../../../shared/fixtures/reports');
  for (const report of existsSync(shared) ? traces(shared) : []) holdToSummary(check, `${report}: `, shared, report);
});

function traces(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => /\.(?:lcov|info)$|lcov[^/]*\.txt$/.test(file));
}

function holdToSummary(check: Conformance, prefix: string, cwd: string, report: string): void {
  const { said } = lcov(cwd, ['--summary', report], [0, 255]);
  const ours = judge(cwd, { coverage: report });
  const text = readFileSync(join(cwd, report), 'utf8');
  for (const kind of kinds) {
    const theirs = printedBy(said, kind);
    const unread = newer[kind].test(text);
    if (!/^DA:/m.test(text))
      check.related(`${prefix}${kind}`, theirs, ours[kind], theirs.total === 0, 'refuses traces of totals');
    else if (unread)
      check.related(
        `${prefix}${kind}`,
        theirs,
        ours[kind],
        theirs.total < ours[kind].total,
        'leaves newer records out',
      );
    else check.equal(`${prefix}${kind}`, theirs, ours[kind]);
  }
}
