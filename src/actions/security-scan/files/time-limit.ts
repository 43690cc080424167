import { createContext, Script } from 'node:vm';
import { systemCodeOf } from '../../../core/model/errors.ts';

/** Runs synchronous work and ends it when its time is over, whatever it does: a regular expression too. */
export interface TimeLimit {
  /** Whether the work came to its end. What it throws is thrown. Costs up to a millisecond: meant for many files at once. */
  run(milliseconds: number, work: () => void): boolean;
}

/**
 * Nothing in JavaScript can look at a clock while an expression backtracks. The engine itself can: code that runs in a
 * script of `node:vm` with a timeout is ended from another thread, its `catch` and `finally` left out.
 */
export function timeLimit(): TimeLimit {
  const holder: { work: () => void } = { work: () => undefined };
  const context = createContext(holder);
  const script = new Script('work()');
  return {
    run(milliseconds, work) {
      holder.work = work;
      try {
        script.runInContext(context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        return true;
      } catch (error) {
        if (systemCodeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
        throw error;
      } finally {
        holder.work = () => undefined;
      }
    },
  };
}
