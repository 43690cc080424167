/**
 * @typedef {object} Warning What the parser prints of one place.
 * @property {string} file
 * @property {number} line
 * @property {number} column
 * @property {'warning' | 'error'} severity
 * @property {'sendability' | 'isolation' | 'shared-state' | 'conformance'} kind
 * @property {string} message
 */

const titles = {
  sendability: 'Values that cross between actors',
  isolation: 'Used from outside of their actor',
  'shared-state': 'Variables that anyone may write',
  conformance: 'Conformances that hold on one actor',
};

/**
 * Reads what the parser printed.
 * @param {string} json
 * @returns {Warning[]}
 * @throws {TypeError} when it is something else
 */
export function parseWarnings(json) {
  const value = JSON.parse(json);
  if (!Array.isArray(value)) throw new TypeError('The warnings must be a list, as swiftconcur prints it.');
  const strange = value.find(
    ({ kind, file, line }) => !Object.hasOwn(titles, kind) || !file || !Number.isInteger(line),
  );
  if (strange !== undefined) throw new TypeError(`This is no warning of swiftconcur: ${JSON.stringify(strange)}`);
  return value;
}

/**
 * The warnings as Markdown: one table for each kind, the most frequent first.
 * @param {readonly Warning[]} warnings
 * @returns {string}
 */
export function toMarkdown(warnings) {
  if (warnings.length === 0) return 'No warnings about concurrency.\n';
  const kinds = Object.entries(Object.groupBy(warnings, ({ kind }) => kind));
  kinds.sort(([, one = []], [, other = []]) => other.length - one.length);
  return kinds.map(([kind, group = []]) => `${heading(kind, group.length)}\n\n${table(group)}`).join('\n');
}

/**
 * Whether a build may pass that had `allowed` warnings before: the number may fall and never rise, and errors never pass.
 * @param {readonly Warning[]} warnings
 * @param {number} allowed
 * @returns {{ ok: boolean, reason: string }}
 */
export function judge(warnings, allowed) {
  const errors = warnings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return { ok: false, reason: `Errors: ${errors}.` };
  const reason = `Warnings: ${warnings.length}, allowed: ${allowed}.`;
  return { ok: warnings.length <= allowed, reason };
}

function heading(kind, count) {
  return `### ${titles[kind]} (${count})`;
}

function table(warnings) {
  const rows = warnings.map(({ file, line, message }) => `| \`${file}:${line}\` | ${escaped(message)} |`);
  return ['| Place | What the compiler says |', '| --- | --- |', ...rows, ''].join('\n');
}

function escaped(text) {
  return text.replace(/[\\|<>[\]_*`]/g, '\\$&');
}
