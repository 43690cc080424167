import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import type { Project } from '../../../src/engines/project/project.ts';
import { surveyProject } from '../../../src/engines/project/survey-project.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';

/** What a tree of these files is taken for. */
export function survey(files: Files): Promise<Project> {
  return surveyProject(nodeFileSystem(Math.random), temporaryFolder(files));
}

/** The units as `path ecosystem runner`. */
export async function unitsIn(files: Files): Promise<readonly string[]> {
  const { units } = await survey(files);
  return units.map(({ path, ecosystem, tests }) => `${path} ${ecosystem} ${tests ?? '-'}`);
}

export function packageJson(value: object): string {
  return JSON.stringify(value);
}
