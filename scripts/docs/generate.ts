import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRules } from '../../src/cli/check/remark.ts';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import type { JsonSchema } from '../../src/core/inputs/field.ts';
import { commonConditions } from '../../src/core/model/common-conditions.ts';
import { type ErrorEntry, type ErrorKind, errorCodes } from '../../src/core/model/error-codes.ts';
import { reportJsonSchema } from '../../src/core/render/report-schema.ts';
import { coverageReaders } from '../../src/readers/coverage/index.ts';
import { lockfileReaders } from '../../src/readers/lockfiles/index.ts';
import { scannerReaders } from '../../src/readers/scanners/index.ts';
import { testResultReaders } from '../../src/readers/test-results/index.ts';
import { policyJsonSchema } from '../schemas/policy-schema.ts';
import { renderActionMetadata } from './action-metadata.ts';
import { actionsTable } from './actions-table.ts';
import { type Catalogue, folderOf } from './catalogue.ts';
import { namesLost, type PublicNames, publicNamesOf } from './public-names.ts';
import { readmeSkeleton } from './readme-skeleton.ts';
import { rulesSections } from './rules.ts';
import { fillSections } from './sections.ts';
import {
  conditionsTable,
  formatsTable,
  hostsTable,
  inputsOutsidePolicy,
  inputsTable,
  outputsTable,
  policyKeysTable,
  policyTable,
  table,
} from './tables.ts';
import { workflowSections } from './workflows.ts';
import { writtenNames } from './written-names.ts';

export interface GeneratedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

const publicNamesPath = 'docs/public-names.json';

/**
 * Every generated file of the repository as it should be. Markdown files keep what stands outside their markers; an action without
 * a README gets one. Throws where a public name has disappeared: whoever means it removes it from docs/public-names.json.
 */
export function generate(root: string, catalogue: Catalogue): readonly GeneratedFile[] {
  const schemas = schemasOf(catalogue);
  const sections = sectionsOf(root, catalogue);
  return [
    ...metadataOf(catalogue),
    ...markdownOf(root, catalogue).map(({ path, text }) => ({ path, text: fillSections(path, text, sections) })),
    ...[...schemas].map(([name, schema]) => ({ path: `schemas/${name}`, text: toJson(schema) })),
    { path: publicNamesPath, text: renderPublicNames(root, catalogue, schemas) },
  ];
}

function all({ umbrellas, actions }: Catalogue): readonly ActionSchema[] {
  return [...umbrellas, ...actions];
}

function metadataOf(catalogue: Catalogue): readonly GeneratedFile[] {
  const atRoot = catalogue.umbrellas
    .slice(0, 1)
    .map((schema) => ({ path: 'action.yml', text: renderActionMetadata(schema, '.') }));
  const inFolders = all(catalogue).map((schema) => {
    const folder = folderOf(schema);
    return { path: `${folder}/action.yml`, text: renderActionMetadata(schema, folder) };
  });
  return [...atRoot, ...inFolders];
}

/** Generated Markdown by the name that stands in the markers. `root` holds the actions that have no schema. */
export function sectionsOf(root: string, catalogue: Catalogue): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  sections.set('all actions', actionsTable(root, all(catalogue)));
  for (const schema of all(catalogue)) {
    const { name } = schema;
    sections.set(`inputs of ${name}`, inputsTable(schema));
    sections.set(`inputs outside the policy of ${name}`, inputsOutsidePolicy(schema));
    if (Object.keys(schema.details).length > 0) sections.set(`policy of ${name}`, policyTable(schema));
    sections.set(`outputs of ${name}`, outputsTable(schema));
    sections.set(`conditions of ${name}`, conditionsTable(schema.conditions));
  }
  const byAction = (render: (schema: ActionSchema) => string): string =>
    catalogue.actions.map((schema) => `## ${schema.name}\n\n${render(schema)}`).join('\n\n');
  sections.set(
    'conditions of all actions',
    byAction(({ conditions }) => conditionsTable(conditions)),
  );
  const keys = catalogue.actions.flatMap((schema) => {
    const rows = policyKeysTable(schema);
    return rows === undefined ? [] : [`### ${schema.name}\n\n${rows}`];
  });
  sections.set('policy keys of all actions', keys.join('\n\n'));
  sections.set('hosts of all actions', byAction(hostsTable));
  sections.set('conditions common to all', conditionsTable(commonConditions));
  sections.set('rules of the check', checkRulesTable());
  sections.set('formats of coverage', formatsTable(coverageReaders));
  sections.set('formats of test results', formatsTable(testResultReaders));
  sections.set('formats of scanners', formatsTable(scannerReaders));
  sections.set('formats of lockfiles', formatsTable(lockfileReaders));
  for (const [name, text] of [...rulesSections(), ...workflowSections(root)]) sections.set(name, text);
  for (const kind of ['input', 'report', 'permission', 'external', 'bug'] as const) {
    sections.set(`errors of kind ${kind}`, errorsTable(kind));
  }
  return sections;
}

function checkRulesTable(): string {
  const rows = Object.entries(checkRules).map(([id, meaning]) => [`\`${id}\``, meaning]);
  return table(['Rule', 'Says that'], rows);
}

function errorsTable(kind: ErrorKind): string {
  const entries = Object.entries<ErrorEntry>(errorCodes).filter(([, entry]) => entry.kind === kind);
  return table(
    ['Code', 'Meaning', 'Mend'],
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, entry]) => [`\`${code}\``, entry.meaning, entry.mend]),
  );
}

/** The Markdown that may have sections, as it is. */
function markdownOf(root: string, catalogue: Catalogue): readonly GeneratedFile[] {
  const docs = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const read = (path: string): GeneratedFile[] =>
    existsSync(join(root, path)) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  const readmes = all(catalogue).map((schema) => {
    const path = `${folderOf(schema)}/README.md`;
    return read(path)[0] ?? { path, text: readmeSkeleton(schema) };
  });
  return [...['README.md', ...docs].flatMap(read), ...readmes];
}

function renderPublicNames(root: string, catalogue: Catalogue, schemas: ReadonlyMap<string, JsonSchema>): string {
  const ids = [...schemas.values()].map(({ $id }) => String($id));
  const present = publicNamesOf(all(catalogue), Object.keys(errorCodes), ids, writtenNames(root));
  const file = join(root, publicNamesPath);
  if (existsSync(file)) {
    const lost = namesLost(JSON.parse(readFileSync(file, 'utf8')) as PublicNames, present);
    if (lost.length > 0) {
      throw new Error(
        `Public names have disappeared: ${lost.join('; ')}. Keep them as deprecated aliases; for a new major version remove them from ${publicNamesPath} by hand.`,
      );
    }
  }
  return toJson(present);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The JSON Schemas that are shipped, by the name of their file. */
function schemasOf({ actions }: Catalogue): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['policy.schema.json', policyJsonSchema(actions)],
    ['report.schema.json', reportJsonSchema()],
  ]);
}
