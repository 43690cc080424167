import { arrayOr, type JsonObject, objectOr, textOf } from '../json/json-value.ts';

/** The licence that a package.json states: an expression; in old packages an object or a list of them, which are a choice. */
export function npmLicense(entry: JsonObject): string | undefined {
  const { license } = entry;
  if (typeof license === 'string') return textOf(license);
  const all = (Array.isArray(license) ? license : [license, ...arrayOr(entry.licenses)]).map((one) =>
    typeof one === 'string' ? one : textOf(objectOr(one).type),
  );
  const known = all.filter((one) => one !== undefined);
  return known.length > 1 ? `(${known.join(' OR ')})` : known[0];
}
