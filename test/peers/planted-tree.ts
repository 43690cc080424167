import { credentials, drawn, temporaryFolder, writeFiles } from './seeded-repository.ts';
import { commitAll } from './tool.ts';

const hex = '0123456789abcdef';
const digits = '0123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';
const anyLetter = `${letters}${letters.toUpperCase()}`;
const word = `${anyLetter}${digits}`;

/** Tokens in providers' published forms, assembled so that no text of ours holds one. */
const tokens: Readonly<Record<string, (seed: number) => string>> = {
  slack: (seed) =>
    ['xox', 'b-', drawn(digits, 12, seed), '-', drawn(digits, 12, seed + 1), '-', drawn(word, 24, seed)].join(''),
  stripe: (seed) => ['sk_', 'live_', drawn(word, 24, seed)].join(''),
  gitlab: (seed) => ['glp', 'at-', drawn(word, 20, seed)].join(''),
  npm: (seed) => ['np', 'm_', drawn(`${letters}${digits}`, 36, seed)].join(''),
  sendgrid: (seed) => ['SG', '.', drawn(word, 22, seed), '.', drawn(word, 43, seed + 1)].join(''),
  github: (seed) => ['gh', 'p_', drawn(word, 36, seed)].join(''),
  google: (seed) => ['AI', 'za', drawn(word, 35, seed)].join(''),
  datadog: (seed) => drawn(hex, 40, seed),
};

/** How tokens stand in files: plain, in JSON, in a header, in a URL, encoded, at the end of a long line, and accepted by a comment. */
const wrappings: readonly ((name: string, token: string) => string)[] = [
  (name, token) => `${name}_token = "${token}"\n`,
  (name, token) => `{ "${name}": { "apiKey": "${token}" } }\n`,
  (name, token) => `curl -H "Authorization: Bearer ${token}" https://${name}.test/api\n`,
  (name, token) => `${name.toUpperCase()}_SECRET=${token}\r\nDEBUG=1\r\n`,
  (name, token) => `${name}: ${Buffer.from(`token = "${token}"`).toString('base64')}\n`,
  (name, token) => `${'x = 1; '.repeat(4000)}${name}_key = '${token}'\n`,
  (name, token) => `${'\n'.repeat(300)}# ${name}\n\n  password: ${token}   \n`,
  (name, token) => `${name}_token = "${token}" # gitleaks:${'allow'}\n`,
];

/** A git repository of some hundred files with secrets of every wrapping, one commit that takes some away, and one that adds. */
export function plantedTree(): string {
  const folder = temporaryFolder('planted');
  let seed = 1000;
  for (const [name, make] of Object.entries(tokens)) {
    for (const [index, wrap] of wrappings.entries()) {
      seed += 10;
      writeFiles(folder, { [`${name}/file ${index}.txt`]: wrap(name, make(seed)) });
    }
  }
  writeFiles(folder, { 'removed/old.ini': `aws_key = ${credentials.awsKeyId}\nsecret = "${credentials.awsSecret}"\n` });
  commitAll(folder, 'Start');
  writeFiles(folder, {
    'removed/old.ini': 'aws_key =\n',
    'added/new.ini': `\n\ntoken = "${credentials.githubToken}"\n`,
  });
  commitAll(folder, 'Change');
  return folder;
}
