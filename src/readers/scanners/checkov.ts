import { eachItem, type JsonPath, type PathStep } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, objectOr } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { CheckovFramework } from './checkov-framework.ts';
import { nameText } from './finding-text.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';

/** No version of checkov knows a tenth as many frameworks. */
const mostFrameworks = 1000;

/** checkov, `--output json`: one object for one framework, a list for several, bare counts where nothing was to be checked. */
export const checkovReader: ScannerReader = {
  id: 'checkov',
  title: 'checkov (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const first = Array.isArray(root) ? root[0] : root;
    if (!isObject(first)) return false;
    const isReport = typeof first.check_type === 'string' && isObject(first.results);
    return isReport || (Object.hasOwn(first, 'checkov_version') && Object.hasOwn(first, 'failed'));
  },
  async read(file) {
    const inList = Array.isArray(jsonPrefix(file));
    const at = (...path: readonly PathStep[]): readonly PathStep[] => (inList ? [eachItem, ...path] : path);
    const frameworks: CheckovFramework[] = [];
    const frameworkAt = (path: JsonPath): CheckovFramework => {
      const index = inList ? Number(path[0]) : 0;
      if (index >= mostFrameworks) throw tooMany();
      for (let at = frameworks.length; at <= index; at += 1) frameworks.push(new CheckovFramework());
      return frameworks[index] ?? new CheckovFramework();
    };
    const select = (path: readonly PathStep[], take: (framework: CheckovFramework, value: JsonObject) => void) => ({
      path: at(...path),
      visit: (value: unknown, found: JsonPath) => take(frameworkAt(found), objectOr(value)),
    });
    const each = (list: string, take: (framework: CheckovFramework, value: unknown) => void) => ({
      path: at('results', list, eachItem),
      visit: (value: unknown, found: JsonPath) => take(frameworkAt(found), value),
      enter: (_: unknown, found: JsonPath) => frameworkAt(found).noteList(list),
    });
    const name = (key: string) => ({
      path: at(key),
      visit: (value: unknown, found: JsonPath) => frameworkAt(found).describe(key, value),
    });
    await readJson(file, [
      name('check_type'),
      name('checkov_version'),
      name('resource_count'),
      each('failed_checks', (framework, check) => framework.addFailed(objectOr(check))),
      each('skipped_checks', (framework, check) => framework.addSkipped(objectOr(check))),
      each('parsing_errors', (framework, path) => framework.addUnparsed(nameText(path))),
      select(['summary'], (framework, summary) => framework.summarise(summary)),
    ]);
    const read = frameworks.map((one) => one.finish());
    return [
      present({
        tool: 'checkov',
        version: frameworks.map(({ version }) => version).find((version) => version !== undefined),
        findings: read.flatMap(({ findings }) => findings),
        problems: read.flatMap(({ problems }) => problems),
        warnings: [],
      }),
    ];
  },
};

function tooMany(): ReadError {
  const why = `The report lists more than ${mostFrameworks} frameworks.`;
  return new ReadError('report-hostile', why, 'Find out where it comes from; checkov knows far fewer.');
}
