import { ExternalError, systemCodeOf } from '../model/errors.ts';
import { randomWord } from '../model/random-word.ts';
import { textAt } from '../model/untrusted-json.ts';
import type { Ports } from '../run/ports.ts';

/** Milliseconds. A record is written in a few; a lock as old as `stale` was left by a killed process. */
const times = { wait: 15_000, poll: 25, stale: 10_000, settle: 250 } as const;

type LockPorts = Pick<Ports, 'files' | 'clock' | 'random'>;

/**
 * Runs `body` while nobody else holds the lock of this log. A lock left by a killed process is taken over after 10 s: by
 * writing over it and looking, after a pause, whose name stands there, because of two that remove a stale lock the slower
 * one may remove the other's fresh one. Rejects with `audit-log-busy` after 15 s.
 */
export async function withLogLock<T>(
  log: string,
  ports: LockPorts,
  body: (stillMine: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const path = `${log}.lock`;
  const token = randomWord(ports.random);
  await acquire(path, token, ports);
  const stillMine = async () => (await ownerOf(path, ports)) === token;
  try {
    return await body(stillMine);
  } finally {
    if (await stillMine()) await ports.files.remove(path);
  }
}

async function acquire(path: string, token: string, ports: LockPorts): Promise<void> {
  const { files, clock, random } = ports;
  const deadline = clock.monotonic() + times.wait;
  const claim = () => JSON.stringify({ owner: token, since: clock.now().toISOString() });
  let watched: string | undefined;
  let watchedSince = 0;
  while (clock.monotonic() < deadline) {
    try {
      await files.create(path, claim());
      return;
    } catch (error) {
      if (systemCodeOf(error) !== 'EEXIST') throw error;
    }
    // Age is counted on our own clock from when we first saw it: the owner's clock may be another machine's.
    const owner = (await ownerOf(path, ports)) ?? '';
    if (owner !== watched) [watched, watchedSince] = [owner, clock.monotonic()];
    if (clock.monotonic() - watchedSince >= times.stale) {
      await files.write(path, claim());
      await clock.sleep(times.settle);
      if ((await ownerOf(path, ports)) === token) return;
    }
    await clock.sleep(times.poll * (0.5 + random()));
  }
  throw new ExternalError('audit-log-busy', `The audit log is locked by another process: ${path}.`, {
    retryable: true,
  });
}

async function ownerOf(path: string, { files }: Pick<Ports, 'files'>): Promise<string | undefined> {
  try {
    return textAt(JSON.parse(await files.readText(path)), 'owner');
  } catch {
    return undefined;
  }
}
