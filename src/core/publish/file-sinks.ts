import type { FileSystem } from '../files/file-system.ts';
import { messageOf } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import type { Sink } from './sink.ts';

export interface FileSinkOptions {
  readonly files: Pick<FileSystem, 'write'>;
  /** The file to write. */
  readonly path: string;
}

function fileSink(
  id: Sink['id'],
  what: string,
  { files, path }: FileSinkOptions,
  render: (report: Report) => Promise<string>,
): Sink {
  return {
    id,
    async publish(report) {
      const text = await render(report);
      try {
        await files.write(path, text);
        return [];
      } catch (error) {
        return [
          { what: `${what} ${path}`, why: messageOf(error), fix: 'Set output-dir to a folder that can be written.' },
        ];
      }
    },
  };
}

/** Writes the single-file HTML report. Renderers are loaded when they are needed: most runs need one or two. */
export function htmlSink(options: FileSinkOptions): Sink {
  return fileSink('html', 'HTML report', options, async (report) =>
    (await import('../render/html.ts')).renderHtml(report),
  );
}

/** Writes the JSON report. */
export function jsonSink(options: FileSinkOptions): Sink {
  return fileSink('json', 'JSON report', options, async (report) =>
    (await import('../render/json.ts')).renderJson(report),
  );
}

/** Writes the SVG badge. */
export function badgeSink(options: FileSinkOptions): Sink {
  return fileSink('badge', 'badge', options, async (report) => {
    const { badgeOf, renderBadge } = await import('../render/badge.ts');
    return renderBadge(badgeOf(report));
  });
}
