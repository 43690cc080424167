// gitleaks 8.30.1 through its adapter, and our engine with gitleaks' own rules: the same findings on the same trees.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goModule, NotAvailable, pythonPackages } from '../../bench/peer-packages.ts';
import { holdToAdapter } from '../../test/peers/adapter.ts';
import { type Conformance, holdTo } from '../../test/peers/conformance.ts';
import { engineFinds, gitleaksFinds, installGitleaks, type Place } from '../../test/peers/gitleaks.ts';
import { knownDifferences } from '../../test/peers/gitleaks-differences.ts';
import { plantedTree } from '../../test/peers/planted-tree.ts';
import { scan } from '../../test/peers/scan.ts';

type Gitleaks = ReturnType<typeof installGitleaks>;

/** Where secrets are in tests and samples: about 51,500 findings in all, most of them in the vectors of cryptography. */
const trees: Readonly<Record<string, () => string>> = {
  gitleaks: () => goModule('github.com/zricethezav/gitleaks/v8@v8.30.1'),
  'x/crypto': () => goModule('golang.org/x/crypto@v0.45.0'),
  'golang-jwt': () => goModule('github.com/golang-jwt/jwt/v5@v5.3.0'),
  'go-github': () => goModule('github.com/google/go-github/v60@v60.0.0'),
  'lestrrat-go/jwx': () => goModule('github.com/lestrrat-go/jwx/v2@v2.1.6'),
  'docker/cli': () => goModule('github.com/docker/cli@v28.5.2+incompatible'),
  age: () => goModule('filippo.io/age@v1.2.1'),
  sops: () => goModule('github.com/getsops/sops/v3@v3.11.0'),
  cosign: () => goModule('github.com/sigstore/cosign/v2@v2.6.1'),
  'argo-cd': () => goModule('github.com/argoproj/argo-cd@v1.8.7'),
  vault: () => goModule('github.com/hashicorp/vault@v1.20.4'),
  'aquasecurity/trivy, pkg/fanal': () => join(goModule('github.com/aquasecurity/trivy@v0.66.0'), 'pkg/fanal'),
  'cryptography-vectors': () => packageFolder('cryptography-vectors==45.0.7', 'cryptography_vectors'),
};

await holdTo(async (check) => {
  const gitleaks = installGitleaks();
  holdToAdapter(check, {
    tool: 'gitleaks',
    folder: dirname(gitleaks.program),
    version: '8.30.1',
    finds: [
      'aws-access-token config/deploy.ini:2',
      'generic-api-key config/deploy.ini:3',
      'github-pat config/deploy.ini:4',
    ],
  });
  const planted = plantedTree();
  await holdToRules(check, gitleaks, 'planted', planted);
  holdToHistory(check, gitleaks, planted);
  for (const [name, folderOf] of Object.entries(trees)) {
    const folder = availableFolder(name, folderOf);
    if (folder !== undefined) await holdToRules(check, gitleaks, name, folder);
  }
});

/** The tree; undefined where its registry does not give it. */
function availableFolder(name: string, folderOf: () => string): string | undefined {
  try {
    return folderOf();
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    console.log(`${name} is not available: ${error.message}`);
    return undefined;
  }
}

/** Rule, file and line of the engine; and of the whole scan that no place goes unmentioned. */
async function holdToRules(check: Conformance, gitleaks: Gitleaks, tree: string, folder: string): Promise<void> {
  const theirs = keysOf(gitleaksFinds(gitleaks, folder));
  const ours = keysOf(await engineFinds(gitleaks.rules, folder));
  const known = knownDifferences.filter((each) => each.tree === tree);
  const keysBy = (who: string) => keysOf(known.filter((each) => each.who === who));
  const missing = differencesOf(theirs, ours, keysBy('gitleaks'));
  const added = differencesOf(ours, theirs, keysBy('vetnet'));
  const explained = known.length === 0 ? 'equal' : `equal but for ${known.length} explained`;
  check.related(`${tree}: rule, file, line`, theirs.size, ours.size, missing.length + added.length === 0, explained);
  for (const key of missing) check.equal(`${tree}: ${key}`, 'as explained', 'only gitleaks, or no more');
  for (const key of added) check.equal(`${tree}: ${key}`, 'as explained', 'only vetnet, or no more');

  const scanned = scan(folder, { scanners: 'secrets', 'secret-rules': gitleaks.rules });
  const told = new Set(scanned.findings.map(({ file, line }) => `${file}:${line ?? 0}`));
  const places = new Set([...ours].map((key) => key.slice(key.indexOf(' ') + 1)));
  const untold = [...places].filter((place) => !told.has(place));
  check.related(
    `${tree}: places in the report`,
    places.size,
    told.size,
    untold.length === 0,
    'all, and those accepted',
  );
}

/** Keys of the first set that the second lacks, or lacks no more, against what is explained. */
function differencesOf(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
  explained: ReadonlySet<string>,
): readonly string[] {
  const differing = new Set([...first].filter((key) => !second.has(key)));
  return [...new Set([...differing, ...explained])].filter((key) => differing.has(key) !== explained.has(key));
}

function holdToHistory(check: Conformance, gitleaks: Gitleaks, folder: string): void {
  const theirs = keysOf(gitleaksFinds(gitleaks, folder, 'git'));
  const { findings } = scan(folder, { scanners: 'secrets', 'secret-rules': gitleaks.rules, history: 'full' });
  // What a commit brought and a file still holds is told at the file.
  const told = new Set(findings.map(({ file, line }) => `${file}:${line ?? 0}`));
  const untold = [...theirs].filter((key) => !told.has(key.slice(key.indexOf(' ') + 1).replace(/ [0-9a-f]{40}$/, '')));
  for (const key of untold) check.equal(`history: ${key}`, 'found', 'not found');
  check.related('history: places in the report', theirs.size, told.size, untold.length === 0 && theirs.size > 0, 'all');
}

function keysOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(
    places.map(({ rule, file, line, commit }) => `${rule} ${file}:${line}${commit === undefined ? '' : ` ${commit}`}`),
  );
}

function packageFolder(release: string, name: string): string {
  const library = join(pythonPackages(release), 'lib');
  const [version = ''] = readdirSync(library);
  return join(library, version, 'site-packages', name);
}
