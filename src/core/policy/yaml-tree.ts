import * as yaml from 'js-yaml';
import { type YamlEntry, YamlFault, type YamlNode } from './yaml-node.ts';

/** More values than any policy has; what aliases repeat is counted each time, so that a bomb of aliases ends here. */
const maximumNodes = 20_000;

/** Message of the fault of a text that has more: for files that are no policies it says nothing about their YAML. */
export const tooMany = 'too many values';

interface Built {
  readonly node: YamlNode;
  readonly size: number;
}

/** What a text may hold beside what a policy may. */
interface YamlLeave {
  /** The merge key `<<`, kept as a key like any other. */
  readonly mergeKeys?: boolean;
  /** Tags, which are passed over. */
  readonly tags?: boolean;
}

class TreeBuilder {
  readonly #leave: YamlLeave;
  readonly #source: string;
  readonly #events: readonly yaml.Event[];
  readonly #anchors = new Map<string, Built>();
  #next = 0;
  #offset = 0;

  constructor(source: string, leave: YamlLeave) {
    this.#leave = leave;
    this.#source = source;
    this.#events = yaml.parseEvents(source, {});
  }

  /** The one document's root; undefined where the text holds none. */
  build(): YamlNode | undefined {
    if (this.#events.length === 0) return undefined;
    this.#next = 1;
    const { node } = this.#value();
    this.#next += 1;
    if (this.#events[this.#next]?.type === yaml.EVENT_ID.DOCUMENT) {
      this.#next += 1;
      throw new YamlFault(this.#value().node.offset, 'a second document', {
        expected: 'one YAML document',
        mend: 'Remove the line `---` and merge what follows it into the first document.',
      });
    }
    return node;
  }

  #take(): yaml.Event {
    const event = this.#events[this.#next];
    if (event === undefined) throw new RangeError('The YAML events end too early.');
    this.#next += 1;
    return event;
  }

  #value(): Built {
    const event = this.#take();
    if (event.type === yaml.EVENT_ID.ALIAS) return this.#alias(event);
    if (
      event.type !== yaml.EVENT_ID.SCALAR &&
      event.type !== yaml.EVENT_ID.SEQUENCE &&
      event.type !== yaml.EVENT_ID.MAPPING
    ) {
      throw new RangeError('A YAML value was expected.');
    }
    if (event.type === yaml.EVENT_ID.SCALAR) {
      // An absent value has no place of its own: it is found at the key before it.
      if (event.valueStart >= 0) this.#offset = event.valueStart;
    } else this.#offset = event.start;
    if (event.tagStart >= 0 && this.#leave.tags !== true) {
      throw new YamlFault(event.tagStart, `the tag ${this.#source.slice(event.tagStart, event.tagEnd)}`, {
        expected: 'values without tags',
        mend: 'Remove the tag; quotes make a text of any value.',
      });
    }
    const built = event.type === yaml.EVENT_ID.SCALAR ? this.#scalar(event) : this.#collection(event);
    if (event.anchorStart >= 0) this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), built);
    return built;
  }

  #scalar(event: yaml.ScalarEvent): Built {
    const document: yaml.DocumentEvent = {
      type: yaml.EVENT_ID.DOCUMENT,
      explicitStart: false,
      explicitEnd: false,
      directives: [],
    };
    const [value] = yaml.constructFromEvents(
      [document, { ...event, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }, { type: yaml.EVENT_ID.POP }],
      {
        source: this.#source,
      },
    );
    return {
      node: { kind: 'scalar', offset: this.#offset, value: value as string | number | boolean | null },
      size: 1,
    };
  }

  #alias(event: yaml.AliasEvent): Built {
    this.#offset = event.anchorStart;
    const name = this.#source.slice(event.anchorStart, event.anchorEnd);
    const built = this.#anchors.get(name);
    if (built !== undefined) return built;
    throw new YamlFault(event.anchorStart, `the alias *${name}`, {
      expected: 'an alias of an anchor that ends before it',
      mend: 'Write the value out.',
    });
  }

  #collection(event: yaml.SequenceEvent | yaml.MappingEvent): Built {
    const offset = this.#offset;
    const items: YamlNode[] = [];
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    let size = 1;
    while (this.#events[this.#next]?.type !== yaml.EVENT_ID.POP) {
      const key = event.type === yaml.EVENT_ID.MAPPING ? this.#key(keys) : undefined;
      const built = this.#value();
      size += built.size;
      if (size > maximumNodes) {
        throw new YamlFault(this.#offset, tooMany, {
          expected: `at most ${maximumNodes} values, those repeated by aliases included`,
          mend: 'Write a smaller policy.',
        });
      }
      if (key === undefined) items.push(built.node);
      else entries.push({ ...key, value: built.node });
    }
    this.#next += 1;
    const node: YamlNode =
      event.type === yaml.EVENT_ID.MAPPING ? { kind: 'mapping', offset, entries } : { kind: 'list', offset, items };
    return { node, size };
  }

  #key(before: Set<string>): { readonly key: string; readonly keyOffset: number } {
    const { node } = this.#value();
    const keyOffset = this.#offset;
    if (node.kind !== 'scalar') {
      throw new YamlFault(node.offset, 'a list or mapping as key', {
        expected: 'a text as key',
        mend: 'Write a word before the colon.',
      });
    }
    const key = String(node.value);
    if (key === '__proto__') {
      throw new YamlFault(keyOffset, 'the key __proto__', { expected: 'a known key', mend: 'Remove it.' });
    }
    if (key === '<<' && this.#leave.mergeKeys !== true) {
      throw new YamlFault(keyOffset, 'the merge key <<', {
        expected: 'keys that are written out',
        mend: 'Write the values out; environments share theirs with `inherits-from`.',
      });
    }
    if (before.has(key)) {
      throw new YamlFault(keyOffset, `the key ${key} a second time`, {
        expected: 'each key once',
        mend: 'Remove one of the two.',
      });
    }
    before.add(key);
    return { key, keyOffset };
  }
}

/**
 * Reads one YAML document with the places of all keys and values; undefined where the text holds none. Values are
 * those of YAML 1.2's core schema. `leave` is for files that are no policies. Throws YamlFault, or js-yaml's YAMLException on bad syntax.
 */
export function readYamlTree(source: string, leave: YamlLeave = {}): YamlNode | undefined {
  return new TreeBuilder(source, leave).build();
}
