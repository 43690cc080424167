import { visibleBlock } from '../render/visible-text.ts';
import { withoutCommands } from '../render/workflow-commands.ts';
import type { Annotation, Log } from './log.ts';
import { Masks } from './masks.ts';
import type { Terminal } from './ports.ts';

/**
 * A log that speaks GitHub's workflow commands.
 *
 * The protocol is written here instead of taken from `@actions/core`, whose start-up alone (2.8 times a bare node) is
 * more than a whole run of ours may take (2.5 times). The escapes are those that the runner undoes
 * (actions/runner ActionCommand.cs).
 */
export function workflowLog(terminal: Pick<Terminal, 'out'>, options: { readonly debug: boolean }): Log {
  const masks = new Masks();
  let open = false;
  const command = (name: string, properties: string, data: string) => {
    const space = properties === '' ? '' : ' ';
    terminal.out(`::${name}${space}${properties}::${escapeData(data)}\n`);
  };
  // Masked twice: what is invisible may stand in the middle of a secret.
  const shown = (text: string) => masks.apply(visibleBlock(masks.apply(text)));
  const annotate = (name: string) => (message: string, annotation?: Annotation) =>
    command(name, propertiesOf(annotation ?? {}, shown), shown(message));
  const info = (message: string) => terminal.out(`${withoutCommands(shown(message))}\n`);
  return {
    debug: (message) => {
      if (options.debug) command('debug', '', shown(message));
    },
    info,
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: async (title, body) => {
      // The runner does not nest groups: the end of an inner one would end the outer.
      if (open) {
        info(title);
        return body();
      }
      open = true;
      command('group', '', shown(title));
      try {
        return await body();
      } finally {
        open = false;
        command('endgroup', '', '');
      }
    },
    mask: (secret) => {
      for (const part of masks.add(secret)) command('add-mask', '', part);
    },
  };
}

function propertiesOf(annotation: Annotation, shown: (text: string) => string): string {
  const { file, line, endLine, column, endColumn, title } = annotation;
  return Object.entries({ file, line, endLine, col: column, endColumn, title })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(shown(String(value)))}`)
    .join(',');
}

function escapeData(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
