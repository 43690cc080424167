// Builds dist/: tsc emits JavaScript, ncc bundles one dispatcher, stubs name each entry.
// Deterministic: the same sources and lockfile give the same bytes from any directory and on any supported Node.
//
//   node scripts/build.ts [folder] [--release <version>]     default: dist, with main's development version

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeKnownAnalyses } from './known-analyses.ts';
import { writeLicences } from './licences.ts';
import { stampVersion } from './release-tree/stamp-version.ts';
import { digestOfSources } from './source-digest.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { release: { type: 'string' } } });
const distribution = positionals[0] ?? join(root, 'dist');

function node(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    process.exit(status ?? 1);
  }
}

/** Writes one entry file that starts the dispatcher. */
function writeStub(path: string, entry: string): void {
  const file = join(distribution, path);
  mkdirSync(dirname(file), { recursive: true });
  const up = path.includes('/') ? '../' : './';
  const shebang = path === 'cli.js' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(
    file,
    `${shebang}${nodeGuard()}const { main } = await import('${up}index.js');\nawait main('${entry}');\n`,
  );
}

/** Puts the version of a release into the built scripts. */
function stamp(version: string): void {
  const names = readdirSync(distribution).filter((name) => name.endsWith('.js'));
  const scripts = names.map((path) => ({ path, text: readFileSync(join(distribution, path), 'utf8') }));
  const { path, text } = stampVersion(scripts, version);
  writeFileSync(join(distribution, path), text);
}

/** A line that old Node versions can still run before the bundle, whose syntax they could not read, is loaded. */
function nodeGuard(): string {
  return readFileSync(join(root, 'scripts/node-guard.js'), 'utf8');
}

/** Each room of src/actions is an action, and the gate is made of several. */
const actions = [...readdirSync(join(root, 'src/actions')), 'gate'].sort();

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(distribution, { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
await writeKnownAnalyses(join(root, 'build'));
const statistics = join(root, 'build/statistics.json');
node(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/main.js',
  '-o',
  distribution,
  '--no-cache',
  '--stats-out',
  statistics,
);
writeLicences(root, statistics, join(distribution, 'licenses.txt'));
writeStub('cli.js', 'cli');
writeStub('worker.js', 'worker');
for (const action of actions) writeStub(`${action}/index.js`, action);
writeFileSync(join(distribution, 'sources.sha256'), `${digestOfSources(root)}\n`);
if (values.release !== undefined) stamp(values.release);
