// Writes what there is to know about the patterns of the built-in rules into the compiled sources, so that no run finds it out again.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const secrets = 'actions/security-scan/secrets';

/** Fills the module that is empty in the sources. `compiled` is the folder that tsc wrote. */
export async function writeKnownAnalyses(compiled: string): Promise<void> {
  const load = (path: string) => import(pathToFileURL(join(compiled, secrets, path)).href);
  const { builtInRules }: typeof import('../src/actions/security-scan/secrets/rules/index.ts') =
    await load('rules/index.js');
  const { analysePattern }: typeof import('../src/actions/security-scan/secrets/patterns/analyse-pattern.ts') =
    await load('patterns/analyse-pattern.js');
  const entries = builtInRules.rules.flatMap(({ pattern }) =>
    pattern === undefined ? [] : [[String(pattern), analysePattern(pattern)]],
  );
  // A text is read many times faster than the objects that it stands for.
  const text = JSON.stringify(JSON.stringify(entries));
  writeFileSync(
    join(compiled, secrets, 'patterns/known-analyses.js'),
    `export const knownAnalyses = new Map(JSON.parse(${text}));\n`,
  );
}
