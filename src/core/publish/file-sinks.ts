import type { FileSystem } from '../files/file-system.ts';
import { messageOf } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { badgeOf, renderBadge } from '../render/badge.ts';
import { renderHtml } from '../render/html.ts';
import { renderJson } from '../render/json.ts';
import type { ResultFile } from '../run/action-run.ts';
import type { Sink } from './sink.ts';

interface FileSinkOptions {
  readonly files: Pick<FileSystem, 'write'>;
  /** The file to write. */
  readonly path: string;
}

function fileSink(
  id: Sink['id'],
  what: string,
  { files, path }: FileSinkOptions,
  render: (report: Report) => string | Uint8Array,
): Sink {
  return {
    id,
    file: path,
    async publish(report) {
      const text = render(report);
      try {
        await files.write(path, text);
        return [];
      } catch (error) {
        const fix = 'Set output-dir to a folder that can be written.';
        return [{ what: `${what} ${path}`, why: messageOf(error), fix, file: path }];
      }
    },
  };
}

/** Writes the single-file HTML report. */
export function htmlSink(options: FileSinkOptions): Sink {
  return fileSink('html', 'HTML report', options, renderHtml);
}

/** Writes the JSON report. */
export function jsonSink(options: FileSinkOptions): Sink {
  return fileSink('json', 'JSON report', options, renderJson);
}

/** Writes the SVG badge. */
export function badgeSink(options: FileSinkOptions): Sink {
  return fileSink('badge', 'badge', options, (report) => renderBadge(badgeOf(report)));
}

/** Writes a further file of an action. */
export function resultFileSink(
  { title, content }: Pick<ResultFile, 'title' | 'content'>,
  options: FileSinkOptions,
): Sink {
  return fileSink('file', title, options, content);
}
