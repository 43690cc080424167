import type { YamlNode } from '../../core/policy/yaml-node.ts';

/** Reads a text as a tree; throws as `readYamlTree` does. */
export type ReadTree = (source: string) => YamlNode | undefined;

/** Lists in brackets that a file may close too far left, which GitHub accepts and the YAML reader does not. */
const mostMends = 50;

/** Reads a tree; a bracket that closes a list too far left is moved to the line before, so that all places stay. */
export function readTolerantly(source: string, readTree: ReadTree): YamlNode | undefined {
  let text = source;
  for (let count = 0; ; count += 1) {
    try {
      return readTree(text);
    } catch (error) {
      const { reason, mark } = error as { readonly reason?: string; readonly mark?: { readonly position?: number } };
      const at = mark?.position ?? -1;
      const start = text.lastIndexOf('\n', at);
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      const closes = /^[\]}]/.test(text[at] ?? '') && text.slice(start, at).trim() === '';
      if (count >= mostMends || reason !== 'deficient indentation' || !closes || before.includes('#')) throw error;
      text = `${text.slice(0, start)}${' '.repeat(at - start)}${text.slice(at)}`;
    }
  }
}
