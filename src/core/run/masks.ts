/** Lines of a longer secret that are this short (a brace, a `=`) are no secret, and hiding them would garble the log. */
const shortestLine = 4;

/** The secrets seen so far, and what text looks like without them. */
export class Masks {
  #secrets: string[] = [];

  /** Remembers a secret; the parts that are hidden, line by line. */
  add(secret: string): readonly string[] {
    const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
    const parts = lines.length === 1 ? lines : lines.filter((line) => line.length >= shortestLine);
    const fresh = parts.filter((part) => part !== '' && !this.#secrets.includes(part));
    // Longest first, so that a secret that holds another is hidden whole.
    this.#secrets = [...this.#secrets, ...fresh].sort((a, b) => b.length - a.length);
    return fresh;
  }

  apply(text: string): string {
    return this.#secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  }
}
