import { checksums } from '../release-tree/checksums.ts';
import { type MirrorPlace, withNamedUses } from './named-uses.ts';

/** Files that a mirror has other contents of, by their path; the checksums are among them when anything is. */
export function mirroredFiles(files: ReadonlyMap<string, Buffer>, place: MirrorPlace): ReadonlyMap<string, Buffer> {
  const changed = new Map<string, Buffer>();
  for (const [path, content] of files) {
    if (!/(?:^|\/)action\.yml$|^\.github\/workflows\/.*\.ya?ml$/.test(path)) continue;
    const text = content.toString();
    const named = withNamedUses(text, place);
    if (named !== text) changed.set(path, Buffer.from(named));
  }
  if (changed.size === 0) return changed;
  const all = new Map(
    [...files].filter(([path]) => path !== 'SHA256SUMS').map(([path, own]) => [path, changed.get(path) ?? own]),
  );
  return changed.set('SHA256SUMS', Buffer.from(checksums(all)));
}
