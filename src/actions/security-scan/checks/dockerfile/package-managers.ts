import type { CheckRule } from '../check-rule.ts';
import { knownRules } from './known-rules.ts';

/** How a package manager is told what to install. */
export interface PackageManager {
  /** Programs of this manager. */
  readonly programs: RegExp;
  /** Words that install. */
  readonly verbs: readonly string[];
  /** Options that take the next word. */
  readonly valued: readonly string[];
  /** Whether a word names a version, a file or a place. */
  isPinned(word: string): boolean;
  readonly unpinned: CheckRule;
  /** Options that answer questions, and the rule where none stands. */
  readonly yes?: { readonly option: RegExp; readonly rule: CheckRule };
}

const isFile = (word: string) => /^(?:\.{0,2}\/|~|[A-Za-z]:\\)|^\.{1,2}$|^https?:\/\//.test(word);
const yes = /^(?:-[a-zA-Z]*y[a-zA-Z]*|-qq+|-q=2|--yes|--assume-?yes|--noninteractive|-n)$/;
const rpmOptions = [
  '-c',
  '--config',
  '--enablerepo',
  '--disablerepo',
  '--repo',
  '--setopt',
  '--installroot',
  '--releasever',
  '-x',
];
const isPinnedRpm = (word: string) => /-\d|\.rpm$|^@|[<>=*]/.test(word) || isFile(word);

/** Package managers that a Dockerfile usually calls. */
export const packageManagers: readonly PackageManager[] = [
  {
    programs: /^apt(?:-get|itude)?$/,
    verbs: ['install'],
    valued: [
      '-t',
      '--target-release',
      '--default-release',
      '-o',
      '--option',
      '-c',
      '--config-file',
      '-a',
      '--host-architecture',
    ],
    isPinned: (word) => word.includes('=') || word.endsWith('.deb') || /[^/]\/\w/.test(word) || isFile(word),
    unpinned: knownRules.DL3008,
    yes: { option: yes, rule: knownRules.DL3014 },
  },
  {
    programs: /^apk$/,
    verbs: ['add'],
    valued: [
      '-t',
      '--virtual',
      '-X',
      '--repository',
      '-p',
      '--root',
      '--arch',
      '--keys-dir',
      '--cache-dir',
      '--repositories-file',
      '--wait',
      '--cache-max-age',
    ],
    isPinned: (word) => /[=<>~]/.test(word) || word.endsWith('.apk') || word.startsWith('.') || isFile(word),
    unpinned: knownRules.DL3018,
  },
  {
    programs: /^yum$/,
    verbs: ['install', 'localinstall', 'reinstall'],
    valued: rpmOptions,
    isPinned: isPinnedRpm,
    unpinned: knownRules.DL3033,
    yes: { option: yes, rule: knownRules.DL3030 },
  },
  {
    programs: /^(?:micro)?dnf5?$/,
    verbs: ['install', 'in', 'reinstall', 'rei'],
    valued: rpmOptions,
    isPinned: isPinnedRpm,
    unpinned: knownRules.DL3041,
    yes: { option: yes, rule: knownRules.DL3038 },
  },
  {
    programs: /^pip(?:[23](?:\.\d+)?|x)?$/,
    verbs: ['install'],
    valued: [
      '-t',
      '--target',
      '--prefix',
      '--root',
      '--src',
      '-b',
      '--build',
      '-i',
      '--index-url',
      '--extra-index-url',
      '--trusted-host',
      '-f',
      '--find-links',
      '--platform',
      '--progress-bar',
      '--proxy',
      '--timeout',
      '--retries',
      '--cache-dir',
      '--upgrade-strategy',
      '--python-version',
      '--implementation',
      '--abi',
      '--no-binary',
      '--only-binary',
      '--report',
      '--log',
      '--cert',
      '--client-cert',
      '--exists-action',
      '--global-option',
      '--config-settings',
      '-C',
      '-e',
      '--editable',
      '--root-user-action',
    ],
    isPinned: (word) =>
      (/[=~!<>]=|[<>]|===|\.(?:whl|tar\.gz|zip|tgz)(?:$|[#?])/.test(word) && !word.startsWith('git+')) ||
      /@\s*\S/.test(word.replace(/^(?:git\+)?\w+:\/\/[^/]*/, '')) ||
      isFile(word),
    unpinned: knownRules.DL3013,
  },
  {
    programs: /^npm$/,
    verbs: ['install', 'i', 'add'],
    valued: [
      '--prefix',
      '-C',
      '--registry',
      '--loglevel',
      '-w',
      '--workspace',
      '--omit',
      '--include',
      '--only',
      '--cache',
      '--tag',
      '--fetch-timeout',
      '--fetch-retries',
      '--userconfig',
      '--location',
      '--unsafe-perm',
    ],
    isPinned: (word) =>
      /^(?:git(?:\+\w+)?:\/\/|git@).*#/.test(word) ||
      /\.t(?:ar(?:\.gz)?|gz)$/.test(word) ||
      /.@./.test(word.replace(/^git.*/, '')) ||
      isFile(word),
    unpinned: knownRules.DL3016,
  },
  {
    programs: /^gem$/,
    verbs: ['install', 'i'],
    valued: [
      '-i',
      '--install-dir',
      '-n',
      '--bindir',
      '-s',
      '--source',
      '--platform',
      '-P',
      '--trust-policy',
      '-p',
      '--http-proxy',
      '-g',
      '--file',
    ],
    isPinned: (word) => word.includes(':') || word.endsWith('.gem') || isFile(word),
    unpinned: knownRules.DL3028,
  },
  {
    programs: /^go$/,
    verbs: ['install', 'get', 'run'],
    valued: ['-p', '-asmflags', '-buildmode', '-gcflags', '-ldflags', '-mod', '-modfile', '-o', '-tags', '-C'],
    // Without a host it is a package of this module or of the language.
    isPinned: (word) => /@(?!latest$)./.test(word) || !/^[\w-]+(?:\.[\w-]+)+\//.test(word),
    unpinned: knownRules.DL3062,
  },
];
