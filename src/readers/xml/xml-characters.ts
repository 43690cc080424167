/** Classes of a UTF-16 unit in markup. Units from 128 on are name characters: names are compared, never interpreted. */
const nameStart = 1;
const nameRest = 2;
const space = 4;

const classes = new Uint8Array(128);
for (const [from, to] of ['az', 'AZ', '__', '::'].map((range) => [range.charCodeAt(0), range.charCodeAt(1)] as const)) {
  for (let code = from; code <= to; code += 1) classes[code] = nameStart | nameRest;
}
for (const character of '0123456789-.') classes[character.charCodeAt(0)] = nameRest;
for (const character of ' \t\r\n') classes[character.charCodeAt(0)] = space;

/** Whether a unit may begin a name. */
export function isNameStart(code: number): boolean {
  return code < 128 ? ((classes[code] ?? 0) & nameStart) !== 0 : true;
}

function isNameRest(code: number): boolean {
  return code < 128 ? ((classes[code] ?? 0) & nameRest) !== 0 : true;
}

/** White space as XML has it, by its code (XML 1.0, production 3). */
export function isSpace(code: number): boolean {
  return code < 128 && ((classes[code] ?? 0) & space) !== 0;
}

/** Where a name that may begin at `start` ends; never reads beyond the buffer, which would make every read slow. */
export function endOfName(buffer: string, start: number): number {
  let at = start;
  while (at < buffer.length && isNameRest(buffer.charCodeAt(at))) at += 1;
  return at;
}

/** Where the white space that begins at `start` ends; `start` itself where there is none. */
export function endOfSpace(buffer: string, start: number): number {
  let at = start;
  while (at < buffer.length && isSpace(buffer.charCodeAt(at))) at += 1;
  return at;
}
