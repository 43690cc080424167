import { spdxId } from './spdx-ids.ts';

/** What packages wrote before SPDX ids were asked for, in lower case without punctuation, and the one id that each means. */
const names: ReadonlyMap<string, string> = new Map([
  ['apache 2', 'Apache-2.0'],
  ['apache 2.0', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['apache2.0', 'Apache-2.0'],
  ['apache license 2.0', 'Apache-2.0'],
  ['apache license version 2.0', 'Apache-2.0'],
  ['apache software license 2.0', 'Apache-2.0'],
  ['asl 2.0', 'Apache-2.0'],
  ['bsd 2 clause', 'BSD-2-Clause'],
  ['2 clause bsd', 'BSD-2-Clause'],
  ['simplified bsd', 'BSD-2-Clause'],
  ['bsd 3 clause', 'BSD-3-Clause'],
  ['3 clause bsd', 'BSD-3-Clause'],
  ['new bsd', 'BSD-3-Clause'],
  ['modified bsd', 'BSD-3-Clause'],
  ['boost software license 1.0', 'BSL-1.0'],
  ['cc0', 'CC0-1.0'],
  ['cc0 1.0 universal', 'CC0-1.0'],
  ['agpl 3.0', 'AGPL-3.0-only'],
  ['agplv3', 'AGPL-3.0-only'],
  ['gpl 2', 'GPL-2.0-only'],
  ['gpl v2', 'GPL-2.0-only'],
  ['gplv2', 'GPL-2.0-only'],
  ['gpl 3', 'GPL-3.0-only'],
  ['gpl v3', 'GPL-3.0-only'],
  ['gplv3', 'GPL-3.0-only'],
  ['isc license', 'ISC'],
  ['lgpl 2.1', 'LGPL-2.1-only'],
  ['lgpl 3', 'LGPL-3.0-only'],
  ['lgplv3', 'LGPL-3.0-only'],
  ['mit license', 'MIT'],
  ['mit x11', 'MIT'],
  ['x11 mit', 'MIT'],
  ['mpl 2', 'MPL-2.0'],
  ['mpl 2.0', 'MPL-2.0'],
  ['mozilla public license 2.0', 'MPL-2.0'],
  ['psf', 'PSF-2.0'],
  ['python software foundation license', 'PSF-2.0'],
  ['unlicense', 'Unlicense'],
  ['wtfpl 2', 'WTFPL'],
  ['zlib libpng', 'Zlib'],
]);

/**
 * The id of the SPDX list that a licence's name means; undefined for names that may mean several licences, such as `BSD`, `GPL` or
 * `Apache`, and for what is no licence.
 */
export function idOfName(name: string): string | undefined {
  const id = spdxId(name);
  if (id !== undefined) return id;
  const words = name
    .toLowerCase()
    .replaceAll('licence', 'license')
    .replace(/[\s,/"'-]+/g, ' ')
    .trim()
    .replace(/^the /, '');
  const bare = words.replace(/ license$/, '');
  return names.get(words) ?? names.get(bare) ?? spdxId(bare.replaceAll(' ', '-'));
}
