/**
 * A copy that does not keep alive the big text it was cut from: V8 lets a substring point into its whole, so a path kept from
 * each chunk of a report would keep the whole report. UTF-16 makes the copy equal whatever the text holds.
 */
export function ownedText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
