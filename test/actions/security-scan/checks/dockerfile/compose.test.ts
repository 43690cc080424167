import { describe, expect, test } from '@jest/globals';
import { detector, rules } from '../../../../../src/actions/security-scan/checks/dockerfile/index.ts';
import { brief, inspect } from '../inspect.ts';

const generated = ['fK9', 'zQ2m', 'Tt7Lw', 'X4'].join('');
const pinned = `a/b:1@sha256:${'0'.repeat(64)}`;

/** A service with these settings; they begin on line 3. */
function service(...lines: readonly string[]): string {
  return ['services:', '  web:', ...lines.map((line) => `    ${line}`), ''].join('\n');
}

async function found(text: string, path = 'compose.yaml'): Promise<readonly string[]> {
  return brief(await inspect(detector, path, text));
}

describe('one rule each', () => {
  const cases: readonly (readonly [string, string, readonly string[], string])[] = [
    ['all rights', service('privileged: true'), ['compose-privileged high 3'], service('privileged: false')],
    [
      'namespaces',
      service('network_mode: host', 'pid: host', 'ipc: host'),
      ['compose-host-namespace medium 3', 'compose-host-namespace high 4', 'compose-host-namespace medium 5'],
      service('network_mode: bridge', 'pid: service:a'),
    ],
    [
      'mounts',
      service(
        'volumes:',
        '  - /var/run/docker.sock:/x:ro',
        '  - /:/host',
        '  - type: bind',
        '    source: /etc',
        '    read_only: true',
      ),
      ['compose-host-mount high 4', 'compose-host-mount high 5', 'compose-host-mount low 7'],
      service('volumes:', '  - ./data:/data', '  - db:/var/lib/x', '  - /srv/app:/app'),
    ],
    [
      'rights',
      service('cap_add: [SYS_ADMIN, NET_ADMIN]', 'security_opt:', '  - seccomp:unconfined'),
      ['compose-capability high 3', 'compose-capability low 3', 'compose-capability medium 5'],
      service('cap_add: [CHOWN]', 'cap_drop: [ALL]', 'security_opt: [no-new-privileges:true]'),
    ],
    [
      'secrets',
      service(
        'environment:',
        `  API_KEY: ${generated}`,
        '  DB_PASSWORD: rex the dog',
        '  A_PASSWORD: grafana',
        '  B_PASSWORD: changeme',
      ),
      ['compose-secret high 4', 'compose-secret medium 5', 'compose-secret low 6', 'compose-secret low 7'],
      service(
        'environment:',
        '  - API_KEY=${API_KEY}',
        '  - PASSWORD_FILE=/run/secrets/a',
        '  - TOKEN',
        '  - DB_PASSWORD=',
      ),
    ],
    ['secrets in a list', service('environment:', `  - API_KEY=${generated}`), ['compose-secret high 4'], service()],
    [
      'images',
      `${service('image: nginx')}  b:\n    image: nginx:1.29\n`,
      ['compose-unpinned-image medium 3', 'compose-unpinned-image low 5'],
      `${service(`image: ${pinned}`)}  b:\n    image: \${IMAGE}\n  c:\n    image: own\n    build: .\n`,
    ],
    ['what cannot be read', 'services: [', ['compose-unreadable low 1'], 'services: {}\n'],
  ];

  test.each(cases)('%s', async (_name, bad, expected, mended) => {
    expect(await found(bad)).toEqual(expected);
    expect(await found(mended)).toEqual([]);
  });

  test('every rule has a case', () => {
    const shown = new Set(cases.flatMap(([, , expected]) => expected.map((line) => line.split(' ')[0])));
    const own = rules.map(({ id }) => id).filter((id) => id.startsWith('compose-'));
    expect(own.filter((id) => !shown.has(id))).toEqual([]);
  });
});

test('merge keys and tags are read', async () => {
  const text =
    'x-base: &base\n  privileged: true\nservices:\n  a:\n    <<: *base\n    ports: !reset []\n  b:\n    <<: [*base]\n    privileged: false\n';
  expect(await found(text)).toEqual(['compose-privileged high 2']);
});

test('no value is shown', async () => {
  const findings = await inspect(detector, 'compose.yml', service('environment:', `  API_KEY: ${generated}`));
  expect(JSON.stringify(findings)).not.toContain(generated);
});

test.each([
  ['docker-compose.yml', true],
  ['a/docker-compose.prod.yaml', true],
  ['compose.override.yml', true],
  ['compose/readme.yml', false],
  ['composer.yml', false],
  ['decompose.yml', false],
])('wants %s: %s', async (path, expected) => {
  expect((await detector.create({})).wants(path)).toBe(expected);
});
