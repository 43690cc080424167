import type { JsonPath } from '../json/json-path.ts';
import { arrayOr, countOf, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { cwesOf } from './cwes.ts';
import { linkOf, nameText } from './finding-text.ts';

/** What is kept of a rule (SARIF 2.1.0, 3.49): bounded, because CodeQL brings hundreds with pages of help. */
export interface SarifRule {
  readonly id: string;
  readonly title?: string;
  readonly level?: string;
  readonly score?: unknown;
  readonly tags: readonly string[];
  readonly cwes: readonly number[];
  readonly helpUrl?: string;
  readonly messages: ReadonlyMap<string, string>;
}

const mostTags = 100;
const mostMessages = 200;
const longestTemplate = 4000;

/** Templates of messages by id (3.12): the plain text, or Markdown where there is nothing else. */
export function messagesOf(strings: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, value] of Object.entries(objectOr(strings)).slice(0, mostMessages)) {
    const template = textOf(objectOr(value).text) ?? textOf(objectOr(value).markdown);
    if (template !== undefined) found.set(id, template.slice(0, longestTemplate));
  }
  return found;
}

/** The rule of a reportingDescriptor. */
function sarifRule(rule: JsonObject): SarifRule {
  const properties = objectOr(rule.properties);
  const tags = textsOf(properties.tags).slice(0, mostTags);
  const targets = arrayOr(rule.relationships).map((relation) => objectOr(objectOr(relation).target));
  const cwes = [...cwesOf(tags), ...cwesOf(properties.cwe), ...cwesOf(properties.cwes), ...cwesOfTaxa(targets)];
  const title = nameText(objectOr(rule.shortDescription).text) ?? nameText(rule.name);
  const level = textOf(objectOr(rule.defaultConfiguration).level);
  const helpUrl = linkOf(rule.helpUri);
  return {
    id: textOf(rule.id) ?? '',
    ...(title !== undefined && { title }),
    ...(level !== undefined && { level }),
    ...(properties['security-severity'] !== undefined && { score: properties['security-severity'] }),
    tags,
    cwes: [...new Set(cwes)],
    ...(helpUrl !== undefined && { helpUrl }),
    messages: messagesOf(rule.messageStrings),
  };
}

/** References to descriptors (3.52) whose component is the CWE taxonomy. */
export function cwesOfTaxa(references: readonly unknown[]): readonly number[] {
  return references.slice(0, mostTags).flatMap((reference) => {
    const { id, toolComponent } = objectOr(reference);
    const isCwe = textOf(objectOr(toolComponent).name)?.toUpperCase() === 'CWE';
    return cwesOf(id, isCwe);
  });
}

/** The rules of one run: the driver's, and those of each extension. */
export class SarifRules {
  /** By component: −1 is the driver, else the extension's index. */
  readonly #components = new Map<number, SarifRule[]>();
  readonly #byId = new Map<string, SarifRule>();
  readonly #extensionNames = new Map<string, number>();

  /** Takes a rule from `runs[].tool.driver.rules[]` or `runs[].tool.extensions[].rules[]`. */
  add(rule: JsonObject, path: JsonPath): void {
    const component = path[3] === 'extensions' && typeof path[4] === 'number' ? path[4] : -1;
    const rules = this.#components.get(component) ?? [];
    const kept = sarifRule(rule);
    rules.push(kept);
    this.#components.set(component, rules);
    if (kept.id !== '' && !this.#byId.has(kept.id)) this.#byId.set(kept.id, kept);
  }

  nameExtension(name: unknown, index: number): void {
    if (typeof name === 'string') this.#extensionNames.set(name, index);
  }

  /**
   * The rule of a result (3.27.5 to 3.27.7): by index in its component, where the id does not contradict it, else by id, else
   * by the first parts of a hierarchical id (`CA2101/1`). Undefined where the report does not describe it.
   */
  find(result: JsonObject): SarifRule | undefined {
    const reference = objectOr(result.rule);
    const id = textOf(result.ruleId) ?? textOf(reference.id);
    const byIndex = this.#byIndex(countOf(result.ruleIndex) ?? countOf(reference.index), reference.toolComponent);
    if (byIndex !== undefined && (id === undefined || id === byIndex.id || id.startsWith(`${byIndex.id}/`)))
      return byIndex;
    if (id === undefined) return undefined;
    for (let part = id; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
      const found = this.#byId.get(part);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #byIndex(index: number | undefined, component: unknown): SarifRule | undefined {
    if (index === undefined) return undefined;
    const { index: extension, name } = objectOr(component);
    const named = typeof name === 'string' ? this.#extensionNames.get(name) : undefined;
    return this.#components.get(countOf(extension) ?? named ?? -1)?.[index];
  }
}
