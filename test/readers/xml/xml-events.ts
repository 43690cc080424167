import { SaxesParser } from 'saxes';
import { type XmlHandler, XmlTokenizer } from '../../../src/readers/xml/xml-tokenizer.ts';

const attributeNames = ['a', 'b', 'name', 'long-attribute-name', 'x:y'];

/** Feeds the tokenizer piece by piece and keeps every element's text. */
export function eventsOf(pieces: readonly string[]): string[] {
  const events: string[] = [];
  const handler: XmlHandler = {
    open(name, attributes) {
      const given = attributeNames.flatMap((key) => {
        const value = attributes.get(key);
        return value === undefined ? [] : [`${key}=${JSON.stringify(value)}`];
      });
      events.push(`<${[name, ...given].join(' ')}>`);
      return 'keep-text';
    },
    close(name, text) {
      events.push(`</${name}>${text === '' ? '' : JSON.stringify(text)}`);
    },
  };
  const tokenizer = new XmlTokenizer(handler);
  for (const piece of pieces) tokenizer.write(piece);
  tokenizer.end();
  return events;
}

/** The same events as saxes sees them: it is the oracle for what is well-formed. Throws where saxes does. */
export function eventsOfSaxes(document: string): string[] {
  const events: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributeNames.flatMap((key) => {
      const value = attributes[key];
      return value === undefined ? [] : [`${key}=${JSON.stringify(value)}`];
    });
    events.push(`<${[localName(name), ...given].join(' ')}>`);
    depth += 1;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const whole = depth === 0 ? text : '';
    events.push(`</${localName(name)}>${whole === '' ? '' : JSON.stringify(whole)}`);
  });
  parser.on('text', (piece) => {
    if (depth > 0) text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.write(document).close();
  return events;
}

/** The document in pieces of the given lengths, the last one repeated. */
export function cut(document: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, index = 0; at < document.length; index += 1) {
    const length = lengths[Math.min(index, lengths.length - 1)] ?? document.length;
    pieces.push(document.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
