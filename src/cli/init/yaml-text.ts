import { visibleLine } from '../../core/render/visible-text.ts';

/** Words that a reader of YAML takes for something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as a value or key of YAML: plain where that is safe, else in double quotes, which read JSON's escapes. */
export function yamlText(text: string): string {
  const line = visibleLine(text);
  return /^(?:\.|[A-Za-z][\w./*-]*)$/.test(line) && !reserved.test(line) ? line : JSON.stringify(line);
}

/** Longest name in a comment. */
const nameCharacters = 80;

/** Untrusted text within a comment: one line of visible characters. */
export function yamlComment(text: string): string {
  return visibleLine(text, nameCharacters);
}
