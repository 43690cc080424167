import { parsedJson } from '../../../../core/model/untrusted-json.ts';
import { MappedText } from './mapped-text.ts';

/** `--name=value` before the arguments of an instruction. */
export interface Flag {
  readonly name: string;
  readonly value: string;
}

/** A document within an instruction, `<<EOF`. */
export interface Heredoc {
  readonly name: string;
  readonly content: MappedText;
}

export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** Where it begins in the file, and where its arguments do. */
  readonly index: number;
  readonly flags: readonly Flag[];
  /** What follows the flags, on one line. */
  readonly body: MappedText;
  /** The strings of the JSON form; undefined for the shell form. */
  readonly exec?: readonly string[];
  readonly heredocs: readonly Heredoc[];
  /** It runs in images that build on this one: `ONBUILD`. */
  readonly deferred?: true;
}

interface Line {
  readonly text: string;
  readonly index: number;
}

const heredocMark = /(?<![<\w])<<(?<dash>-?)(?<quote>["']?)(?<name>[A-Za-z_]\w*)\k<quote>/g;
const takesHeredocs = new Set(['RUN', 'COPY', 'ADD']);

/**
 * Reads a Dockerfile, lines of any length and any text, into its instructions; never throws. Knows continued lines,
 * comments within them, the `escape` directive and here-documents.
 *
 * Source: https://docs.docker.com/reference/dockerfile/
 */
export function parseDockerfile(source: string): readonly Instruction[] {
  const lines = linesOf(source);
  const joiner = escapeOf(lines);
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    if (first === undefined || isBlank(first.text) || isComment(first.text)) {
      at += 1;
      continue;
    }
    const pieces: Line[] = [];
    for (let goesOn = true; goesOn && at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined) break;
      // Comments and empty lines within an instruction are passed over.
      if (pieces.length > 0 && (isComment(line.text) || isBlank(line.text))) continue;
      const trimmed = line.text.trimEnd();
      goesOn = trimmed.endsWith(joiner);
      pieces.push({ text: goesOn ? trimmed.slice(0, -1) : line.text, index: line.index });
    }
    const joined = MappedText.join(pieces);
    const documents: Heredoc[] = [];
    const keyword = /^\s*(?:ONBUILD\s+)?([a-z]+)/i.exec(joined.text)?.[1]?.toUpperCase() ?? '';
    if (takesHeredocs.has(keyword) && joined.text.includes('<<')) {
      for (const mark of joined.text.matchAll(heredocMark)) {
        const { name = '', dash = '' } = mark.groups ?? {};
        const body: Line[] = [];
        while (at < lines.length) {
          const line = lines[at];
          at += 1;
          if (line === undefined) break;
          const text = dash === '' ? line.text : line.text.replace(/^\t+/, '');
          if (text === name) break;
          body.push({ text: `${line.text}\n`, index: line.index });
        }
        documents.push({ name, content: MappedText.join(body) });
      }
    }
    const instruction = readInstruction(joined, documents);
    if (instruction !== undefined) instructions.push(instruction);
  }
  return instructions;
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let index = 0;
  for (const line of source.split('\n')) {
    lines.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line, index });
    index += line.length + 1;
  }
  return lines;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

/** Directives stand before everything else, comments included. */
function escapeOf(lines: readonly Line[]): string {
  for (const { text } of lines) {
    const { name, value } = /^\s*#\s*(?<name>[a-z]+)\s*=\s*(?<value>\S+)\s*$/i.exec(text)?.groups ?? {};
    if (name === undefined) return '\\';
    if (name.toLowerCase() === 'escape' && value === '`') return '`';
  }
  return '\\';
}

function readInstruction(joined: MappedText, heredocs: readonly Heredoc[]): Instruction | undefined {
  const {
    lead = '',
    onbuild,
    keyword = '',
  } = /^(?<lead>\s*(?<onbuild>ONBUILD\s+)?)(?<keyword>[a-z]+)(?=\s|$)/i.exec(joined.text)?.groups ?? {};
  if (keyword === '') return undefined;
  let at = lead.length + keyword.length;
  const flags: Flag[] = [];
  const flag = /\s+--(?<name>[a-z][\w-]*)(?:=(?<value>\S*))?(?=\s|$)/iy;
  const upper = keyword.toUpperCase();
  if (upper !== 'CMD' && upper !== 'ENTRYPOINT' && upper !== 'SHELL') {
    flag.lastIndex = at;
    for (let match = flag.exec(joined.text); match !== null; match = flag.exec(joined.text)) {
      flags.push({ name: match.groups?.name?.toLowerCase() ?? '', value: match.groups?.value ?? '' });
      at = flag.lastIndex;
    }
  }
  while (/\s/.test(joined.text[at] ?? '')) at += 1;
  const body = joined.from(at);
  const exec = readJsonForm(body.text);
  return {
    keyword: upper,
    index: joined.indexAt(lead.length - (onbuild?.length ?? 0)),
    flags,
    body,
    ...(exec === undefined ? {} : { exec }),
    heredocs,
    ...(onbuild === undefined ? {} : { deferred: true }),
  };
}

/** `["a", "b"]` as its strings; undefined for anything else. */
function readJsonForm(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return undefined;
  const value = parsedJson(trimmed);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The value of a flag; undefined where it is not given. */
export function flagOf(instruction: Instruction, name: string): string | undefined {
  return instruction.flags.find((flag) => flag.name === name)?.value;
}
