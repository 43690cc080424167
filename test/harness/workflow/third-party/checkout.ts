import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitEnvironment } from '../../temporary-repository.ts';
import { runGit } from '../remote.ts';
import { NotImplemented } from '../source.ts';
import type { ThirdPartyAction, ThirdPartyStep } from './third-party-action.ts';

/** Inputs of the action that the double has no use for, and the only values it takes. */
const unused = {
  'allow-unsafe-pr-checkout': 'false',
  filter: '',
  'github-server-url': '',
  lfs: 'false',
  'set-safe-directory': 'true',
  'show-progress': 'true',
  'sparse-checkout': '',
  'sparse-checkout-cone-mode': 'true',
  'ssh-key': '',
  'ssh-known-hosts': '',
  'ssh-strict': 'true',
  'ssh-user': 'git',
  submodules: 'false',
};

/**
 * actions/checkout: fetches from the repository of the run with git itself, with the refs and the depth that the action uses
 * (src/ref-helper.ts, src/git-source-provider.ts).
 */
export const checkout: ThirdPartyAction = {
  inputs: {
    ...unused,
    clean: 'true',
    'fetch-depth': '1',
    'fetch-tags': 'false',
    path: '',
    'persist-credentials': 'true',
    ref: '',
    repository: '',
    token: '',
  },
  main(step) {
    const { inputs, job } = step;
    const { remote, event } = job.run;
    for (const [name, value] of Object.entries(unused)) {
      if (inputs[name] !== value && name !== 'show-progress')
        throw new NotImplemented(`input ${name} of actions/checkout`);
    }
    if (inputs.repository !== '' && inputs.repository !== remote.repository) {
      throw new NotImplemented(`checkout of another repository, ${inputs.repository}`);
    }
    if (job.permissions.contents === undefined || job.permissions.contents === 'none') {
      throw new Error(`fatal: could not read from ${remote.repository}: the token has no \`contents: read\``);
    }
    const folder = resolve(job.workspace, inputs.path ?? '');
    if (inputs.clean === 'true') emptyFolder(folder);
    mkdirSync(folder, { recursive: true });
    const git = gitIn(folder);
    git('init', '--quiet', '--initial-branch=master');
    git('remote', 'add', 'origin', remote.directory);
    git('config', '--local', 'gc.auto', '0');
    const wanted = inputs.ref === '' ? { ref: event.ref, commit: event.sha } : namedRef(inputs.ref ?? '');
    fetchRefs(git, wanted, Number(inputs['fetch-depth']), inputs['fetch-tags'] === 'true');
    checkOut(git, wanted);
    if (inputs['persist-credentials'] === 'true') persistCredentials(step, git);
    return { ref: wanted.ref, commit: git('rev-parse', 'HEAD') };
  },
  post: { condition: 'always()', run: () => {} },
};

type Git = (...args: readonly string[]) => string;

interface Wanted {
  /** Empty for a bare commit. */
  readonly ref: string;
  /** Empty for a branch or tag by name. */
  readonly commit: string;
}

function gitIn(folder: string): Git {
  return (...args) => runGit(folder, args, { ...gitEnvironment, PATH: process.env.PATH ?? '' });
}

function namedRef(ref: string): Wanted {
  return /^[0-9a-f]{40}$/.test(ref) ? { ref: '', commit: ref } : { ref, commit: '' };
}

function fetchRefs(git: Git, wanted: Wanted, depth: number, tags: boolean): void {
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const pull = wanted.ref.startsWith('refs/pull/')
    ? [`+${wanted.commit || wanted.ref}:refs/remotes/pull/${wanted.ref.slice('refs/pull/'.length)}`]
    : [];
  if (depth <= 0) {
    git('fetch', '--quiet', '--no-tags', '--prune', 'origin', ...all, ...pull);
    if (wanted.commit === '' || wanted.ref !== '') return;
  }
  const one = pull.length > 0 ? pull : [refSpec(wanted)];
  const limit = depth > 0 ? [`--depth=${depth}`] : [];
  const tagSpec = tags ? ['+refs/tags/*:refs/tags/*'] : [];
  git('fetch', '--quiet', '--no-tags', '--prune', ...limit, 'origin', ...tagSpec, ...one);
}

function refSpec({ ref, commit }: Wanted): string {
  if (ref.startsWith('refs/heads/')) return `+${commit || ref}:refs/remotes/origin/${ref.slice('refs/heads/'.length)}`;
  if (ref.startsWith('refs/tags/')) return `+${ref}:${ref}`;
  if (ref === '') return commit;
  return ref.startsWith('refs/') ? `+${ref}:${ref}` : `+refs/heads/${ref}*:refs/remotes/origin/${ref}*`;
}

function checkOut(git: Git, { ref, commit }: Wanted): void {
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ref.startsWith('refs/') ? '' : ref;
  if (branch !== '') git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`);
  else if (ref.startsWith('refs/pull/'))
    git('checkout', '--quiet', '--force', `refs/remotes/pull/${ref.slice('refs/pull/'.length)}`);
  else git('checkout', '--quiet', '--force', ref === '' ? commit : ref);
}

/** Later steps of the job can read the token from the configuration, as on GitHub. */
function persistCredentials({ inputs, job }: ThirdPartyStep, git: Git): void {
  const token = inputs.token === '' ? job.token : inputs.token;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  job.masks.add(basic);
  git('config', '--local', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`);
}

function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
