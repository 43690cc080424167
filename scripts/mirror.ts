// Makes a release usable on GitHub Enterprise Server and on runners that do not know `uses: $/...`; scripts/mirror starts it.

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mirroredFiles } from './mirror-tree/mirror-tree.ts';
import { filesBelow } from './release-tree/folder-files.ts';

const usage = `Usage: scripts/mirror <folder> [options]

Rewrites \`uses: $/...\` in the workflows and actions of an unpacked release to \`owner/name/...@tag\`, in place, and SHA256SUMS with it.
docs/releasing.md says when it is needed.

  --repository <owner/name>  what the mirror is called. Default: org/vetnet-actions
  --ref <tag or commit>      what it is used by. Default: the release's own tag
  --help                     show this`;

const options = {
  repository: { type: 'string', default: 'org/vetnet-actions' },
  ref: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function main(): number {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [folder, ...others] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (folder === undefined || others.length > 0) throw new Error('Say one folder.');
    if (!/^[\w.-]+\/[\w.-]+$/.test(values.repository)) throw new Error(`"${values.repository}" is not owner/name.`);
    if (values.ref !== undefined && !/^[\w./-]+$/.test(values.ref))
      throw new Error(`"${values.ref}" is no tag or commit.`);
    return mirror(resolve(folder), values.repository, values.ref);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
}

function mirror(folder: string, repository: string, ref: string | undefined): number {
  if (!existsSync(join(folder, 'SHA256SUMS')) || !existsSync(join(folder, 'dist/cli.js'))) {
    throw new Error(`${folder} is no release: unpack its archive there, or check out its tag.`);
  }
  const place = { repository, ref: ref ?? `v${versionOf(folder)}` };
  const changed = mirroredFiles(filesBelow(folder), place);
  for (const [path, content] of changed) writeFileSync(join(folder, path), content);
  const paths = [...changed.keys()].sort();
  console.log(
    paths.length === 0 ? 'No file uses $/.' : `Rewritten to ${repository}@${place.ref}: ${paths.join(', ')}.`,
  );
  return 0;
}

/** The version that the release says of itself. */
function versionOf(folder: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), '--version'], {
    encoding: 'utf8',
  });
  const version = /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0];
  if (status !== 0 || version === undefined)
    throw new Error(`${folder} does not say its version: name --ref. ${stderr}`);
  return version;
}

process.exitCode = main();
