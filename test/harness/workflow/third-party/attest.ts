import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { matchingFiles } from '../select-paths.ts';
import { NotImplemented } from '../source.ts';
import type { ThirdPartyAction, ThirdPartyStep } from './third-party-action.ts';

/** actions/attest: signs nothing, but wants the permissions and the files that the real one wants. */
export const attest: ThirdPartyAction = {
  inputs: {
    'create-storage-record': 'true',
    'github-token': '',
    predicate: '',
    'predicate-path': '',
    'predicate-type': '',
    'push-to-registry': 'false',
    'sbom-path': '',
    'show-summary': 'true',
    'subject-checksums': '',
    'subject-digest': '',
    'subject-name': '',
    'subject-path': '',
    'subject-version': '',
  },
  main(step) {
    const { inputs, job } = step;
    if (job.permissions['id-token'] !== 'write') {
      throw new Error(
        'Failed to get ID token: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable. Please ensure the workflow has `id-token: write`.',
      );
    }
    if (job.permissions.attestations !== 'write') throw new Error('Resource not accessible by integration');
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: subjects(step),
      predicateType: inputs['predicate-type'] || 'https://slsa.dev/provenance/v1',
      predicate: predicateOf(step),
    };
    const folder = join(job.temp, 'attestation');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'attestation.json');
    writeFileSync(path, JSON.stringify(statement));
    return {
      'bundle-path': path,
      'attestation-id': '1',
      'attestation-url': `https://github.com/${job.run.remote.repository}/attestations/1`,
    };
  },
};

function subjects({ inputs, job }: ThirdPartyStep): readonly unknown[] {
  if (inputs['subject-checksums'] !== '') {
    const text = readFileSync(resolve(job.workspace, inputs['subject-checksums'] ?? ''), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (sha256 === undefined) throw new Error(`Invalid checksum line: ${line}`);
        return { name, digest: { sha256 } };
      });
  }
  const patterns = (inputs['subject-path'] ?? '')
    .split(/[\n,]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (patterns.length === 0) throw new NotImplemented('actions/attest without subject-path or subject-checksums');
  const files = matchingFiles(job.workspace, patterns);
  if (files.length === 0) throw new Error(`Could not find subject at path ${inputs['subject-path']}`);
  return files.map((file) => ({
    name: file.split('/').at(-1),
    digest: {
      sha256: createHash('sha256')
        .update(readFileSync(join(job.workspace, file)))
        .digest('hex'),
    },
  }));
}

function predicateOf({ inputs, job }: ThirdPartyStep): unknown {
  const text =
    inputs.predicate ||
    (inputs['predicate-path'] ? readFileSync(resolve(job.workspace, inputs['predicate-path']), 'utf8') : '');
  return text === '' ? {} : (JSON.parse(text) as unknown);
}
