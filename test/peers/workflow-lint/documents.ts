import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow, readSource, root, type SourceFile } from '../../house/source-tree.ts';
import { isWholeWorkflow, snippetsIn } from '../../house/yaml-snippets.ts';

/** A workflow or an action of this repository, or one that its documentation shows. */
interface LintedDocument extends SourceFile {
  /** Where a finding is shown: `docs/forks.md:31` for the first line of a snippet, else the path. */
  readonly place: string;
}

const workflowFile = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const actionFile = /(?:^|\/)action\.ya?ml$/;

/** Every workflow, action and complete snippet of the repository, and Dependabot's settings; each has a path of its own, at which it would work. */
export function documentsToLint(): readonly LintedDocument[] {
  const paths = ['.github/workflows', 'actions', 'examples'].flatMap((folder) => pathsBelow(folder));
  const files = ['action.yml', ...paths].filter((path) => workflowFile.test(path) || actionFile.test(path));
  const settings = ['.github/dependabot.yml'];
  return [
    ...[...files, ...settings].map(readSource).map((file) => ({ ...file, place: file.path })),
    ...snippetsToLint(),
  ];
}

function snippetsToLint(): readonly LintedDocument[] {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...['docs', 'actions', 'examples'].flatMap((folder) => pathsBelow(folder)),
  ];
  return pages
    .filter((path) => path.endsWith('.md') && existsSync(join(root, path)))
    .flatMap((path) => snippetsIn(readSource(path)))
    .filter(({ text }) => isWholeWorkflow(text))
    .map(({ place, text }) => ({ place, text, path: `.github/workflows/${place.replaceAll(/[^\w.-]/g, '_')}.yml` }));
}
