import type { Severity } from '../../../../core/model/finding.ts';
import type { Hit } from '../check-rule.ts';
import { type DockerfileCheck, hitIn } from './dockerfile-check.ts';
import { agesAsOf, endedReleases } from './image-ages.ts';
import { knownRules } from './known-rules.ts';
import { securityRules } from './security-rules.ts';
import type { Stage } from './stages.ts';

/** Base images that can change, that are too old, and stages that clash. */
export const findBaseImages: DockerfileCheck = ({ dockerfile: { stages, head }, now }) => {
  const hits: Hit[] = [];
  const names = new Set<string>();
  const stray = head.find(({ keyword }) => keyword !== 'ARG');
  if (stray !== undefined) {
    hits.push(hitIn(knownRules.DL3061, stray, `${stray.keyword} stands before the first FROM.`));
  }
  for (const stage of stages) {
    if (stage.name !== undefined) {
      if (names.has(stage.name)) {
        hits.push(hitIn(knownRules.DL3024, stage.from, `The stage ${stage.name} is there twice.`));
      }
      names.add(stage.name);
    }
    hits.push(...judgePin(stage), ...(now === undefined ? [] : judgeAge(stage, now)));
  }
  return hits;
};

function judgePin({ base, from }: Stage): readonly Hit[] {
  if (base.kind !== 'image' || base.image.digest !== undefined) return [];
  const { reference, image } = base;
  if (image.tag === undefined) {
    return [hitIn(knownRules.DL3006, from, `The image ${reference} has no tag, which means \`latest\`.`)];
  }
  if (image.tag === 'latest')
    return [hitIn(knownRules.DL3007, from, `The image ${reference} changes with every release.`)];
  return [hitIn(securityRules.unpinnedBase, from, `The image ${reference} is named by a tag, not by a digest.`)];
}

const year = 365;

function judgeAge({ base, from }: Stage, now: string): readonly Hit[] {
  if (base.kind !== 'image') return [];
  return endedReleases(base.image, now.slice(0, 10)).map(({ product, version, end }) => {
    const severity: Severity = daysBetween(end, now) > year ? 'high' : 'medium';
    const message = `${base.reference}: ${product} ${version} got its last security fixes on ${end} (table of ${agesAsOf}).`;
    return hitIn(securityRules.oldBase, from, message, { severity });
  });
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}
