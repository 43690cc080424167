import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { formatCount } from '../../../core/render/metric-format.ts';
import { layerFiles, readImages } from '../../../readers/images/read-image.ts';
import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import {
  ecosystemOf,
  readApkInstalled,
  readDpkgStatus,
  readOsRelease,
} from '../../../readers/lockfiles/os-packages.ts';
import type { ReportFile } from '../../../readers/report-file.ts';
import { decodeBytes } from '../files/decode-bytes.ts';
import type { Gap } from '../source.ts';
import { judgeConfig } from './judge-config.ts';

/** Finds secrets in one text of an image. */
type InspectText = (file: { readonly path: string; readonly text: string }) => readonly SecurityFinding[];

export interface ImageContents {
  readonly findings: readonly SecurityFinding[];
  /** Packages of the distribution; empty where it has none that can be read. */
  readonly packages: readonly LockedPackage[];
  /** `Debian 12`, for people. */
  readonly distribution: string | undefined;
  readonly layers: number;
  readonly files: number;
  readonly gaps: readonly Gap[];
}

/** Bytes of a file in a layer that are looked at for secrets: larger texts are logs and data. */
const largestText = 1024 * 1024;
/** Bytes of a database of packages. */
const largestDatabase = 64 * 1024 * 1024;

/** What distributions and package managers bring: their test keys and samples are nobody's secrets. */
const foreign =
  /^(?:bin|boot|dev|lib|lib32|lib64|libx32|proc|sbin|sys)\/|^usr\/(?!src\/app\/|local\/)|^var\/(?:cache|lib)\/|^etc\/ssl\/|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor\/bundle)\//;

/** Reads what package managers write down of what is installed; undefined for any other path. */
function databaseReader(path: string): typeof readDpkgStatus | undefined {
  // Distroless images have a file for each package, beside one with its checksums.
  if (/^var\/lib\/dpkg\/(?:status|status\.d\/[^/]+(?<!\.md5sums))$/.test(path)) return readDpkgStatus;
  return /^(?:usr\/)?lib\/apk\/db\/installed$/.test(path) ? readApkInstalled : undefined;
}

const rpm = /^(?:usr\/lib\/sysimage\/rpm|var\/lib\/rpm)\/(?:rpmdb\.sqlite|Packages|Packages\.db)$/;

/**
 * Looks at every layer, because what a later one deletes is still in the image.
 * @throws ReadError for what is no whole image.
 */
export async function readContents(archive: ReportFile, inspect: InspectText): Promise<ImageContents> {
  const images = await readImages(archive);
  const layers = new Set(images.flatMap((image) => image.layers));
  const findings = images.flatMap((image) => [
    ...judgeConfig(image, archive.name),
    ...inConfig(image.config, archive.name, inspect),
  ]);
  const databases = new UppermostTexts(images.flatMap((image) => image.layers));
  const releases = new UppermostTexts(images.flatMap((image) => image.layers));
  const cut: string[] = [];
  let hasRpm = false;
  let files = 0;
  for await (const file of layerFiles(archive, layers)) {
    files += 1;
    if (/^(?:etc|usr\/lib)\/os-release$/.test(file.path)) {
      releases.add(file, textOf(await file.bytes(largestText)));
    } else if (databaseReader(file.path) !== undefined) {
      databases.add(file, textOf(await file.bytes(largestDatabase)));
    } else if (rpm.test(file.path)) hasRpm = true;
    else if (!foreign.test(file.path)) {
      const text = textOf(await file.bytes(largestText));
      if (text === undefined) continue;
      if (file.size > largestText) cut.push(file.path);
      findings.push(...inLayer(inspect({ path: file.path, text }), file, archive.name));
    }
  }
  const release = releases.all().flatMap(([, text]) => readOsRelease(text) ?? [])[0];
  const ecosystem = release === undefined ? undefined : ecosystemOf(release);
  const packages = databases
    .all()
    .flatMap(([path, text]) => (ecosystem === undefined ? [] : (databaseReader(path)?.(text, ecosystem) ?? [])));
  const distribution = release === undefined ? undefined : `${release.id} ${release.version}`.trim();
  // A distribution without a database of packages has one that is not known here.
  const unread = hasRpm || (packages.length === 0 && (release !== undefined || databases.all().length > 0));
  const gaps = [...(unread ? [unreadPackages(archive.name, distribution)] : []), ...cutGaps(cut, archive.name)];
  return { findings, packages, distribution, layers: layers.size, files, gaps };
}

/** Texts by path, of each the one that a container sees: an archive need not hold its layers from the lowest up. */
class UppermostTexts {
  readonly #heights: ReadonlyMap<string, number>;
  readonly #texts = new Map<string, { readonly text: string; readonly height: number }>();

  /** @param layers from the lowest up. */
  constructor(layers: readonly string[]) {
    this.#heights = new Map(layers.map((layer, height) => [layer, height]));
  }

  add({ path, layer }: { readonly path: string; readonly layer: string }, text = ''): void {
    const height = this.#heights.get(layer) ?? 0;
    const known = this.#texts.get(path);
    if (known === undefined || known.height <= height) this.#texts.set(path, { text, height });
  }

  /** Paths and texts, sorted by path. */
  all(): readonly (readonly [path: string, text: string])[] {
    return [...this.#texts]
      .map(([path, { text }]) => [path, text] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  return decodeBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Secrets in variables and in the commands that made the image: both can be read by whoever has it. */
function inConfig(
  { env, history }: { readonly env: readonly string[]; readonly history: readonly string[] },
  image: string,
  inspect: InspectText,
): readonly SecurityFinding[] {
  const places = [
    { path: 'environment.env', text: env.join('\n'), where: 'the environment' },
    { path: 'history.sh', text: history.join('\n'), where: 'the build history' },
  ];
  return places.flatMap(({ path, text, where }) =>
    inspect({ path, text }).map((finding) => placedInImage(finding, `in ${where}`, image)),
  );
}

function inLayer(
  findings: readonly SecurityFinding[],
  { path, layer }: { readonly path: string; readonly layer: string },
  image: string,
): readonly SecurityFinding[] {
  const name = layer.replace(/^blobs\/sha256\//, '').slice(0, 12);
  return findings.map((finding) => {
    const line = finding.location?.line;
    return placedInImage(finding, `in /${path}${line === undefined ? '' : `:${line}`} of layer ${name}`, image);
  });
}

/** The place that people can open is the archive; where in it is said in words. */
function placedInImage(finding: SecurityFinding, where: string, image: string): SecurityFinding {
  const { message } = finding;
  return {
    ...finding,
    tool: 'container',
    message: `${message.replace(/\.$/, '')}, ${where} of the image.`,
    fix: 'Revoke it, and build the image without it: pass it as a build secret (`RUN --mount=type=secret`).',
    location: { file: image },
    ...(finding.fingerprint === undefined ? {} : { fingerprint: `image:${finding.fingerprint}` }),
  };
}

/** Paths that a gap names. */
const named = 3;

function cutGaps(paths: readonly string[], image: string): readonly Gap[] {
  if (paths.length === 0) return [];
  const more = paths.length > named ? ` and ${paths.length - named} more` : '';
  return [
    {
      what: `The end of ${paths.slice(0, named).join(', ')}${more} in ${image}`,
      why: `Only the first ${formatCount(largestText)} bytes of a text are looked at.`,
      fix: 'Leave logs and data out of the image.',
    },
  ];
}

function unreadPackages(image: string, distribution = 'an unknown distribution'): Gap {
  return {
    what: `Packages of ${distribution} in ${image}`,
    why: 'Their database or their distribution is none that is read here.',
    fix: 'Let trivy scan the image, or give its report in `reports`.',
  };
}
