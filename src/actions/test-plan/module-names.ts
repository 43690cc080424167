import { type Field, field, Refusal } from '../../core/inputs/field.ts';
import { parsedJson } from '../../core/model/untrusted-json.ts';

/**
 * A module's name stands in folders, commands and artifacts: nothing in it means anything to a shell, to a glob or to a path,
 * and it is no option.
 */
const moduleName = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:[ /][A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const longestName = 100;

const expected = 'names of letters, digits, dots, hyphens, underscores, blanks and slashes';

const oneName = moduleName.source.slice(1, -1);
/** Names in lines or separated by commas, or what begins a JSON list. */
const listed = `^\\[|^[\\s,]*${oneName}(?:\\s*[\\r\\n,][\\s,]*${oneName})*[\\s,]*$`;

/** Whether a text can be the name of a module. */
export function isModuleName(name: string): boolean {
  return name.length <= longestName && moduleName.test(name);
}

/** Names of modules: one per line, separated by commas, a JSON list or a YAML list. */
export function moduleNames(): Field<readonly string[]> {
  const item = { type: 'string', pattern: moduleName.source, maxLength: longestName };
  const json = {
    anyOf: [
      { type: 'string', pattern: listed },
      { type: 'array', items: item, minItems: 1, uniqueItems: true },
    ],
  };
  return field({ kind: 'names', expected, example: 'Scheduling, Triage', json }, (given) => {
    const items = itemsOf(given);
    if (items instanceof Refusal) return items;
    if (items.length === 0) return new Refusal('Name at least one, or leave it out.');
    const seen = new Set<string>();
    for (const name of items) {
      if (typeof name !== 'string') return new Refusal('Write it in quotes.', name);
      if (!isModuleName(name)) return new Refusal(mendOf(name), name);
      if (seen.has(name)) return new Refusal('Name each module once.', name);
      seen.add(name);
    }
    return [...seen];
  });
}

function itemsOf(given: unknown): readonly unknown[] | Refusal {
  if (Array.isArray(given)) return given;
  if (typeof given !== 'string') return new Refusal('Give text, or a list of texts.');
  if (given.startsWith('[')) {
    const list = parsedJson(given);
    return Array.isArray(list) ? list : new Refusal('Close the JSON list, and write its names in double quotes.');
  }
  return given
    .split(/[\r\n,]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function mendOf(name: string): string {
  if (name.split('/').includes('..') || name.startsWith('/')) return 'Name a folder inside the repository.';
  if (name.startsWith('-'))
    return 'Let it begin with a letter or a digit, because a command would take it for an option.';
  if (name.length > longestName) return `Shorten it to ${longestName} characters.`;
  return 'Use letters, digits, dots, hyphens, underscores, and single blanks or slashes between them.';
}
