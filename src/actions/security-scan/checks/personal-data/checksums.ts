/** Digits of a text, in order, without what separates them. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Luhn's check (ISO/IEC 7812-1, annex B) over all digits, the last of which is the check digit. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** US social security number: 9 digits, no part all zeros, area not 666 and not from 900 on (Social Security Administration, RM 10201.035). */
export function isSocialSecurityNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

/** National Provider Identifier: 10 digits from 1 or 2 on that pass Luhn with 80840 before them (45 CFR 162.406). */
export function isProviderIdentifier(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}

/** DEA registration number: two letters and seven digits, the last of which checks the others. */
export function isDeaNumber(text: string): boolean {
  const match = /^[ABCDEFGHJKLMPRSTUX][A-Z9](\d{6})(\d)$/.exec(text);
  if (match === null) return false;
  const [a, b, c, d, e, f] = [...(match[1] ?? '')].map(Number);
  const sum = Number(a) + Number(c) + Number(e) + 2 * (Number(b) + Number(d) + Number(f));
  return sum % 10 === Number(match[2]);
}

/** Medicare beneficiary identifier: 11 characters, digits and letters without S, L, O, I, B and Z at fixed places (CMS). */
export function isMedicareIdentifier(text: string): boolean {
  const letter = '[AC-HJKMNP-RT-Y]';
  const either = '[0-9AC-HJKMNP-RT-Y]';
  const grammar = `^[1-9]${letter}${either}[0-9]${letter}${either}[0-9]${letter}${letter}[0-9][0-9]$`;
  return new RegExp(grammar).test(text.replaceAll('-', '').toUpperCase());
}

/** Lengths of an IBAN by country, where it is widely used (SWIFT IBAN registry). */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AT: 20, BE: 16, BG: 22, BR: 29, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27,
  GB: 22, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18,
  NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
}; // biome-ignore format: a table

/** International bank account number: the length of its country, and 1 modulo 97 (ISO 13616). */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || ibanLengths[iban.slice(0, 2)] !== iban.length) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Number of the British National Health Service: 10 digits, the last by weights modulo 11. Those from 999 on are for tests. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || digits.startsWith('999')) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Canadian social insurance number: 9 digits that pass Luhn, the first neither 0 nor 8. */
export function isSocialInsuranceNumber(digits: string): boolean {
  return /^[1-79]\d{8}$/.test(digits) && passesLuhn(digits);
}

/** German tax identification number: 11 digits, the last by ISO 7064 MOD 11,10, and some digit among the first ten stands more than once. */
export function isGermanTaxNumber(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits) || new Set(digits.slice(0, 10)).size > 9) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Payment card: 13 to 19 digits of a large issuer that pass Luhn (ISO/IEC 7812). */
export function isPaymentCard(digits: string): boolean {
  const issuer =
    /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2})\d{12}|35\d{14})$/;
  return issuer.test(digits) && passesLuhn(digits);
}

/** Identifier of an animal's transponder: 15 digits that begin with the code of a country or a manufacturer (ISO 11784); 999 is for tests. */
export function isMicrochip(digits: string): boolean {
  return /^(?:0(?!00)\d{2}|[1-8]\d{2}|9(?!99)\d{2})\d{12}$/.test(digits);
}
