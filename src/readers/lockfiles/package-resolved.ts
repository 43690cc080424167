import { arrayOr, isObject, numberOf, objectOr, textOf } from '../json/json-value.ts';
import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { type EntryLines, readLockfileJson } from './lockfile-json.ts';
import { lockfileNames } from './lockfile-name.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';
import { swiftName } from './swift-name.ts';

const faults = lockfileFaults(
  'Package.resolved',
  'Restore the file from git, or let Swift Package Manager write it again: swift package resolve.',
);

/** Pins of Swift Package Manager and Xcode. A pin on a branch or a commit has no version. Scopes and edges are not in the file. */
export const packageResolvedReader: LockfileReader = {
  id: 'package-resolved',
  title: 'Package.resolved (versions 1 to 3)',
  matches: (name) => lockfileNames['package-resolved'].test(name),
  async read(file) {
    const { root, lines } = await readLockfileJson(file, faults);
    const version = numberOf(root.version);
    if (version !== 1 && version !== 2 && version !== 3)
      throw faults.unknownVersion(JSON.stringify(root.version) ?? 'none');
    const pins = version === 1 ? objectOr(root.object).pins : root.pins;
    if (!Array.isArray(pins)) throw faults.malformed('There is no list of pins.');
    const packages: PackageDrafts = new Map();
    let links = 0;
    for (const pin of arrayOr(pins)) {
      const draft = packageOf(pin, lines);
      if (draft === undefined) links += 1;
      else if (packages.has(draft.key)) throw faults.malformed(`${draft.key.slice(0, 200)} is pinned twice.`);
      else packages.set(draft.key, draft);
    }
    return {
      format: `Package.resolved (version ${version})`,
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};

/** Undefined for a package in a folder of the machine. */
function packageOf(value: unknown, lines: EntryLines): PackageDraft | undefined {
  const pin = objectOr(value);
  const identity = textOf(pin.identity) ?? textOf(pin.package);
  const address = textOf(pin.location) ?? textOf(pin.repositoryURL);
  const kind = textOf(pin.kind);
  if (!isObject(pin.state) || (identity ?? address) === undefined)
    throw faults.malformed('A pin has no name or no state.');
  if (kind === 'localSourceControl' || kind === 'fileSystem') return undefined;
  const version = textOf(pin.state.version);
  const name = address === undefined ? undefined : swiftName(address);
  const isUrl = name !== undefined && kind !== 'registry';
  const known = isUrl ? name : (identity ?? address ?? '');
  return {
    key: known,
    ecosystem: 'SwiftURL',
    name: known,
    version,
    scope: 'unknown',
    dependencies: [],
    line: lines.nextValue(identity ?? address ?? ''),
    purl: isUrl ? purlOf('swift', name, version) : undefined,
  };
}
