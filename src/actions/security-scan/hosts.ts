import type { HostUse } from '../../core/inputs/host-use.ts';

/** What the scan asks for beside what every action does. */
export const hosts: readonly HostUse[] = [
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
    host: 'hosts of tools of others',
    when: 'when such a tool is run, and as its own documentation says',
    sent: 'what the tool sends; ours run without network',
  },
];
