import { chmodSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Conformance } from './conformance.ts';
import { placeOf, type ScanSource, scan } from './scan.ts';
import { seededRepository, temporaryFolder, writeFiles } from './seeded-repository.ts';
import { runTool } from './tool.ts';

/** A tool as the scan finds it on PATH, and what it finds in the seeded repository. */
export interface AdapterCase {
  /** The word in `scanners`. */
  readonly tool: string;
  /** The program's name. Default: the word itself. */
  readonly command?: string;
  /** The folder that is put on PATH. */
  readonly folder: string;
  /** As the tool prints it; undefined where it has no way to. */
  readonly version: string | undefined;
  /** `rule file:line`, all of them. */
  readonly finds: readonly string[];
  readonly repository?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool through its adapter: for real, crashing in the middle of its report, hanging, and not there at all. */
export function holdToAdapter(check: Conformance, wanted: AdapterCase): void {
  const { tool, folder, repository = seededRepository(), env = {} } = wanted;
  const { verdict, source, findings } = scanWith(repository, tool, { PATH: onPath(folder), ...env });
  check.equal(`${tool}: status`, 'completed', textOf(source));
  check.equal(`${tool}: version`, wanted.version ?? 'none', source.tool.version ?? 'none');
  for (const place of [...new Set([...wanted.finds, ...findings])].sort()) {
    check.equal(`${tool}: ${place}`, isOrNot(wanted.finds.includes(place)), isOrNot(findings.includes(place)));
  }
  check.related(`${tool}: verdict`, 'findings', verdict, verdict !== 'inconclusive', 'an answer');
  holdToAccidents(check, wanted, repository);
}

/** A tool that cannot do its work here: it is named as failed, and never as clean. */
export function holdToFailure(check: Conformance, wanted: Omit<AdapterCase, 'finds' | 'version'>, why: RegExp): void {
  const { tool, folder, repository = seededRepository(), env = {} } = wanted;
  const { verdict, source } = scanWith(repository, tool, { PATH: onPath(folder), ...env });
  const isNamed = source.status === 'failed' && why.test(source.why ?? '') && verdict === 'inconclusive';
  check.related(`${tool}: without what it needs`, 'fails', textOf(source), isNamed, 'inconclusive');
}

function holdToAccidents(check: Conformance, wanted: Pick<AdapterCase, 'tool' | 'command'>, repository: string): void {
  const { tool, command = tool } = wanted;
  const accidents = {
    'killed in its report': "printf '[{'; kill -9 $$",
    'ends with 77': "echo 'no such option' >&2; exit 77",
    'says nothing': 'exit 0',
    hangs: 'exec sleep 100',
  };
  writeFiles(repository, { '.github/vetnet.yml': policyWith(tool) });
  for (const [what, script] of Object.entries(accidents)) {
    const broken = temporaryFolder('broken');
    writeFiles(broken, { [command]: `#!/bin/sh\n${script}\n` });
    chmodSync(join(broken, command), 0o755);
    inconclusive(check, `${tool} ${what}`, repository, tool, onPath(broken));
  }
  inconclusive(check, `${tool} is not there`, repository, tool, pathWithGitAlone());
}

/** git-secrets without a word has found nothing, by its own documentation. */
const silentIsClean: ReadonlySet<string> = new Set(['git-secrets', 'trufflehog', 'yarn-audit']);

function inconclusive(check: Conformance, what: string, repository: string, tool: string, path: string): void {
  if (what.endsWith('says nothing') && silentIsClean.has(tool)) return;
  const { verdict, source } = scanWith(repository, tool, { PATH: path });
  check.related(what, 'fails', source.status, source.status === 'failed' && verdict === 'inconclusive', verdict);
}

function isOrNot(isFound: boolean): string {
  return isFound ? 'found' : 'not found';
}

function policyWith(tool: string): string {
  return `version: 1\nsecurity-scan:\n  tools:\n    ${tool}:\n      timeout: 1s\n`;
}

function scanWith(repository: string, tool: string, env: Readonly<Record<string, string>>) {
  const { verdict, sources, findings } = scan(repository, { scanners: tool }, env);
  const source = sources.find(({ id }) => id === tool);
  if (source === undefined) throw new Error(`the scan says nothing of ${tool}`);
  return { verdict, source, findings: findings.map(placeOf) };
}

function textOf({ status, why, gaps }: ScanSource): string {
  const [gap] = gaps;
  const text = [status, why ?? gap?.why].filter((part) => part !== undefined).join(': ');
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}

function onPath(folder: string): string {
  return `${folder}${delimiter}${process.env.PATH ?? ''}`;
}

/** A PATH on which git is found and no scanner. */
function pathWithGitAlone(): string {
  const folder = temporaryFolder('path');
  const git = runTool('sh', ['-c', 'command -v git'], { cwd: folder, expected: [0] }).stdout.trim();
  symlinkSync(git, join(folder, 'git'));
  return folder;
}
