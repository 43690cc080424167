import type { Ports } from '../../core/run/ports.ts';
import { version } from '../../core/run/product.ts';
import type { SourceResult } from './source.ts';

/** What a scanner of ours found; the rest of its result is the same for all. */
type Outcome = Pick<SourceResult, 'status'> &
  Partial<Omit<SourceResult, 'id' | 'title' | 'requested' | 'tool' | 'durationMs'>>;

/** Runs a scanner of ours and puts what it gives into the form of all sources. */
export async function ownSource(
  scanner: Pick<SourceResult, 'id' | 'title' | 'requested'>,
  { clock }: Pick<Ports, 'clock'>,
  scan: () => Promise<Outcome>,
): Promise<SourceResult> {
  const start = clock.monotonic();
  const outcome = await scan();
  const durationMs = Math.round(clock.monotonic() - start);
  return { findings: [], gaps: [], data: [], ...scanner, tool: { id: scanner.id, version }, ...outcome, durationMs };
}
