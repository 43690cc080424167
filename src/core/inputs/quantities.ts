import { type Field, field, Refusal } from './field.ts';

const percent = '(100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]{1,9})?)\\s*%?';

/** A percentage from 0 to 100, written `80`, `80.5`, `80%` or `80 %`. The value is the number before the sign. */
export function percentage(): Field<number> {
  const words = {
    kind: 'percentage',
    expected: 'a percentage from 0 to 100',
    example: '80%',
    json: {
      anyOf: [
        { type: 'number', minimum: 0, maximum: 100 },
        { type: 'string', pattern: `^\\s*${percent}\\s*$` },
      ],
    },
  };
  const whole = new RegExp(`^${percent}$`);
  return field(words, (given) => {
    const digits = typeof given === 'string' ? whole.exec(given)?.[1] : undefined;
    const value = digits === undefined ? given : Number(digits);
    if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
      return new Refusal('Give a number from 0 to 100, for example 80 or 80%.');
    }
    return value;
  });
}

const millisecondsOf: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A length of time with its unit, `250ms`, `30s`, `5m`, `15 min`, `2h` or `7d`, in milliseconds. A bare number is refused, except 0. */
export function duration(): Field<number> {
  const shape = `([0-9]{1,7}(?:\\.[0-9]{1,9})?)\\s*(${Object.keys(millisecondsOf).join('|')})`;
  const words = {
    kind: 'duration',
    expected: 'a duration with its unit (`ms`, `s`, `m`, `h` or `d`)',
    example: '5m',
    json: {
      anyOf: [{ const: 0 }, { type: 'string', pattern: `^\\s*(0|${shape})\\s*$` }],
    },
  };
  const whole = new RegExp(`^${shape}$`);
  return field(words, (given) => {
    if (given === 0 || given === '0') return 0;
    if (typeof given === 'number') return new Refusal(`Add the unit, for example ${given}s or ${given}m.`);
    const [, digits, unit] = (typeof given === 'string' ? whole.exec(given) : null) ?? [];
    if (digits === undefined || unit === undefined)
      return new Refusal('Give a number and a unit, for example 30s, 5m or 250ms.');
    return Math.round(Number(digits) * (millisecondsOf[unit] ?? 0));
  });
}

const bytesOf: Readonly<Record<string, number>> = {
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** Up to a million of the larger units, so that the bytes are a safe integer. */
const amount = '([0-9]{1,15})\\s*[bB]?|([0-9]{1,6}(?:\\.[0-9]{1,9})?)\\s*([kKmMgG][iI]?[bB])';

/** An amount of data with its unit, `4 MiB`, `500 kB` or `120 B`, in bytes. IEC units are powers of 1024, SI units of 1000. A bare number is bytes. */
export function size(): Field<number> {
  const words = {
    kind: 'size',
    expected: 'a size with its unit (`B`, `kB`, `MB`, `GB`, `KiB`, `MiB` or `GiB`)',
    example: '4 MiB',
    json: {
      anyOf: [
        { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        { type: 'string', pattern: `^\\s*(${amount})\\s*$` },
      ],
    },
  };
  const whole = new RegExp(`^(?:${amount})$`);
  return field(words, (given) => {
    const [match, bytes, digits, unit = ''] = (typeof given === 'string' ? whole.exec(given) : null) ?? [];
    const value = match === undefined ? given : bytes === undefined ? scaled(digits, unit) : Number(bytes);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
      return new Refusal('Give a number and a unit, for example 4 MiB or 500 kB.');
    }
    return value;
  });
}

function scaled(digits: string | undefined, unit: string): number {
  return Math.round(Number(digits) * (bytesOf[unit.toLowerCase()] ?? Number.NaN));
}
