import type { Gap } from '../source.ts';
import type { DetectorId } from './detectors.ts';
import type { FileGap } from './file-tally.ts';

/** Gaps that are listed one by one; of more there is only the number. */
const mostListed = 1000;

/** The gaps of one detector in words. */
export function gapsFor(id: DetectorId, gaps: readonly FileGap[]): readonly Gap[] {
  const own = gaps.filter(({ detectors }) => detectors.includes(id));
  const listed = own.slice(0, mostListed).map(sentenceOf);
  if (own.length <= mostListed) return listed;
  const rest = `${own.length - mostListed} more files`;
  return [
    ...listed,
    { what: rest, why: 'They were not looked at, or not whole.', fix: 'Mend those that are named first.' },
  ];
}

function sentenceOf({ path, kind, detail }: FileGap): Gap {
  switch (kind) {
    case 'cut':
      return {
        what: path,
        why: `The file is too large: only its first ${Number(detail).toLocaleString('en')} bytes were looked at.`,
        fix: 'Leave it out with `exclude` if it is generated, or split it.',
      };
    case 'unreadable':
      return {
        what: path,
        why: `The file could not be read (${detail}).`,
        fix: 'Let the job read it, or leave it out with `exclude`.',
      };
    case 'timeout':
      return {
        what: path,
        why:
          detail === undefined
            ? 'Time ran out: the file was not looked at to its end.'
            : `Time ran out while the rule ${detail} was tried: the file was scanned without it.`,
        fix: 'Leave the file out with `exclude` if it is generated, or make the rule simpler if it is yours.',
      };
    case 'crash':
      return {
        what: path,
        why: `Looking at the file failed: ${detail}.`,
        fix: 'This is a bug of ours: report it, if you can with the file.',
      };
  }
}
