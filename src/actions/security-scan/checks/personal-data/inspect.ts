import type { TextFile } from '../../files/detector.ts';
import { readAllowComments } from '../allow-comment.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { findDashedNumbers } from './dashed-numbers.ts';
import type { Field } from './field.ts';
import { formatKinds } from './formats.ts';
import { visitKeyedFields } from './keyed-fields.ts';
import { type FieldKind, fieldKinds, socialSecurityNumber } from './kinds.ts';
import { isMadeUpName, isMarkedSynthetic } from './synthetic.ts';
import { visitSeparatedValues, visitSql } from './tables.ts';

/** What was found of one kind in a file. */
interface Tally {
  readonly kind: CheckRule & { readonly plural: string };
  readonly index: number;
  count: number;
}

/**
 * Personal data in one file: one hit for each kind, at its first place, with how often it was found. What a comment allows is
 * a hit apart: it says nothing of the other places.
 */
export function inspectPersonalData(file: TextFile): readonly Hit[] {
  const { path, text } = file;
  const tallies = new Map<string, Tally>();
  const comments = readAllowComments(text);
  const note = (kind: Tally['kind'], index: number): void => {
    const isAllowed = comments.hasAny && comments.find(kind.id, file.placeOf(index).line) !== undefined;
    const key = isAllowed ? `${kind.id} allowed` : kind.id;
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { kind, index, count: 1 });
    else tally.count += 1;
  };
  for (const kind of formatKinds) {
    if (text.includes(kind.marker)) for (const index of kind.find(text)) note(kind, index);
  }
  const onField = (field: Field): void => {
    const kind = kindOf(field);
    if (kind !== undefined) note(kind, field.index);
  };
  if (/\.(?:csv|tsv|psv)$/i.test(path)) {
    visitSeparatedValues(text, isKey, onField);
  } else {
    visitKeyedFields(text, onField);
    if (mayHoldSql(path, text)) visitSql(text, isKey, onField);
  }
  for (const index of unnamedNumbers(text, tallies)) note(socialSecurityNumber, index);
  if (tallies.size === 0 || isMarkedSynthetic(path, text)) return [];
  return [...tallies.values()].filter((tally) => counts(tally, tallies, text)).map((tally) => hitOf(tally));
}

/** Outside SQL files statements are looked for in the two usual ways of writing them. */
function mayHoldSql(path: string, text: string): boolean {
  return /\.(?:sql|psql|dump)$/i.test(path) || text.includes('INSERT INTO ') || text.includes('insert into ');
}

function isKey(key: string): boolean {
  return fieldKinds.some((kind) => kind.key.test(key));
}

/** The kind of a field, whose value may be followed by other words on its line. */
function kindOf({ key, value }: Field): FieldKind | undefined {
  return fieldKinds.find((kind) => {
    if (!kind.key.test(key)) return false;
    const trimmed = value.trim().replace(/[.)]+$/, '');
    return kind.accepts(trimmed) || kind.accepts(trimmed.split(/\s/, 1)[0] ?? '');
  });
}

/** How far before a number the word that explains it may stand, in UTF-16 units. */
const contextReach = 120;

/** Social Security numbers that stand under no name: they count near a word that tells what they are. */
function unnamedNumbers(text: string, tallies: ReadonlyMap<string, Tally>): readonly number[] {
  if (tallies.has(socialSecurityNumber.id)) return [];
  return findDashedNumbers(text).filter((index) =>
    /\bssn|social.{0,2}security|taxpayer|patient|beneficiary/i.test(
      text.slice(Math.max(0, index - contextReach), index),
    ),
  );
}

const personName =
  /(?:first|last|given|family|patient|full|owner|sur)[_ -]?names?["'`]?\s{0,4}(?:[:=>]|,)\s{0,4}["'`]?([A-Z][^"'`\n<,;]{1,40})/gi;

function counts({ kind }: Tally, tallies: ReadonlyMap<string, Tally>, text: string): boolean {
  if (!('besidePerson' in kind)) return true;
  for (const other of tallies.values()) if (!('besidePerson' in other.kind)) return true;
  return [...text.matchAll(personName)].some(([, name = '']) => !isMadeUpName(name));
}

function hitOf({ kind, index, count }: Tally): Hit {
  const what =
    count === 1 ? `1 ${kind.title}` : `${count.toLocaleString('en-US')} ${kind.plural}, the first of them here`;
  // The line holds the data itself, and a digest of so few digits could be guessed.
  return { rule: kind, index, message: `This looks like personal data: ${what}.`, identity: kind.id };
}
