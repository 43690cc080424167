import { type Field, field, Refusal } from './field.ts';

/** A percentage from 0 to 100, written `80`, `80.5`, `80%` or `80 %`. The value is the number before the sign. */
export function percentage(): Field<number> {
  const words = {
    kind: 'percentage',
    expected: 'a percentage from 0 to 100',
    example: '80%',
    json: {
      anyOf: [
        { type: 'number', minimum: 0, maximum: 100 },
        { type: 'string', pattern: '^\\s*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)\\s*%?\\s*$' },
      ],
    },
  };
  return field(words, (given) => {
    const digits = typeof given === 'string' ? /^([0-9]{1,3}(?:\.[0-9]+)?)\s*%?$/.exec(given)?.[1] : undefined;
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

/** The longest delay a timer of Node can hold, about 24.8 days. */
const longestDurationMs = 2_147_483_647;

/** A length of time with its unit, `250ms`, `30s`, `5m`, `15 min`, `2h` or `7d`, in milliseconds. A bare number is refused, except 0. */
export function duration(): Field<number> {
  const units = Object.keys(millisecondsOf).join('|');
  const words = {
    kind: 'duration',
    expected: 'a duration with its unit (`ms`, `s`, `m`, `h` or `d`), at most 24 days',
    example: '5m',
    json: {
      anyOf: [{ const: 0 }, { type: 'string', pattern: `^\\s*(0|[0-9]+(\\.[0-9]+)?\\s*(${units}))\\s*$` }],
    },
  };
  const shape = new RegExp(`^([0-9]+(?:\\.[0-9]+)?)\\s*(${units})$`);
  return field(words, (given) => {
    if (given === 0 || given === '0') return 0;
    if (typeof given === 'number') return new Refusal(`Add the unit, for example ${given}s or ${given}m.`);
    const [, digits, unit] = (typeof given === 'string' ? shape.exec(given) : null) ?? [];
    if (digits === undefined || unit === undefined)
      return new Refusal('Give a number and a unit, for example 30s, 5m or 250ms.');
    const value = Math.round(Number(digits) * (millisecondsOf[unit] ?? 0));
    return value <= longestDurationMs ? value : new Refusal('Give at most 24 days.');
  });
}

const bytesOf: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** An amount of data with its unit, `4 MiB`, `500 kB` or `120 B`, in bytes. IEC units are powers of 1024, SI units of 1000. A bare number is bytes. */
export function size(): Field<number> {
  const words = {
    kind: 'size',
    expected: 'a size with its unit (`B`, `kB`, `MB`, `GB`, `KiB`, `MiB` or `GiB`)',
    example: '4 MiB',
    json: {
      anyOf: [
        { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        { type: 'string', pattern: '^\\s*[0-9]+(\\.[0-9]+)?\\s*([kKmMgG][iI]?)?[bB]?\\s*$' },
      ],
    },
  };
  return field(words, (given) => {
    const [, digits, unit = 'b'] =
      (typeof given === 'string' ? /^([0-9]+(?:\.[0-9]+)?)\s*([a-z]+)?$/i.exec(given) : null) ?? [];
    const factor = bytesOf[unit.toLowerCase()];
    const value = digits === undefined || factor === undefined ? given : Math.round(Number(digits) * factor);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
      return new Refusal('Give a number and a unit, for example 4 MiB or 500 kB.');
    }
    return value;
  });
}
