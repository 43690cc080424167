import { sha256 } from '../evidence/digest.ts';
import type { FileSystem } from '../files/file-system.ts';
import { type InputProblem, messageOf } from '../model/errors.ts';
import { maximumPolicySize, readYamlDocument, type YamlDocument } from './yaml-document.ts';

export interface ReadFile {
  readonly document: YamlDocument;
  /** SHA-256 of the text as UTF-8, hex. */
  readonly sha256: string;
}

/** Whether a result of reading is a problem. */
export function isProblem<T extends object>(result: T | InputProblem): result is InputProblem {
  return 'mend' in result;
}

/** Reads a policy or profile; undefined where there is no such file. `file` is how the user knows it. */
export async function readPolicyFile(
  files: Pick<FileSystem, 'facts' | 'readText'>,
  path: string,
  file: string,
): Promise<ReadFile | InputProblem | undefined> {
  const refuse = (value: string, expected: string, mend: string): InputProblem => ({
    where: file,
    name: 'file',
    value,
    expected,
    mend,
  });
  try {
    const facts = await files.facts(path);
    if (facts === undefined) return undefined;
    if (facts.kind !== 'file') return refuse(facts.kind, 'a regular file', 'Name a YAML file.');
    if (facts.size > maximumPolicySize)
      return refuse(`${facts.size} bytes`, 'at most 1 MiB', 'Write a smaller policy.');
    const text = await files.readText(path);
    const document = await readYamlDocument(file, text);
    if (isProblem(document)) return document;
    return { document, sha256: sha256(text) };
  } catch (error) {
    return refuse(messageOf(error), 'a file that can be read', 'Check its permissions.');
  }
}
