import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { ARTIFACTS: store, INPUT_NAME: name = '', INPUT_PATH: path, INPUT_PATTERN: pattern = '' } = process.env;
const kept = readdirSync(store);
const wanted = kept.filter((each) => (name === '' ? each.startsWith(pattern.replace(/\*$/, '')) : each === name));
if (name !== '' && wanted.length === 0) {
  console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${name}`);
  process.exitCode = 1;
}
for (const each of wanted) cpSync(join(store, each), path, { recursive: true });
