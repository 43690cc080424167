import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A tool that cannot be had here; the message is its installer's. */
export class NotAvailable extends Error {}

/** Where tools of others are kept between runs: `VETNET_CACHE`, else `vetnet` in the user's cache folder. */
export function peersCache(): string {
  const { VETNET_PEERS_CACHE, VETNET_CACHE, XDG_CACHE_HOME } = process.env;
  const folder =
    VETNET_PEERS_CACHE || join(VETNET_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'vetnet'), 'peers');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * A folder whose `node_modules` holds the packages, exact versions included (`name@1.2.3`), without their install scripts. Installed once.
 * Throws NotAvailable with npm's own words.
 */
export function npmPackages(...packages: readonly string[]): string {
  return installed(['npm', ...packages], (folder) => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
    installWith('npm', ['install', ...flags, '--loglevel=error', ...packages], folder);
  });
}

/** A virtual environment with packages of PyPI, exact versions included (`name==1.2.3`). Installed once. Throws NotAvailable with pip's own words. */
export function pythonPackages(...packages: readonly string[]): string {
  return installed(['pypi', ...packages], (folder) => {
    installWith('python3', ['-m', 'venv', folder], folder);
    installWith(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--retries=1', ...packages], folder);
  });
}

/**
 * The path of a Go program, exact version included (`host/module@v1.2.3`), built from the sources that the module proxy has. Built once.
 * `settings` are variables of the program that its own release sets, such as its version. Throws NotAvailable with Go's own words, or
 * when it takes longer than `minutes`.
 */
export function goProgram(program: string, name: string, settings: readonly string[] = [], minutes = 5): string {
  const folder = installed(['go', program, ...settings], (target) => {
    const linked = settings.map((setting) => `-X=${setting}`).join(' ');
    const env = { GOBIN: target, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' };
    installWith('go', ['install', `-ldflags=${linked}`, program], target, env, minutes);
  });
  return join(folder, name);
}

/** The folder with the sources of a Go module (`host/module@v1.2.3`), as the module proxy has them. Throws NotAvailable. */
export function goModule(module: string): string {
  const said = installWith('go', ['mod', 'download', '-json', module], peersCache(), { GOFLAGS: '-mod=mod' });
  return (JSON.parse(said) as { readonly Dir: string }).Dir;
}

/**
 * A folder that holds the programs of a crate, exact version included (`name@1.2.3`), compiled here with the lockfile it was published
 * with. Built once. Throws NotAvailable with cargo's own words, or when it takes longer than `minutes`.
 */
export function cargoProgram(crate: string, minutes: number): string {
  return installed(['cargo', crate], (folder) => {
    const args = ['install', '--locked', '--quiet', '--root', folder, crate];
    installWith(
      'cargo',
      args,
      folder,
      { CARGO_PROFILE_RELEASE_LTO: 'off', CARGO_PROFILE_RELEASE_OPT_LEVEL: '0' },
      minutes,
    );
  });
}

/**
 * A folder that holds the unpacked files of Debian packages, as they would stand below `/`. Needs no rights of root unless the package
 * lists are missing. Throws NotAvailable.
 */
export function debianPackages(...packages: readonly string[]): string {
  return installed(['deb', ...packages], (folder) => unpackDebian(folder, [], packages));
}

/**
 * As `debianPackages`, from another release of Debian by the mirror that this machine uses, with those that the packages need and this
 * machine lacks from its own release: compiled ones would not fit otherwise.
 */
export function debianPackagesOf(release: string, packages: readonly string[], needs: readonly string[]): string {
  return installed(['deb', release, ...packages], (folder) => {
    const plan = installWith('apt-get', ['install', '--simulate', '--no-install-recommends', ...needs], folder);
    const missing = [...plan.matchAll(/^Inst (\S+)/gm)].flatMap(([, name]) => name ?? []);
    if (missing.length > 0) unpackDebian(folder, [], missing);
    const sites = installWith('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Origin: Debian'], folder);
    const mirror = sites.split('\n').find((site) => site !== '' && !site.includes('security'));
    if (mirror === undefined) throw new NotAvailable('apt-get: no mirror of Debian is configured');
    const apt = join(folder, 'apt');
    for (const part of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, part), { recursive: true });
    const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
    writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keys}] ${mirror} ${release} main\n`);
    const settings = {
      'Dir::Etc::SourceList': join(apt, 'sources.list'),
      'Dir::Etc::SourceParts': '/dev/null',
      'Dir::State::Lists': join(apt, 'lists'),
      'Dir::Cache': join(apt, 'cache'),
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    installWith('apt-get', [...options, 'update', '-q'], folder);
    unpackDebian(folder, options, packages);
    rmSync(apt, { recursive: true });
  });
}

function unpackDebian(folder: string, options: readonly string[], packages: readonly string[]): void {
  try {
    installWith('apt-get', [...options, 'download', '-q', ...packages], folder);
  } catch {
    installWith('apt-get', [...options, 'update', '-q'], folder);
    installWith('apt-get', [...options, 'download', '-q', ...packages], folder);
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    installWith('dpkg-deb', ['--extract', file, folder], folder);
    rmSync(join(folder, file));
  }
}

/** Runs an installer, five minutes at most unless said otherwise; throws NotAvailable with the last thing it said. */
export function installWith(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  minutes = 5,
): string {
  const result = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: minutes * 60_000,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return result.stdout;
  throw new NotAvailable(`${program}: ${result.error?.message ?? reasonIn(result.stderr)}`);
}

/** What an installer said went wrong, in one line: npm ends with the path of a log, apt with nothing. */
function reasonIn(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/complete log|npm (?:warn|notice)|error code/i.test(line));
  return lines.find((line) => /error|^E:/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
}

/** Fills a folder of the cache once: what was begun and not finished is thrown away. */
export function installed(key: readonly string[], install: (folder: string) => void): string {
  const folder = join(
    peersCache(),
    key
      .join(' ')
      .replaceAll(/[^\w.@ -]/g, '+')
      .replaceAll(' ', '_')
      .slice(0, 200),
  );
  const stamp = join(folder, '.complete');
  if (existsSync(stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install(folder);
  writeFileSync(stamp, '');
  return folder;
}
