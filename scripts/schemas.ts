// Writes schemas/*.schema.json from the shapes of the code. `--check` writes nothing and exits 1 when one is stale.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { actions } from './docs/actions.ts';
import { policyJsonSchema } from './schemas/policy-schema.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = join(import.meta.dirname, '..', 'schemas');

const schemas = { 'policy.schema.json': policyJsonSchema(actions.map(({ schema }) => schema)) };

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(folder, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (values.check) {
    console.error(`Stale: schemas/${name}. Run \`node scripts/schemas.ts\` and commit the result.`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
