import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../src/core/model/errors.ts';
import type { Advisory } from '../../src/readers/osv/advisory.ts';
import { readAdvisory } from '../../src/readers/osv/read-advisory.ts';

export interface Exports {
  /** Each advisory once, though several ecosystems export it. */
  readonly advisories: readonly Advisory[];
  /** Files that hold no advisory, with the reason. */
  readonly unreadable: readonly string[];
}

/** All advisories in folders of unpacked OSV exports (`<ecosystem>/all.zip`), at any depth. */
export function readExports(folders: readonly string[]): Exports {
  const advisories = new Map<string, Advisory>();
  const unreadable: string[] = [];
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    for (const name of names.sort()) {
      try {
        const advisory = readAdvisory(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        advisories.set(advisory.id, advisory);
      } catch (error) {
        unreadable.push(`${name}: ${messageOf(error)}`);
      }
    }
  }
  return { advisories: [...advisories.values()], unreadable };
}

/** CVE ids of CISA's catalogue of known exploited vulnerabilities. */
export function readExploited(path: string): ReadonlySet<string> {
  const { vulnerabilities } = JSON.parse(readFileSync(path, 'utf8')) as { vulnerabilities: { cveID: string }[] };
  return new Set(vulnerabilities.map(({ cveID }) => cveID));
}
