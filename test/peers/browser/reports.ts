import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startOsvDouble } from '../../harness/osv-double/server.ts';
import { commitAll } from '../tool.ts';
import { cleanTree, crowdedTree, hostileTree, type Tree, troubledTree } from './seeded-trees.ts';

const bundle = join(import.meta.dirname, '../../../dist/cli.js');
const folders: string[] = [];

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A page that a run of the shipped bundle wrote. */
export interface Page {
  readonly name: string;
  readonly file: string;
}

interface Case {
  readonly name: string;
  readonly tree: Tree;
  readonly args: readonly string[];
  readonly exitCode: number;
}

const frameworks = ['--compliance', 'hipaa,masvs,soc2'];
const scans: readonly Case[] = [
  { name: 'fail', tree: troubledTree(), args: [...frameworks, '--fail-on-severity', 'critical'], exitCode: 1 },
  { name: 'pass', tree: cleanTree, args: frameworks, exitCode: 0 },
  { name: 'inconclusive', tree: cleanTree, args: [...frameworks, '--scanners', 'secrets,codeql'], exitCode: 3 },
  { name: 'crowded', tree: crowdedTree(5000), args: frameworks, exitCode: 1 },
  { name: 'hostile', tree: hostileTree(), args: ['--reports', 'reports/hostile.sarif'], exitCode: 1 },
];

const lcov = (uncovered: number): string =>
  `SF:src/answer.ts\n${Array.from({ length: 20 }, (_, at) => `DA:${at + 1},${at < uncovered ? 0 : 1}`).join('\n')}\nend_of_record\n`;
const gates: readonly Case[] = [
  {
    name: 'gate fail',
    tree: { ...cleanTree, 'lcov.info': lcov(9), 'junit.xml': junit('<script>alert(1)</script>') },
    args: ['--coverage', 'lcov.info', '--test-results', 'junit.xml', '--minimum-coverage', '80'],
    exitCode: 1,
  },
  {
    name: 'gate pass',
    tree: { ...cleanTree, 'lcov.info': lcov(0) },
    args: ['--coverage', 'lcov.info', '--minimum-coverage', '80'],
    exitCode: 0,
  },
];

/** Both parts in one page, under headings of their own. */
const umbrellas: readonly Case[] = [
  {
    name: 'umbrella fail',
    tree: { ...troubledTree(), 'lcov.info': lcov(9), 'junit.xml': junit('<script>alert(1)</script>') },
    args: ['--coverage', 'lcov.info', '--test-results', 'junit.xml'],
    exitCode: 1,
  },
  {
    name: 'umbrella pass',
    tree: { ...cleanTree, 'lcov.info': lcov(0) },
    args: ['--coverage', 'lcov.info'],
    exitCode: 0,
  },
];

function junit(name: string): string {
  const text = name.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<testsuite name="clinic" tests="2" failures="1"><testcase classname="a" name="${text}"><failure message="${text}">${text}</failure></testcase><testcase classname="a" name="b"/></testsuite>`;
}

/** Runs the shipped bundle on every seeded tree, in repositories of their own. Throws when one does not end as it should. */
export async function makePages(): Promise<readonly Page[]> {
  const osv = await startOsvDouble();
  const rating = (score: string) => [{ type: 'CVSS_V3', score }];
  const total = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H';
  const partial = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N';
  osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-0001'], summary: 'Code runs.', severity: rating(total) }, [
    '1.0.0',
  ]);
  osv.add(
    {
      id: 'GHSA-dddd-eeee-ffff',
      aliases: ['CVE-2026-0002'],
      name: 'a-package-with-a-name-as-long-as-some-generated-ones',
      range: ['0', '10.20.31'],
      severity: rating(partial),
    },
    ['10.20.30-beta.4'],
  );
  osv.exploited.push('CVE-2026-0001');
  try {
    const pages: Page[] = [];
    for (const each of scans) {
      pages.push({ name: each.name, file: join(await run('security-scan', each, osv.env), 'compliance.html') });
    }
    for (const each of gates) {
      pages.push({ name: each.name, file: join(await run('quality-gate', each, osv.env), 'report.html') });
    }
    for (const each of umbrellas) {
      const folder = await run('gate', each, osv.env);
      pages.push({ name: each.name, file: join(folder, 'report.html') });
      pages.push({ name: `${each.name}, compliance`, file: join(folder, 'compliance.html') });
    }
    return pages;
  } finally {
    await osv.close();
  }
}

/** Runs one action in a repository of its own; the folder of its reports. */
async function run(action: string, { name, tree, args, exitCode }: Case, env: Readonly<Record<string, string>>) {
  const cwd = mkdtempSync(join(tmpdir(), 'vetnet-browser-'));
  folders.push(cwd);
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  commitAll(cwd, 'Start');
  const child = spawn(process.execPath, [bundle, action, ...args, '--publish', 'none'], {
    cwd,
    // No tool of this machine takes part, so that the pages are the same everywhere.
    env: { ...process.env, PATH: '/usr/bin:/bin', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== exitCode) throw new Error(`${name}: exit code ${code}, expected ${exitCode}\n${said.slice(-3000)}`);
  return join(cwd, '.vetnet', action);
}
