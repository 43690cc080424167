import { compileWordSearch } from '../../../../engines/source/word-search.ts';
import { wordsOf } from '../name-words.ts';
import type { OnField } from './field.ts';
import { keyWords } from './kinds.ts';

const search = compileWordSearch(keyWords, { ignoreCase: true, within: true });

/** How far before a word its name may begin, in UTF-16 units. */
const before = 32;
/** How much text from the word on is looked at, in UTF-16 units. */
const behind = 180;

/**
 * From a word on: the rest of the name, also in running text; quotes, a type, and what stands between a key and its value
 * in JSON, YAML, code, XML, logs and prose; then the value up to the end of its quotes, element or line.
 */
const keyAndValue =
  /^([A-Za-z0-9_]{1,40}(?:[ -](?:of|birth|number|no|num|id|identifier|code|address|phone|mobile|e?-?mail|record|security|insurance|beneficiary|contact|kin)\b){0,4})[.#]?["'`\]\\]{0,3}\??\s{0,6}(?::\s{0,4}[A-Za-z][\w?]{0,20}\s{0,4}=|=>|:=|[:=|>#]|\bis\b)?\s{0,6}(?:Optional\()?["'`\\[]{0,3}([^"'`\n\r<>,;|{}[\]\\]{4,80})/;

/** Every value that any kind takes holds one of these. */
const telling = /[\d@]/;

/** Visits values whose name holds a word that some kind of personal data goes by. Linear in the text. */
export function visitKeyedFields(text: string, onField: OnField): void {
  let end = 0;
  search.visit(text, (_word, start) => {
    if (start < end) return undefined;
    const match = keyAndValue.exec(text.slice(start, start + behind));
    if (match === null) return undefined;
    const [whole, name = '', value = ''] = match;
    end = start + name.length;
    if (!telling.test(value)) return undefined;
    const preceding = text.slice(Math.max(0, start - before), start);
    const key = wordsOf(preceding.slice(preceding.lastIndexOf('\n') + 1) + name).join(' ');
    onField({ key, value, index: start + whole.length - value.length });
    return undefined;
  });
}
