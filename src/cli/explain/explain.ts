import type { QualityGateInputs } from '../../actions/quality-gate/inputs.ts';
import { qualityGate } from '../../actions/quality-gate/inputs.ts';
import type { SecurityScanInputs } from '../../actions/security-scan/inputs.ts';
import { securityScan } from '../../actions/security-scan/inputs.ts';
import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import type { Given } from '../../core/inputs/read-action-inputs.ts';
import { knownActions } from '../../core/policy/known-actions.ts';
import { givenToPart, type LoadedInputs, loadInputs, loadInputsOfPart } from '../../core/policy/load-inputs.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { commonValues } from '../../core/run/common-values.ts';
import { type RunContext, readContext } from '../../core/run/context.ts';
import { readPayload } from '../../core/run/event-payload.ts';
import type { Systems } from '../../core/run/host.ts';
import type { Ports } from '../../core/run/ports.ts';
import { surveyProject } from '../../engines/project/survey-project.ts';
import { gateParts, nameInGate } from '../../gate/names.ts';
import { explainQuality } from './explain-quality.ts';
import { explainScan } from './explain-scan.ts';
import { explainPublishing, explainValues } from './explain-values.ts';
import type { ActionExplanation, ExplainedCondition, ExplainedFind, Explanation } from './explanation.ts';

/** What is explained, and where. */
interface ExplainRequest {
  readonly schema: ActionSchema;
  readonly given: Given;
  readonly ports: Ports;
  readonly systems: Pick<Systems, 'checkout'>;
  /** Those whose sections the policy may have. */
  readonly sections: readonly ActionSchema[];
  /** Absolute. */
  readonly folder: string;
}

/** One action, with the names that the user gives its inputs by. */
interface Part {
  readonly schema: ActionSchema;
  readonly nameOf: (name: string) => string;
}

/**
 * Tells what an action would judge here and why. Reads the policy and looks at names of files; starts no scanner and opens no report.
 * Rejects with an InputError where the inputs or the policy are wrong.
 */
export async function explain(request: ExplainRequest): Promise<Explanation> {
  const { schema, ports } = request;
  const context = await contextOf(request);
  const parts = partsOf(schema);
  const whole = await loadInputs(schema, {
    given: request.given,
    files: ports.files,
    actions: knownActions(request.sections),
    root: request.folder,
    origin: context,
  });
  const { policy, environment } = whole;
  const actions: ActionExplanation[] = [];
  for (const part of parts) actions.push(await explainPart(part, whole, request));
  return {
    event: context.event,
    ...(context.branch === undefined ? {} : { branch: context.branch }),
    ...(context.commit === undefined ? {} : { commit: context.commit }),
    policy: { files: policy.files, says: saysOf(policy) },
    ...(environment === undefined
      ? {}
      : {
          environment: { name: environment.name, why: environment.why, inherits: environment.profile.chain.slice(1) },
        }),
    environments: [...policy.environments.keys()],
    notices: whole.notices,
    finds: await unitsOf(ports, whole.workingDirectory),
    actions,
    publishing: explainPublishing(commonValues(whole.inputs).publish),
  };
}

/** The gate is explained by its parts. */
function partsOf(schema: ActionSchema): readonly Part[] {
  if (schema.name !== 'gate') return [{ schema, nameOf: (name) => name }];
  return gateParts.map((part) => ({ schema: part.schema, nameOf: (name) => nameInGate(part, 'inputs', name) }));
}

async function explainPart(
  { schema, nameOf }: Part,
  whole: LoadedInputs<ActionSchema>,
  { ports, given }: ExplainRequest,
): Promise<ActionExplanation> {
  const checkName = commonValues(whole.inputs)['check-name'];
  const loaded = loadInputsOfPart(schema, givenToPart(schema, nameOf, { given, checkName }), whole);
  const sources = { ...loaded.sources, 'check-name': whole.sources['check-name'] ?? { kind: 'built-in' } };
  const { inputs, policy, workingDirectory } = loaded;
  const judged = await judgedBy(schema, inputs, policy, workingDirectory, ports);
  return {
    action: schema.name,
    ...explainValues(schema, { inputs, sources }, nameOf),
    conditions: [...judged.conditions, ...policyCondition(policy)],
    finds: judged.finds,
    scanners: judged.scanners,
  };
}

type Judged = Pick<ActionExplanation, 'conditions' | 'finds' | 'scanners'>;

async function judgedBy(
  { name, conditions }: ActionSchema,
  inputs: LoadedInputs<ActionSchema>['inputs'],
  policy: Policy,
  workingDirectory: string,
  ports: Ports,
): Promise<Judged> {
  if (name === qualityGate.name) {
    const values = inputs as unknown as QualityGateInputs;
    return { scanners: [], ...(await explainQuality(values, workingDirectory, ports.files)) };
  }
  if (name === securityScan.name) {
    return explainScan(inputs as unknown as SecurityScanInputs, policy, workingDirectory, ports);
  }
  const listed = Object.entries(conditions).map(([id, title]): ExplainedCondition => {
    return { id, title: title.replace(/\.$/, ''), expected: '', state: 'judged', why: '' };
  });
  return { conditions: listed, finds: [], scanners: [] };
}

/** What the frame around every action judges. */
function policyCondition({ files, protect }: Policy): readonly ExplainedCondition[] {
  const about = { id: 'policy-loosened', title: 'Policy of this change', expected: 'no weaker demand than before' };
  if (files.length === 0) return [{ ...about, state: 'not-judged', why: 'There is no policy file.' }];
  const why = `On pull requests and in merge queues; a weaker demand ${protect ? 'fails' : 'warns'}.`;
  return [{ ...about, state: 'judged', why }];
}

async function contextOf({ ports, systems, folder }: ExplainRequest): Promise<RunContext> {
  const { payload } = await readPayload(ports);
  const context = readContext(ports.env, payload);
  if (context.host === 'github') return context;
  return { ...context, ...(await systems.checkout(folder).catch(() => undefined)) };
}

function saysOf({ hipaa, protect, presets, retentionDays, requireEvidence }: Policy): readonly string[] {
  return [
    ...(hipaa === undefined ? [] : [`hipaa: ${hipaa}`]),
    ...(protect ? ['protect: true'] : []),
    ...(presets.length === 0 ? [] : [`presets: ${presets.join(', ')}`]),
    ...(retentionDays === undefined ? [] : [`retention-days: ${retentionDays}`]),
    ...(requireEvidence.length === 0 ? [] : [`require-evidence: ${requireEvidence.length}`]),
  ];
}

async function unitsOf({ files }: Ports, folder: string): Promise<readonly ExplainedFind[]> {
  const { units, gaps, remarks } = await surveyProject(files, folder);
  const found = units.map(({ path, ecosystem, command }) => {
    return `${path} (${ecosystem}): ${command ?? 'no tests that we know how to run'}`;
  });
  return [{ what: 'projects with tests', found, note: [...gaps, ...remarks].join(' ') }];
}
