import type { JobRuntime } from '../runtime.ts';

/** What a double of somebody else's action can do in its job. */
export interface ThirdPartyStep {
  /** Every input the double knows; defaults filled in. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly job: JobRuntime;
  log(text: string): void;
  warn(text: string): void;
  /** What `core.exportVariable` does. */
  exportVariable(name: string, value: string): void;
  /** What `core.addPath` does. */
  addPath(folder: string): void;
  /** Where a command is for the steps of this job; throws when it is not. */
  find(command: string): string;
  /** Remembers something for the post step. */
  readonly state: Map<string, string>;
}

export type Outputs = Readonly<Record<string, string>>;

/** A double of somebody else's action, at the release that test/house/third-party-actions.ts pins. */
export interface ThirdPartyAction {
  /** Default by name of every input it knows; a step that gives another one ends the test. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Throws what fails the step. */
  main(step: ThirdPartyStep): Outputs;
  readonly post?: {
    readonly condition: string;
    run(step: ThirdPartyStep): void;
  };
}

export type ThirdPartyActions = Readonly<Record<string, ThirdPartyAction>>;
