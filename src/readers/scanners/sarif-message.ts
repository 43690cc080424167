import { isObject, objectOr, textOf } from '../json/json-value.ts';

/** Longest text that is looked at: what is shown is far shorter. */
const longest = 20_000;

/**
 * The words of a SARIF message (3.11): its text, or the template it names by id, with its arguments filled in and its
 * embedded links (`[text](1)`) reduced to their text. Undefined where there are no words.
 */
export function sarifMessage(message: unknown, templates: readonly ReadonlyMap<string, string>[]): string | undefined {
  if (!isObject(message)) return undefined;
  const id = textOf(message.id);
  const named = id === undefined ? undefined : templates.find((one) => one.has(id))?.get(id);
  const template = textOf(message.text) ?? named ?? textOf(message.markdown);
  if (template === undefined) return undefined;
  const words = Array.isArray(message.arguments) ? message.arguments : [];
  const filled = template
    .slice(0, longest)
    // `{{` and `}}` stand for single braces only where there are placeholders (3.11.5).
    .replace(/\{(\d{1,3})\}|\{\{|\}\}/g, (found, index: string | undefined) => {
      if (index === undefined) return words.length === 0 ? found : found.charAt(0);
      const word: unknown = words[Number(index)];
      return typeof word === 'string' ? word.slice(0, longest) : found;
    })
    .slice(0, longest);
  return filled.replace(
    /(?<!\\)\[((?:[^\][\\]|\\.){1,1000})\]\((?:\d{1,6}|https?:[^\s()]{1,2000}|sarif:[^\s()]{1,2000})\)/g,
    '$1',
  );
}

/** What a tool says of its own failures (3.58): level and words. */
export function notificationOf(
  notification: unknown,
  templates: readonly ReadonlyMap<string, string>[],
): { readonly level: string; readonly text: string } {
  const fields = objectOr(notification);
  const exception = objectOr(fields.exception);
  const text =
    sarifMessage(fields.message, templates) ??
    (typeof exception.message === 'string' ? exception.message : sarifMessage(exception.message, templates));
  const id = textOf(objectOr(fields.descriptor).id);
  return { level: textOf(fields.level) ?? 'warning', text: text ?? id ?? 'It gives no words.' };
}
