import { z } from 'zod';
import { severities } from '../model/finding.ts';
import { outcomes } from '../model/outcome.ts';
import { reportSchemaId } from './json.ts';

// Source of schemas/report.schema.json. Only its type is needed to write a report, so that a run does not load zod for it.

const line = z.int().min(1);

const location = z.strictObject({
  file: z.string().describe('Relative to the repository root, with `/`.'),
  line: line.optional(),
  'end-line': line.optional(),
  column: line.optional(),
  'end-column': line.optional(),
});

const condition = z.strictObject({
  key: z.string().describe('The id, with `:` and the subject where there is one.'),
  id: z.string().describe('Stable, listed in docs/conditions.md.'),
  subject: z.string().optional(),
  title: z.string(),
  outcome: z.enum(outcomes),
  expected: z.string(),
  actual: z.string().describe('`unknown` when it was not measured.'),
  reason: z.string(),
  fix: z.string().optional(),
  'finding-count': z.int().min(0),
});

const metric = z.strictObject({
  id: z.string(),
  title: z.string(),
  value: z.number().nullable().describe('In the base unit; null when it could not be measured.'),
  unit: z.enum(['percent', 'count', 'ms', 'bytes', 'per-second', 'ratio']),
  source: z.string().optional(),
  baseline: z.number().optional(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  location: location.optional(),
  details: z.string().optional(),
  fingerprint: z.string().optional(),
  conditions: z.array(z.string()).describe('Keys of the conditions that rest on this finding.'),
});

export const reportSchema = z
  .strictObject({
    $schema: z.literal(reportSchemaId),
    action: z.string(),
    'check-name': z.string(),
    verdict: z.enum(outcomes).describe('Before `on-missing`.'),
    conclusion: z.enum(['success', 'failure']).describe('What the step did.'),
    summary: z.string().describe('One line.'),
    environment: z.strictObject({ name: z.string(), why: z.string() }).optional(),
    commit: z
      .string()
      .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
      .optional(),
    'started-at': z.iso.datetime(),
    'duration-ms': z.number().min(0),
    conditions: z.array(condition),
    metrics: z.array(metric),
    findings: z.array(finding).describe('Worst first, each once.'),
    notes: z.array(z.string()),
    facts: z.record(z.string(), z.json()).describe("The action's own facts."),
  })
  .meta({
    title: 'vetnet report',
    description: 'What an action found and decided.',
  });

export type ReportJson = z.infer<typeof reportSchema>;

/** JSON Schema 2020-12 of the report. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return { $schema, $id: reportSchemaId, ...rest };
}
