import { isMainThread, type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { batchScanner, type FileList, type ListSource, type ScanSetup } from './batch-scanner.ts';
import type { ScannedFiles } from './file-tally.ts';

/** Marks the threads that this module serves: a test runner has threads of its own. */
export const workerMark = 'vetnet-file-scanner';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly mark: typeof workerMark;
  readonly setup: ScanSetup;
}

/** What a worker says: that it is ready for lists of files, or what it found in one. */
export type WorkerAnswer = { readonly list?: undefined } | { readonly list: number; readonly found: ScannedFiles };

/** Milliseconds between two settings of the time limit; a file may take so much longer than its limit. */
const slice = 200;

function isWorkerSetup(data: unknown): data is WorkerSetup {
  return typeof data === 'object' && data !== null && 'mark' in data && data.mark === workerMark;
}

/** Serves the thread that started this one, until it ends it. */
async function serve(port: MessagePort, { setup }: WorkerSetup): Promise<void> {
  const scanner = await batchScanner(setup);
  let first: FileList | undefined;
  const source: ListSource = {
    take() {
      const next = first;
      first = undefined;
      // Asked for here, the next list needs no round of the event loop.
      return next ?? receiveMessageOnPort(port)?.message;
    },
    finish: (list, found) => port.postMessage({ list, found } satisfies WorkerAnswer),
  };
  port.on('message', (list: FileList) => {
    first = list;
    let isBusy = true;
    while (isBusy) isBusy = scanner.advance(slice, source);
  });
  port.postMessage({} satisfies WorkerAnswer);
}

if (!isMainThread && parentPort !== null && isWorkerSetup(workerData)) await serve(parentPort, workerData);
