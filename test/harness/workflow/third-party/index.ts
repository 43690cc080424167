import { attest } from './attest.ts';
import { cache } from './cache.ts';
import { checkout } from './checkout.ts';
import { createGithubAppToken } from './create-github-app-token.ts';
import { downloadArtifact } from './download-artifact.ts';
import { setupJava, setupNode } from './setup-tools.ts';
import type { ThirdPartyActions } from './third-party-action.ts';
import { uploadArtifact } from './upload-artifact.ts';

/** Every action of others that the harness can stand in for. */
export const knownThirdParty: ThirdPartyActions = {
  'actions/attest': attest,
  'actions/cache': cache,
  'actions/checkout': checkout,
  'actions/create-github-app-token': createGithubAppToken,
  'actions/download-artifact': downloadArtifact,
  'actions/setup-java': setupJava,
  'actions/setup-node': setupNode,
  'actions/upload-artifact': uploadArtifact,
};
