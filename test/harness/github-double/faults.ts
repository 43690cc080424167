/** Something that goes wrong with one operation. */
export interface Fault {
  /** GitHub's name of the operation, for example `checks/create`, or `*`. */
  readonly operation: string;
  /** Answers with this status instead of acting. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Body sent instead of the real one; an object is sent as JSON. */
  readonly body?: unknown;
  /** Waits so long before it answers. */
  readonly delayMs?: number;
  /** Cuts the connection before acting, or after it: then the reply is lost. */
  readonly reset?: 'before' | 'after';
  /** Sends half of the reply, then cuts the connection. */
  readonly truncate?: boolean;
  /** How many requests it strikes; 1 by default. */
  readonly times?: number;
  /** How many requests of the operation pass before it strikes. */
  readonly after?: number;
}

interface Faults {
  inject(fault: Fault): void;
  /** The fault that strikes this request, if any. */
  strike(operation: string): Fault | undefined;
}

export function createFaults(): Faults {
  const planned: { readonly fault: Fault; passes: number; strikes: number }[] = [];
  return {
    inject(fault) {
      planned.push({ fault, passes: fault.after ?? 0, strikes: fault.times ?? 1 });
    },
    strike(operation) {
      for (const plan of planned) {
        if (plan.strikes === 0 || (plan.fault.operation !== '*' && plan.fault.operation !== operation)) continue;
        if (plan.passes > 0) {
          plan.passes--;
          continue;
        }
        plan.strikes--;
        return plan.fault;
      }
      return undefined;
    },
  };
}

/** Lets requests of one operation wait for each other, so that a race happens every time. */
export class Rendezvous {
  readonly operation: string;
  readonly #count: number;
  readonly #waiting: (() => void)[] = [];
  #met = false;

  constructor(operation: string, count: number) {
    this.operation = operation;
    this.#count = count;
  }

  async arrive(): Promise<void> {
    if (this.#met) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length < this.#count) return;
      this.#met = true;
      for (const release of this.#waiting) release();
    });
  }
}
