import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf, wrongShape } from '../json/json-value.ts';
import type { Advisory, AffectedPackage, RangeEvent, Rating } from './advisory.ts';

const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

/** What an id of a database looks like: it becomes a part of addresses, file names and ignores. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:+-]{0,127}$/;

/**
 * Takes an advisory from a JSON value in the Open Source Vulnerability format (ossf.github.io/osv-schema, versions 1.x).
 * What the format allows to be absent may be absent; what is there must have its type, since a misread range hides a vulnerability.
 *
 * @throws ReadError `report-malformed`
 */
export function readAdvisory(value: unknown): Advisory {
  if (!isObject(value)) throw wrongShape('The advisory', 'an object');
  const id = textOf(value.id);
  if (id === undefined || !isAdvisoryId(id)) throw wrongShape('The `id` of the advisory', 'an id');
  const modified = textOf(value.modified);
  if (modified === undefined) throw wrongShape(`\`modified\` of ${id}`, 'a time');
  const summary = textOf(value.summary);
  const own = objectOr(value.database_specific);
  const word = textOf(own.severity);
  return {
    id,
    aliases: idsOf(value.aliases, id),
    upstream: idsOf(value.upstream, id),
    modified,
    withdrawn: textOf(value.withdrawn) !== undefined,
    ...(summary === undefined ? {} : { summary }),
    ratings: ratingsOf(value.severity, id),
    ...(word === undefined ? {} : { severityWord: word }),
    cwes: cwesOf(own.cwe_ids),
    affected: listOf(value.affected, `\`affected\` of ${id}`).flatMap((entry) => affectedOf(entry, id)),
  };
}

/** Other ids than its own. */
function idsOf(value: unknown, own: string): readonly string[] {
  return [...new Set(textsOf(value))].filter((id) => id !== own && isAdvisoryId(id));
}

/** Whether a text can be an id of OSV. */
export function isAdvisoryId(text: string): boolean {
  return idPattern.test(text);
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrongShape(where, 'a list');
  return value;
}

function affectedOf(entry: unknown, id: string): readonly AffectedPackage[] {
  if (!isObject(entry)) throw wrongShape(`An entry of \`affected\` of ${id}`, 'an object');
  // Without a package it is about commits of a repository.
  if (entry.package === undefined) return [];
  const { ecosystem, name } = objectOr(entry.package);
  const packageEcosystem = textOf(ecosystem);
  const packageName = textOf(name);
  if (packageEcosystem === undefined || packageName === undefined) {
    throw wrongShape(`A package of ${id}`, 'an ecosystem and a name');
  }
  const informational = textOf(objectOr(entry.database_specific).informational);
  return [
    {
      ecosystem: packageEcosystem,
      name: packageName,
      ranges: listOf(entry.ranges, `\`ranges\` of ${id}`).flatMap((range) => rangeOf(range, id)),
      versions: textsOf(listOf(entry.versions, `\`versions\` of ${id}`)),
      ratings: ratingsOf(entry.severity, id),
      ...(informational === undefined ? {} : { informational }),
    },
  ];
}

function rangeOf(range: unknown, id: string): readonly (readonly RangeEvent[])[] {
  if (!isObject(range)) throw wrongShape(`A range of ${id}`, 'an object');
  if (range.type === 'GIT') return [];
  if (range.type !== 'SEMVER' && range.type !== 'ECOSYSTEM') throw wrongShape(`A range of ${id}`, 'of a known type');
  if (!Array.isArray(range.events)) throw wrongShape(`\`events\` of ${id}`, 'a list');
  // The format wants one kind in each event; databases that put two into one mean both.
  const events = range.events.flatMap((event) => {
    if (!isObject(event)) throw wrongShape(`An event of ${id}`, 'an object');
    return eventKinds.flatMap((kind) => eventOf(kind, event, id));
  });
  return [events];
}

function eventOf(kind: RangeEvent['kind'], event: JsonObject, id: string): readonly RangeEvent[] {
  if (!Object.hasOwn(event, kind)) return [];
  const version = textOf(event[kind]);
  if (version === undefined) throw wrongShape(`\`${kind}\` of ${id}`, 'a version');
  return [{ kind, version }];
}

function ratingsOf(value: unknown, id: string): readonly Rating[] {
  return listOf(value, `\`severity\` of ${id}`).flatMap((rating) => {
    const type = textOf(objectOr(rating).type);
    const score = textOf(objectOr(rating).score);
    return type === undefined || score === undefined ? [] : [{ type, score }];
  });
}

/** Numbers out of `CWE-79`. */
function cwesOf(value: unknown): readonly number[] {
  return arrayOr(value).flatMap((item) => {
    const digits = typeof item === 'string' ? /^CWE-(\d{1,6})$/.exec(item)?.[1] : undefined;
    return digits === undefined ? [] : [Number(digits)];
  });
}
