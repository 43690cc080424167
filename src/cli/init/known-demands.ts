import { join } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { at, parsedJson } from '../../core/model/untrusted-json.ts';
import { isProblem } from '../../core/policy/read-policy-file.ts';
import { readYamlDocument } from '../../core/policy/yaml-document.ts';

/** What a repository already demands of its coverage, percent from 0 to 100, each with the file that says so. */
export interface KnownDemands {
  readonly coverage?: Known;
  readonly patch?: Known;
}

interface Known {
  readonly percent: number;
  readonly from: string;
}

type Reads = Pick<FileSystem, 'facts' | 'readText'>;

/** Where Codecov looks for its settings (docs.codecov.com, "Codecov YAML"). */
const codecovFiles = ['codecov.yml', '.codecov.yml', '.github/codecov.yml', 'dev/codecov.yml'];

/** Reads the thresholds of Codecov's settings, else of jest's in package.json. What is not a plain number is none. */
export async function knownDemands(folder: string, files: Reads): Promise<KnownDemands> {
  const codecov = await ofCodecov(folder, files);
  if (codecov.coverage !== undefined || codecov.patch !== undefined) return codecov;
  const json = await textOf(join(folder, 'package.json'), files);
  const percent = percentOf(at(parsedJson(json ?? ''), 'jest', 'coverageThreshold', 'global', 'lines'));
  return percent === undefined ? {} : { coverage: { percent, from: 'package.json' } };
}

async function ofCodecov(folder: string, files: Reads): Promise<KnownDemands> {
  for (const from of codecovFiles) {
    const text = await textOf(join(folder, from), files);
    if (text === undefined) continue;
    const document = await readYamlDocument(from, text);
    if (isProblem(document)) return {};
    const target = (kind: string) => percentOf(at(document.value, 'coverage', 'status', kind, 'default', 'target'));
    const [project, patch] = [target('project'), target('patch')];
    return {
      ...(project === undefined ? {} : { coverage: { percent: project, from } }),
      ...(patch === undefined ? {} : { patch: { percent: patch, from } }),
    };
  }
  return {};
}

async function textOf(path: string, files: Reads): Promise<string | undefined> {
  const isFile = (await files.facts(path).catch(() => undefined))?.kind === 'file';
  return isFile ? files.readText(path).catch(() => undefined) : undefined;
}

/** `80`, `80%` or `80.5`; undefined for `auto` and for what is no percentage, such as jest's negative numbers. */
function percentOf(value: unknown): number | undefined {
  const [, digits] = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(String(value)) ?? [];
  const percent = Number(digits);
  return digits === undefined || percent > 100 ? undefined : percent;
}
