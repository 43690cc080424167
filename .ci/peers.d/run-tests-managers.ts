// pnpm 10, yarn 1 and yarn 4 as run-tests starts them, with mocha below c8: what they install, start and leave.

import { rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWith, npmPackages } from '../../bench/peer-packages.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { runTests } from '../../test/peers/run-tests.ts';
import { projectCopy } from '../../test/peers/tool.ts';

const managers = [
  { title: 'pnpm 10', manager: 'pnpm', from: 'pnpm@10.34.9' },
  { title: 'yarn 1', manager: 'yarn', from: 'yarn@1.22.22' },
  { title: 'yarn 4, without node_modules', manager: 'yarn', from: '@yarnpkg/cli-dist@4.9.1' },
];

await holdTo((check) => {
  for (const { title, manager, from } of managers) {
    const cwd = projectCopy('javascript');
    const path = [join(npmPackages(from), 'node_modules/.bin'), process.env.PATH].join(delimiter);
    const env = { PATH: path, YARN_ENABLE_TELEMETRY: '0' };
    for (const script of ['mocha test/mocha.spec.js', 'true && mocha test/mocha.spec.js']) {
      const devDependencies = { c8: '12.0.0', mocha: '12.0.3' };
      const manifest = { name: 'clinic', version: '1.0.0', scripts: { test: script }, devDependencies };
      writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
      writeFileSync(join(cwd, '.mocharc.json'), '{"spec":"test/mocha.spec.js"}');
      // Where CI is set, yarn 4 writes no lockfile unless told so.
      installWith(manager, ['install'], cwd, { ...env, YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' });
      rmSync(join(cwd, 'node_modules'), { recursive: true, force: true });
      const globs = { coverage: 'vetnet-reports/lcov.info', results: 'vetnet-reports/mocha-results.json' };
      const leg = runTests(cwd, { ecosystem: manager, ...globs, env });
      const { tests, lines } = judge(leg.output, { coverage: globs.coverage, 'test-results': globs.results });
      // As the peer `run-tests-mocha` has them of the tools themselves.
      check.equal(`${title}, \`${script}\`: exit code`, 1, leg.exitCode);
      check.equal(`${title}, \`${script}\`: tests`, { total: 8, passed: 5, failed: 1, skipped: 2 }, tests);
      check.equal(`${title}, \`${script}\`: lines`, { covered: 47, total: 64 }, lines);
    }
  }
});
