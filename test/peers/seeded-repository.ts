import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../bench/generate/random.ts';
import { commitAll } from './tool.ts';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Characters drawn from an alphabet, the same for the same seed: what stands for a secret is in no file of ours. */
export function drawn(alphabet: string, length: number, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

const upperBase32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Credentials in the form that their providers give them. */
export const credentials = {
  awsKeyId: ['AK', 'IA', drawn(upperBase32, 16, 11)].join(''),
  awsSecret: drawn(`${letters}0123456789+/`, 40, 12),
  githubToken: ['gh', 'p_', drawn(`${letters}0123456789`, 36, 13)].join(''),
};

/** A folder for one run, removed when the process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `vetnet-${name}-`));
  folders.push(folder);
  return folder;
}

/** Writes files by their paths below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A git repository in which every scanner has something to find. */
export function seededRepository(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder('seeded');
  writeFiles(folder, { ...seeds, ...more });
  commitAll(folder, 'Start');
  return folder;
}

const seeds: Readonly<Record<string, string>> = {
  'config/deploy.ini': [
    '[deploy]',
    `aws_access_key_id = ${credentials.awsKeyId}`,
    `aws_secret_access_key = ${credentials.awsSecret}`,
    `token = ${credentials.githubToken}`,
    '',
  ].join('\n'),
  'api/evaluate.py':
    'import subprocess\n\n\ndef answer(question):\n    subprocess.call(question, shell=True)\n    return eval(question)\n',
  '.semgrep.yml': [
    'rules:',
    '  - id: no-eval',
    '    languages: [python]',
    '    severity: ERROR',
    '    message: Input is run as code.',
    '    pattern: eval(...)',
    '',
  ].join('\n'),
  '.github/workflows/build.yml': [
    'on: pull_request_target',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - run: echo "\${{ github.event.pull_request.title }}"`,
    `      - run: echo "\${{ github.nothing }}"`,
    '',
  ].join('\n'),
  Dockerfile: 'FROM debian:latest\nRUN cd /tmp && apt-get install curl\nADD . /app\n',
  'package.json': '{ "name": "clinic", "version": "1.0.0", "dependencies": { "lodash": "4.17.15" } }\n',
  'package-lock.json': `${JSON.stringify(
    {
      name: 'clinic',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'clinic', version: '1.0.0', dependencies: { lodash: '4.17.15' } },
        'node_modules/lodash': {
          version: '4.17.15',
          resolved: 'https://registry.npmjs.org/lodash/-/lodash-4.17.15.tgz',
        },
      },
    },
    undefined,
    2,
  )}\n`,
  'Cargo.toml': '[package]\nname = "clinic"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n',
  'Cargo.lock': 'version = 3\n\n[[package]]\nname = "clinic"\nversion = "0.1.0"\n',
  'src/lib.rs': 'pub fn first(bytes: &[u8]) -> u8 {\n    unsafe { *bytes.as_ptr() }\n}\n',
};
