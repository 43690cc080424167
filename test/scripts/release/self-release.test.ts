import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { releaseClone } from '../../harness/release-clone.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { runWorkflow } from '../../harness/workflow/run-workflow.ts';
import { root } from '../../house/source-tree.ts';

// The workflow that releases, run whole, with programs of a machine that would take minutes or a network replaced: npm installs and
// tests nothing, curl downloads an empty catalogue, gh writes down what it is asked. scripts/release is real and pushes for real.

const programs = {
  npm: '#!/usr/bin/env bash\n[ "$1" = test ] && exit\nmkdir node_modules\nln -s "$PACKAGES"/* "$PACKAGES"/.bin node_modules/\n',
  curl: '#!/usr/bin/env bash\nwhile [ "$1" != --output ]; do shift; done\necho \'{"vulnerabilities":[]}\' >"$2"\n',
  unzip: '#!/usr/bin/env bash\n',
  gh: `#!/usr/bin/env bash
echo "\${GH_TOKEN:0:7} $*" | sed "s|$RUNNER_TEMP|TEMP|g" >>"$GH_STATE/calls"
case "$1 $2" in
  'release create')
    git ls-remote --exit-code origin "refs/tags/$3" >/dev/null || exit 1
    echo true >"$GH_STATE/$3" ;;
  'release view')
    [ -e "$GH_STATE/$3" ] || exit 1
    [ "$4" != --json ] || cat "$GH_STATE/$3" ;;
  'release upload') [ -s "$5" ] && [ -s "$6" ] ;;
  'release edit') echo false >"$GH_STATE/$3" ;;
esac
`,
};

/** scripts/release with the dist that the tests have built in the place of a build of its own, which links of packages do not allow. */
const releaseScript = `#!/usr/bin/env bash
exec node --disable-warning=ExperimentalWarning scripts/release.ts --fresh-build "$BUILT" "$@"
`;

/** Milliseconds for a run of the workflow on a busy machine. */
const patience = 150_000;

const workflow = '.github/workflows/self-release.yml';
let repository: ReturnType<typeof releaseClone>;
beforeAll(() => {
  repository = releaseClone();
  const text = readFileSync(join(root, workflow), 'utf8');
  // Who may approve is a setting of the repository, of which the harness knows nothing.
  const approved = text.replace('\n    environment: release\n', '\n');
  expect(approved).not.toBe(text);
  repository.commit({ 'scripts/release': releaseScript, [workflow]: approved });
});

async function release(version: string, dryRun: boolean) {
  const bin = temporaryFolder(programs);
  for (const name of Object.keys(programs)) chmodSync(join(bin, name), 0o755);
  const state = temporaryFolder();
  const result = await runWorkflow({
    repository,
    workflow,
    event: { name: 'workflow_dispatch', inputs: { version, 'dry-run': dryRun } },
    secrets: { RELEASE_APP_PRIVATE_KEY: 'key' },
    vars: { RELEASE_APP_CLIENT_ID: 'Iv1.app' },
    machine: {
      PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
      PACKAGES: join(root, 'node_modules'),
      BUILT: join(root, 'dist'),
      GH_STATE: state,
    },
  });
  const calls = join(state, 'calls');
  return {
    result,
    jobs: result.jobs.map(({ id, result: ending }) => `${id}: ${ending}`),
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trimEnd().split('\n') : [],
  };
}

test(
  'a release is built, attested, built again, pushed and published, in this order',
  async () => {
    const { result, jobs, calls } = await release('minor', false);
    expect({ jobs, problems: result.problems }).toEqual({
      jobs: ['advisories/snapshot: success', 'build: success', 'attest: success', 'publish: success'],
      problems: [],
    });
    expect(result.job('build').outputs).toEqual({ version: '0.1.0' });
    expect(result.job('publish').log).toContain('Released v0.1.0.');
    expect(result.job('publish').log).toContain('v0.1.0  new, ');
    expect(calls).toEqual([
      'ghs_app release view v0.1.0',
      'ghs_app release create v0.1.0 --verify-tag --draft --title v0.1.0 --generate-notes',
      'ghs_app release view v0.1.0 --json isDraft --jq .isDraft',
      'ghs_app release upload v0.1.0 --clobber TEMP/release/vetnet-actions-0.1.0.tar.gz TEMP/release/SHA256SUMS',
      'ghs_app release edit v0.1.0 --draft=false',
    ]);
    const artifacts = result.artifacts.map(({ name }) => name).sort();
    expect(artifacts).toEqual(['advisories', 'release']);
  },
  patience,
);

test(
  'a dry run ends with the plan',
  async () => {
    const { result, jobs, calls } = await release('1.2.3', true);
    expect(jobs).toEqual(expect.arrayContaining(['build: success', 'attest: skipped', 'publish: skipped']));
    expect(result.job('build').log).toContain('Dry run: nothing was changed.');
    expect(calls).toEqual([]);
  },
  patience,
);

test(
  'a version that cannot be is stopped before anything is attested',
  async () => {
    const { result, jobs, calls } = await release('next', false);
    expect(result.conclusion).toBe('failure');
    expect(jobs).toEqual(expect.arrayContaining(['build: failure', 'attest: skipped', 'publish: skipped']));
    expect(result.job('build').log).toContain('"next" is no version');
    expect(calls).toEqual([]);
  },
  patience,
);
