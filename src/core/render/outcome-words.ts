import type { Outcome } from '../model/outcome.ts';

interface OutcomeWords {
  /** Past tense, as a condition is said to have done. */
  readonly verb: string;
  readonly emoji: string;
  /** One column wide, for terminals. */
  readonly mark: string;
}

/** How each outcome is said and shown; never by colour alone. */
export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  fail: { verb: 'failed', emoji: '❌', mark: '✗' },
  inconclusive: { verb: 'inconclusive', emoji: '❓', mark: '?' },
  warn: { verb: 'warned', emoji: '⚠️', mark: '!' },
  pass: { verb: 'passed', emoji: '✅', mark: '✓' },
  skipped: { verb: 'skipped', emoji: '⏭️', mark: '-' },
};
