// Builds the release commit and moves the tags; scripts/release starts it. Nothing in the repository it is made from changes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stalenessOf } from './release-tree/fresh-dist.ts';
import { type Git, openGit } from './release-tree/git.ts';
import { planText } from './release-tree/plan.ts';
import {
  missingTags,
  type PreparedRelease,
  prepareRelease,
  ReleaseRefusal,
  type ReleaseRequest,
} from './release-tree/prepare-release.ts';
import { pushTags } from './release-tree/push-tags.ts';
import { sizeProblems, sizeTable, weigh } from './release-tree/sizes.ts';

const usage = `Usage: scripts/release <version|major|minor|patch|prerelease> [options]

Builds the release commit of HEAD, a child of it, and pushes its tags: v1.2.3, which never moves, and v1.2 and v1.
A run that died can be repeated. docs/releasing.md says more.

  --dry-run              show the plan and the sizes, change nothing
  --remote <name>        where the tags go. Default: origin
  --branch <name>        the branch whose tip is released. Default: main
  --fresh-build <folder> compare dist with this build, made elsewhere from the same sources. Default: build now
  --advisories <file>    carry this snapshot of advisories
  --output <folder>      write the archive and SHA256SUMS there
  --help                 show this`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  remote: { type: 'string', default: 'origin' },
  branch: { type: 'string', default: 'main' },
  'fresh-build': { type: 'string' },
  advisories: { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readArguments>;

function readArguments() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [wanted, ...others] = positionals;
  if (values.help) return undefined;
  if (wanted === undefined || others.length > 0)
    throw new Error('Say one version, or major, minor, patch, prerelease.');
  return { ...values, wanted };
}

function main(): number {
  let given: Options;
  try {
    given = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (given === undefined) {
    console.log(usage);
    return 0;
  }
  const git = openGit(join(import.meta.dirname, '..'));
  try {
    return release(git, given);
  } catch (error) {
    const reasons = error instanceof ReleaseRefusal ? error.reasons : [error instanceof Error ? error.message : error];
    for (const reason of reasons) console.error(`error: ${reason}`);
    return 1;
  } finally {
    git.close();
  }
}

function release(git: Git, given: NonNullable<Options>): number {
  const { wanted, remote, branch, advisories } = given;
  const snapshot = advisories === undefined ? {} : { advisories: readFileSync(advisories) };
  const request: ReleaseRequest = { wanted, remote, branch, ...snapshot };
  const prepared = prepareRelease(git, request);
  const build = given['fresh-build'];
  const stale = stalenessOf({
    root: git.directory,
    entries: prepared.entries,
    temporary: git.temporary,
    ...(build === undefined ? {} : { build }),
  });
  if (stale.length > 0) throw new ReleaseRefusal([stale.join('\n')]);

  const { version, parent, objects, plan } = prepared;
  console.log(planText(plan, parent, objects.commit));
  const archive = git.bytes(['archive', '--format=tar.gz', `--prefix=vetnet-actions-${version}/`, objects.commit]);
  report(prepared, archive);
  if (given.output !== undefined) writeOutput(given.output, prepared, archive);
  if (given['dry-run']) {
    console.log('\nDry run: nothing was changed.');
    return 0;
  }
  pushTags(git, plan.steps, { remote, branch, parent });
  const missing = missingTags(git, plan, request);
  if (missing.length > 0) throw new Error(`${remote} does not have ${missing.join(', ')} as pushed: run it again.`);
  console.log(`\nReleased v${version}.`);
  return 0;
}

/** Prints what the release weighs. Throws when it is over the budget. */
function report({ files }: PreparedRelease, archive: Buffer): void {
  const weights = weigh([...files].map(([path, { content }]) => [path, content]));
  console.log(`\n${sizeTable(weights, archive.length)}`);
  const problems = sizeProblems(weights, archive.length);
  if (problems.length > 0) throw new ReleaseRefusal(problems);
}

function writeOutput(folder: string, { version, files }: PreparedRelease, archive: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `vetnet-actions-${version}.tar.gz`), archive);
  writeFileSync(join(folder, 'SHA256SUMS'), files.get('SHA256SUMS')?.content ?? '');
  writeFileSync(join(folder, 'version'), `${version}\n`);
}

process.exitCode = main();
