import { isAmbiguous } from './loss.ts';

const maxTries = 3;

/**
 * Does what must not be done twice. When the reply gets lost, `look` says whether it was done, and only if not it is
 * tried again.
 *
 * @param look the result of what was done, or undefined
 * @throws what `act` threw last
 */
export async function doOnce<T>(act: () => Promise<T>, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
      const done = await look();
      if (done !== undefined) return done;
      if (tries === maxTries) throw error;
    }
  }
}
