/** V8 copies substrings shorter than this; longer ones point into the text they were cut from. */
const shortestSlice = 13;

/**
 * A copy that does not keep alive the big text it was cut from: V8 lets a substring point into its whole, so a path kept from
 * each chunk of a report would keep the whole report. Joining makes a text of its own, which the substring then points into.
 */
export function ownedText(text: string): string {
  return text.length < shortestSlice ? text : ` ${text}`.slice(1);
}
