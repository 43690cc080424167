// Writes everything that is generated from the schemas: action.yml, tables in Markdown, registries, JSON Schemas.
// `--check` writes nothing and exits 1 with the differences when something is stale.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from './docs/catalogue.ts';
import { type GeneratedFile, generate } from './docs/generate.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string' } } });
const root = values.root ?? join(import.meta.dirname, '..');

const stale = generate(root, catalogue).filter(({ path, text }) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
for (const file of stale) {
  if (values.check) process.stdout.write(difference(file));
  else write(join(root, file.path), file.text);
}
const paths = stale.map(({ path }) => path).join(', ');
if (stale.length === 0) console.log('All generated files are up to date.');
else if (values.check) {
  console.error(`Stale: ${paths}. Run \`npm run docs\` and commit the result.`);
  process.exitCode = 1;
} else console.log(`Written: ${paths}.`);

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The difference in git's words between the file as it is and as it should be. */
function difference({ path, text }: GeneratedFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'vetnet-docs-'));
  try {
    const current = join(root, path);
    write(join(folder, 'is', path), existsSync(current) ? readFileSync(current, 'utf8') : '');
    write(join(folder, 'should be', path), text);
    const args = ['diff', '--no-index', '--no-color', '--no-prefix', join('is', path), join('should be', path)];
    return spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
