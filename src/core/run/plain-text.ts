/** ANSI sequences: CSI, OSC up to its end, and two-character escapes. */
const ansi =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/g;

/** Control characters but tab and newline, and those that reorder text (Trojan Source, CVE-2021-42574). */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Untrusted text as it may be shown: no escape sequences, no control or reordering characters, lines end with LF only. */
export function toPlainText(text: string): string {
  return text
    .replace(ansi, '')
    .replace(/\r\n?|[\u000b\f\u0085\u2028\u2029]/g, '\n')
    .replace(control, '');
}
