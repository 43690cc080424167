import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { goModule, goProgram } from '../../bench/peer-packages.ts';
import { decodeBytes } from '../../src/actions/security-scan/files/decode-bytes.ts';
import { loadScanner } from '../../src/actions/security-scan/secrets/load-scanner.ts';
import type { SecurityFinding } from '../../src/core/model/security-finding.ts';
import { runTool } from './tool.ts';

const version = '8.30.1';
const module = 'github.com/zricethezav/gitleaks/v8';

/** What two scanners must agree on. */
export interface Place {
  readonly rule: string;
  /** Relative to the tree, with `/`. */
  readonly file: string;
  /** From 1; 0 for the path alone. */
  readonly line: number;
  readonly commit?: string;
}

/** The part of gitleaks' report that is compared. */
interface GitleaksFinding {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly Commit: string;
}

/** gitleaks 8.30.1 and the rules that it comes with. Throws NotAvailable. */
export function installGitleaks(): { readonly program: string; readonly rules: string } {
  const release = `${module}@v${version}`;
  return {
    program: goProgram(release, 'gitleaks', [`${module}/version.Version=${version}`]),
    rules: join(goModule(release), 'config/gitleaks.toml'),
  };
}

/** What gitleaks finds in the files (`dir`) or in the history (`git`) of a folder. */
export function gitleaksFinds(
  { program, rules }: ReturnType<typeof installGitleaks>,
  folder: string,
  command: 'dir' | 'git' = 'dir',
): readonly Place[] {
  const flags = ['--report-format=json', '--report-path=-', '--no-banner', '--no-color', '--log-level=error'];
  const { stdout } = runTool(program, [command, ...flags, '--exit-code=0', `--config=${rules}`, '.'], {
    cwd: folder,
    expected: [0],
  });
  return (JSON.parse(stdout) as readonly GitleaksFinding[]).map(({ RuleID, File, StartLine, Commit }) => ({
    rule: RuleID,
    file: File,
    line: StartLine,
    ...(Commit === '' ? {} : { commit: Commit }),
  }));
}

/**
 * What our engine finds with gitleaks' rules in each file of a folder, before triage makes one finding of the rules that agree on a
 * place. What a comment or a `.gitleaksignore` accepts is left out, as gitleaks does.
 */
export async function engineFinds(rules: string, folder: string): Promise<readonly Place[]> {
  const scanner = await loadScanner({ root: folder, secretRules: rules });
  return filesBelow(folder).flatMap((file) => {
    if (!scanner.wants(file)) return [];
    const text = decodeBytes(readFileSync(join(folder, file)));
    return scanner.scan({ path: file, text: text ?? '' }).flatMap(placeOf);
  });
}

function placeOf({ rule, location, suppression }: SecurityFinding): readonly Place[] {
  if (location === undefined || suppression !== undefined) return [];
  return [{ rule, file: location.file, line: location.line ?? 0 }];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.startsWith('.git/'))
    .sort();
}
