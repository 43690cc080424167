import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Cuts the operations our GitHub double serves out of GitHub's OpenAPI description, so that the double needs 200 kB
// instead of a 385 MB package. Run by a maintainer when an operation is added or GitHub's API moves on:
//
//   npm install --prefix <folder> @octokit/openapi@23.0.2
//   node scripts/github-openapi-subset.ts <folder>/node_modules/@octokit/openapi/generated/api.github.com.json
//
// The result is OpenAPI 3.1, whose schemas are plain JSON Schema: `nullable` (with the two defects of the source, a
// missing `type` and enums that forget null) becomes a type or alternative that says so.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** What the double serves; `<method> <path>` as in GitHub's description. */
const operations = [
  'get /rate_limit',
  'get /user',
  'get /repos/{owner}/{repo}',
  'post /repos/{owner}/{repo}/check-runs',
  'get /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'get /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'get /repos/{owner}/{repo}/commits/{ref}/statuses',
  'post /repos/{owner}/{repo}/statuses/{sha}',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'get /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'put /repos/{owner}/{repo}/issues/{issue_number}/lock',
  'post /repos/{owner}/{repo}/code-scanning/sarifs',
  'get /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
];

/** Prose and vendor notes: no part of what a message must look like. */
const prose = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'title',
  'discriminator',
  'xml',
]);
/** Formats that GitHub made up and JSON Schema does not know. */
const unknownFormats = new Set(['repo.nwo', 'timestamp', 'binary', 'ssh-key']);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let here = value;
  for (const key of path) here = isObject(here) ? here[key] : undefined;
  return here;
}

function follow(root: JsonObject, value: Json | undefined): Json | undefined {
  const reference = at(value, '$ref');
  return typeof reference === 'string' ? at(root, ...reference.slice('#/'.length).split('/')) : value;
}

/** A schema of OpenAPI 3.0 as JSON Schema, without prose. */
function convertSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(convertSchema);
  if (!isObject(value)) return value;
  const schema: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === 'properties' && isObject(part)) {
      schema[key] = Object.fromEntries(Object.entries(part).map(([name, property]) => [name, convertSchema(property)]));
    } else if (key === 'enum' || key === 'required' || key === 'default') {
      schema[key] = part;
    } else if (key === 'format' && typeof part === 'string' && unknownFormats.has(part)) {
    } else if (!prose.has(key) && !key.startsWith('x-') && key !== 'nullable') {
      schema[key] = convertSchema(part);
    }
  }
  return value.nullable === true ? allowNull(schema) : schema;
}

function allowNull(schema: JsonObject): JsonObject {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema.enum;
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, type: [schema.type, 'null'], ...withNull };
}

function convertOperation(root: JsonObject, operation: JsonObject): JsonObject {
  const parameters = (operation.parameters ?? []) as readonly Json[];
  const responses = isObject(operation.responses) ? operation.responses : {};
  const body = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  return {
    operationId: operation.operationId ?? null,
    parameters: parameters.map((entry) => {
      const parameter = follow(root, entry) as JsonObject;
      return {
        name: parameter.name ?? '',
        in: parameter.in ?? '',
        required: parameter.required ?? false,
        ...(parameter['x-multi-segment'] === true ? { 'x-multi-segment': true } : {}),
        schema: convertSchema(parameter.schema ?? {}),
      };
    }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: at(operation, 'requestBody', 'required') ?? false,
            content: { 'application/json': { schema: convertSchema(body) } },
          },
        }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, entry]) => {
        const schema = at(follow(root, entry), 'content', 'application/json', 'schema');
        return [
          status,
          schema === undefined ? {} : { content: { 'application/json': { schema: convertSchema(schema) } } },
        ];
      }),
    ),
  };
}

/** Names of all component schemas that the value refers to, also through others. */
function schemasNeeded(root: JsonObject, value: Json, found: Map<string, Json> = new Map()): Map<string, Json> {
  for (const match of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    const name = match[1] ?? '';
    if (found.has(name)) continue;
    const schema = convertSchema(at(root, 'components', 'schemas', name) ?? {});
    found.set(name, schema);
    schemasNeeded(root, schema, found);
  }
  return found;
}

function subset(root: JsonObject): JsonObject {
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of operations) {
    const [method = '', path = ''] = name.split(' ');
    const operation = at(root, 'paths', path, method);
    if (!isObject(operation)) throw new Error(`GitHub's description has no operation "${name}"`);
    paths[path] = { ...paths[path], [method]: convertOperation(root, operation) };
  }
  const schemas = [...schemasNeeded(root, paths)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    openapi: '3.1.0',
    info: {
      title: 'GitHub REST API, the operations our double serves',
      description: 'Made by scripts/github-openapi-subset.ts from @octokit/openapi 23.0.2 (MIT). Do not edit.',
      version: at(root, 'info', 'version') ?? '',
    },
    paths,
    components: { schemas: Object.fromEntries(schemas) },
  };
}

const source = process.argv[2];
if (source === undefined) throw new Error('Give the path of api.github.com.json of @octokit/openapi.');
const target = join(import.meta.dirname, '../test/fixtures/github-openapi.json');
const text = `${JSON.stringify(subset(JSON.parse(readFileSync(source, 'utf8')) as JsonObject))}\n`;
writeFileSync(target, text);
console.log(`${operations.length} operations, ${text.length} characters`);
