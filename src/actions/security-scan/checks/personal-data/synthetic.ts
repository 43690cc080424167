/** Names of files and words at their beginning that say that the data is made up. */
const madeUpPath = /synthea|synthetic|faker|fake[-_ ]?(?:data|patients?)|fictional|fictitious|dummy|(?:^|\/)lorem/i;
const madeUpText =
  /synthea\b|synthetichealth|synthetic (?:data|patients?|records?)|faker\b|fictional|fictitious|made[- ]up data|dummy data|fake data|not real (?:data|patients?|people)|no real (?:data|patients?|people)/i;
/** How much of a file is looked at for such words, in UTF-16 units. */
const head = 4000;

/** Whether a file says of itself that its data is synthetic. */
export function isMarkedSynthetic(path: string, text: string): boolean {
  return madeUpPath.test(path) || madeUpText.test(text.slice(0, head));
}

/** Numbers that documentation of the formats uses as examples, and the card numbers that processors give for tests. */
const examples = new Set([
  '078051120',
  '219099999',
  '457555462',
  '1234567893',
  '1245319599',
  '1EG4TE5MK72',
  '1EG4TE5MK73',
  '4012888888881881',
  '378282246310005',
  '371449635398431',
  '30569309025904',
  '38520000023237',
  '6011000990139424',
  '6200000000000005',
  'DE89370400440532013000',
  'GB82WEST12345698765432',
  'GB29NWBK60161331926819',
  'GB33BUKB20201555555555',
  'FR1420041010050500013M02606',
  'FR7630006000011234567890189',
  'NL91ABNA0417164300',
  'CH9300762011623852957',
  'AT611904300234573201',
  'BE68539007547034',
  'ES9121000418450200051332',
  'IT60X0542811101000000123456',
  '9434765919',
  '9434765870',
  '4010232137',
  '046454286',
]);

/** Whether an identifier is one that nobody has: an example, a row of digits in order, or few different ones. */
export function isPlaceholder(identifier: string): boolean {
  const compact = identifier.replaceAll(/[\s.-]/g, '').toUpperCase();
  if (examples.has(compact) || /^9876543(?:2[0-9]|20)\d?/.test(compact)) return true;
  const digits = compact.replaceAll(/\D/g, '');
  if (digits.length < 4) return true;
  if (new Set(digits).size <= (digits.length > 12 ? 4 : digits.length > 8 ? 3 : digits.length > 5 ? 2 : 1)) return true;
  return /01234567|12345678|23456789|98765432|87654321|00000|123123|(?:^|0)123456?$|^0*12345/.test(digits);
}

const reservedDomain =
  /@(?:[\w-]+\.)*(?:example(?:\.[a-z]+)?|[\w-]+\.(?:test|example|invalid|localhost|local)|localhost|[\w.-]+\.gserviceaccount\.com|test\.[a-z]+|(?:my|your|some)?(?:domain|email|mail|company|clinic|hospital|org|site)\.(?:com|org|net)|(?:test|fake|foo|bar|acme|demo|sample|mock|dummy)[\w-]*\.[a-z]+|[abcxyz]\.[a-z]+)$/i;
const reservedUser =
  /^(?:test|user|foo|bar|demo|admin|info|support|noreply|no-reply|hello|contact|example|sample|john|jane|jd|alice|bob)[\w.+-]*@/i;

/** Whether mail to an address reaches nobody, or nobody in particular (RFC 2606 and what tests use beside it). */
export function isMadeUpMail(address: string): boolean {
  return reservedDomain.test(address) || reservedUser.test(address);
}

/** Whether a US telephone number is set apart for fiction (555-0100 to 555-0199) or cannot be one (North American Numbering Plan). */
export function isMadeUpPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  if (digits.length !== 10 || isPlaceholder(digits)) return true;
  const [area, exchange] = [digits.slice(0, 3), digits.slice(3, 6)];
  return !/^[2-9]\d{2}$/.test(area) || !/^[2-9]\d{2}$/.test(exchange) || area === '555' || exchange === '555';
}

const madeUpName =
  /\b(?:doe|roe|test\w*|demo|sample|example|dummy|fake|mock|foo|bar|baz|everyman|everywoman|patient|mustermann|musterfrau|chalmers|duck|mouse|simpson|potter|smith|name|first|last|lorem|ipsum|unknown|anonymous|string|null|undefined)\b/i;

/** Whether a name is one that is used where there is no person. */
export function isMadeUpName(name: string): boolean {
  return madeUpName.test(name.replaceAll(/[_^,]/g, ' '));
}

/** Whether a date is one that is written where none is known: the first of a year. */
export function isPlaceholderDate(date: string): boolean {
  return /^\d{4}\D0?1\D0?1$|^0?1\D0?1\D\d{4}$|^\d{4}0101$/.test(date);
}
