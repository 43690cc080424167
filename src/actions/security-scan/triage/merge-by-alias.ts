import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import type { MergedFinding } from './merge.ts';

/** One finding per vulnerability, package and place, whichever of its ids a tool knows it by. */
export function mergeByAlias(findings: readonly SecurityFinding[]): readonly MergedFinding[] {
  const groups: { ids: Set<string>; place: string; members: SecurityFinding[] }[] = [];
  const byId = new Map<string, (typeof groups)[number]>();
  for (const finding of findings) {
    const { vulnerability, location } = finding;
    if (vulnerability === undefined) continue;
    const { ecosystem, name, version } = vulnerability.package;
    const place = JSON.stringify([ecosystem, name, version, location?.file]);
    const keys = [vulnerability.id, ...vulnerability.aliases].map((id) => `${id.toUpperCase()} ${place}`);
    const group = keys.map((key) => byId.get(key)).find((known) => known !== undefined) ?? {
      ids: new Set<string>(),
      place,
      members: [],
    };
    if (group.members.length === 0) groups.push(group);
    group.members.push(finding);
    for (const key of keys) byId.set(key, group);
  }
  return groups.flatMap(({ members }) => {
    const [first] = members;
    return first === undefined ? [] : [{ ...first, tools: [...new Set(members.map(({ tool }) => tool))] }];
  });
}
