/** The path of a `+++` line without its `b/` prefix; undefined for a deleted file. Git ends a name with a space in it by a tab. */
export function readDiffPath(written: string): string | undefined {
  const name = written.startsWith('"') ? decodeQuoted(written) : (written.split('\t', 1)[0] ?? '').replace(/\r$/, '');
  if (name === '/dev/null') return undefined;
  return name.replace(/^b\//, '');
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Git's C-style quoting: octal escapes are bytes of UTF-8. */
function decodeQuoted(quoted: string): string {
  const bytes: number[] = [];
  for (let at = 1; at < quoted.length; at++) {
    const character = quoted.charAt(at);
    if (character === '"') break;
    if (character !== '\\') {
      const point = String.fromCodePoint(quoted.codePointAt(at) ?? 0);
      bytes.push(...Buffer.from(point, 'utf8'));
      at += point.length - 1;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(quoted.slice(at + 1, at + 4))?.[0];
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8));
      at += 3;
    } else {
      at++;
      bytes.push(escapes[quoted.charAt(at)] ?? quoted.charCodeAt(at));
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
