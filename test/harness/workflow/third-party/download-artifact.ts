import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Artifact } from '../artifacts.ts';
import { NotImplemented } from '../source.ts';
import type { ThirdPartyAction } from './third-party-action.ts';

/**
 * actions/download-artifact (src/download-artifact.ts). Only when more than one artifact is found and they are not merged, each gets
 * a folder of its own.
 */
export const downloadArtifact: ThirdPartyAction = {
  inputs: {
    'artifact-ids': '',
    'digest-mismatch': 'error',
    'github-token': '',
    'merge-multiple': 'false',
    name: '',
    path: '',
    pattern: '',
    repository: '',
    'run-id': '',
    'skip-decompress': 'false',
  },
  main({ inputs, job, log }) {
    for (const name of ['github-token', 'repository', 'run-id'] as const) {
      if (inputs[name] !== '') throw new NotImplemented(`input ${name} of actions/download-artifact`);
    }
    if (inputs['skip-decompress'] !== 'false')
      throw new NotImplemented('`skip-decompress` of actions/download-artifact');
    const name = inputs.name ?? '';
    const ids = inputs['artifact-ids'] ?? '';
    if (name !== '' && ids !== '') {
      throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
    }
    const artifacts = select(job.run.artifacts.list(), name, ids, inputs.pattern ?? '');
    const folder = resolve(job.workspace, (inputs.path ?? '').replace(/^~/, job.home));
    const together = name !== '' || inputs['merge-multiple'] === 'true' || artifacts.length === 1;
    for (const artifact of artifacts) {
      log(`- ${artifact.name} (ID: ${artifact.id})`);
      for (const [path, content] of artifact.files) {
        const target = join(together ? folder : join(folder, artifact.name), path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
    log(`Total of ${artifacts.length} artifact(s) downloaded`);
    return { 'download-path': folder };
  },
};

function select(all: readonly Artifact[], name: string, ids: string, pattern: string): readonly Artifact[] {
  if (name !== '') {
    const found = all.filter((artifact) => artifact.name === name);
    if (found.length === 0) throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    return found;
  }
  if (ids !== '') {
    const wanted = ids.split(',').map(Number);
    const found = all.filter((artifact) => wanted.includes(artifact.id));
    if (found.length === 0)
      throw new Error('Unable to download artifact(s): None of the provided artifact IDs were found');
    return found;
  }
  return pattern === '' ? all : all.filter((artifact) => picomatch.isMatch(artifact.name, pattern));
}
