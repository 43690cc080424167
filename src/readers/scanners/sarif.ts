import { eachItem, type JsonPath, type JsonSelection, type PathStep } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, objectOr, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { JsonField } from './json-list.ts';
import type { ScannerReader } from './reader.ts';
import { unknownVersion } from './report-errors.ts';
import { SarifRun } from './sarif-run.ts';

/** Code scanning takes 20 runs of a file; more than this are no log of anything. */
const mostRuns = 1000;

/** SARIF 2.1.0 of any tool (OASIS standard). Read twice, because results may stand before the rules they speak of. */
export const sarifReader: ScannerReader = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    if (typeof root.$schema === 'string' && /sarif/i.test(root.$schema)) return true;
    const run = objectOr(arrayOr(root.runs)[0]);
    return ['tool', 'results', 'invocations'].some((key) => Object.hasOwn(run, key));
  },
  async read(file) {
    const runs = await readRuns(file);
    await readJson(file, [
      {
        path: ['runs', eachItem, 'results', eachItem],
        enter(kind, path) {
          runAt(runs, path).hasResults ||= kind === 'array';
        },
        visit(value, path) {
          if (!isObject(value)) throw wrongShape('An entry of `runs.results`', 'an object');
          runAt(runs, path).addResult(value);
        },
      },
    ]);
    return runs.map((run) => run.finish());
  },
};

/** The runs with all that stands beside their results. */
async function readRuns(file: ReportFile): Promise<SarifRun[]> {
  const runs: SarifRun[] = [];
  const version = new JsonField('version');
  const select = (
    path: readonly PathStep[],
    take: (run: SarifRun, value: unknown, path: JsonPath) => void,
  ): JsonSelection => ({
    path: ['runs', eachItem, ...path],
    enter: (_, found) => void runAt(runs, found),
    visit: (value, found) => take(runAt(runs, found), value, found),
  });
  const driver = (property: string) =>
    select(['tool', 'driver', property], (run, value) => run.describeTool(property, value));
  await readJson(file, [
    version,
    driver('name'),
    driver('version'),
    driver('semanticVersion'),
    driver('globalMessageStrings'),
    select(['tool', 'driver', 'rules', eachItem], (run, rule, path) => run.rules.add(objectOr(rule), path)),
    select(['tool', 'extensions', eachItem, 'rules', eachItem], (run, rule, path) =>
      run.rules.add(objectOr(rule), path),
    ),
    select(['tool', 'extensions', eachItem, 'name'], (run, name, path) =>
      run.rules.nameExtension(name, Number(path[4])),
    ),
    select(['originalUriBaseIds'], (run, bases) => run.locations.addBases(bases)),
    select(['artifacts', eachItem], (run, artifact) => run.locations.addArtifact(objectOr(artifact))),
    select(['invocations'], (run, invocations) => run.takeInvocations(invocations)),
    select(['externalPropertyFileReferences'], (run, references) => run.takeReferences(references)),
    // Only entered: a run that holds nothing else is a run all the same.
    select(['results', 'none'], () => undefined),
  ]);
  if (version.value !== '2.1.0') throw unknownVersion('SARIF', version.value, 'SARIF 2.1.0');
  if (runs.length === 0) {
    const why = 'The SARIF holds no run, so no tool says what it found.';
    throw new ReadError('report-empty', why, 'See in the log of the tool why it did not run.');
  }
  return runs;
}

/** The run that a path leads into. */
function runAt(runs: SarifRun[], path: JsonPath): SarifRun {
  const index = Number(path[1]);
  if (index >= mostRuns) {
    throw new ReadError(
      'report-hostile',
      `The SARIF holds more than ${mostRuns} runs.`,
      'Find out where it comes from.',
    );
  }
  for (let at = runs.length; at <= index; at += 1) runs.push(new SarifRun());
  return runs[index] ?? new SarifRun();
}
