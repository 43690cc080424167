import { expect, test } from '@jest/globals';
import { withoutComments } from '../../scripts/imports-of.ts';
import { pathsBelow, readSource } from './source-tree.ts';

/** Hosts that docs/network.md lists, and those that only stand in texts for people or as names of formats. */
const contacted = ['api.github.com', 'api.osv.dev', 'www.cisa.gov'];
const mentioned = [
  'cyclonedx.org',
  'index.crates.io',
  'cwe.mitre.org',
  'developer.android.com',
  'developer.apple.com',
  'docs.docker.com',
  'docs.github.com',
  'staging.example.org',
  'github.com',
  'in-toto.io',
  'json.schemastore.org',
  'json-schema.org',
  'openvex.dev',
  'osv.dev',
  'www.w3.org',
];

/** Where hosts are shown to people: providers tell how to revoke a token, and tools what their rules mean. */
const shown = ['src/actions/security-scan/secrets/rules/', 'src/readers/scanners/'];

const sources = pathsBelow('src').map(readSource);

test('the sources name no host that the documentation does not know', () => {
  const hosts = sources
    .filter(({ path }) => !shown.some((folder) => path.startsWith(folder)))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/\bhttps?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map(([, host = '']) => ({
        path,
        host,
      })),
    );
  const strangers = hosts.filter(({ host }) => !contacted.includes(host) && !mentioned.includes(host));
  expect(strangers).toEqual([]);
  const network = readSource('docs/network.md').text;
  expect(contacted.filter((host) => !network.includes(host))).toEqual([]);
});

test('requests leave through one client, and sockets are opened nowhere else', () => {
  const speakers = sources
    .filter(({ text }) =>
      /\b(?:fetch|transport)\s*\(|(?:from |import\()'node:(https?|net|tls|dgram|http2)'/.test(withoutComments(text)),
    )
    .map(({ path }) => path);
  expect(speakers).toEqual(['src/core/net/http-client.ts', 'src/core/net/node-transport.ts']);
});

test('git is asked to talk to a remote in one place', () => {
  // An argument of git, not the name of an event.
  const remote = /(?<!event === )'(fetch|pull|push|clone|ls-remote)'/;
  const git = sources.filter(({ path }) => path.startsWith('src/systems/git/'));
  const speakers = git.filter(({ text }) => remote.test(withoutComments(text)));
  expect(speakers.map(({ path }) => path)).toEqual(['src/systems/git/git.ts']);
});
