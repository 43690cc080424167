import type { ThirdPartyAction } from './third-party-action.ts';

// The set-up actions install nothing here: the tool must be on the PATH of the machine that runs the tests.

/** actions/setup-node. */
export const setupNode: ThirdPartyAction = {
  inputs: {
    architecture: '',
    cache: '',
    'cache-dependency-path': '',
    'check-latest': 'false',
    mirror: '',
    'mirror-token': '',
    'node-version': '',
    'node-version-file': '',
    'package-manager-cache': 'true',
    'registry-url': '',
    scope: '',
    token: '',
  },
  main: ({ find }) => {
    find('node');
    return { 'node-version': process.version, 'cache-hit': 'false' };
  },
};

/** actions/setup-java. */
export const setupJava: ThirdPartyAction = {
  inputs: {
    architecture: '',
    cache: '',
    'cache-dependency-path': '',
    'check-latest': 'false',
    distribution: '',
    'gpg-passphrase': '',
    'gpg-private-key': '',
    'java-package': 'jdk',
    'java-version': '',
    'java-version-file': '',
    'jdk-file': '',
    jdkFile: '',
    'job-status': 'success',
    'mvn-toolchain-id': '',
    'mvn-toolchain-vendor': '',
    'overwrite-settings': 'true',
    'server-id': 'github',
    'server-password': 'GITHUB_TOKEN',
    'server-username': 'GITHUB_ACTOR',
    'set-default': 'true',
    'settings-path': '',
    'show-download-progress': 'false',
    token: '',
    'verify-signature': 'false',
    'verify-signature-public-key': '',
  },
  main: ({ find, inputs }) => {
    if (inputs.distribution === '') throw new Error('Input required and not supplied: distribution');
    find('java');
    return { distribution: inputs.distribution ?? '', version: inputs['java-version'] ?? '', 'cache-hit': 'false' };
  },
};
