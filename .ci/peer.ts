// What the scripts of .ci/peers.d share: installing a tool, running it and us on the same project, comparing.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = process.env.VETNET_PEERS_CACHE ?? join(tmpdir(), 'vetnet-peers');

/** Exit code that tells .ci/peers that a tool cannot be had here. */
const notAvailableCode = 75;

/** Ends the script: the tool is not available. The reason is the installer's own error. */
export function notAvailable(reason: string): never {
  process.stderr.write(`${reason.trim()}\n`);
  process.exit(notAvailableCode);
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Ran {
  const env = { ...process.env, ...options.env };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: options.cwd, env, encoding: 'utf8' });
  return { exitCode: status, stdout: stdout ?? '', stderr: error === undefined ? stderr : error.message };
}

/** Installs exact versions (`name@version`) from the npm registry once; returns the folder with their `node_modules`. */
export function installFromNpm(...packages: readonly string[]): string {
  return installOnce(packages, (folder) => {
    const flags = [
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--fetch-retries=1',
    ];
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    return run('npm', ['install', ...flags, ...packages], { cwd: folder });
  });
}

/** Installs exact versions (`name==version`) from the Python index once, into a virtual environment; returns its folder. */
export function installFromPyPi(...packages: readonly string[]): string {
  return installOnce(packages, (folder) => {
    const made = run('python3', ['-m', 'venv', folder], { cwd: folder });
    if (made.exitCode !== 0) return made;
    return run(join(folder, 'bin/pip'), ['install', '--quiet', '--retries', '1', ...packages], { cwd: folder });
  });
}

/** Unpacks packages of the Debian release this machine runs, without installing them; returns the folder that stands for `/`. */
export function unpackFromDebian(...packages: readonly string[]): string {
  return installOnce(packages, (folder) => {
    const fetched = run('apt-get', ['download', ...packages], { cwd: folder });
    if (fetched.exitCode !== 0) return fetched;
    return run('sh', ['-c', 'for file in *.deb; do dpkg -x "$file" . || exit 1; done'], { cwd: folder });
  });
}

function installOnce(packages: readonly string[], install: (folder: string) => Ran): string {
  const folder = join(cache, packages.join('+').replaceAll(/[^\w.@+=-]/g, '_'));
  if (existsSync(join(folder, '.complete'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { exitCode, stdout, stderr } = install(folder);
  if (exitCode !== 0) {
    rmSync(folder, { recursive: true, force: true });
    notAvailable(lastLine(stderr) ?? lastLine(stdout) ?? `the installer ended with ${exitCode}`);
  }
  writeFileSync(join(folder, '.complete'), '');
  return folder;
}

/** The last line that says what went wrong: npm ends with the path of a log. */
function lastLine(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/complete log|notice/i.test(line));
  return lines.find((line) => /error|ERR!/i.test(line)) ?? lines.at(-1);
}

/** A folder with these files, gone when the script ends. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vetnet-peer-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The parts of our JSON report that are compared. */
export interface OurReport {
  /** Values by id; null for what was not measured. */
  readonly metrics: Readonly<Record<string, number | null>>;
  /** Statements that the first coverage report itself declares. */
  readonly declaredStatements?: { readonly covered: number; readonly total: number };
}

interface JsonReport {
  readonly metrics: readonly { readonly id: string; readonly value: number | null }[];
  readonly facts: {
    readonly coverage?: {
      readonly reports: readonly { readonly declared?: { readonly statements?: OurReport['declaredStatements'] } }[];
    };
  };
}

/** What our command line says of reports in a folder. */
export function ourReport(cwd: string, ...args: readonly string[]): OurReport {
  const { stdout, stderr } = run('node', [join(root, 'dist/cli.js'), 'quality-gate', '--json', ...args], { cwd });
  if (stdout === '') throw new Error(`vetnet printed no report: ${stderr}`);
  const report = JSON.parse(stdout) as JsonReport;
  const statements = report.facts.coverage?.reports[0]?.declared?.statements;
  return {
    metrics: Object.fromEntries(report.metrics.map(({ id, value }) => [id, value])),
    ...(statements === undefined ? {} : { declaredStatements: statements }),
  };
}

export function ourMetrics(cwd: string, ...args: readonly string[]): OurReport['metrics'] {
  return ourReport(cwd, ...args).metrics;
}

/** Prints both figures, rounded down to `digits` decimals; another figure than theirs fails the script at its end. */
export function compare(what: string, theirs: number | undefined, ours: number | null | undefined, digits = 2): void {
  const cut = (value: number): number => Math.floor(value * 10 ** digits + 1e-9) / 10 ** digits;
  const same = theirs !== undefined && ours !== undefined && ours !== null && cut(theirs) === cut(ours);
  console.log(`${same ? 'same ' : 'OTHER'}  ${what}: theirs ${theirs ?? 'not found'}, ours ${ours ?? 'unknown'}`);
  if (!same) process.exitCode = 1;
}
