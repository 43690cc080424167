import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { AdvisoryAnswers } from './answers.ts';
import { askOsv } from './ask-osv.ts';
import { advisoryCacheFolder, openAdvisoryCache } from './cache.ts';
import { readKnownExploited } from './kev.ts';
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
  const cache = openAdvisoryCache(advisoryCacheFolder(ports.env), ports.files, log);
  const online = offline ? undefined : await askOsv(queries, ports, cache, log);
  const open = online?.unanswered ?? [{ queries, why: 'No advisory source was asked, because of `offline`.', fix: '' }];
  const exploited = offline || queries.length === 0 ? undefined : await readKnownExploited(online, ports, cache, log);
  if (open.length === 0) return withExploited(online, [], exploited);
  const named = ports.env.VETNET_ADVISORY_SNAPSHOT;
  const snapshot = await readSnapshot(ports.files, named === undefined || named === '' ? snapshotPath : named);
  const now = ports.clock.now();
  const rest = open.map((each) => askSnapshot(each.queries, snapshot, now, each.why));
  return withExploited(online, rest, exploited);
}

function withExploited(
  online: AdvisoryAnswers | undefined,
  rest: readonly AdvisoryAnswers[],
  exploited: { readonly ids: ReadonlySet<string>; readonly remark?: string } | undefined,
): Advisories {
  const all = [...(online === undefined ? [] : [online]), ...rest];
  const isExploited = (ids: readonly string[]): boolean => ids.some((id) => exploited?.ids.has(id) === true);
  const found = new Map(
    all
      .flatMap((answers) => Array.from(answers.found))
      .map(([key, list]) => [
        key,
        list.map(({ advisory, knownExploited }) => ({
          advisory,
          knownExploited: knownExploited || isExploited([advisory.id, ...advisory.aliases, ...advisory.upstream]),
        })),
      ]),
  );
  const data = new Map(all.flatMap((answers) => answers.data).map((source) => [source.name, source]));
  return {
    found,
    unanswered: rest.flatMap((answers) => answers.unanswered),
    withoutDetails: all.flatMap((answers) => answers.withoutDetails),
    data: [...data.values()],
    remarks: exploited?.remark === undefined ? [] : [exploited.remark],
  };
}
