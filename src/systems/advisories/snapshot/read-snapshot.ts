import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../../core/evidence/digest.ts';
import type { FileSystem } from '../../../core/files/file-system.ts';
import { messageOf } from '../../../core/model/errors.ts';
import { type Known, unknown } from '../../../core/model/known.ts';
import { countOf, isObject, objectOr, textOf } from '../../../readers/json/json-value.ts';
import {
  type Snapshot,
  type SnapshotCoverage,
  type SnapshotEntry,
  snapshotFormat,
  snapshotVersion,
} from './snapshot.ts';
import { entryOf } from './snapshot-rows.ts';

/** Bytes of the file and of what it unpacks to: ten times what a release may hold. */
const largestFile = 4 * 1024 * 1024;
const largestContent = 64 * 1024 * 1024;

/** Opens a snapshot; unknown with the reason when there is none that can be trusted to say what it was built to say. */
export async function readSnapshot(
  files: Pick<FileSystem, 'facts' | 'readChunks'>,
  path: string | undefined,
): Promise<Known<{ readonly snapshot: Snapshot }>> {
  const fix = 'Use a release of this action, which brings one, or let it reach the advisory source.';
  if (path === undefined) return unknown('No advisory snapshot comes with this version of the action.', fix);
  try {
    const facts = await files.facts(path);
    if (facts === undefined) return unknown('No advisory snapshot comes with this version of the action.', fix);
    if (facts.kind !== 'file' || facts.size > largestFile)
      return unknown('The advisory snapshot is no file, or larger than one can be.', fix);
    return {
      known: true,
      snapshot: snapshotOf(gunzipSync(await bytesOf(files, path), { maxOutputLength: largestContent })),
    };
  } catch (error) {
    return unknown(`The advisory snapshot cannot be read: ${messageOf(error)}.`.replace(/\.+$/, '.'), fix);
  }
}

async function bytesOf(files: Pick<FileSystem, 'readChunks'>, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // The memory of a chunk may be used again for the next.
  for await (const chunk of files.readChunks(path)) chunks.push(new Uint8Array(chunk));
  return Buffer.concat(chunks);
}

/** The first line is the digest of all that follows. */
function snapshotOf(content: Uint8Array): Snapshot {
  const text = new TextDecoder().decode(content);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end !== 64 || sha256(body) !== text.slice(0, end)) throw new Error('its digest is not that of its content');
  const json: unknown = JSON.parse(body);
  if (!isObject(json) || json.format !== snapshotFormat) throw new Error('it is of another format');
  if (json.version !== snapshotVersion) throw new Error(`its version is not ${snapshotVersion}`);
  const written = textOf(json.date) ?? '';
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) throw new Error('it has no date');
  return { date, ...contentOf(objectOr(json.ecosystems), written) };
}

function contentOf(ecosystems: Readonly<Record<string, unknown>>, date: string): Pick<Snapshot, 'coverage' | 'about'> {
  const coverage = new Map<string, SnapshotCoverage>();
  const packages = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [ecosystem, value] of Object.entries(ecosystems)) {
    const entry = objectOr(value);
    const [held, cut, leftOut] = [countOf(entry.held), countOf(entry.cut), countOf(entry.leftOut)];
    if (held === undefined || cut === undefined || leftOut === undefined || !isObject(entry.packages)) {
      throw new Error(`its part about ${ecosystem} is misshapen`);
    }
    coverage.set(ecosystem, { held, cut, leftOut });
    packages.set(ecosystem, entry.packages);
  }
  const about = (ecosystem: string, name: string): readonly SnapshotEntry[] => {
    const rows = packages.get(ecosystem);
    if (rows === undefined || !Object.hasOwn(rows, name)) return [];
    const list = rows[name];
    if (!Array.isArray(list)) throw new Error(`its rows about ${name} are no list`);
    return list.map((row) => entryOf(row, ecosystem, name, date));
  };
  return { coverage, about };
}
