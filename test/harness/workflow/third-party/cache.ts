import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { matchingFiles } from '../select-paths.ts';
import { NotImplemented } from '../source.ts';
import type { ThirdPartyAction, ThirdPartyStep } from './third-party-action.ts';

/** actions/cache: restores in main, saves after a job that succeeded, never over a key that exists. */
export const cache: ThirdPartyAction = {
  inputs: {
    enableCrossOsArchive: 'false',
    'fail-on-cache-miss': 'false',
    key: '',
    'lookup-only': 'false',
    path: '',
    'restore-keys': '',
    'save-always': 'false',
    'upload-chunk-size': '',
  },
  main(step) {
    const { inputs, job, log, state } = step;
    if (inputs['save-always'] !== 'false') throw new NotImplemented('`save-always` of actions/cache');
    const key = inputs.key ?? '';
    const found = job.run.caches.find(key, linesOf(inputs['restore-keys'] ?? ''));
    if (found === undefined) {
      if (inputs['fail-on-cache-miss'] === 'true') {
        throw new Error(`Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${key}`);
      }
      log(`Cache not found for input keys: ${[key, ...linesOf(inputs['restore-keys'] ?? '')].join(', ')}`);
      return { 'cache-hit': '' };
    }
    const hit = found.key === key;
    if (hit) state.set('hit', 'true');
    if (inputs['lookup-only'] !== 'true') {
      for (const [path, content] of found.files) {
        const target = resolve(job.workspace, path.replace(/^~/, job.home));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
    log(`Cache restored from key: ${found.key}`);
    return { 'cache-hit': String(hit), 'cache-primary-key': key, 'cache-matched-key': found.key };
  },
  post: {
    condition: 'success()',
    run(step) {
      const { inputs, job, log, state } = step;
      if (state.get('hit') === 'true')
        return log(`Cache hit occurred on the primary key ${inputs.key}, not saving cache.`);
      job.run.caches.save({ key: inputs.key ?? '', files: new Map(kept(step)) });
    },
  },
};

/** Files below the paths to keep, by the path as it was written: `~` is another folder in the next job. */
function kept({ inputs, job }: ThirdPartyStep): (readonly [string, Buffer])[] {
  return linesOf(inputs.path ?? '').flatMap((path) => {
    if (/[*?[]|^!/.test(path)) throw new NotImplemented(`the pattern ${path} of actions/cache`);
    const folder = resolve(job.workspace, path.replace(/^~/, job.home));
    if (!existsSync(folder)) return [];
    return matchingFiles(folder, ['.']).map((file) => [join(path, file), readFileSync(join(folder, file))] as const);
  });
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
