import type { ImageName } from './stages.ts';

/** The day on which the table below was last held against the projects’ own calendars. */
export const agesAsOf = '2026-11-20';

/** A release of a distribution or runtime, and the last day on which it got security fixes. */
export interface Release {
  readonly product: string;
  readonly version: string;
  /** `2025-04-30` */
  readonly end: string;
}

interface Product {
  readonly product: string;
  /** Names of official images. */
  readonly images: readonly string[];
  /** Last days by version, as the calendars of the projects say; for Debian those of its long-term support. */
  readonly ends: Readonly<Record<string, string>>;
  /** Names by which a tag, also one of another image, says the version. */
  readonly codenames?: Readonly<Record<string, string>>;
}

const products: readonly Product[] = [
  {
    product: 'Debian',
    images: ['debian'],
    ends: { '7': '2018-05-31', '8': '2020-06-30', '9': '2022-06-30', '10': '2024-06-30', '11': '2026-08-31' },
    codenames: { wheezy: '7', jessie: '8', stretch: '9', buster: '10', bullseye: '11' },
  },
  {
    product: 'Ubuntu',
    images: ['ubuntu'],
    ends: {
      '14.04': '2019-04-25',
      '16.04': '2021-04-30',
      '18.04': '2023-05-31',
      '20.04': '2025-05-31',
      '21.10': '2022-07-14',
      '22.10': '2023-07-20',
      '23.04': '2024-01-25',
      '23.10': '2024-07-11',
      '24.10': '2025-07-10',
      '25.04': '2026-01-15',
    },
    codenames: { trusty: '14.04', xenial: '16.04', bionic: '18.04', focal: '20.04', lunar: '23.04', mantic: '23.10' },
  },
  {
    product: 'Alpine',
    images: ['alpine'],
    ends: {
      '3.3': '2017-11-01',
      '3.4': '2018-05-01',
      '3.5': '2018-11-01',
      '3.6': '2019-05-01',
      '3.7': '2019-11-01',
      '3.8': '2020-05-01',
      '3.9': '2020-11-01',
      '3.10': '2021-05-01',
      '3.11': '2021-11-01',
      '3.12': '2022-05-01',
      '3.13': '2022-11-01',
      '3.14': '2023-05-01',
      '3.15': '2023-11-01',
      '3.16': '2024-05-23',
      '3.17': '2024-11-22',
      '3.18': '2025-05-09',
      '3.19': '2025-11-01',
      '3.20': '2026-04-01',
      '3.21': '2026-11-01',
    },
  },
  {
    product: 'CentOS',
    images: ['centos'],
    ends: { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' },
  },
  {
    product: 'Node.js',
    images: ['node'],
    ends: {
      '4': '2018-04-30',
      '6': '2019-04-30',
      '8': '2019-12-31',
      '10': '2021-04-30',
      '11': '2019-06-01',
      '12': '2022-04-30',
      '13': '2020-06-01',
      '14': '2023-04-30',
      '15': '2021-06-01',
      '16': '2023-09-11',
      '17': '2022-06-01',
      '18': '2025-04-30',
      '19': '2023-06-01',
      '20': '2026-04-30',
      '21': '2024-06-01',
      '23': '2025-06-01',
      '25': '2026-06-01',
    },
    codenames: { carbon: '8', dubnium: '10', erbium: '12', fermium: '14', gallium: '16', hydrogen: '18', iron: '20' },
  },
  {
    product: 'Python',
    images: ['python'],
    ends: {
      '2': '2020-01-01',
      '3.4': '2019-03-18',
      '3.5': '2020-09-13',
      '3.6': '2021-12-23',
      '3.7': '2023-06-27',
      '3.8': '2024-10-07',
      '3.9': '2025-10-31',
      '3.10': '2026-10-31',
    },
  },
  {
    product: 'PHP',
    images: ['php'],
    ends: { '5': '2018-12-31', '7': '2022-11-28', '8.0': '2023-11-26', '8.1': '2025-12-31' },
  },
  {
    product: 'Ruby',
    images: ['ruby'],
    ends: { '2': '2023-03-31', '3.0': '2024-04-23', '3.1': '2025-03-26', '3.2': '2026-03-31' },
  },
  {
    product: 'Go',
    images: ['golang'],
    ends: {
      '1.19': '2023-09-06',
      '1.20': '2024-02-06',
      '1.21': '2024-08-13',
      '1.22': '2025-02-11',
      '1.23': '2025-08-12',
    },
  },
  {
    product: 'PostgreSQL',
    images: ['postgres'],
    ends: {
      '9': '2021-11-11',
      '10': '2022-11-10',
      '11': '2023-11-09',
      '12': '2024-11-21',
      '13': '2025-11-13',
      '14': '2026-11-12',
    },
  },
];

/** Names of official images, whatever mirror of the hub they come from. */
function officialName(repository: string): string | undefined {
  const name =
    /^(?:(?:docker\.io|index\.docker\.io|registry-1\.docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io)\/)?(?:library\/)?(?<name>[a-z]+)$/.exec(
      repository,
    )?.groups?.name;
  return name;
}

/** The releases that a tag names, of an official image or by a codename in any, and that get no fixes any more on `day`, `2026-11-20`. */
export function endedReleases({ repository, tag }: ImageName, day: string): readonly Release[] {
  if (tag === undefined) return [];
  const name = officialName(repository) ?? '';
  const parts = tag.toLowerCase().split('-');
  return products.flatMap(({ product, images, ends, codenames = {} }) => {
    const version = images.includes(name)
      ? versionIn(parts[0] ?? '', ends, codenames)
      : parts.flatMap((part) => suffixVersion(part, product, ends, codenames) ?? [])[0];
    const end = version === undefined ? undefined : ends[version];
    return version !== undefined && end !== undefined && end < day ? [{ product, version, end }] : [];
  });
}

function versionIn(
  part: string,
  ends: Product['ends'],
  codenames: Readonly<Record<string, string>>,
): string | undefined {
  const named = Object.hasOwn(codenames, part) ? codenames[part] : undefined;
  if (named !== undefined) return named;
  const numbers = /^\d+(?:\.\d+)*/.exec(part)?.[0]?.split('.') ?? [];
  return [2, 1].map((length) => numbers.slice(0, length).join('.')).find((version) => Object.hasOwn(ends, version));
}

/** `bullseye` in `python:3.13-slim-bullseye`, `alpine3.18` in `node:22-alpine3.18`. */
function suffixVersion(
  part: string,
  product: string,
  ends: Product['ends'],
  codenames: Readonly<Record<string, string>>,
): string | undefined {
  if (product === 'Alpine' && part.startsWith('alpine')) return versionIn(part.slice('alpine'.length), ends, {});
  return (product === 'Debian' || product === 'Ubuntu') && Object.hasOwn(codenames, part) ? codenames[part] : undefined;
}
