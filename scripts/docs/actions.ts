import { conditionIds as gateConditions } from '../../src/actions/quality-gate/conditions.ts';
import { conditionIds as scanConditions } from '../../src/actions/security-scan/conditions.ts';
import { entries } from '../../src/main.ts';
import type { HostUse, PublicAction } from './catalogue.ts';

const githubApi: HostUse = {
  host: '`api.github.com`; on GitHub Enterprise the host of `GITHUB_API_URL`',
  when: 'with a token, unless `publish` is `none`',
  sent: 'the report: verdict, conditions, names of files and tests, messages of failures',
};

/** What is public about each action beside its schema. */
const facts: Readonly<Record<string, Omit<PublicAction, 'schema'>>> = {
  'security-scan': {
    conditions: scanConditions,
    hosts: [
      { ...githubApi, sent: `${githubApi.sent}; with \`publish: sarif\` the findings as SARIF` },
      {
        host: '`api.osv.dev`, or the host of `VETNET_OSV_URL`',
        when: 'with lockfiles, unless `offline`',
        sent: 'names and versions of packages that come from a public registry',
      },
      {
        host: '`www.cisa.gov`',
        when: 'with lockfiles, unless `offline`',
        sent: 'a GET request for the catalogue of known exploited vulnerabilities',
      },
      {
        host: 'the remote `origin` of the clone',
        when: 'when the clone lacks the commit that a pull request, a push or a merge queue starts from',
        sent: 'a `git fetch` of that one commit, by git with the credentials it has',
      },
      {
        host: 'hosts of tools of others',
        when: 'when such a tool is run, and as its own documentation says',
        sent: 'what the tool sends; ours run without network',
      },
    ],
  },
  'quality-gate': {
    conditions: gateConditions,
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
