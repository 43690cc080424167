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
    cache: '',
    'cache-dependency-path': '',
    distribution: '',
    'java-package': 'jdk',
    'java-version': '',
    token: '',
  },
  main: ({ find, inputs }) => {
    if (inputs.distribution === '') throw new Error('Input required and not supplied: distribution');
    find('java');
    return { distribution: inputs.distribution ?? '', version: inputs['java-version'] ?? '', 'cache-hit': 'false' };
  },
};
