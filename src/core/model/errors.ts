import type { ErrorCode, ErrorKind } from './error-codes.ts';

/** One thing wrong with what the user gave us. */
export interface InputProblem {
  /** Where the value came from: an input (`minimum-coverage`), or a place in a file (`.github/vetnet.yml:12`). */
  readonly where: string;
  /** Name of the input or policy key. */
  readonly name: string;
  /** What was given, cut to a readable length; absent when nothing was given. Never a secret. */
  readonly value?: string;
  readonly expected: string;
  /** How to mend it: one sentence. */
  readonly mend: string;
}

/** Base of the errors whose text is meant for the user. `code` is stable and listed in docs/errors.md. */
export abstract class VetnetError extends Error {
  abstract readonly kind: Exclude<ErrorKind, 'report'>;
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The user's input is wrong: all problems at once. */
export class InputError extends VetnetError {
  readonly kind = 'input';
  readonly problems: readonly InputProblem[];

  constructor(code: ErrorCode<'input'>, problems: readonly InputProblem[]) {
    super(code, problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** A call was refused for want of a permission. `grant` is the YAML that gives it. */
export class PermissionError extends VetnetError {
  readonly kind = 'permission';
  readonly permission: string;
  readonly grant: string;

  constructor(
    code: ErrorCode<'permission'>,
    message: string,
    need: { permission: string; grant: string },
    options?: ErrorOptions,
  ) {
    super(code, message, options);
    this.permission = need.permission;
    this.grant = need.grant;
  }
}

/** An outside system failed us: a server, a tool, a file system. */
export class ExternalError extends VetnetError {
  readonly kind = 'external';
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  constructor(code: ErrorCode<'external'>, message: string, options: ErrorOptions & { retryable?: boolean } = {}) {
    super(code, message, options);
    this.retryable = options.retryable ?? false;
  }
}

/** Something that cannot happen did. */
export class BugError extends VetnetError {
  readonly kind = 'bug';

  constructor(code: ErrorCode<'bug'>, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

/** The problem in one sentence and its mend in another. */
export function describeProblem(problem: InputProblem): string {
  const value = problem.value === undefined ? 'is missing' : `is ${JSON.stringify(problem.value)}`;
  const place = problem.where === problem.name ? '' : `${problem.where}: `;
  const mend = problem.mend === `Use ${problem.expected}.` ? '' : ` ${problem.mend}`;
  return `${place}${problem.name} ${value}; expected ${problem.expected}.${mend}`;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of one of Node's own errors, such as ENOENT. Asked of the value, because such an error may come from another realm. */
export function systemCodeOf(error: unknown): string | undefined {
  const holder = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof holder === 'string' ? holder : undefined;
}
