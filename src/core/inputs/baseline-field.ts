import { type Field, field, Refusal } from './field.ts';

/** Where the figures of an earlier run are kept. */
export interface BaselineSource {
  readonly kind: 'file' | 'branch' | 'url';
  readonly value: string;
}

/** `file:<path>`, `branch:<name>` or `url:<address>`. */
export function baselineSource(): Field<BaselineSource> {
  const words = {
    kind: 'baseline',
    expected: 'a place written `file:<path>`, `branch:<name>` or `url:<address>`',
    example: 'branch:vetnet-baseline',
    json: { type: 'string', pattern: '^(file|branch|url):.+$' },
  };
  return field(words, (given) => {
    const [, kind, value] = (typeof given === 'string' ? /^(file|branch|url):\s*(\S.*)$/.exec(given) : null) ?? [];
    if (value === undefined) return new Refusal('Write for example `branch:vetnet-baseline`.');
    if (kind === 'url') {
      return /^https?:\/\/\S+$/.test(value)
        ? { kind, value }
        : new Refusal('Give an address that starts with https://.');
    }
    return { kind: kind === 'file' ? 'file' : 'branch', value };
  });
}
