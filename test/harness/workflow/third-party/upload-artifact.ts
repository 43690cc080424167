import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { matchingFiles } from '../hash-files.ts';
import { NotImplemented } from '../source.ts';
import type { ThirdPartyAction } from './third-party-action.ts';

/** Characters that an artifact's name may not have (@actions/artifact: path-and-artifact-name-validation.ts). */
const forbidden = /["<>|*?\r\n\\/:]/;

/** actions/upload-artifact: keeps files for the other jobs of the run (src/upload/upload-artifact.ts, src/shared/search.ts). */
export const uploadArtifact: ThirdPartyAction = {
  inputs: {
    archive: 'true',
    'compression-level': '6',
    'if-no-files-found': 'warn',
    'include-hidden-files': 'false',
    name: 'artifact',
    overwrite: 'false',
    path: '',
    'retention-days': '',
  },
  main({ inputs, job, log, warn }) {
    if (inputs.archive !== 'true') throw new NotImplemented('`archive: false` of actions/upload-artifact');
    const name = inputs.name ?? '';
    if (name === '' || forbidden.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
    const { files, root } = search(job.workspace, inputs.path ?? '', inputs['include-hidden-files'] === 'true');
    if (files.length === 0) {
      const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
      if (inputs['if-no-files-found'] === 'error') throw new Error(message);
      if (inputs['if-no-files-found'] === 'ignore') log(message);
      else warn(message);
      return {};
    }
    const content = files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)] as const);
    const artifact = job.run.artifacts.save(name, new Map(content), inputs.overwrite === 'true');
    log(`Artifact ${name} has been successfully uploaded! ${files.length} files`);
    return {
      'artifact-id': String(artifact.id),
      'artifact-url': `https://github.com/${job.run.remote.repository}/actions/runs/1001/artifacts/${artifact.id}`,
      'artifact-digest': '0'.repeat(64),
    };
  },
};

interface Found {
  readonly files: readonly string[];
  /** What the paths inside the artifact are relative to. */
  readonly root: string;
}

/** Files that the lines of `path` select; the root is what their fixed beginnings have in common. */
function search(workspace: string, path: string, hidden: boolean): Found {
  const lines = path
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const starts = lines.filter((line) => !line.startsWith('!')).map((line) => resolve(workspace, fixedStart(line)));
  const [first] = starts;
  if (first === undefined) throw new Error('Input required and not supplied: path');
  const base = commonAncestor(starts);
  const top = existsSync(base) && statSync(base).isDirectory() ? base : dirname(base);
  if (!existsSync(top)) return { files: [], root: top };
  const patterns = lines.map((line) => {
    const exclude = line.startsWith('!');
    const text = relative(top, resolve(workspace, exclude ? line.slice(1) : line)) || '.';
    return (exclude ? '!' : '') + text.split(sep).join('/');
  });
  const files = matchingFiles(top, patterns, { hidden }).map((file) => join(top, file));
  const single = starts.length === 1 && files.length === 1 && files[0] === first;
  return { files, root: single ? dirname(first) : top };
}

/** The part of a pattern before its first wildcard. */
function fixedStart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  return wild < 0 ? pattern : parts.slice(0, wild).join('/');
}

function commonAncestor(paths: readonly string[]): string {
  const split = paths.map((path) => path.split(sep));
  const [first = []] = split;
  const different = first.findIndex((part, index) => split.some((parts) => parts[index] !== part));
  return (different < 0 ? first : first.slice(0, different)).join(sep) || sep;
}
