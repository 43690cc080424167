import type { ActionRun } from '../../core/run/action-run.ts';
import { namedVersions, toolOf } from '../../engines/project/named-version.ts';
import type { TestPlanInputs } from './inputs.ts';
import type { Targets } from './targets.ts';

type Run = Pick<ActionRun<TestPlanInputs>, 'inputs' | 'ports'>;

/**
 * Adds what files of the repository say about the versions of tools. They go before what the build of a target says itself, and
 * what cannot be read matters only where the user names no version.
 */
export async function nameVersions(found: Targets, { inputs, ports }: Run, workspace: string): Promise<Targets> {
  const named = namedVersions(ports.files, workspace);
  const unclear = new Set<string>();
  const targets: Targets['targets'][number][] = [];
  for (const target of found.targets) {
    const tool = toolOf(target.ecosystem);
    if (tool === undefined || inputs[`${tool}-version`] !== undefined) {
      targets.push(target);
      continue;
    }
    const { version, unclear: why } = await named(tool, target.path);
    if (why !== undefined) unclear.add(why);
    targets.push(version === '' ? target : { ...target, version });
  }
  return { ...found, targets, unclear: [...unclear] };
}
