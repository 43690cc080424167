import type { CheckRule } from '../check-rule.ts';

const reference = 'https://docs.docker.com/reference/compose-file/services/';

/** Rules of Compose files. */
export const composeRules = {
  privileged: {
    id: 'compose-privileged',
    title: 'Container with all rights on the host',
    severity: 'high',
    why: 'Whoever breaks into the container has the host as well.',
    fix: 'Remove `privileged`, and add the one capability or device that is needed.',
    helpUrl: reference,
    cwes: [250],
  },
  namespace: {
    id: 'compose-host-namespace',
    title: 'Container shares a namespace with the host',
    severity: 'medium',
    why: 'The container sees processes, memory or ports of the host that are none of its own.',
    fix: 'Remove the setting, and publish the ports that are needed.',
    helpUrl: reference,
    cwes: [653],
  },
  mount: {
    id: 'compose-host-mount',
    title: 'Container can change the host',
    severity: 'high',
    why: 'Through the socket of Docker or folders of the system, a container becomes root on the host.',
    fix: 'Mount only folders of the project, or put a proxy before the socket that allows what is needed.',
    helpUrl: reference,
    cwes: [250, 668],
  },
  capability: {
    id: 'compose-capability',
    title: 'Container with dangerous rights',
    severity: 'medium',
    why: 'The capability, or the profile that is switched off, is what keeps a container in its place.',
    fix: 'Remove it, or name the smallest capability that is enough.',
    helpUrl: reference,
    cwes: [250],
  },
  secret: {
    id: 'compose-secret',
    title: 'Secret in a Compose file',
    severity: 'high',
    why: 'Everyone who can read the repository can read and use it.',
    fix: 'Replace it, and use `secrets` or a variable that is set where it runs.',
    helpUrl: 'https://docs.docker.com/compose/how-tos/use-secrets/',
    cwes: [798],
  },
  unpinnedImage: {
    id: 'compose-unpinned-image',
    title: 'Image is not pinned',
    severity: 'low',
    why: 'The tag can be moved to another image, which then runs at the next start.',
    fix: 'Add the digest: `image:tag@sha256:…`.',
    helpUrl: reference,
    cwes: [829, 1357],
  },
  unreadable: {
    id: 'compose-unreadable',
    title: 'Compose file could not be read',
    severity: 'low',
    why: 'What cannot be read was not checked.',
    fix: 'Mend the YAML; `docker compose config` shows the same problem.',
    helpUrl: reference,
  },
} as const satisfies Record<string, CheckRule>;
