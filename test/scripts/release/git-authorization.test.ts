import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { gitAuthorization } from '../../../scripts/release-tree/git-authorization.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { gitEnvironment } from '../../harness/temporary-repository.ts';

const token = ['gh', 's_', 'made-up'].join('');

test('without a token nothing is set', () => {
  expect(gitAuthorization({})).toEqual({});
  expect(gitAuthorization({ RELEASE_TOKEN: '' })).toEqual({});
});

test('configuration that the environment holds already is kept', () => {
  const variables = gitAuthorization({ RELEASE_TOKEN: token, GIT_CONFIG_COUNT: '2' });
  expect(Object.keys(variables)).toEqual(['GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_2', 'GIT_CONFIG_VALUE_2']);
  expect(variables.GIT_CONFIG_COUNT).toBe('3');
});

test('git shows the token to the server that it is for, and to no other', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const ask = async (serverUrl: string): Promise<void> => {
    const variables = gitAuthorization({ RELEASE_TOKEN: token, GITHUB_SERVER_URL: serverUrl });
    const env = { PATH: process.env.PATH, ...gitEnvironment, ...variables };
    await once(
      spawn('git', ['ls-remote', `${url}/org/app`], { env, cwd: temporaryFolder(), stdio: 'ignore' }),
      'close',
    );
  };
  try {
    await ask(url);
    await ask('https://github.com');
  } finally {
    server.close();
  }
  expect(seen).toEqual([`basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`, undefined]);
});
