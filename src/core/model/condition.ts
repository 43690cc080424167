import type { Finding } from './finding.ts';
import type { Outcome } from './outcome.ts';

/** A metric or a count of findings held against a threshold. */
export interface Condition {
  /** Stable and public, listed in docs/conditions.md. */
  readonly id: string;
  /** What the condition is about where one id is judged several times, for example a module's name. */
  readonly subject?: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** The demand in words, for example `>= 80%`. */
  readonly expected: string;
  /** What was measured in words, for example `78.21%`; `unknown` when it was not. */
  readonly actual: string;
  /** Why the outcome is what it is: one sentence. */
  readonly reason: string;
  /** What the reader can do about it: one sentence. Absent when nothing needs doing. */
  readonly fix?: string;
  /** What the outcome rests on, worst first. */
  readonly findings?: readonly Finding[];
}

/** The condition's name in outputs: its id, with the subject where there is one. */
export function conditionKey(condition: Pick<Condition, 'id' | 'subject'>): string {
  return condition.subject === undefined ? condition.id : `${condition.id}:${condition.subject}`;
}
