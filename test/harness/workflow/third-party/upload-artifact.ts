import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { NotImplemented } from '../source.ts';
import { searchFiles } from './artifact-search.ts';
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
    const { files, root } = searchFiles(inputs.path ?? '', {
      workspace: job.workspace,
      home: job.home,
      hidden: inputs['include-hidden-files'] === 'true',
    });
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
