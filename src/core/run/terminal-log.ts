import { painter } from '../render/terminal-text.ts';
import { visibleBlock } from '../render/visible-text.ts';
import { withoutCommands } from '../render/workflow-commands.ts';
import type { Annotation, Log } from './log.ts';
import { Masks } from './masks.ts';
import type { Terminal } from './ports.ts';

export interface TerminalLogOptions {
  /** `quiet`: warnings and errors only; `verbose`: debug messages too. */
  readonly level: 'quiet' | 'normal' | 'verbose';
}

const styles = { notice: 'cyan', warning: 'yellow', error: 'red' } as const;

/**
 * A log for people at a terminal. Everything goes to standard error, so that standard output holds the result alone. A step of
 * a workflow may run the CLI too, so no line is a command.
 */
export function terminalLog(terminal: Terminal, options: TerminalLogOptions): Log {
  const masks = new Masks();
  let indent = '';
  const paint = painter(terminal.colour);
  // Masked twice: what is invisible may stand in the middle of a secret.
  const shown = (text: string) => withoutCommands(masks.apply(visibleBlock(masks.apply(text))));
  const print = (prefix: string, message: string) => {
    const lines = shown(message).split('\n');
    terminal.error(`${indent}${prefix}${lines.join(`\n${indent}`)}\n`);
  };
  const annotate = (name: 'notice' | 'warning' | 'error') => (message: string, annotation?: Annotation) => {
    if (options.level === 'quiet' && name === 'notice') return;
    print(`${paint(styles[name], `${name}:`)} `, `${placeOf(annotation ?? {})}${message}`);
  };
  return {
    debug: (message) => {
      if (options.level === 'verbose') print(`${paint('dim', 'debug:')} `, message);
    },
    info: (message) => {
      if (options.level !== 'quiet') print('', message);
    },
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: async (title, body) => {
      const before = indent;
      if (options.level !== 'quiet') {
        terminal.error(`${indent}${paint('bold', shown(title))}\n`);
        indent = `${before}  `;
      }
      try {
        return await body();
      } finally {
        indent = before;
      }
    },
    mask: (secret) => {
      masks.add(secret);
    },
  };
}

function placeOf({ file, line, column, title }: Annotation): string {
  const place = [file, line, file === undefined || line === undefined ? undefined : column].filter(
    (part) => part !== undefined,
  );
  return [place.join(':'), title].map((part) => (part ? `${part}: ` : '')).join('');
}
