import { messageOf, VetnetError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { visibleBlock, visibleLine } from '../render/visible-text.ts';
import type { Log } from '../run/log.ts';
import { bugAdvice } from '../run/product.ts';
import type { Loss, Sink } from './sink.ts';

/** Sinks that write here and not to a server: they also run after a cancellation, for what was found so far must not be lost. */
const localSinks: ReadonlySet<Sink['id']> = new Set([
  'summary',
  'annotations',
  'html',
  'json',
  'badge',
  'file',
  'evidence',
]);

function lossOf(sink: Sink, error: unknown): Loss {
  const known = error instanceof VetnetError;
  const code = known && error.kind !== 'bug' ? error.code : `bug:${known ? error.code : 'unexpected'}`;
  return {
    what: sink.id,
    why: `${messageOf(error)} (${code})`,
    ...(sink.file === undefined ? {} : { file: sink.file }),
    ...(code.startsWith('bug:') ? { fix: bugAdvice } : {}),
  };
}

function cancelled(sink: Sink): Loss {
  return { what: sink.id, why: 'the run was cancelled' };
}

/** Resolves when the run is cancelled; `stop` forgets the listener. */
function whenAborted(signal: AbortSignal): { readonly aborted: Promise<void>; stop(): void } {
  let listener = () => {};
  const aborted = new Promise<void>((resolve) => {
    listener = () => resolve();
    signal.addEventListener('abort', listener, { once: true });
  });
  return { aborted, stop: () => signal.removeEventListener('abort', listener) };
}

async function publishTo(sink: Sink, report: Report): Promise<readonly Loss[]> {
  try {
    return await sink.publish(report);
  } catch (error) {
    return [lossOf(sink, error)];
  }
}

/** Runs a sink; one that talks to a server is given up when the run is cancelled. */
async function publishUnlessCancelled(sink: Sink, report: Report, signal?: AbortSignal): Promise<readonly Loss[]> {
  if (signal === undefined || localSinks.has(sink.id)) return publishTo(sink, report);
  if (signal.aborted) return [cancelled(sink)];
  const { aborted, stop } = whenAborted(signal);
  try {
    return await Promise.race([publishTo(sink, report), aborted.then(() => [cancelled(sink)])]);
  } finally {
    stop();
  }
}

function describeLoss(loss: Loss): string {
  const said = `Not published: ${visibleLine(loss.what, 200)}, because ${visibleLine(loss.why, 1000).replace(/\.$/, '')}.`;
  return loss.fix === undefined ? said : `${said}\n${visibleBlock(loss.fix, 1000)}`;
}

/**
 * Publishes the report to one sink after the other and returns what did not get there, each told as one warning.
 * Never rejects and never touches the verdict: a report that is lost does not change what was judged.
 */
export async function publish(
  report: Report,
  sinks: readonly Sink[],
  log: Log,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  for (const sink of sinks) {
    for (const loss of await publishUnlessCancelled(sink, report, options.signal)) {
      losses.push(loss);
      log.warning(describeLoss(loss), { title: `${report.checkName}: report incomplete` });
    }
  }
  return losses;
}
