import { isSocialSecurityNumber } from './checksums.ts';
import { isPlaceholder } from './synthetic.ts';

const length = 11;
const dash = 45;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Indices of what is written like a Social Security number, `ddd-dd-dddd`, and is a valid one. The character that would be
 * its last tells how far the window may move, so most of a text is never looked at.
 */
export function findDashedNumbers(text: string): readonly number[] {
  const found: number[] = [];
  for (let last = length - 1; last < text.length; ) {
    const code = text.charCodeAt(last);
    if (isDigit(code)) {
      const start = last - length + 1;
      if (isDashed(text, start)) found.push(start);
      last += 1;
    } else {
      last += code === dash ? 4 : length;
    }
  }
  return found;
}

function isDashed(text: string, start: number): boolean {
  if (text.charCodeAt(start + 3) !== dash || text.charCodeAt(start + 6) !== dash) return false;
  const around = text.slice(Math.max(0, start - 1), start + length + 1);
  if (!/^(?:[^\w.-])?\d{3}-\d{2}-\d{4}(?:[^\w-])?$/.test(start === 0 ? ` ${around}` : around)) return false;
  const digits = text.slice(start, start + length).replaceAll('-', '');
  return isSocialSecurityNumber(digits) && !isPlaceholder(digits);
}
