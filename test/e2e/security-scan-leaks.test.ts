import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { githubToken, password, stripeKey } from '../harness/made-up-secrets.ts';
import { pullRequestRun } from '../harness/scenario.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// What was found stands nowhere: every byte that a run leaves behind is searched.

let github: GitHubDouble;
beforeEach(async () => {
  github = await startGitHubDouble();
});
afterEach(() => github.close());

const slackToken = ['xoxb', '123456789012', '1234567890123', 'aB3dE5gH7jK9mN1pQ3sT5vW7'].join('-');
const awsSecret = ['wJalrXUtnFEMI', 'K7MDENGbPxRfiCYzzzKEYabc'].join('/');
const awsKey = ['AKIA', 'Q3EGT5VW7YZ2BC4D'].join('');
const databasePassword = ['Vq7', 'rT2x', 'Lm9Kp'].join('-');
const privateKey = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey;
const keyLines = privateKey.split('\n').filter((line) => line.length > 30);

/** Pieces that must not be seen: the secret, most of it, and what it is in base64. */
function pieces(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64').slice(4, -4);
  return [secret, secret.slice(-Math.ceil(secret.length * 0.7)), base64];
}

const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Loud tool', rules: [{ id: 'r' }] } },
      results: [
        {
          ruleId: 'r',
          level: 'error',
          message: { text: `Found the key ${stripeKey} and postgres://app:${databasePassword}@db.internal/prod` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'src/other.ts' },
                region: { startLine: 1, snippet: { text: `token = ${githubToken}` } },
              },
            },
          ],
        },
      ],
    },
  ],
});

const lockfile = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: {
    'node_modules/left-pod': {
      version: '1.0.0',
      resolved: `https://bot:${databasePassword}@npm.internal.example.org/left-pod.tgz?token=${githubToken}`,
    },
  },
});

const files = {
  'src/a.ts': `const key = '${stripeKey}';\nconst other = "${githubToken}"; // gitleaks:allow\n`,
  'src/slack.py': `SLACK = "${slackToken}"\nencoded = "${Buffer.from(githubToken).toString('base64')}"\n`,
  [`notes/${githubToken}.md`]: `token: ${githubToken}\n`,
  [`notes/${stripeKey}.ts`]: 'export const a = 1;\n',
  'key.pem': privateKey,
  '.env': `AWS_ACCESS_KEY_ID=${awsKey}\nAWS_SECRET_ACCESS_KEY=${awsSecret}\nDB_PASSWORD=${password}\n`,
  Dockerfile: `FROM node:22\nENV GITHUB_TOKEN=${githubToken}\nARG DB_PASSWORD=${databasePassword}\nRUN curl -H "Authorization: Bearer ${githubToken}" https://x.example.org\n`,
  '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      TOKEN: ${githubToken}\n    steps:\n      - run: curl -u bot:${databasePassword} https://x.example.org\n`,
  'compose.yml': `services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: ${databasePassword}\n`,
  'config.json': JSON.stringify({ url: `postgres://app:${databasePassword}@db.internal:5432/prod` }),
  'package-lock.json': lockfile,
  'loud.sarif': sarif,
};

/** Every file below some folders, as one text. */
function contentOf(folders: readonly string[]): string {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => `${path}\n${readFileSync(path, 'latin1')}`),
  );
  return texts.join('\n');
}

test.each(['diff', 'full'])('no secret is left behind, with history: %s', async (history) => {
  const repository = temporaryRepository({ 'README.md': '# Clinic\n' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'feature/x');
  repository.commit(files, { message: `Use ${githubToken}` });
  repository.git('update-ref', 'refs/remotes/origin/main', base);
  const head = repository.git('rev-parse', 'HEAD');
  const pull = pullRequestRun(github, { base, head });
  const cache = temporaryFolder();
  const run = await spawnAction('security-scan', {
    ...pull,
    cwd: repository.directory,
    env: { ...pull.env, RUNNER_DEBUG: '1', XDG_CACHE_HOME: cache, RUNNER_TOOL_CACHE: cache },
    inputs: { offline: 'true', reports: 'loud.sarif', history, compliance: 'hipaa' },
  });
  expect(run.outputs.verdict).toBe('fail');
  expect(Number(run.outputs.suppressed === 'unknown' ? 1 : run.outputs.suppressed)).toBeGreaterThan(0);
  const results = join(run.outputs['report-path'] ?? '', '..');
  const written = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.annotations)];
  const traces = [...written, JSON.stringify(github.state), contentOf([results, run.temp, cache])].join('\n');
  expect(traces).toContain('key.pem');
  const secrets = [stripeKey, githubToken, slackToken, awsSecret, databasePassword, password, ...keyLines];
  const leaked = secrets.flatMap((secret) => pieces(secret).filter((piece) => traces.includes(piece)));
  expect(
    leaked.map(
      (piece) => `${piece} in ${traces.slice(Math.max(0, traces.indexOf(piece) - 150), traces.indexOf(piece) + 60)}`,
    ),
  ).toEqual([]);
});
