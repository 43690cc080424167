import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { table } from './tables.ts';

/** All actions and what each does: those with a schema first, then those that are written by hand, such as composite ones. */
export function actionsTable(root: string, schemas: readonly ActionSchema[]): string {
  const known = new Set(schemas.map(({ name }) => name));
  const byHand = foldersOf(root).filter((name) => !known.has(name));
  const rows = [...schemas, ...byHand.map((name) => ({ name, description: descriptionOf(root, name) }))];
  return table(
    ['Action', 'What it does'],
    rows.map(({ name, description }) => [`[${name}](actions/${name}/README.md)`, description]),
  );
}

function foldersOf(root: string): readonly string[] {
  const folder = join(root, 'actions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'action.yml')))
    .sort();
}

function descriptionOf(root: string, name: string): string {
  const metadata = load(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'));
  return String((metadata as { readonly description?: unknown }).description ?? '');
}
