import { Worker } from 'node:worker_threads';
import type { BatchQueue } from './batch-queue.ts';
import type { ScanSetup } from './batch-scanner.ts';
import { type WorkerAnswer, type WorkerSetup, workerMark } from './worker.ts';

/** Threads that scan lists of files beside this one. */
export interface WorkerPool {
  /** Ends all of them. */
  stop(): void;
}

/**
 * Lists that a worker has in hand, so that it never waits for the next: this thread hears of what it finished only between
 * two slices of its own work, in which a worker scans some ten lists. Fewer towards the end, for all threads to end together.
 */
function ahead(left: number): number {
  return Math.min(16, Math.max(2, Math.floor(left / 8)));
}

/** Where this module is: in a bundle the name of the bundle's file. Kept apart so that no bundler takes the worker for an asset. */
const here = import.meta.url;

/** In the bundle a stub beside it starts the module that the sources start themselves. */
function entry(): URL {
  return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}

/**
 * Starts threads that take lists from a queue. A thread that cannot start or dies gives back what it had in hand:
 * the queue is then emptied by the others, or by this thread.
 */
export function startWorkers(count: number, setup: ScanSetup, queue: BatchQueue): WorkerPool {
  const workers = Array.from({ length: count }, () => startWorker(setup, queue));
  return {
    stop() {
      for (const worker of workers) void worker.terminate();
    },
  };
}

function startWorker(setup: ScanSetup, queue: BatchQueue): Worker {
  const worker = new Worker(entry(), { workerData: { mark: workerMark, setup } satisfies WorkerSetup });
  const inHand = new Set<number>();
  const give = (): void => {
    while (inHand.size < ahead(queue.left)) {
      const task = queue.take();
      if (task === undefined) return;
      inHand.add(task.list);
      worker.postMessage(task);
    }
  };
  const giveBack = (): void => {
    for (const list of inHand) queue.giveBack(list);
    inHand.clear();
  };
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer.list !== undefined) {
      inHand.delete(answer.list);
      queue.finish(answer.list, answer.found);
    }
    give();
  });
  // The files it had in hand are scanned again, by this thread: if they are the cause, the run says so itself.
  worker.on('error', giveBack);
  worker.on('exit', giveBack);
  return worker;
}
