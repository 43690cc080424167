import { ownedText } from '../owned-text.ts';
import { KeptText } from './kept-text.ts';
import { AttributeSpans, type XmlAttributes } from './xml-attributes.ts';
import { endOfName, endOfSpace, isNameStart, isSpace } from './xml-characters.ts';
import { endOfDoctype } from './xml-doctype.ts';
import { XmlProblem } from './xml-problem.ts';

/** What a reader does with a document. Names come without their prefix. */
export interface XmlHandler {
  /** An element begins. `keep-text`: `close` shall get the text of this element and of all within. */
  open(name: string, attributes: XmlAttributes): 'keep-text' | undefined;
  /** An element ends. `text` is empty unless it was asked for, and is cut at `xmlLimits.text`. */
  close(name: string, text: string): void;
}

/** Far above what any tool writes, and low enough that a hostile file cannot use up memory or time. */
export const xmlLimits = {
  depth: 1000,
  attributes: 256,
  /** UTF-16 units of one tag with its attributes, or of one document type declaration. */
  markup: 4 * 1024 * 1024,
  /** UTF-16 units of text kept for one element. */
  text: 64 * 1024,
} as const;

const greater = 62;
const slash = 47;
const equals = 61;
const doubleQuote = 34;
const singleQuote = 39;
const exclamation = 33;
const question = 63;
const incomplete = -1;
/** UTF-16 units of a new piece that are joined to an unread rest at a time. */
const smallestBridge = 512;

/** Constructs whose content is passed over or kept without looking at it, and what ends them. */
const ends = { comment: '-->', cdata: ']]>', instruction: '?>' } as const;

/**
 * A streaming XML parser for reports. Strict about structure: one root, matching tags, quoted attributes that are not repeated. Lenient
 * about characters, where real tools err: control characters, bare `&`, `<` in an attribute. It refuses a document that
 * defines entities, never fetches anything, and holds at most one tag and the open elements' names.
 */
export class XmlTokenizer {
  readonly #handler: XmlHandler;
  readonly #attributes = new AttributeSpans(xmlLimits.attributes);
  readonly #open: string[] = [];
  readonly #text = new KeptText(xmlLimits.text);
  #buffer = '';
  #position = 0;
  /** What the pieces so far left unread: the beginning of a construct. */
  #rest = '';
  #consumed = 0;
  #within: keyof typeof ends | undefined;
  #rootSeen = false;
  #doctypeSeen = false;
  /** Depth of the element whose text is kept; 0 when none is. */
  #keeping = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** Takes the next piece of the document. Throws `XmlProblem`. */
  write(text: string): void {
    const start = this.#rest === '' ? 0 : this.#bridge(text);
    if (start === text.length) return;
    const end = this.#run(text, start);
    this.#consumed += end - start;
    this.#rest = text.slice(end);
    this.#checkRest();
  }

  /**
   * Finishes the construct that the pieces before left open, with as little of the new piece as it takes: the rest of that stays one
   * flat string, which is several times faster to look at than a joined one. Returns where to read on in the piece.
   */
  #bridge(text: string): number {
    let taken = 0;
    while (taken < text.length) {
      const more = text.slice(taken, taken + Math.max(smallestBridge, this.#rest.length));
      taken += more.length;
      const joined = this.#rest + more;
      const end = this.#run(joined, 0);
      this.#consumed += end;
      const left = joined.length - end;
      this.#rest = left <= taken ? '' : joined.slice(end);
      if (left <= taken) return taken - left;
      this.#checkRest();
    }
    return taken;
  }

  /** Reads constructs from `start` on; returns where the first incomplete one begins. */
  #run(buffer: string, start: number): number {
    this.#buffer = buffer;
    this.#position = start;
    this.#attributes.enter(buffer);
    while (this.#position < buffer.length) {
      const next = this.#within === undefined ? this.#content() : this.#passOver(this.#within);
      if (next === incomplete) break;
      this.#position = next;
    }
    return this.#position;
  }

  #checkRest(): void {
    if (this.#rest.length <= xmlLimits.markup) return;
    throw new XmlProblem('report-hostile', `one tag is longer than ${xmlLimits.markup} characters`);
  }

  /** The document ends here. Throws `XmlProblem` unless exactly one root was opened and closed. */
  end(): void {
    const open = this.#open.at(-1);
    if (open !== undefined) throw new XmlProblem('report-cut-short', `the file ends inside <${open}>`);
    if (this.#rest !== '' || this.#within !== undefined) {
      throw new XmlProblem('report-cut-short', 'the file ends inside markup');
    }
    if (!this.#rootSeen) throw new XmlProblem('report-cut-short', 'the file ends before its first element');
  }

  /** Reads on from text up to and including the next construct. */
  #content(): number {
    const buffer = this.#buffer;
    const start = this.#position;
    const markup = buffer.indexOf('<', start);
    const textEnd = markup === -1 ? buffer.length : markup;
    if (textEnd > start) this.#takeText(start, textEnd);
    if (markup === -1) return textEnd;
    if (this.#keeping > 0) this.#text.settleText();
    this.#position = markup;
    if (markup + 1 === buffer.length) return incomplete;
    const code = buffer.charCodeAt(markup + 1);
    if (code === slash) return this.#endTag(markup);
    if (isNameStart(code)) return this.#startTag(markup);
    if (code === exclamation) return this.#declaration(markup);
    if (code === question) return this.#enter('instruction', markup + 2);
    return this.#fail('a "<" that begins no tag');
  }

  #startTag(start: number): number {
    const buffer = this.#buffer;
    const attributes = this.#attributes;
    const nameEnd = endOfName(buffer, start + 1);
    attributes.clear(start);
    let at = nameEnd;
    for (;;) {
      const nameStart = endOfSpace(buffer, at);
      if (nameStart === buffer.length) return incomplete;
      const code = buffer.charCodeAt(nameStart);
      if (code === greater || code === slash) {
        at = nameStart;
        break;
      }
      if (nameStart === at || !isNameStart(code)) this.#fail('a malformed attribute');
      const attributeEnd = endOfName(buffer, nameStart);
      const sign = endOfSpace(buffer, attributeEnd);
      const opening = endOfSpace(buffer, sign + 1);
      if (opening >= buffer.length) return incomplete;
      const quote = buffer.charCodeAt(opening);
      if (buffer.charCodeAt(sign) !== equals || (quote !== doubleQuote && quote !== singleQuote)) {
        this.#fail('an attribute without a quoted value');
      }
      const closing = buffer.indexOf(quote === doubleQuote ? '"' : "'", opening + 1);
      if (closing === -1) return incomplete;
      const refused = attributes.add(nameStart, attributeEnd, opening + 1, closing);
      if (refused !== undefined) this.#refuseAttribute(refused);
      at = closing + 1;
    }
    const selfClosing = buffer.charCodeAt(at) === slash;
    const end = selfClosing ? at + 1 : at;
    if (end === buffer.length) return incomplete;
    if (buffer.charCodeAt(end) !== greater) this.#fail('a "/" inside a tag');
    if (attributes.repeated) this.#refuseAttribute('repeated');
    this.#openElement(buffer.slice(start + 1, nameEnd));
    if (selfClosing) this.#closeElement();
    return end + 1;
  }

  #endTag(start: number): number {
    const buffer = this.#buffer;
    const nameStart = start + 2;
    const name = this.#open.at(-1) ?? '';
    const end = endOfSpace(buffer, nameStart + name.length);
    if (end >= buffer.length) return incomplete;
    if (name === '' || !buffer.startsWith(name, nameStart) || buffer.charCodeAt(end) !== greater) {
      this.#fail(name === '' ? 'a closing tag that closes nothing' : `a closing tag where </${name}> was expected`);
    }
    this.#closeElement();
    return end + 1;
  }

  #openElement(name: string): void {
    const open = this.#open;
    if (open.length === 0) {
      if (this.#rootSeen) this.#fail('a second root element');
      this.#rootSeen = true;
    }
    if (open.length === xmlLimits.depth) {
      throw new XmlProblem('report-hostile', `elements are nested deeper than ${xmlLimits.depth}`);
    }
    open.push(ownedText(name));
    const wish = this.#handler.open(localName(name), this.#attributes);
    if (wish === 'keep-text' && this.#keeping === 0) {
      this.#keeping = open.length;
    }
  }

  #closeElement(): void {
    const kept = this.#keeping === this.#open.length;
    if (kept) this.#keeping = 0;
    this.#handler.close(localName(this.#open.pop() ?? ''), kept ? this.#text.take() : '');
  }

  #declaration(start: number): number {
    const buffer = this.#buffer;
    if (buffer.startsWith('<!--', start)) return this.#enter('comment', start + 4);
    if (buffer.startsWith('<![CDATA[', start)) {
      if (this.#open.length === 0) this.#fail('text outside the root element');
      return this.#enter('cdata', start + 9);
    }
    if (buffer.startsWith('<!DOCTYPE', start)) {
      const end = endOfDoctype(buffer, start);
      if (end === incomplete) return incomplete;
      if (this.#rootSeen || this.#doctypeSeen) this.#fail('a document type declaration out of place');
      this.#doctypeSeen = true;
      // What an entity stands for is never looked up, so a document that defines one may say other than what is read: a failure, say.
      if (buffer.slice(start, end).includes('<!ENTITY')) throw new XmlProblem('report-hostile', 'it defines entities');
      return end;
    }
    return buffer.length - start < '<![CDATA['.length ? incomplete : this.#fail('an unknown declaration');
  }

  #enter(within: keyof typeof ends, position: number): number {
    this.#within = within;
    return position;
  }

  /** Reads on inside a comment, a CDATA section or a processing instruction. */
  #passOver(within: keyof typeof ends): number {
    const mark = ends[within];
    const found = this.#buffer.indexOf(mark, this.#position);
    const end = found === -1 ? Math.max(this.#position, this.#buffer.length - mark.length + 1) : found;
    if (within === 'cdata' && this.#keeping > 0) this.#text.add(this.#buffer, this.#position, end);
    if (found === -1) {
      this.#position = end;
      return incomplete;
    }
    this.#within = undefined;
    if (within === 'cdata') this.#text.settleSection();
    return found + mark.length;
  }

  #takeText(start: number, end: number): void {
    if (this.#keeping > 0) {
      this.#text.add(this.#buffer, start, end);
      return;
    }
    if (this.#open.length > 0) return;
    for (let at = start; at < end; at += 1) {
      if (isSpace(this.#buffer.charCodeAt(at))) continue;
      this.#position = at;
      this.#fail('text outside the root element');
    }
  }

  #refuseAttribute(reason: 'repeated' | 'too-many'): never {
    if (reason === 'repeated') this.#fail('an attribute that is given twice');
    throw new XmlProblem('report-hostile', `an element has more than ${xmlLimits.attributes} attributes`);
  }

  #fail(what: string): never {
    throw new XmlProblem(
      'report-malformed',
      `not well-formed: ${what}, near character ${this.#consumed + this.#position + 1}`,
    );
  }
}

function localName(name: string): string {
  const colon = name.lastIndexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
