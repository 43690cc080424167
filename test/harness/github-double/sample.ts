import { componentSchema, resolveSchema, type Schema } from './openapi.ts';

const strings: Readonly<Record<string, string>> = {
  uri: 'https://api.github.com/made-up',
  'date-time': '2026-01-02T03:04:05Z',
  email: 'made-up@example.com',
};

/** The smallest value that the schema accepts: what a reply needs beside the fields a test looks at. */
function sampleOf(schema: Schema): unknown {
  const whole = resolveSchema(schema);
  if (whole.enum !== undefined) return whole.enum[0];
  if (whole.allOf !== undefined) return Object.assign({}, ...whole.allOf.map(sampleOf)) as unknown;
  const alternatives = whole.anyOf ?? whole.oneOf;
  if (alternatives !== undefined && whole.properties === undefined) {
    return sampleOf(alternatives.find((each) => each.type === 'null') ?? alternatives[0] ?? {});
  }
  const type = typeof whole.type === 'string' ? whole.type : whole.type?.includes('null') ? 'null' : whole.type?.[0];
  if (type === 'string') return strings[whole.format ?? ''] ?? 'made-up';
  if (type === 'integer' || type === 'number') return whole.minimum ?? 1;
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  if (type === 'null') return null;
  const required = new Set(whole.required);
  const properties = Object.entries(whole.properties ?? {}).filter(([name]) => required.has(name));
  return Object.fromEntries(properties.map(([name, property]) => [name, sampleOf(property)]));
}

/** A whole object of GitHub's, with the given fields. */
export function sample(component: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...(sampleOf(componentSchema(component)) as Record<string, unknown>), ...fields };
}
