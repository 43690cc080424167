import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import type { PublicAction } from './catalogue.ts';
import { namesLost, type PublicNames, publicNamesOf } from './public-names.ts';
import { rulesSections } from './rules.ts';
import { fillSections } from './sections.ts';
import {
  conditionsTable,
  formatsTable,
  hostsTable,
  inputsOutsidePolicy,
  inputsTable,
  outputsTable,
  policyTable,
  table,
} from './tables.ts';

export interface GeneratedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

const publicNamesPath = 'docs/public-names.json';

/**
 * Every generated file of the repository as it should be. Markdown files keep what stands outside their markers.
 * Throws where a public name has disappeared: whoever means it removes it from docs/public-names.json.
 */
export function generate(root: string, actions: readonly PublicAction[]): readonly GeneratedFile[] {
  const schemas = schemasOf(actions);
  const sections = sectionsOf(actions);
  const markdown = markdownPaths(root, actions).map((path) => {
    return { path, text: fillSections(path, readFileSync(join(root, path), 'utf8'), sections) };
  });
  return [
    ...actions.map((action) => ({
      path: `actions/${action.schema.name}/action.yml`,
      text: renderActionMetadata(action),
    })),
    ...markdown,
    ...[...schemas].map(([name, schema]) => ({ path: `schemas/${name}`, text: toJson(schema) })),
    { path: publicNamesPath, text: renderPublicNames(root, actions, schemas) },
  ];
}

/** Generated Markdown by the name that stands in the markers. */
export function sectionsOf(actions: readonly PublicAction[]): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const action of actions) {
    const { name } = action.schema;
    sections.set(`inputs of ${name}`, inputsTable(action));
    sections.set(`inputs outside the policy of ${name}`, inputsOutsidePolicy(action));
    sections.set(`policy of ${name}`, policyTable(action));
    sections.set(`outputs of ${name}`, outputsTable(action));
    sections.set(`conditions of ${name}`, conditionsTable(action.conditions));
    sections.set(`hosts of ${name}`, hostsTable(action));
  }
  sections.set('conditions common to all', conditionsTable(commonConditions));
  sections.set('formats of coverage', formatsTable(coverageReaders));
  sections.set('formats of test results', formatsTable(testResultReaders));
  sections.set('formats of scanners', formatsTable(scannerReaders));
  sections.set('formats of lockfiles', formatsTable(lockfileReaders));
  for (const [name, text] of rulesSections()) sections.set(name, text);
  for (const kind of ['input', 'report', 'permission', 'external', 'bug'] as const) {
    sections.set(`errors of kind ${kind}`, errorsTable(kind));
  }
  return sections;
}

function errorsTable(kind: ErrorKind): string {
  const entries = Object.entries<ErrorEntry>(errorCodes).filter(([, entry]) => entry.kind === kind);
  return table(
    ['Code', 'Meaning', 'Mend'],
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, entry]) => [`\`${code}\``, entry.meaning, entry.mend]),
  );
}

function markdownPaths(root: string, actions: readonly PublicAction[]): readonly string[] {
  const docs = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const readmes = ['README.md', ...actions.map(({ schema }) => `actions/${schema.name}/README.md`)];
  return [...readmes, ...docs].filter((path) => existsSync(join(root, path))).sort();
}

function renderPublicNames(
  root: string,
  actions: readonly PublicAction[],
  schemas: ReadonlyMap<string, JsonSchema>,
): string {
  const ids = [...schemas.values()].map(({ $id }) => String($id));
  const present = publicNamesOf(actions, Object.keys(errorCodes), ids);
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
function schemasOf(actions: readonly PublicAction[]): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['policy.schema.json', policyJsonSchema(actions.map(({ schema }) => schema))],
    ['report.schema.json', reportJsonSchema()],
  ]);
}
