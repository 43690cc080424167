import { ExternalError } from '../../core/model/errors.ts';

/**
 * Arguments that switch off the filters of a repository, which are programs that its settings name.
 * @param keys settings such as `filter.lfs.clean`.
 * @throws ExternalError `tool-failed` for a name that cannot be switched off this way.
 */
export function withoutFilters(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    if (key.includes('=')) throw new ExternalError('tool-failed', `The git setting ${key} names a program.`);
    return ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`];
  });
}
