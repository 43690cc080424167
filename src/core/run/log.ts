import type { Location } from '../model/finding.ts';

export interface Annotation extends Partial<Location> {
  readonly title?: string;
}

/** What people read while the action runs. One implementation speaks workflow commands, one speaks to a terminal. */
export interface Log {
  /** Shown only with `RUNNER_DEBUG=1` or `--verbose`. */
  debug(message: string): void;
  info(message: string): void;
  notice(message: string, annotation?: Annotation): void;
  warning(message: string, annotation?: Annotation): void;
  error(message: string, annotation?: Annotation): void;
  /** A fold around what `body` logs. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Hides the value, line by line, in everything that is logged from now on. */
  mask(secret: string): void;
}
