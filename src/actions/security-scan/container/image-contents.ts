import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { layerFiles, readImages } from '../../../readers/images/read-image.ts';
import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import {
  type Distribution,
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

/** Bytes of a file in a layer that are looked at for secrets: larger ones are programs and data. */
const largestText = 1024 * 1024;
/** Bytes of a database of packages. */
const largestDatabase = 64 * 1024 * 1024;

/** What distributions and package managers bring: their test keys and samples are nobody's secrets. */
const foreign =
  /^(?:bin|boot|dev|lib|lib32|lib64|libx32|proc|sbin|sys)\/|^usr\/(?!src\/app\/|local\/)|^var\/(?:cache|lib)\/|^etc\/ssl\/|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor\/bundle)\//;

const databases = {
  'var/lib/dpkg/status': readDpkgStatus,
  'lib/apk/db/installed': readApkInstalled,
  'usr/lib/apk/db/installed': readApkInstalled,
} as const;

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
  const found = new Map<string, string>();
  let release: Distribution | undefined;
  let hasRpm = false;
  let files = 0;
  for await (const file of layerFiles(archive, layers)) {
    files += 1;
    if (/^(?:etc|usr\/lib)\/os-release$/.test(file.path)) {
      release = readOsRelease(textOf(await file.bytes(largestText)) ?? '') ?? release;
    } else if (Object.hasOwn(databases, file.path)) {
      // Layers come from the lowest up, and each has the whole database.
      found.set(file.path, textOf(await file.bytes(largestDatabase)) ?? '');
    } else if (rpm.test(file.path)) hasRpm = true;
    else if (file.size <= largestText && !foreign.test(file.path)) {
      const text = textOf(await file.bytes(largestText));
      if (text !== undefined) findings.push(...inLayer(inspect({ path: file.path, text }), file, archive.name));
    }
  }
  const ecosystem = release === undefined ? undefined : ecosystemOf(release);
  const packages = Object.entries(databases).flatMap(([path, read]) => {
    const text = found.get(path);
    return text === undefined || ecosystem === undefined ? [] : read(text, ecosystem);
  });
  const distribution = release === undefined ? undefined : `${release.id} ${release.version}`.trim();
  const unread = hasRpm || (found.size > 0 && ecosystem === undefined);
  const gaps = unread ? [unreadPackages(archive.name, distribution)] : [];
  return { findings, packages, distribution, layers: layers.size, files, gaps };
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

function unreadPackages(image: string, distribution = 'an unknown distribution'): Gap {
  return {
    what: `Packages of ${distribution} in ${image}`,
    why: 'Their database or their distribution is none that is read here.',
    fix: 'Let trivy scan the image, or give its report in `reports`.',
  };
}
