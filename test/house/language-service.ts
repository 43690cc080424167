import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionsMetadataProvider, registerLogger, validate } from '@actions/languageservice';
import type { ActionMetadata } from '@actions/languageservice/action';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root, type SourceFile } from './source-tree.ts';
import { thirdPartyActions } from './third-party-actions.ts';

// GitHub's own parser and validator over our metadata, workflows and documentation.

/** The repository's name in `uses:`; the owner is the reader's. */
const suite = 'vetnet-actions';

let documents = 0;
let crashes: string[] = [];

// The service swallows its own exceptions into its log: an unread document would look like a faultless one.
const silent = (): void => {};
registerLogger({ error: (message) => void crashes.push(message), warn: silent, info: silent, log: silent });

/** What GitHub's language service says against a workflow or an action, as `path:line: message`; `path` decides which it is. */
export async function problemsIn({ path, text }: SourceFile): Promise<readonly string[]> {
  crashes = [];
  documents += 1;
  // Parsed documents are cached by URI for the life of the process, so each gets one of its own.
  const document = TextDocument.create(`file:///document-${documents}/${path}`, 'yaml', 1, text);
  const diagnostics = await validate(document, { actionsMetadataProvider, fileProvider });
  return [
    ...diagnostics.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`),
    ...crashes.map((message) => `${path}: the language service gave up: ${message}`),
  ];
}

const actionsMetadataProvider: ActionsMetadataProvider = {
  async fetchActionMetadata({ owner, name, path }): Promise<ActionMetadata | undefined> {
    if (name === suite) return ownMetadata(path ?? '');
    const action = thirdPartyActions[`${owner}/${name}`];
    if (action === undefined || path !== undefined) return undefined;
    const inputs = action.inputs.map((input) => [
      input,
      { description: input, required: action.required.includes(input) },
    ]);
    return { name, description: name, inputs: Object.fromEntries(inputs) };
  },
};

/** Metadata of one of our actions; a path at the root is that of the release tree, which has each action there too. */
function ownMetadata(path: string): ActionMetadata | undefined {
  const candidates = [join(path, 'action.yml'), join('actions', path, 'action.yml')];
  const found = candidates.map((candidate) => join(root, candidate)).find((candidate) => existsSync(candidate));
  return found === undefined ? undefined : (load(readFileSync(found, 'utf8')) as ActionMetadata);
}

type FileReference = { readonly path: string; readonly repository?: string };

const fileProvider = {
  async getFileContent(reference: FileReference): Promise<{ name: string; content: string }> {
    if (reference.repository !== undefined && reference.repository !== suite) {
      throw new Error(`${reference.repository} is not ours to look into`);
    }
    return { name: reference.path, content: readFileSync(join(root, reference.path), 'utf8') };
  },
};
