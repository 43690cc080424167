import { ownedText } from '../owned-text.ts';
import { normaliseNewlines, resolveReferences } from './xml-text.ts';

/**
 * The text of one element that its reader wants, cut at a limit. A run of text is held back until markup ends it, so that a reference
 * or a CRLF that two chunks share is still seen whole.
 */
export class KeptText {
  readonly #most: number;
  #settled = '';
  #pending = '';

  /** @param most UTF-16 units that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  add(buffer: string, start: number, end: number): void {
    const room = this.#most - this.#settled.length - this.#pending.length;
    if (room > 0) this.#pending += ownedText(buffer.slice(start, Math.min(end, start + room)));
  }

  /** Markup ended a run of text. */
  settleText(): void {
    if (this.#pending !== '') this.#settle(resolveReferences(normaliseNewlines(this.#pending)));
  }

  /** A CDATA section ended: nothing in it is a reference. */
  settleSection(): void {
    if (this.#pending !== '') this.#settle(normaliseNewlines(this.#pending));
  }

  /** The whole text; the next element begins with none. */
  take(): string {
    const text = this.#settled;
    this.#settled = '';
    return text;
  }

  #settle(text: string): void {
    this.#settled += text;
    this.#pending = '';
  }
}
