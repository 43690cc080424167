import { BlockMap, type BlockValue, listOr, mapOr, type ReadonlyBlockMap, scalarOr } from './block-value.ts';
import { parseBlockYaml } from './block-yaml.ts';
import { addNeeds, lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { readLockfileText } from './lockfile-text.ts';
import { podRepositories } from './pod-repositories.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';
import { swiftName } from './swift-name.ts';

const faults = lockfileFaults(
  'Podfile.lock',
  'Restore the file from git, or let CocoaPods write it again: pod install.',
);

/**
 * Podfile.lock. No advisory database knows CocoaPods, so a pod whose repository is known is named as the Swift package of
 * that repository, and says so in `inferred`. Subspecs are parts of one pod. Scopes are not in the file.
 */
export const podfileLockReader: LockfileReader = {
  id: 'podfile-lock',
  title: 'Podfile.lock',
  matches: (name) => lockfileNames['podfile-lock'].test(name),
  async read(file) {
    const text = await readLockfileText(file, faults);
    const root = mapOr(parseBlockYaml(text, faults)[0]);
    // CocoaPods writes its own version last, so a file that was cut does not have it.
    if (!root.has('COCOAPODS')) throw faults.cutShort('The version of CocoaPods, which ends the file, is missing.');
    const pods = podsOf(listOr(root.get('PODS')));
    const sources = mapOr(root.get('EXTERNAL SOURCES'));
    const packages: PackageDrafts = new Map();
    const lines = podLines(text);
    let links = 0;
    for (const [name, pod] of pods) {
      const source = mapOr(sources.get(name));
      if (scalarOr(source.get(':path')) !== undefined) links += 1;
      else packages.set(name, { ...packageOf(name, pod.version, source), line: lines.get(name) });
    }
    for (const [name, { needs }] of pods) {
      addNeeds(
        packages.get(name),
        [...needs].filter((need) => need !== name && packages.has(need)),
      );
    }
    for (const item of listOr(root.get('DEPENDENCIES'))) {
      const draft = packages.get(podOf(scalarOr(item) ?? ''));
      if (draft !== undefined) draft.direct = true;
    }
    return {
      format: 'Podfile.lock',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};

interface Pod {
  readonly version: string;
  readonly needs: Set<string>;
}

/** Items are `Name/Subspec (1.0.0)`, or a mapping of that to what it needs. */
function podsOf(items: readonly BlockValue[]): Map<string, Pod> {
  const pods = new Map<string, Pod>();
  for (const item of items) {
    const entries: Iterable<[string, BlockValue]> = item instanceof BlockMap ? item : [[scalarOr(item) ?? '', null]];
    for (const [words, needs] of entries) {
      const version = /\s\(([^()\s]+)\)$/.exec(words)?.[1];
      if (version === undefined)
        throw faults.malformed(`The pod ${JSON.stringify(words.slice(0, 100))} has no version.`);
      const name = podOf(words);
      const pod = pods.get(name) ?? { version, needs: new Set<string>() };
      pods.set(name, pod);
      for (const need of listOr(needs)) pod.needs.add(podOf(scalarOr(need) ?? ''));
    }
  }
  return pods;
}

/** The line, from 1, of the first entry of each pod. */
function podLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const words = /^ {2}- "?([^\s"].*)/.exec(line)?.[1];
    const name = words === undefined ? '' : podOf(words);
    if (name !== '' && !lines.has(name)) lines.set(name, index + 1);
  }
  return lines;
}

/** `Firebase` of `Firebase/Core (~> 6.0)`. */
function podOf(words: string): string {
  return /^[^\s/(]*/.exec(words)?.[0] ?? '';
}

function packageOf(pod: string, version: string, source: ReadonlyBlockMap): PackageDraft {
  const address = scalarOr(source.get(':git'));
  const given = address === undefined ? undefined : swiftName(address);
  const repository = given ?? podRepositories.get(pod);
  const common = { key: pod, version, scope: 'unknown', direct: false, dependencies: [] } as const;
  if (repository === undefined) {
    const origin = source.size === 0 ? undefined : address === undefined ? 'url' : 'git';
    return {
      ...common,
      dependencies: [],
      ecosystem: 'CocoaPods',
      name: pod,
      purl: purlOf('cocoapods', pod, version),
      origin,
    };
  }
  return {
    ...common,
    dependencies: [],
    ecosystem: 'SwiftURL',
    name: repository,
    purl: purlOf('cocoapods', pod, version),
    // A branch or a commit need not be what its podspec says it is.
    origin: given !== undefined && scalarOr(source.get(':tag')) === undefined ? 'git' : undefined,
    inferred:
      given === undefined
        ? `The pod ${pod} is taken for the Swift package of its well-known repository.`
        : `The Podfile takes the pod ${pod} from this repository.`,
  };
}
