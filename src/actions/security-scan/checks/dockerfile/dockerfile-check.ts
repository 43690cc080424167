import type { Severity } from '../../../../core/model/finding.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { commandsOf, type ShellCommand } from '../shell-commands.ts';
import type { MappedText } from './mapped-text.ts';
import type { Instruction } from './parse-dockerfile.ts';
import type { Dockerfile } from './stages.ts';

/** What the checks of a Dockerfile look at. */
export interface DockerfileScope {
  readonly dockerfile: Dockerfile;
  readonly instructions: readonly Instruction[];
  /** Scripts of all RUNs that a shell reads, in order. */
  readonly scripts: readonly Script[];
  /** The day of the scan, `2026-11-20`. */
  readonly now?: string;
}

/** Finds breaches of a few related rules. */
export type DockerfileCheck = (scope: DockerfileScope) => readonly Hit[];

/** What a RUN gives to a shell. */
export interface Script {
  readonly instruction: Instruction;
  readonly text: string;
  /** Index in the file of a character of `text`. */
  indexAt(at: number): number;
  readonly commands: readonly ShellCommand[];
}

interface Particulars {
  readonly severity?: Severity;
  readonly fix?: string;
  readonly identity?: string;
  readonly index?: number;
}

/** A hit at an instruction, or at an index within it. */
export function hitIn(
  rule: CheckRule,
  instruction: Instruction,
  message: string,
  { index = instruction.index, ...others }: Particulars = {},
): Hit {
  return { rule, index, message, statement: instruction.index, ...others };
}

/** A hit at a place of a script. */
export function hitInScript(
  rule: CheckRule,
  { instruction, indexAt }: Script,
  at: number,
  message: string,
  particulars: Particulars = {},
): Hit {
  return hitIn(rule, instruction, message, { index: indexAt(at), ...particulars });
}

const shells = /^\s*(?:\/\S*\/)?(?:ba|da|z|k|a)?sh(?:\s+-\S+)*\s*$/;
const shebang = /^#!\s*(?:\/usr\/bin\/env\s+)?(?:\S*\/)?(?<program>[\w.-]+)/;

/** The scripts of a RUN: its arguments, and documents that a shell reads. The exec form is one command. */
export function scriptsOf(instruction: Instruction): readonly Script[] {
  const { body, exec, heredocs } = instruction;
  if (exec !== undefined) {
    const [name = '', ...words] = exec;
    const command: ShellCommand = {
      name: name.slice(name.lastIndexOf('/') + 1),
      words: words.map((text) => ({ text, index: 0, expands: false })),
      index: 0,
      piped: false,
    };
    const inner = exec.length === 3 && /^-\w*c$/.test(exec[1] ?? '') && shells.test(name) ? (exec[2] ?? '') : undefined;
    const commands = inner === undefined ? [command] : commandsOf(inner);
    // The strings have no places of their own: escapes of JSON may stand between.
    return [{ instruction, text: inner ?? '', indexAt: () => instruction.index, commands }];
  }
  const scripts: Script[] = [];
  const outside = body.text.replaceAll(/<<-?["']?\w+["']?/g, '');
  if (heredocs.length === 0 || outside.trim() !== '') {
    scripts.push(scriptOf(instruction, body));
  }
  if (outside.trim() === '' || shells.test(outside)) {
    for (const { content } of heredocs) {
      const program = shebang.exec(content.text)?.groups?.program ?? 'sh';
      if (shells.test(program)) scripts.push(scriptOf(instruction, content));
    }
  }
  return scripts;
}

function scriptOf(instruction: Instruction, mapped: MappedText): Script {
  const { text } = mapped;
  return { instruction, text, indexAt: (at) => mapped.indexAt(at), commands: commandsOf(text) };
}
