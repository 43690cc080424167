/** How long the runner waits for a process after SIGINT and after SIGTERM, in milliseconds. */
interface Grace {
  readonly interruptMs: number;
  readonly terminateMs: number;
}

/** The runner's own (actions/runner: ProcessInvoker.cs). */
export const runnerGrace: Grace = { interruptMs: 7_500, terminateMs: 2_500 };

/** Something that may end what is going on in a step, once. */
export interface Stopper {
  readonly struck: boolean;
  /** Calls back when it strikes; the returned function takes that back. */
  onStop(listener: (grace: Grace) => void | Promise<void>): () => void;
}

export interface Switch extends Stopper {
  strike(): void;
}

/** A stopper that is struck by hand. */
export function createSwitch(grace: Grace): Switch {
  const listeners = new Set<(grace: Grace) => void | Promise<void>>();
  let struck = false;
  return {
    get struck() {
      return struck;
    },
    onStop(listener) {
      if (struck) void listener(grace);
      else listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    strike() {
      if (struck) return;
      struck = true;
      for (const listener of [...listeners]) void listener(grace);
    },
  };
}

/** When somebody cancels the run. */
export interface CancelRequest {
  /** Id of the job (`gate/scan` inside a called workflow) or its name as GitHub shows it. */
  readonly job: string;
  /** Id or name of the step; the first one of the workflow when absent. */
  readonly step?: string;
  /** Waits until the step printed a line with this text; as soon as the step starts when absent. */
  readonly line?: string;
  /** Milliseconds after that. */
  readonly afterMs?: number;
  /** Default: what the runner gives. */
  readonly grace?: Grace;
}
