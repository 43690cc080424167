import { parseCommand, parseOutput } from '../workflow-commands.ts';
import type { Annotation } from './result.ts';
import { NotImplemented } from './source.ts';

/** Texts that must not be seen in a log or leave a job. */
export interface Masks {
  add(text: string): void;
  apply(text: string): string;
}

export function createMasks(): Masks {
  const masked = new Set<string>();
  return {
    add(text) {
      for (const line of [text, ...text.split(/\r?\n/)]) if (line.trim() !== '') masked.add(line);
    },
    apply(text) {
      const longestFirst = [...masked].sort((left, right) => right.length - left.length);
      return longestFirst.reduce((result, secret) => result.replaceAll(secret, '***'), text);
    },
  };
}

/** Takes down what a step prints and acts on the commands in it. */
export interface Recorder {
  line(text: string): void;
  /** Something the runner itself says. */
  issue(level: 'error' | 'warning' | 'notice', message: string): void;
  log(): string;
  annotations(): readonly Annotation[];
  /** Throws when the step used a command that the harness does not implement. */
  check(): void;
}

/** Commands the runner refuses since they let output change the job (actions/runner: ActionCommandManager.cs). */
const disabled = ['set-env', 'add-path'];
/** Commands that still work on GitHub with a warning, and that nothing of ours may need. */
const deprecated = ['set-output', 'save-state'];

/** `parent` takes down the same: the composite action around a step. */
export function createRecorder(masks: Masks, parent?: Recorder, onLine?: (line: string) => void): Recorder {
  const lines: string[] = [];
  const shown: string[] = [];
  let resume: string | undefined;
  let unsupported: string | undefined;
  const take = (text: string): void => {
    const command = parseCommand(text, resume);
    if (command !== undefined && resume !== undefined) {
      if (command.name === resume) resume = undefined;
    } else if (command?.name === 'stop-commands') resume = command.data;
    else if (command?.name === 'add-mask') masks.add(command.data);
    else if (command !== undefined && deprecated.includes(command.name)) unsupported = command.name;
    lines.push(text);
    shown.push(command?.name === 'add-mask' ? '::add-mask::***' : masks.apply(text));
    if (command !== undefined && disabled.includes(command.name)) {
      recorder.issue(
        'error',
        `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`,
      );
    }
  };
  const recorder: Recorder = {
    line(text) {
      take(text);
      parent?.line(text);
      onLine?.(text);
    },
    issue(level, message) {
      recorder.line(`##[${level}]${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
    },
    log: () => shown.map((line) => `${line}\n`).join(''),
    check() {
      if (unsupported !== undefined) throw new NotImplemented(`the deprecated command ${unsupported}`);
    },
    annotations: () =>
      parseOutput(lines).annotations.map((annotation) => ({ ...annotation, message: masks.apply(annotation.message) })),
  };
  return recorder;
}
