import type { Ports } from '../../core/run/ports.ts';
import { version } from '../../core/run/product.ts';
import type { Gap, SourceResult } from './source.ts';

type Scanner = Pick<SourceResult, 'id' | 'title' | 'requested'>;

/** What a scanner gave; the rest of its result is the same for all. */
export type Outcome = Pick<SourceResult, 'status'> & Partial<Omit<SourceResult, keyof Scanner | 'durationMs'>>;

/** An outcome in the form of all sources. Its tool is known by the scanner's id where the outcome does not name one. */
export function sourceResult(scanner: Scanner, outcome: Outcome, durationMs = 0): SourceResult {
  const { id } = scanner;
  return { tool: { id }, findings: [], gaps: [], data: [], ...scanner, ...outcome, durationMs: Math.round(durationMs) };
}

/**
 * The result of a scanner that could not see all there may be. What was not run because it saw nothing is kept as it is,
 * unless it was named: then what it did not see is missing from the answer.
 */
export function withGaps(result: SourceResult, unseen: readonly Gap[]): SourceResult {
  const isKept = result.status === 'failed' || (result.status === 'not-run' && !result.requested);
  if (unseen.length === 0 || isKept) return result;
  const { why: _, fix: __, ...rest } = result;
  return { ...rest, status: 'incomplete', gaps: [...result.gaps, ...unseen] };
}

interface Timed {
  readonly clock: Pick<Ports['clock'], 'monotonic'>;
}

/** Runs a scanner and puts what it gives into the form of all sources. */
export async function timedSource(
  scanner: Scanner,
  { clock }: Timed,
  scan: () => Promise<Outcome>,
): Promise<SourceResult> {
  const start = clock.monotonic();
  const outcome = await scan();
  return sourceResult(scanner, outcome, clock.monotonic() - start);
}

/** Runs a scanner of ours, which has the version of the suite. */
export function ownSource(scanner: Scanner, ports: Timed, scan: () => Promise<Outcome>): Promise<SourceResult> {
  return timedSource(scanner, ports, async () => ({ tool: { id: scanner.id, version }, ...(await scan()) }));
}
