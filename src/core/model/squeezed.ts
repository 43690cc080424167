/** A text with runs of white space as one space, and none at its ends: a change of indentation makes it no other text. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
