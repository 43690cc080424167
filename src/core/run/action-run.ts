import type { NamedDigest } from '../evidence/statement.ts';
import type { ActionSchema, InputsOf } from '../inputs/action-schema.ts';
import type { Condition } from '../model/condition.ts';
import type { Finding } from '../model/finding.ts';
import type { Metric } from '../model/metric.ts';
import type { Report } from '../model/report.ts';
import type { Conclusion, Verdict } from '../model/verdict.ts';
import type { LoadedInputs } from '../policy/load-inputs.ts';
import type { Policy } from '../policy/policy.ts';
import type { Section } from '../render/document.ts';
import type { RunContext } from './context.ts';
import type { Log } from './log.ts';
import type { Ports } from './ports.ts';

/** What an action is handed: everything is read, checked and frozen. */
export interface ActionRun<Inputs> {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly log: Log;
  readonly context: RunContext;
  /** What the policy says beside the action's own section. */
  readonly policy: Pick<Policy, 'hipaa' | 'retentionDays'>;
  /** Absolute; everything the user gives is relative to it. */
  readonly workingDirectory: string;
  /** The text behind an http(s) address. Rejects with a VetnetError when it cannot be had or is larger than allowed. */
  readonly download: (url: string, maximumBytes: number) => Promise<string>;
  /**
   * The same run as another action sees it, for an action that is made of others. `nameOf` tells under which name of ours an
   * input of the other one is given. Throws an InputError as the reading of inputs does.
   */
  readonly as: <S extends ActionSchema>(schema: S, nameOf: (input: string) => string) => PartRun<S>;
}

/** The run of one part of an action, with what its conclusion depends on. */
export interface PartRun<S extends ActionSchema> {
  readonly run: ActionRun<InputsOf<S>>;
  readonly loaded: LoadedInputs<ActionSchema>;
}

/** A further file for the output folder. */
export interface ResultFile {
  /** Name in the folder: `results.sarif`. */
  readonly name: string;
  /** What it is, for messages: `SARIF`. */
  readonly title: string;
  /** The output that is set to its path, `unknown` when it could not be written. Several files may have none. */
  readonly output?: string;
  /** The whole text, made when the verdict is final. */
  content(report: Report): string | Uint8Array;
}

/** One part of an action: it concludes by its own section of the policy, and has evidence of its own. */
export interface ResultPart {
  /** Name of the action that the part is. */
  readonly action: string;
  /** What it found, as it would alone. */
  readonly result: ActionResult;
  /** Undefined when its inputs could not be read. */
  readonly loaded: LoadedInputs<ActionSchema> | undefined;
  /** Why it did not get to judge, where it did not. */
  readonly error?: unknown;
}

/** Conditions that another step has already concluded about, by the rules that it had. */
export interface ConcludedElsewhere {
  readonly conditions: readonly Condition[];
  readonly conclusion: Conclusion;
}

/** What an action found. The frame around it concludes, publishes, writes outputs and evidence, and ends the step. */
export interface ActionResult {
  readonly verdict: Verdict;
  readonly metrics: readonly Metric[];
  readonly sections: readonly Section[];
  readonly notes: readonly string[];
  /** Findings beside those of the conditions. */
  readonly findings?: readonly Finding[];
  /** The action's own outputs by name, all of them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Outputs that follow the final verdict, which a condition of the frame may have made worse; they go over `outputs`. */
  finalOutputs?(report: Report): Readonly<Record<string, string>>;
  /** Further files. One whose output is `html-path` takes the place of the usual page. */
  readonly files?: readonly ResultFile[];
  /** Files of others that the verdict rests on, for the evidence: baselines, reviews. */
  readonly reliedOn?: readonly NamedDigest[];
  /** What the verdict is put together from, for an action that is made of others. */
  readonly parts?: readonly ResultPart[];
  /** Conditions of the verdict that are not ours to conclude about, for an action that joins the verdicts of others. */
  readonly concluded?: readonly ConcludedElsewhere[];
  /** The action's own facts for the JSON report: plain JSON values, keys in kebab-case. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What a badge says; its colour follows the verdict. */
  readonly badge?: { readonly label: string; readonly message: string };
}
