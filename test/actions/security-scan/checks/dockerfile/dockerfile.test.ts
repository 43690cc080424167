import { describe, expect, test } from '@jest/globals';
import { detector, rules } from '../../../../../src/actions/security-scan/checks/dockerfile/index.ts';
import { brief, inspect } from '../inspect.ts';

const digest = `@sha256:${'0'.repeat(64)}`;
const from = `FROM debian:13${digest}`;

async function found(lines: readonly string[], path = 'Dockerfile'): Promise<readonly string[]> {
  return brief(await inspect(detector, path, lines.join('\n')));
}

/** A file without any other fault. */
function around(...lines: readonly string[]): readonly string[] {
  return [from, ...lines, 'USER app'];
}

const token = ['t0k', 'en', 'X9q2'].join('');

describe('one rule each', () => {
  const cases: readonly (readonly [
    name: string,
    bad: readonly string[],
    expected: readonly string[],
    mended: readonly string[],
  ])[] = [
    ['no tag', ['FROM debian', 'USER app'], ['DL3006 medium 1'], around()],
    ['latest', ['FROM debian:latest', 'USER app'], ['DL3007 medium 1'], around()],
    ['no digest', ['FROM debian:13', 'USER app'], ['unpinned-base-image low 1'], around()],
    [
      'old releases',
      [`FROM node:16-bullseye${digest}`, 'USER app'],
      ['old-base-image medium 1', 'old-base-image high 1'],
      [`FROM node:24-trixie${digest}`, 'USER app'],
    ],
    ['no user', [from], ['missing-user medium 1'], [`FROM gcr.io/distroless/static:nonroot${digest}`]],
    ['root', [from, 'USER root'], ['DL3002 medium 2'], [from, 'USER root', 'RUN a', 'USER 1000']],
    ['root by number', [from, 'USER 0:0'], ['DL3002 medium 2'], [from, 'USER "10"']],
    [
      'root through a stage',
      [`${from} AS a`, 'USER root', 'FROM a'],
      ['DL3002 medium 2'],
      [`${from} AS a`, 'USER app', 'FROM a'],
    ],
    [
      'no health check',
      [from, 'USER app', 'CMD ["a"]'],
      ['DL3057 note 1'],
      [from, 'USER app', 'HEALTHCHECK CMD a', 'CMD ["a"]'],
    ],
    ['stray instruction', ['RUN a', from, 'USER app'], ['DL3061 low 1'], ['ARG A=1', from, 'USER app']],
    ['twice the same stage', [`${from} AS a`, `${from} AS A`, 'USER app'], ['DL3024 low 2'], around()],
    [
      'apt',
      around('RUN apt-get install curl'),
      ['DL3014 note 2', 'DL3015 note 2', 'DL3008 note 2'],
      around('RUN apt-get install -yqq --no-install-recommends curl=8.1 ./a.deb $B'),
    ],
    [
      'lists of apt',
      around('RUN apt-get update'),
      ['DL3009 note 2'],
      around('RUN apt-get update && rm -rf /var/lib/apt/lists/*'),
    ],
    [
      'apt for people',
      around('RUN apt install -y --no-install-recommends a=1'),
      ['DL3027 note 2'],
      around('RUN apt-get install -y --no-install-recommends a=1'),
    ],
    [
      'apk',
      around('RUN apk add curl'),
      ['DL3018 note 2', 'DL3019 note 2'],
      around('RUN apk add --no-cache -t .build "curl=~8"'),
    ],
    [
      'yum',
      around('RUN yum install curl'),
      ['DL3030 note 2', 'DL3033 note 2', 'DL3032 note 2'],
      around('RUN yum install -y curl-8.1 && yum clean all'),
    ],
    [
      'dnf',
      around('RUN dnf install curl'),
      ['DL3038 note 2', 'DL3041 note 2', 'DL3040 note 2'],
      around('RUN dnf -y install curl-8.1 && dnf clean all'),
    ],
    [
      'pip',
      around('RUN python3 -m pip install flask'),
      ['DL3013 low 2', 'DL3042 note 2'],
      around(
        'RUN pip install --no-cache-dir "flask>=3,<4" ./a git+https://example.org/a@v1',
        'RUN --mount=type=cache,target=/root/.cache/pip pip install -r a.txt',
      ),
    ],
    [
      'npm',
      around('RUN npm install -g typescript'),
      ['DL3016 low 2'],
      around('RUN npm install -g typescript@5.9.2 @a/b@1 ./c'),
    ],
    [
      'npm without a lockfile',
      around('RUN npm install --omit=dev'),
      ['npm-install note 2'],
      around('RUN npm ci --omit=dev'),
    ],
    [
      'gem',
      around('RUN gem install rails'),
      ['DL3028 low 2'],
      around('RUN gem install rails:8.0 && gem install -v 1.0 rake'),
    ],
    [
      'go',
      around('RUN go install example.org/a@latest'),
      ['DL3062 low 2'],
      around('RUN go install example.org/a@v1 && go install ./cmd/x && go run main.go'),
    ],
    ['upgrade', around('RUN apk upgrade'), ['system-upgrade note 2'], around('RUN apk info')],
    ['sudo', around('RUN sudo make'), ['DL3004 low 2'], around('RUN make')],
    ['cd', around('RUN cd /a && make'), ['DL3003 note 2'], around('WORKDIR /a', 'RUN make')],
    ['pointless programs', around('RUN service x start'), ['DL3001 note 2'], around('RUN x start')],
    [
      'everyone may write',
      around('RUN chmod -R 777 /a', 'RUN chmod o+w /b'),
      ['world-writable low 2', 'world-writable low 3'],
      around('RUN chmod 755 /a && chmod g+w /b && chmod +x /c'),
    ],
    ['pipe', around('RUN a | b'), ['DL4006 low 2'], around('SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN a | b')],
    ['pipe with set', around('RUN a |& b || c'), ['DL4006 low 2'], around('RUN set -o pipefail && a | b')],
    [
      'a script from the network',
      around('RUN set -o pipefail; curl -fsSL https://example.org/x \\', '  | bash -s'),
      ['pipe-to-shell low 2'],
      around('RUN set -o pipefail; curl https://example.org/x | tee log'),
    ],
    [
      'a script in a substitution',
      around('RUN sh -c "$(curl https://example.org/x)"'),
      ['pipe-to-shell low 2'],
      around('RUN sh -c "$(cat x)"'),
    ],
    [
      'certificates',
      around(
        'RUN curl -fsSk https://example.org',
        'RUN wget --no-check-certificate https://example.org',
        'RUN npm config set strict-ssl false',
      ),
      ['tls-verification-off medium 2', 'tls-verification-off medium 3', 'tls-verification-off medium 4'],
      around('RUN curl -fsS https://example.org/ -o k'),
    ],
    [
      'certificates in ENV',
      around('ENV NODE_TLS_REJECT_UNAUTHORIZED=0', 'ENV GIT_SSL_NO_VERIFY=true'),
      ['tls-verification-off medium 2', 'tls-verification-off medium 3'],
      around('ENV NODE_TLS_REJECT_UNAUTHORIZED=1'),
    ],
    [
      'outside the sandbox',
      around('RUN --security=insecure a', 'RUN --network=host b'),
      ['insecure-run medium 2', 'insecure-run low 3'],
      around('RUN --network=none a'),
    ],
    [
      'a download',
      around('ADD https://example.org/a.tgz /a/'),
      ['add-without-checksum medium 2'],
      around(`ADD --checksum=sha256:${'0'.repeat(64)} https://example.org/a.tgz /a/`),
    ],
    [
      'ADD',
      around('ADD a.txt /b/'),
      ['DL3020 low 2'],
      around('COPY a.txt /b/', 'ADD a.tar.gz /b/', 'ADD https://example.org/a.git#v1 /c'),
    ],
    ['relative folder', around('WORKDIR a'), ['DL3000 low 2'], around('WORKDIR /a', 'WORKDIR C:\\\\a', 'WORKDIR $A')],
    ['relative copy', around('COPY a b'), ['DL3045 note 2'], around('WORKDIR /x', 'COPY a b')],
    ['copy of several', around('COPY a b /c'), ['DL3021 low 2'], around('COPY a b /c/')],
    [
      'copy from nowhere',
      around('COPY --from=x a /b'),
      ['DL3022 low 2'],
      [`${from} AS x`, ...around('COPY --from=x a /b', 'COPY --from=0 a /b', 'COPY --from=nginx:1 a /b')],
    ],
    ['copy from itself', [`${from} AS x`, 'COPY --from=x a /b', 'USER app'], ['DL3023 low 2'], around()],
    [
      'shell form',
      around('CMD a b', 'HEALTHCHECK CMD c'),
      ['DL3025 note 2'],
      around('CMD ["a", "b"]', 'HEALTHCHECK CMD c'),
    ],
    [
      'twice CMD',
      around('CMD ["a"]', 'CMD ["b"]', 'HEALTHCHECK CMD c'),
      ['DL4003 low 3'],
      around('CMD ["b"]', 'HEALTHCHECK CMD c'),
    ],
    [
      'twice ENTRYPOINT',
      around('ENTRYPOINT ["a"]', 'ENTRYPOINT ["b"]', 'HEALTHCHECK CMD c'),
      ['DL4004 low 3'],
      around('ENTRYPOINT ["b"]', 'HEALTHCHECK CMD c'),
    ],
    [
      'twice HEALTHCHECK',
      around('HEALTHCHECK CMD a', 'HEALTHCHECK CMD b'),
      ['DL3012 low 3'],
      around('HEALTHCHECK CMD b'),
    ],
    [
      'ports',
      around('EXPOSE 80/tcp 65536 22'),
      ['DL3011 low 2', 'exposed-ssh medium 2'],
      around('EXPOSE 80 8000-9000/udp $PORT'),
    ],
    ['ONBUILD', around('ONBUILD FROM a'), ['DL3043 low 2'], around('ONBUILD RUN a')],
    ['ENV of itself', around('ENV A=1 B=$A'), ['DL3044 low 2'], around('ENV A=1', 'ENV B=$A PATH=/a:$PATH')],
    ['MAINTAINER', around('MAINTAINER me'), ['DL4000 note 2'], around('LABEL maintainer=me')],
    [
      'a secret in ENV',
      around(`ENV A=1 DB_PASSWORD="${token}"`, `ENV API_KEY ${token}`),
      ['secret-in-layer high 2', 'secret-in-layer high 3'],
      around('ENV DB_PASSWORD_FILE=/run/secrets/a TOKEN_TTL=60 PASSWORD=', 'RUN --mount=type=secret,id=a b'),
    ],
    [
      'a secret as argument',
      around('ARG NPM_TOKEN', 'ENV NPM_TOKEN=$NPM_TOKEN PASSWORD=changeme'),
      ['DL3064 medium 2', 'DL3064 medium 3', 'DL3064 low 3'],
      around('ARG VERSION=1'),
    ],
    [
      'a secret in an address',
      around(`RUN git clone https://me:${token}@example.org/a`),
      ['secret-in-layer high 2'],
      around('RUN git clone https://me:${TOKEN}@example.org/a'),
    ],
    [
      'a file with keys',
      around('COPY id_rsa /root/.ssh/', 'COPY .env.production /app/'),
      ['secret-file-copied high 2', 'secret-file-copied medium 3'],
      around('COPY .env.example /app/', 'COPY id_rsa.pub /app/', 'COPY --from=nginx:1 /a.pem /a.pem'),
    ],
  ];

  test.each(cases)('%s', async (_name, bad, expected, mended) => {
    expect(await found(bad)).toEqual(expected);
    expect(await found(mended)).toEqual([]);
  });

  test('every rule has a case', () => {
    const shown = new Set(cases.flatMap(([, , expected]) => expected.map((line) => line.split(' ')[0])));
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id) && !id.startsWith('compose-'))).toEqual([]);
  });
});

test('commands are found in documents that a shell reads, and in no others', async () => {
  const lines = around(
    'RUN <<EOF',
    'set -e',
    'sudo a',
    'EOF',
    'RUN <<EOF',
    '#!/usr/bin/env python3',
    'sudo a',
    'EOF',
    'RUN cat <<EOF > x',
    'sudo a',
    'EOF',
    'RUN bash <<EOF',
    '  sudo b',
    'EOF',
  );
  expect(await found(lines)).toEqual(['DL3004 low 4', 'DL3004 low 14']);
});

test('commands are found in the exec form and in ONBUILD', async () => {
  expect(await found(around('RUN ["sudo", "a"]', 'RUN ["sh", "-c", "sudo a"]', 'ONBUILD RUN sudo a'))).toEqual([
    'DL3004 low 2',
    'DL3004 low 3',
    'DL3004 low 4',
  ]);
});

test('a finding stands where its command does', async () => {
  const [finding] = await inspect(detector, 'Dockerfile', around('RUN a && \\', '    # no', '    sudo b').join('\n'));
  expect(finding?.location).toMatchObject({ line: 4, column: 5 });
});

test('comments of our own and of hadolint allow', async () => {
  const text = [
    '# hadolint global ignore=DL3006',
    'FROM debian',
    '# hadolint ignore=DL3004,DL3003 # needed here',
    'RUN a && \\',
    '    sudo b',
    'RUN sudo c',
    '# vetnet:allow missing-user only for builds',
    'FROM debian',
  ].join('\n');
  const findings = await inspect(detector, 'Dockerfile', text);
  expect(brief(findings)).toEqual([
    'DL3006 medium 2 allowed',
    'DL3004 low 5 allowed',
    'DL3004 low 6',
    'DL3006 medium 8 allowed',
    'missing-user medium 8 allowed',
  ]);
  expect(findings[1]?.suppression).toMatchObject({ by: 'inline-comment', reason: 'needed here' });
});

test('without a day nothing is old', async () => {
  expect(
    brief(await inspect(detector, 'Dockerfile', around().join('\n').replace('debian:13', 'debian:8'), {})),
  ).toEqual([]);
});

test('no finding shows a secret, and none can be guessed from its fingerprint', async () => {
  const text = (secret: string) =>
    around(`ENV API_KEY=${secret}`, `RUN curl https://u:${secret}@example.org`).join('\n');
  const findings = await inspect(detector, 'Dockerfile', text(token));
  expect(findings).toHaveLength(2);
  expect(JSON.stringify(findings)).not.toContain(token);
  const others = await inspect(detector, 'Dockerfile', text(`${token}other`));
  expect(others.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint));
});

test('fingerprints survive moved lines and tell equal lines apart', async () => {
  const before = await inspect(detector, 'Dockerfile', around('RUN sudo a', 'RUN sudo a').join('\n'));
  const after = await inspect(detector, 'Dockerfile', around('', '# more', 'RUN  sudo a', 'RUN sudo a').join('\n'));
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
  expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test.each([
  ['Dockerfile', true],
  ['a/Containerfile', true],
  ['a/Dockerfile.prod', true],
  ['api.dockerfile', true],
  ['a/docker/Dockerfile-dev', false],
  ['Dockerfile.md', false],
  ['Dockerfile.dockerignore', false],
  ['src/dockerfile.ts', false],
  ['dockerfiles/readme', false],
])('wants %s: %s', async (path, expected) => {
  expect((await detector.create({})).wants(path)).toBe(expected);
});
