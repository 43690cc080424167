import type { Annotation, Log } from '../../../src/core/run/log.ts';

interface LogEntry {
  readonly kind: 'debug' | 'info' | 'notice' | 'warning' | 'error' | 'group' | 'mask';
  readonly message: string;
  readonly annotation?: Annotation;
}

/** A log that keeps what it is told. */
export function memoryLog(): Log & {
  readonly entries: readonly LogEntry[];
  of(kind: LogEntry['kind']): readonly LogEntry[];
} {
  const entries: LogEntry[] = [];
  const write = (kind: LogEntry['kind']) => (message: string, annotation?: Annotation) => {
    entries.push({ kind, message, ...(annotation === undefined ? {} : { annotation }) });
  };
  return {
    entries,
    of: (kind) => entries.filter((entry) => entry.kind === kind),
    debug: write('debug'),
    info: write('info'),
    notice: write('notice'),
    warning: write('warning'),
    error: write('error'),
    mask: write('mask'),
    group: async (title, body) => {
      write('group')(title);
      return body();
    },
  };
}
