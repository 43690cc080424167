import { conditionIds } from '../../src/actions/quality-gate/conditions.ts';
import { entries } from '../../src/main.ts';
import type { HostUse, PublicAction } from './catalogue.ts';

const githubApi: HostUse = {
  host: '`api.github.com`; on GitHub Enterprise the host of `GITHUB_API_URL`',
  when: 'with a token, unless `publish` is `none`',
  sent: 'the report: verdict, conditions, names of files and tests, messages of failures',
};

/** What is public about each action beside its schema. */
const facts: Readonly<Record<string, Omit<PublicAction, 'schema'>>> = {
  'quality-gate': {
    conditions: conditionIds,
    hosts: [
      githubApi,
      { host: 'the host in `baseline`', when: 'with `baseline: url:...`', sent: 'a GET request without the token' },
      {
        host: 'the remote `origin` of the clone',
        when: 'when the clone lacks the commit that a pull request, a push or a merge queue starts from; with `baseline: branch:...`, when it lacks the branch',
        sent: 'a `git fetch` of that one commit, by git with the credentials it has',
      },
    ],
  },
};

/** The actions of the suite, in the order of the documentation. */
export const actions: readonly PublicAction[] = entries.map(({ schema }) => {
  const known = facts[schema.name];
  if (known === undefined)
    throw new Error(`Say in scripts/docs/actions.ts which conditions and hosts ${schema.name} has.`);
  return { schema, ...known };
});
