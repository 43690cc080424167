import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

// GitHub's own description of its API (test/fixtures/github-openapi.json, see scripts/github-openapi-subset.ts) as
// routes and validators. Validators are compiled when first needed: a scenario uses few of them.

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly content?: { readonly 'application/json': { readonly schema: Schema } };
}

interface OperationDescription {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly 'x-multi-segment'?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Content & { readonly required: boolean };
  readonly responses: Readonly<Record<string, Content>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  /** GitHub's name of it, for example `checks/create`. */
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly description: OperationDescription;
}

export type ParameterValues = Record<string, string | number | boolean>;

const file = join(import.meta.dirname, '../../fixtures/github-openapi.json');
const description = JSON.parse(readFileSync(file, 'utf8')) as Description;

const strict = ajvFormats.default(new Ajv({ strict: false, validateFormats: true }));
const coercing = ajvFormats.default(new Ajv({ strict: false, coerceTypes: true }));
for (const ajv of [strict, coercing]) ajv.addSchema({ components: description.components }, 'github');

export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    pattern: patternOf(path, operation),
    description: operation,
  })),
);

function patternOf(path: string, operation: OperationDescription): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const manySegments =
      operation.parameters.find((parameter) => parameter.name === name)?.['x-multi-segment'] === true;
    return `(?<${name}>${manySegments ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source}$`);
}

export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  return resolveSchema(description.components.schemas[name] ?? {});
}

export function componentSchema(name: string): Schema {
  const schema = description.components.schemas[name];
  if (schema === undefined) throw new Error(`the subset has no schema ${name}`);
  return schema;
}

const compiled = new Map<Ajv, Map<Schema, ValidateFunction>>([
  [strict, new Map()],
  [coercing, new Map()],
]);

function validatorOf(ajv: Ajv, schema: Schema): ValidateFunction {
  const known = compiled.get(ajv)?.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  const validator = ajv.compile(JSON.parse(text) as object);
  compiled.get(ajv)?.set(schema, validator);
  return validator;
}

function problemsOf(ajv: Ajv, schema: Schema, value: unknown): readonly string[] {
  const validate = validatorOf(ajv, schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '(whole)'} ${error.message}`);
}

/** Checks path and query parameters and gives them the types that the description says. */
export function readParameters(
  operation: Operation,
  path: string,
  query: URLSearchParams,
): { readonly values: ParameterValues; readonly problems: readonly string[] } {
  const values: ParameterValues = {};
  const problems: string[] = [];
  const groups = operation.pattern.exec(path)?.groups ?? {};
  for (const parameter of operation.description.parameters) {
    const raw = parameter.in === 'path' ? groups[parameter.name] : (query.get(parameter.name) ?? undefined);
    if (raw === undefined) {
      if (parameter.required) problems.push(`${parameter.in} parameter ${parameter.name} is missing`);
      continue;
    }
    const holder = { value: parameter.in === 'path' ? decodeURIComponent(raw) : raw };
    const schema: Schema = { type: 'object', properties: { value: parameter.schema } };
    for (const problem of problemsOf(coercing, holderSchema(parameter.schema, schema), holder)) {
      problems.push(`${parameter.in} parameter ${parameter.name}: ${problem}`);
    }
    values[parameter.name] = holder.value;
  }
  const known = new Set(
    operation.description.parameters.filter((each) => each.in === 'query').map((each) => each.name),
  );
  for (const name of query.keys()) if (!known.has(name)) problems.push(`unknown query parameter ${name}`);
  return { values, problems };
}

/** One wrapper per parameter schema, so that its validator is compiled once. */
const holders = new Map<Schema, Schema>();
function holderSchema(schema: Schema, made: Schema): Schema {
  const known = holders.get(schema);
  if (known !== undefined) return known;
  holders.set(schema, made);
  return made;
}

/** What is wrong with a request body. Unknown keys at the top are refused: GitHub ignores them, so a typo would go unseen. */
export function bodyProblems(operation: Operation, body: unknown): readonly string[] {
  const { requestBody } = operation.description;
  const schema = requestBody?.content?.['application/json'].schema;
  if (body === undefined) return requestBody?.required === true ? ['the body is missing'] : [];
  if (schema === undefined) return ['a body where none belongs'];
  const known = keysOf(schema);
  const unknown = Object.keys(body as object).filter((key) => known.size > 0 && !known.has(key));
  return [...unknown.map((key) => `unknown key ${key}`), ...problemsOf(strict, schema, body)];
}

function keysOf(schema: Schema): Set<string> {
  const whole = resolveSchema(schema);
  const parts = [...(whole.anyOf ?? []), ...(whole.oneOf ?? []), ...(whole.allOf ?? [])];
  return new Set([...Object.keys(whole.properties ?? {}), ...parts.flatMap((part) => [...keysOf(part)])]);
}

/** What is wrong with a reply of the double itself; a status that GitHub does not describe passes. */
export function replyProblems(operation: Operation, status: number, body: unknown): readonly string[] {
  const schema = operation.description.responses[status]?.content?.['application/json'].schema;
  return schema === undefined ? [] : problemsOf(strict, schema, body);
}
