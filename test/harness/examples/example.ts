import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow, root } from '../../house/source-tree.ts';
import { type Files, writeFiles } from '../temporary-folder.ts';
import { temporaryRepository } from '../temporary-repository.ts';

export type ExampleName = 'cardiology' | 'swiftconcur' | 'vetnet';

export type Texts = Readonly<Record<string, string>>;

/** The files of an example, by their paths in its repository. */
export function filesOf(example: ExampleName): Texts {
  return textsBelow(`examples/${example}`);
}

/** The reports that the tests of an example left, by their paths in its repository. */
export function recordingOf(example: ExampleName): Texts {
  return textsBelow(`test/fixtures/examples/${example}`);
}

function textsBelow(folder: string): Texts {
  const paths = pathsBelow(folder);
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(join(root, path), 'utf8')]),
  );
}

/** A repository with the example on `main` and a change of it on `feature/x`. */
export function exampleRepository(example: ExampleName, change: Files): ReturnType<typeof temporaryRepository> {
  const repository = temporaryRepository();
  const files = filesOf(example);
  writeFiles(repository.directory, files);
  for (const path of Object.keys(files)) {
    const { mode } = statSync(join(root, 'examples', example, path));
    chmodSync(join(repository.directory, path), mode);
  }
  repository.commit({}, { message: 'Start' });
  repository.git('checkout', '--quiet', '-b', 'feature/x');
  repository.commit(change, { message: 'Change' });
  repository.git('checkout', '--quiet', 'main');
  return repository;
}
