import { NotImplemented } from '../source.ts';
import type { ThirdPartyAction } from './third-party-action.ts';

/** actions/create-github-app-token: a token of an app, known to the GitHub double until the job ends. */
export const createGithubAppToken: ThirdPartyAction = {
  inputs: {
    'app-id': '',
    'client-id': '',
    'github-api-url': '',
    owner: '',
    'permission-contents': '',
    'permission-workflows': '',
    'private-key': '',
    repositories: '',
    'skip-token-revoke': 'false',
  },
  main({ inputs, job, state }) {
    if (inputs['client-id'] === '' && inputs['app-id'] === '') {
      throw new Error("The 'client-id' (or deprecated 'app-id') input must be set to a non-empty string.");
    }
    if (inputs['github-api-url'] !== '')
      throw new NotImplemented('`github-api-url` of actions/create-github-app-token');
    const token = `ghs_app${job.id.replaceAll(/\W/g, '')}`;
    const permissions = Object.entries(inputs).flatMap(([name, access]) => {
      return name.startsWith('permission-') && access !== '' ? [`${name.slice('permission-'.length)}: ${access}`] : [];
    });
    job.masks.add(token);
    state.set('token', token);
    job.run.github?.state.tokens.set(token, {
      login: 'vetnet[bot]',
      type: 'Bot',
      permissions: new Set(['metadata: read', ...permissions]),
    });
    return { token, 'installation-id': '1', 'app-slug': 'vetnet' };
  },
  post: {
    condition: 'always()',
    run({ inputs, job, state }) {
      if (inputs['skip-token-revoke'] !== 'true') job.run.github?.state.tokens.delete(state.get('token') ?? '');
    },
  },
};
