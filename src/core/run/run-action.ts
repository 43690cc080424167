import type { ActionSchema, InputsOf } from '../inputs/action-schema.ts';
import { textGiven } from '../inputs/read-action-inputs.ts';
import { describeSource } from '../inputs/resolve-inputs.ts';
import { policyLoosened } from '../model/common-conditions.ts';
import { messageOf } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { type ConclusionRules, verdictOf } from '../model/verdict.ts';
import type { KnownActions } from '../policy/known-actions.ts';
import { givenToPart, type LoadedInputs, loadInputs, loadInputsOfPart } from '../policy/load-inputs.ts';
import { plainHeadline } from '../render/check-run.ts';
import type { ActionResult, ActionRun } from './action-run.ts';
import { unlessAborted } from './cancellation.ts';
import { judgeCheckout } from './checkout-of-change.ts';
import { commonValues } from './common-values.ts';
import { concludeRun, rulesOf, strictRules } from './conclusion-rules.ts';
import { type RunContext, readContext } from './context.ts';
import { readPayload } from './event-payload.ts';
import { failedResult, logFailure } from './failure.ts';
import { finishRun } from './finish-run.ts';
import type { Host, Systems } from './host.ts';
import { judgePolicyOf } from './policy-of-change.ts';
import type { Ports } from './ports.ts';

/** An action as the frame sees it. */
export interface Room<S extends ActionSchema> {
  readonly schema: S;
  run(run: ActionRun<InputsOf<S>>): Promise<ActionResult>;
  /** The room ends by itself, with what it has, as soon as the signal is aborted; others are given up. */
  readonly endsOnAbort?: true;
  /** The action prepares what others judge, and they hold the policy of a change against the one before. */
  readonly leavesPolicyToOthers?: true;
}

/** Everything a run needs from outside. */
export interface Surroundings {
  readonly ports: Ports;
  readonly host: Host;
  readonly systems: Systems;
  /** All actions, whose sections the policy may have. */
  readonly actions: KnownActions;
}

/** How a run ended; `error` is set when it did not get as far as a verdict. */
export interface Ending {
  readonly report: Report;
  readonly rules: ConclusionRules;
  readonly error?: unknown;
}

/** Longest line for chat messages and job outputs. */
const summaryCharacters = 300;

/**
 * The way every action goes: inputs, the room's own work, report. A run that fails or is cancelled on the way still
 * reports, with an inconclusive verdict and a failed conclusion. Never rejects.
 */
export async function runAction<S extends ActionSchema>(room: Room<S>, surroundings: Surroundings): Promise<Ending> {
  const { ports, host } = surroundings;
  const startedAt = ports.clock.now();
  const start = ports.clock.monotonic();
  if (host.given.token) host.log.mask(host.given.token);
  const context = await readRunContext(surroundings);
  const { result, loaded, ...failure } = await workOf(room, context, surroundings);
  const common = loaded && commonValues(loaded.inputs);
  const rules = loaded === undefined ? strictRules : rulesOf(loaded, result.verdict);
  const environment = loaded?.environment;
  const draft: Report = {
    action: room.schema.name,
    checkName: common?.['check-name'] ?? textGiven(host.given, 'check-name') ?? room.schema.name,
    verdict: result.verdict,
    conclusion: 'error' in failure ? 'failure' : concludeRun(result, rules),
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
  await finishRun(report, { result, context, loaded }, surroundings);
  return { report, rules, ...failure };
}

interface Work<S extends ActionSchema> {
  readonly result: ActionResult;
  /** Undefined when the inputs could not be read. */
  readonly loaded: LoadedInputs<S> | undefined;
  /** Why there was no verdict. */
  readonly error?: unknown;
}

/** Reads the inputs and lets the room work; what goes wrong is its result. */
async function workOf<S extends ActionSchema>(
  room: Room<S>,
  context: RunContext,
  surroundings: Surroundings,
): Promise<Work<S>> {
  const { signal } = surroundings.ports;
  let loaded: LoadedInputs<S> | undefined;
  try {
    const inputs = await unlessAborted(signal, () => load(room.schema, context, surroundings));
    loaded = inputs;
    const work = () => room.run(runOf(inputs, context, surroundings));
    const found = room.endsOnAbort === true ? await work() : await unlessAborted(signal, work);
    if (signal.aborted) return { result: found, loaded, error: signal.reason };
    // Not side by side: both may fetch the base commit, and git locks a shallow clone for one fetch at a time.
    const compare = async () => (room.leavesPolicyToOthers ? [] : judgePolicyOf(inputs, context, surroundings));
    const compared = await unlessAborted(signal, compare);
    // What cannot be told here, where nothing may be checked out, has been told by the steps whose verdicts are joined.
    const isTold =
      found.concluded?.some(({ conditions }) => conditions.some(({ id }) => id === policyLoosened)) === true;
    const policy = compared.filter(({ outcome }) => outcome !== 'skipped' || !isTold);
    const checkout = await judgeCheckout(context, inputs.workingDirectory, surroundings.systems);
    const result = { ...found, verdict: verdictOf([...found.verdict.conditions, ...policy, ...checkout]) };
    const failed = found.parts?.find((part) => 'error' in part);
    return { result, loaded, ...(failed === undefined ? {} : { error: failed.error }) };
  } catch (error) {
    if (!signal.aborted) logFailure(error, surroundings.host.log);
    return { result: failedResult(room.schema, error, signal.aborted), loaded, error };
  }
}

/** The context of the run; on a laptop git knows what the event would have said. */
async function readRunContext({ ports, host, systems }: Surroundings): Promise<RunContext> {
  const { payload, problem } = await readPayload(ports);
  if (problem !== undefined) host.log.warning(`The event is not known in full: ${problem}.`);
  const context = readContext(ports.env, payload);
  if (context.host === 'github') return context;
  try {
    return { ...context, ...(await systems.checkout(host.root)) };
  } catch (error) {
    if (!ports.signal.aborted) host.log.warning(`Commit and branch are not known: ${messageOf(error)}`);
    return context;
  }
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
  loaded: LoadedInputs<S>,
  context: RunContext,
  surroundings: Surroundings,
): ActionRun<InputsOf<S>> {
  const { ports, host, systems } = surroundings;
  const { inputs, policy, workingDirectory } = loaded;
  return {
    inputs,
    ports,
    log: host.log,
    context,
    policy,
    workingDirectory,
    download: systems.download,
    as: (schema, nameOf) => {
      const checkName = commonValues(inputs)['check-name'];
      const given = givenToPart(schema, nameOf, { given: host.given, checkName });
      const part = loadInputsOfPart(schema, given, loaded);
      return { run: runOf(part, context, { ...surroundings, host: { ...host, given } }), loaded: part };
    },
  };
}
