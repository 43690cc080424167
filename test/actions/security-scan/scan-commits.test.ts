import { describe, expect, test } from '@jest/globals';
import type { SecurityScanInputs } from '../../../src/actions/security-scan/inputs.ts';
import { scanCommits } from '../../../src/actions/security-scan/scan-commits.ts';
import type { ScanTarget } from '../../../src/actions/security-scan/target.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import type { ActionRun } from '../../../src/core/run/action-run.ts';
import { nodePorts } from '../../../src/core/run/node-ports.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { githubToken } from '../../harness/made-up-secrets.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const ports = nodePorts();
const cache = temporaryFolder();

/** Scans all commits of a repository from a folder of it, and names the files of what was found. */
async function filesWithSecrets(root: string, folder: string, inputs: Partial<SecurityScanInputs>) {
  const run = {
    ports: { ...ports, env: { ...ports.env, RUNNER_TOOL_CACHE: cache } },
    workingDirectory: `${root}${folder}`,
    context: { event: 'push' },
    inputs: { history: 'full', staged: false, paths: ['.'], ...inputs },
    log: { debug: () => undefined },
  } as unknown as ActionRun<SecurityScanInputs>;
  const target: ScanTarget = {
    root,
    system: ports.files,
    files: [],
    untracked: new Set(),
    git: new Git(nodeProcessRunner(process.platform), root),
    gaps: [],
    notes: [],
  };
  const found = await scanCommits(run, target, { own: ['secrets'], tools: [], isRequested: () => true });
  expect(found?.source.status).toBe('completed');
  return found?.source.findings.map(({ location }) => location?.file).sort();
}

describe('commits are held against the same scope as files', () => {
  const line = `token = "${githubToken}"\n`;
  const { directory, commit } = temporaryRepository({
    'app/a.txt': line,
    'app/samples/b.txt': line,
    'docs/c.txt': line,
  });
  commit({ 'app/a.txt': '', 'app/samples/b.txt': '', 'docs/c.txt': '' });

  test.each([
    ['everything', '', {}, ['app/a.txt', 'app/samples/b.txt', 'docs/c.txt']],
    ['what `exclude` leaves', '', { exclude: ['app/samples/**'] }, ['app/a.txt', 'docs/c.txt']],
    ['what `paths` names', '', { paths: ['app', '!app/samples'] }, ['app/a.txt']],
    ['what lies below the working directory', '/app', { exclude: ['samples'] }, ['app/a.txt']],
  ])('%s', async (_, folder, inputs, expected) => {
    expect(await filesWithSecrets(directory, folder, inputs)).toEqual(expected);
  });
});
