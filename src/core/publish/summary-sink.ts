import type { FileSystem } from '../files/file-system.ts';
import { messageOf } from '../model/errors.ts';
import { renderMarkdown } from '../render/markdown.ts';
import type { Loss, Sink } from './sink.ts';

interface SummaryOptions {
  readonly files: Pick<FileSystem, 'append' | 'facts'>;
  /** The step summary's file. */
  readonly path: string;
  /** Bytes the whole file may have; above that GitHub drops all of it. */
  readonly maxBytes: number;
}

/** Kept free for what the step may still write and for how others count. */
const headroom = 2048;
/** The shortest report there is fits into this. */
const shortest = 1000;

/** Appends the report to the step summary, within what earlier writers left of it. */
export function summarySink({ files, path, maxBytes }: SummaryOptions): Sink {
  const lost = (why: string, fix?: string): readonly Loss[] => [
    { what: 'step summary', why, ...(fix === undefined ? {} : { fix }) },
  ];
  return {
    id: 'summary',
    async publish(report) {
      try {
        const used = (await files.facts(path))?.size ?? 0;
        const room = maxBytes - headroom - used;
        if (room < shortest) {
          return lost(
            `${used} of its ${maxBytes} bytes are taken`,
            'Write less to GITHUB_STEP_SUMMARY in this step, or run the gate in a step of its own.',
          );
        }
        // A line break first: what stands in the file may not end with one, and a heading needs its own line.
        const separator = used === 0 ? '' : '\n\n';
        await files.append(
          path,
          separator + renderMarkdown(report, { maximum: room - separator.length, unit: 'bytes' }),
        );
        return [];
      } catch (error) {
        return lost(messageOf(error));
      }
    },
  };
}
