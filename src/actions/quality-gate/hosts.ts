import type { HostUse } from '../../core/inputs/host-use.ts';

/** What the gate asks for beside what every action does. */
export const hosts: readonly HostUse[] = [
  { host: 'the host in `baseline`', when: 'with `baseline: url:...`', sent: 'a GET request without the token' },
  {
    host: 'the remote `origin` of the clone',
    when: 'with `baseline: branch:...`, when the clone lacks the branch',
    sent: 'a `git fetch` of its newest commit, by git with the credentials it has',
  },
];
