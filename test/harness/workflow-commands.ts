// Reads a step's output as the runner does (actions/runner: ActionCommand.cs, ActionCommandManager.cs, ExecutionContext.cs):
// what the runner would take for a command is one, whoever printed it.

interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

type AnnotationLevel = 'error' | 'warning' | 'notice';

interface ParsedAnnotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface ParsedOutput {
  /** Annotations that GitHub would show: the first 10 of each level in one step. */
  readonly annotations: readonly ParsedAnnotation[];
  /** Annotations beyond the tenth of their level: in the log only. */
  readonly dropped: Readonly<Record<AnnotationLevel, number>>;
  readonly masks: readonly string[];
  readonly debug: readonly string[];
  readonly groups: readonly string[];
  /** Commands that set something by text, which the runner has disabled or deprecated, and every other command. */
  readonly others: readonly WorkflowCommand[];
}

/** Annotations of one level that a step may have (`_maxCountPerIssueType`). */
const annotationsPerLevel = 10;
/** Characters of an annotation's message (`_maxIssueMessageLength`). */
const annotationLength = 4096;

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const dataEscapes = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const propertyEscapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
/** Escapes of the old syntax, `##[name key=value;]data`. */
const oldEscapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };

/** The command in a line, or undefined. `resume` is the token that ends a `stop-commands`. */
export function parseCommand(line: string, resume?: string): WorkflowCommand | undefined {
  return parseNewSyntax(line, resume) ?? parseOldSyntax(line, resume);
}

function parseNewSyntax(line: string, resume: string | undefined): WorkflowCommand | undefined {
  const message = line.trimStart();
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return commandOf(message.slice(2, end), message.slice(end + 2), ',', [propertyEscapes, dataEscapes], resume);
}

function parseOldSyntax(line: string, resume: string | undefined): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ';', [oldEscapes, oldEscapes], resume);
}

type Escapes = Readonly<Record<string, string>>;

function commandOf(
  info: string,
  data: string,
  separator: string,
  [inProperties, inData]: readonly [Escapes, Escapes],
  resume: string | undefined,
): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const written = space < 0 ? info : info.slice(0, space);
  const name = written === resume ? written : written.toLowerCase();
  if (name !== resume && !registered.has(name)) return undefined;
  const properties =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const pairs = properties.flatMap((property) => {
    const equals = property.indexOf('=');
    return equals < 0
      ? []
      : [[property.slice(0, equals), withoutEscapes(property.slice(equals + 1), inProperties)] as const];
  });
  return { name, properties: Object.fromEntries(pairs), data: withoutEscapes(data, inData) };
}

/** Replaces in the order given, `%25` last: what the runner does. */
function withoutEscapes(text: string, escapes: Escapes): string {
  return Object.entries(escapes).reduce((result, [code, character]) => result.replaceAll(code, character), text);
}

/** Reads lines of a step's log in order. */
export function parseOutput(lines: Iterable<string>): ParsedOutput {
  const annotations: ParsedAnnotation[] = [];
  const seen = { error: 0, warning: 0, notice: 0 };
  const masks: string[] = [];
  const debug: string[] = [];
  const groups: string[] = [];
  const others: WorkflowCommand[] = [];
  let resume: string | undefined;
  for (const line of lines) {
    const command = parseCommand(line, resume);
    if (command === undefined) continue;
    if (resume !== undefined) {
      if (command.name === resume) resume = undefined;
      continue;
    }
    const { name, data } = command;
    if (name === 'error' || name === 'warning' || name === 'notice') {
      seen[name] += 1;
      if (seen[name] <= annotationsPerLevel) annotations.push(annotationOf(name, command));
    } else if (name === 'add-mask') masks.push(data);
    else if (name === 'debug') debug.push(data);
    else if (name === 'group') groups.push(data);
    else if (name === 'stop-commands') resume = data;
    else if (name !== 'endgroup') others.push(command);
  }
  const over = (level: AnnotationLevel): number => Math.max(0, seen[level] - annotationsPerLevel);
  const dropped = { error: over('error'), warning: over('warning'), notice: over('notice') };
  return { annotations, dropped, masks, debug, groups, others };
}

function annotationOf(level: AnnotationLevel, { properties, data }: WorkflowCommand): ParsedAnnotation {
  const number = (name: string): number | undefined => {
    const text = properties[name];
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  const line = number('line');
  const endLine = number('endLine');
  const column = number('col');
  const endColumn = number('endColumn');
  return {
    level,
    message: data.slice(0, annotationLength),
    ...(properties.title === undefined ? {} : { title: properties.title }),
    ...(properties.file === undefined ? {} : { file: properties.file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
