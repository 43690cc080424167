import type { ActionSchema, InputsOf } from '../inputs/action-schema.ts';
import { describeSource } from '../inputs/resolve-inputs.ts';
import type { Report } from '../model/report.ts';
import { type ConclusionRules, conclude, verdictOf } from '../model/verdict.ts';
import { type LoadedInputs, loadInputs } from '../policy/load-inputs.ts';
import { plainHeadline } from '../render/check-run.ts';
import type { ActionResult, ActionRun } from './action-run.ts';
import { unlessAborted } from './cancellation.ts';
import { type RunContext, readContext } from './context.ts';
import { readPayload } from './event-payload.ts';
import { conditionOfFailure, logFailure } from './failure.ts';
import { finishRun } from './finish-run.ts';
import type { Host, Systems } from './host.ts';
import { judgePolicyOf } from './policy-of-change.ts';
import type { Ports } from './ports.ts';

/** An action as the frame sees it. */
export interface Room<S extends ActionSchema> {
  readonly schema: S;
  run(run: ActionRun<InputsOf<S>>): Promise<ActionResult>;
}

/** Everything a run needs from outside. */
export interface Surroundings {
  readonly ports: Ports;
  readonly host: Host;
  readonly systems: Systems;
  /** Schemas of all actions, whose sections the policy may have. */
  readonly actions: readonly ActionSchema[];
}

/** How a run ended; `error` is set when it did not get as far as a verdict. */
export interface Ending {
  readonly report: Report;
  readonly rules: ConclusionRules;
  readonly error?: unknown;
}

/** Longest line for chat messages and job outputs. */
const summaryCharacters = 300;

/** What holds when the inputs could not be read. */
const strictRules: ConclusionRules = { failOn: 'fail', onMissing: 'fail' };

/**
 * The way every action goes: inputs, the room's own work, report. A run that fails or is cancelled on the way still
 * reports, with an inconclusive verdict and a failed conclusion. Never throws.
 */
export async function runAction<S extends ActionSchema>(room: Room<S>, surroundings: Surroundings): Promise<Ending> {
  const { ports, host } = surroundings;
  const startedAt = ports.clock.now();
  const start = ports.clock.monotonic();
  if (host.given.token) host.log.mask(host.given.token);
  const context = await readRunContext(surroundings);
  let loaded: LoadedInputs<S> | undefined;
  let result: ActionResult;
  let failure: { error?: unknown } = {};
  try {
    const { signal } = ports;
    const inputs = await unlessAborted(signal, () => load(room.schema, context, surroundings));
    loaded = inputs;
    const found = await unlessAborted(signal, () => room.run(runOf(inputs, context, surroundings)));
    const policy = await unlessAborted(signal, () => judgePolicyOf(inputs, context, surroundings));
    result = { ...found, verdict: verdictOf([...found.verdict.conditions, ...policy]) };
  } catch (error) {
    failure = { error };
    if (!ports.signal.aborted) logFailure(error, host.log);
    result = failedResult(room.schema, error, ports.signal.aborted);
  }
  const rules = loaded === undefined ? strictRules : rulesOf(loaded.inputs);
  const conclusion = 'error' in failure ? 'failure' : conclude(result.verdict, rules);
  const { environment } = loaded ?? {};
  const draft: Report = {
    action: room.schema.name,
    checkName: checkNameOf(loaded?.inputs ?? host.given, room.schema),
    verdict: result.verdict,
    conclusion,
    summary: '',
    metrics: result.metrics,
    findings: result.findings ?? [],
    sections: result.sections,
    notes: result.notes,
    ...(environment === undefined ? {} : { environment: { name: environment.name, why: environment.why } }),
    ...(context.commit === undefined ? {} : { commit: context.commit }),
    startedAt,
    durationMs: Math.round(ports.clock.monotonic() - start),
    facts: result.facts,
    ...(result.badge === undefined ? {} : { badge: result.badge }),
  };
  const report = { ...draft, summary: plainHeadline(draft, summaryCharacters) };
  await finishRun(report, { outputs: result.outputs, context, loaded }, surroundings);
  return { report, rules, ...failure };
}

/** The context of the run; on a laptop git knows what the event would have said. */
async function readRunContext({ ports, host, systems }: Surroundings): Promise<RunContext> {
  const { payload, problem } = await readPayload(ports);
  if (problem !== undefined) host.log.warning(`The event is not known in full: ${problem}.`);
  const context = readContext(ports.env, payload);
  return context.host === 'github' ? context : { ...context, ...(await systems.checkout(host.root)) };
}

async function load<S extends ActionSchema>(
  schema: S,
  context: RunContext,
  { ports, host, actions }: Surroundings,
): Promise<LoadedInputs<S>> {
  const { given, log, root } = host;
  const loaded = await loadInputs(schema, { given, files: ports.files, actions, root, origin: context });
  for (const notice of loaded.notices) log.notice(notice);
  const { environment } = loaded;
  if (environment !== undefined) log.info(`Environment ${environment.name}: ${environment.why}.`);
  for (const [name, source] of Object.entries(loaded.sources))
    log.debug(`${name} comes from: ${describeSource(source)}`);
  return loaded;
}

function runOf<S extends ActionSchema>(
  { inputs, workingDirectory }: LoadedInputs<S>,
  context: RunContext,
  { ports, host, systems }: Surroundings,
): ActionRun<InputsOf<S>> {
  return { inputs, ports, log: host.log, context, workingDirectory, download: systems.download };
}

/** The result of a run that did not get to judge: every figure is unknown. */
function failedResult(schema: ActionSchema, error: unknown, cancelled: boolean): ActionResult {
  return {
    verdict: verdictOf([conditionOfFailure(error, cancelled)]),
    metrics: [],
    sections: [],
    notes: [],
    outputs: Object.fromEntries(Object.keys(schema.outputs).map((name) => [name, 'unknown'])),
    facts: {},
  };
}

function rulesOf(inputs: Readonly<Record<string, unknown>>): ConclusionRules {
  return {
    failOn: inputs['fail-on'] as ConclusionRules['failOn'],
    onMissing: inputs['on-missing'] as ConclusionRules['onMissing'],
  };
}

function checkNameOf(values: Readonly<Record<string, unknown>>, schema: ActionSchema): string {
  const name = values['check-name'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : schema.name;
}
