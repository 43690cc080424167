import { cacheFolder, openJsonCache } from '../../core/files/json-cache.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { AdvisoryAnswers, Unanswered } from './answers.ts';
import { askOsv } from './ask-osv.ts';
import { noExploitation, readExploitation } from './exploitation.ts';
import type { PackageQuery } from './package-query.ts';
import { askSnapshot } from './snapshot/ask-snapshot.ts';
import { readSnapshot } from './snapshot/read-snapshot.ts';

export interface AdvisoryOptions {
  /** Ask nobody: the snapshot alone answers. */
  readonly offline: boolean;
  /** Absolute; undefined where none comes with the program. `VETNET_ADVISORY_SNAPSHOT` names another. */
  readonly snapshotPath: string | undefined;
  readonly ports: Ports;
  readonly log: Pick<Log, 'debug'>;
}

/** Answers, with remarks about facts that touch no verdict when they are missing. */
export interface Advisories extends AdvisoryAnswers {
  readonly remarks: readonly string[];
}

/**
 * Which advisories hold for the packages: OSV's word, and where it is not asked or does not answer the snapshot's. What neither
 * answered is in `unanswered`, never left out.
 */
export async function askAdvisories(
  queries: readonly PackageQuery[],
  { offline, snapshotPath, ports, log }: AdvisoryOptions,
): Promise<Advisories> {
  const cache = openJsonCache(cacheFolder(ports.env, 'advisories'), ports.files, log);
  const online = offline ? undefined : await askOsv(queries, ports, cache, log);
  const unasked = { queries, why: 'No advisory source was asked, because of `offline`.' };
  const open: readonly Omit<Unanswered, 'fix'>[] = online?.unanswered ?? [unasked];
  const named = ports.env.VETNET_ADVISORY_SNAPSHOT;
  const path = named === undefined || named === '' ? snapshotPath : named;
  const snapshot = open.length === 0 ? undefined : await readSnapshot(ports.files, path);
  const now = ports.clock.now();
  const rest = snapshot === undefined ? [] : open.map((each) => askSnapshot(each.queries, snapshot, now, each.why));
  const all = [...(online === undefined ? [] : [online]), ...rest];

  const found = all.flatMap((answers) => Array.from(answers.found));
  const advisories = found.flatMap(([, list]) => list);
  // Where OSV was out of reach nobody else is waited for; the snapshot brings what it knows of attacks.
  const isOnline = online !== undefined && online.data.length > 0;
  const exploitation = isOnline ? await readExploitation(advisories, ports, cache, log) : noExploitation;
  const data = new Map(all.flatMap((answers) => answers.data).map((source) => [source.name, source]));
  return {
    found: new Map(found.map(([key, list]) => [key, list.map((each) => exploitation.add(each))])),
    unanswered: rest.flatMap((answers) => answers.unanswered),
    withoutDetails: all.flatMap((answers) => answers.withoutDetails),
    data: [...data.values()],
    remarks: exploitation.remarks,
  };
}
