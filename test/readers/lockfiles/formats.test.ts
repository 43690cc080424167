import { describe, expect, test } from '@jest/globals';
import { shortestPath } from '../../../src/readers/lockfiles/shortest-path.ts';
import { fixture, named, names, readLockfile } from './read-lockfile.ts';

/** `name@version scope direct`, for formats whose tools are not on the machines that run the tests. */
async function summary(name: string, text: string): Promise<string[]> {
  const { packages } = await readLockfile(name, text);
  return packages.map((one) => `${one.name}@${one.version ?? '-'} ${one.scope} ${one.direct ?? '-'}`);
}

describe('npm', () => {
  const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });

  test('packages from elsewhere than the registry say so; folders are no packages', async () => {
    const lockfile = await readLockfile(
      'package-lock.json',
      lock({
        '': { dependencies: { a: '1', b: '1', c: '1', d: '1', e: '1', f: '1' } },
        'node_modules/a': { version: '1.0.0', resolved: 'git+ssh://git@host.test/a.git#0123' },
        'node_modules/b': { version: '1.0.0', resolved: 'https://host.test/b-1.0.0.tgz' },
        'node_modules/c': { version: '1.0.0', resolved: 'file:archives/c-1.0.0.tgz' },
        'node_modules/d': { version: '1.0.0', resolved: 'https://mirror.test/npm/d/-/d-1.0.0.tgz' },
        'node_modules/e': { resolved: 'packages/e', link: true },
        'node_modules/f': { version: '1.0.0', resolved: 'file:packages/f' },
        'packages/e': { version: '1.0.0' },
      }),
    );
    expect(lockfile.packages.map((one) => [one.name, one.origin, one.purl])).toEqual([
      ['a', 'git', undefined],
      ['b', 'url', undefined],
      ['c', 'url', undefined],
      ['d', undefined, 'pkg:npm/d@1.0.0'],
    ]);
    expect(lockfile.warnings).toEqual([
      '3 packages not from the registry, so that name and version are their own claim: a (git), b (url), c (url).',
      '2 links to folders of the repository, which are no packages.',
    ]);
  });

  test('a package means the nearest one, as Node looks it up', async () => {
    const lockfile = await readLockfile(
      'package-lock.json',
      lock({
        '': { dependencies: { a: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '1', c: '1' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
        'node_modules/b': { version: '1.0.0' },
        'node_modules/c': { version: '1.0.0', optional: true },
      }),
    );
    expect(named(lockfile, 'a').dependencies).toEqual(['node_modules/a/node_modules/b', 'node_modules/c']);
    expect(shortestPath(lockfile, 'node_modules/c')).toEqual(['a', 'c']);
    expect(shortestPath(lockfile, 'node_modules/b')).toBeUndefined();
  });

  test('names that JavaScript objects have of their own are names like others', async () => {
    const text = `{"lockfileVersion": 3, "packages": {"": {"dependencies": {"__proto__": "1"}},
      "node_modules/__proto__": {"version": "1.0.0", "dependencies": {"constructor": "1"}},
      "node_modules/constructor": {"version": "2.0.0"}}}`;
    const lockfile = await readLockfile('package-lock.json', text);
    expect(names(lockfile)).toEqual(['__proto__@1.0.0', 'constructor@2.0.0']);
    expect(shortestPath(lockfile, 'node_modules/constructor')).toEqual(['__proto__', 'constructor']);
    expect(({} as { version?: string }).version).toBeUndefined();
  });

  test('licences of old packages are objects and lists', async () => {
    const lockfile = await readLockfile(
      'npm-shrinkwrap.json',
      lock({
        'node_modules/a': { version: '1.0.0', license: { type: 'MIT' } },
        'node_modules/b': { version: '1.0.0', licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] },
      }),
    );
    expect(lockfile.format).toBe('npm-shrinkwrap.json (version 3)');
    expect(lockfile.packages.map((one) => one.license)).toEqual(['MIT', '(MIT OR GPL-2.0)']);
  });

  test('the tree of version 1: aliases, git, archives, bundled packages', async () => {
    const text = JSON.stringify({
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        a: { version: 'npm:real@1.2.3', integrity: 'sha1-x', requires: { b: '1' } },
        b: { version: 'git+ssh://git@host.test/b.git#0123', from: 'b' },
        c: { version: '1.0.0', dev: true, dependencies: { b: { version: '2.0.0', bundled: true, dev: true } } },
        d: { version: 'file:packages/d' },
      },
    });
    expect(await summary('package-lock.json', text)).toEqual([
      'real@1.2.3 production -',
      'b@- production -',
      'c@1.0.0 development -',
      'b@2.0.0 development -',
    ]);
  });

  test('a project that needs nothing has a lockfile without packages', async () => {
    expect(
      (await readLockfile('package-lock.json', '{"name":"x","lockfileVersion":3,"packages":{"":{}}}')).packages,
    ).toEqual([]);
    const { packages } = await readLockfile('package-lock.json', '{"name":"x","lockfileVersion":1}');
    expect(packages).toEqual([]);
  });
});

test('Yarn 1 quotes names, splits patterns at commas, and has addresses as ranges', async () => {
  const text = `# yarn lockfile v1


"@a/b@^1.0.0", "@a/b@^1.1.0":
  version "1.2.0"
  resolved "https://registry.yarnpkg.com/@a/b/-/b-1.2.0.tgz#00"
  dependencies:
    c "https://host.test/c.tgz"

"c@https://host.test/c.tgz":
  version "3.0.0"
  resolved "https://host.test/c.tgz#11"

"d@file:./d":
  version "0.0.0"
`;
  const lockfile = await readLockfile('yarn.lock', text);
  expect(lockfile.packages).toMatchObject([
    { name: '@a/b', version: '1.2.0', line: 4, dependencies: ['c@https://host.test/c.tgz'] },
    { name: 'c', version: '3.0.0', origin: 'url' },
  ]);
  expect(lockfile.warnings).toHaveLength(2);
});

test('Yarn 4 with git, a patched package and a resolution that the patch replaces', async () => {
  const text = `__metadata:
  version: 8
  cacheKey: 10c0

"a@patch:a@npm%3A^1.0.0#./fix.patch":
  version: 1.0.1
  resolution: "a@patch:a@npm%3A1.0.1#./fix.patch::version=1.0.1&hash=aa"
  languageName: node
  linkType: hard

"a@npm:1.0.1, a@npm:^1.0.0":
  version: 1.0.1
  resolution: "a@npm:1.0.1"
  languageName: node
  linkType: hard

"b@https://host.test/b.git#main":
  version: 2.0.0
  resolution: "b@https://host.test/b.git#commit=aa"
  languageName: node
  linkType: hard

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    a: "patch:a@npm%3A^1.0.0#./fix.patch"
    b: "https://host.test/b.git#main"
  languageName: unknown
  linkType: soft
`;
  const lockfile = await readLockfile('yarn.lock', text);
  expect(lockfile.packages).toMatchObject([
    { name: 'a', version: '1.0.1', direct: true, line: 11 },
    { name: 'b', version: '2.0.0', direct: true, origin: 'git' },
  ]);
});

test('pnpm with git, archives, folders and the same package with different peers', async () => {
  const text = `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}
    packageManagerDependencies:
      tool:
        specifier: 1.0.0
        version: 1.0.0

packages:

  tool@1.0.0:
    resolution: {integrity: sha512-AA==}

snapshots:

  tool@1.0.0: {}

---
lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(p@1.0.0)
      b:
        specifier: github:x/b
        version: https://codeload.github.com/x/b/tar.gz/0123
      own:
        specifier: link:own
        version: link:own
    devDependencies:
      a2:
        specifier: npm:a@^1.0.0
        version: a@1.0.0(p@2.0.0)

packages:

  a@1.0.0:
    resolution: {integrity: sha512-AA==}
    deprecated: |-
      Use another: one
      that is kept
    peerDependencies:
      p: '*'

  b@https://codeload.github.com/x/b/tar.gz/0123:
    resolution: {tarball: https://codeload.github.com/x/b/tar.gz/0123}
    version: 3.0.0

  p@1.0.0:
    resolution: {integrity: sha512-AA==}

  p@2.0.0:
    resolution: {integrity: sha512-AA==}

snapshots:

  a@1.0.0(p@1.0.0):
    dependencies:
      p: 1.0.0

  a@1.0.0(p@2.0.0):
    dependencies:
      p: 2.0.0

  b@https://codeload.github.com/x/b/tar.gz/0123: {}

  p@1.0.0: {}

  p@2.0.0: {}
`;
  expect(await summary('pnpm-lock.yaml', text)).toEqual([
    'tool@1.0.0 development true',
    'a@1.0.0 production true',
    'a@1.0.0 development true',
    'b@3.0.0 production true',
    'p@1.0.0 production false',
    'p@2.0.0 development false',
  ]);
  expect(named(await readLockfile('pnpm-lock.yaml', text), 'b').origin).toBe('git');
});

describe('Cargo', () => {
  test('version 1 names the source of every dependency and keeps checksums apart', async () => {
    const source = 'registry+https://github.com/rust-lang/crates.io-index';
    const text = `[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "a 1.0.0 (${source})",
 "b 1.0.0 (git+https://host.test/b#0123)",
]

[[package]]
name = "a"
version = "1.0.0"
source = "${source}"

[[package]]
name = "b"
version = "1.0.0"
source = "git+https://host.test/b#0123"

[metadata]
"checksum a 1.0.0 (${source})" = "${'ab'.repeat(32)}"
`;
    const lockfile = await readLockfile('Cargo.lock', text);
    expect(lockfile.format).toBe('Cargo.lock (version 1)');
    expect(lockfile.packages).toMatchObject([
      {
        name: 'a',
        direct: true,
        line: 9,
        integrity: `sha256-${Buffer.from('ab'.repeat(32), 'hex').toString('base64')}`,
      },
      { name: 'b', origin: 'git' },
    ]);
  });

  test('a file without any package, not even the project, says nothing', async () => {
    await expect(readLockfile('Cargo.lock', 'version = 4\n')).rejects.toMatchObject({ code: 'report-empty' });
  });
});

describe('Swift', () => {
  const pin = (location: string, state: object) => ({ identity: 'x', kind: 'remoteSourceControl', location, state });

  test.each([
    ['https://github.com/Apple/swift-nio.git', 'github.com/Apple/swift-nio'],
    ['https://GitHub.com/apple/swift-nio', 'github.com/apple/swift-nio'],
    ['git@github.com:apple/swift-nio.git', 'github.com/apple/swift-nio'],
    ['ssh://git@host.test:22/a/b.git', 'host.test/a/b'],
    ['https://user@host.test/a/b/', 'host.test/a/b'],
  ])('%s is known as %s', async (location, name) => {
    const { packages } = await readLockfile(
      'Package.resolved',
      JSON.stringify({ pins: [pin(location, { revision: '00', version: '2.0.0' })], version: 2 }),
    );
    expect(packages[0]).toMatchObject({
      ecosystem: 'SwiftURL',
      name,
      version: '2.0.0',
      purl: `pkg:swift/${name}@2.0.0`,
    });
  });

  test('version 1, and a pin on a branch, which has no version', async () => {
    const state = { branch: 'main', revision: '00', version: null };
    const lockfile = await readLockfile(
      'Package.resolved',
      JSON.stringify({
        object: { pins: [{ package: 'Nio', repositoryURL: 'https://host.test/a/nio', state }] },
        version: 1,
      }),
    );
    expect(lockfile.packages).toMatchObject([{ name: 'host.test/a/nio', scope: 'unknown' }]);
    expect(lockfile.packages[0]).not.toHaveProperty('version');
    expect(lockfile.warnings[0]).toMatch(/^1 package without a version/);
  });
});

test('pods are named as Swift packages where their repository is known, and say why', async () => {
  const text = `PODS:
  - Alamofire (5.4.0)
  - Firebase/Core (8.0.0):
    - Firebase/CoreOnly
    - "GoogleUtilities/NSData+zlib (~> 7)"
  - Firebase/CoreOnly (8.0.0)
  - Fork (1.0.0)
  - "GoogleUtilities/NSData+zlib (7.1.0)"
  - Own (0.1.0)

DEPENDENCIES:
  - Alamofire (~> 5.4)
  - Firebase/Core
  - Fork (from \`https://github.com/x/Fork.git\`, branch \`main\`)
  - Own (from \`../Own\`)

SPEC REPOS:
  https://github.com/CocoaPods/Specs.git:
    - Alamofire

EXTERNAL SOURCES:
  Fork:
    :branch: main
    :git: https://github.com/x/Fork.git
  Own:
    :path: "../Own"

SPEC CHECKSUMS:
  Alamofire: 0000

PODFILE CHECKSUM: 00

COCOAPODS: 1.15.2
`;
  const lockfile = await readLockfile('Podfile.lock', text);
  expect(lockfile.packages).toMatchObject([
    { name: 'github.com/Alamofire/Alamofire', ecosystem: 'SwiftURL', version: '5.4.0', direct: true, line: 2 },
    { name: 'github.com/firebase/firebase-ios-sdk', version: '8.0.0', direct: true, dependencies: ['GoogleUtilities'] },
    { name: 'github.com/x/Fork', ecosystem: 'SwiftURL', origin: 'git', direct: true },
    { name: 'GoogleUtilities', ecosystem: 'CocoaPods', version: '7.1.0', direct: false, line: 8 },
  ]);
  expect(lockfile.packages.map((one) => one.inferred !== undefined)).toEqual([true, true, true, false]);
  expect(lockfile.warnings.at(-1)).toBe('1 link to folders of the repository, which are no packages.');
  await expect(readLockfile('Podfile.lock', text.slice(0, text.indexOf('PODFILE')))).rejects.toMatchObject({
    code: 'report-cut-short',
  });
});

describe('Gradle', () => {
  const text = `# This is a Gradle generated file for dependency locking.
com.example:lib:1.0=compileClasspath,runtimeClasspath
junit:junit:4.13=testCompileClasspath,testRuntimeClasspath
org.processor:kapt:2.0=kaptClasspath
empty=annotationProcessor
`;

  test('configurations tell what reaches users', async () => {
    expect(await summary('gradle.lockfile', text)).toEqual([
      'com.example:lib@1.0 production -',
      'junit:junit@4.13 development -',
      'org.processor:kapt@2.0 development -',
    ]);
    expect((await summary('buildscript-gradle.lockfile', text))[0]).toMatch(/development/);
    const { packages } = await readLockfile('gradle.lockfile', text);
    expect(packages[0]).toMatchObject({ purl: 'pkg:maven/com.example/lib@1.0', line: 2, ecosystem: 'Maven' });
  });

  test('a file that was cut is found out by its missing end', async () => {
    await expect(readLockfile('gradle.lockfile', text.replace(/empty=.*\n/, ''))).rejects.toMatchObject({
      code: 'report-cut-short',
    });
  });

  test('a version catalog says what is asked for, in all its spellings', async () => {
    const catalog = `[versions]
kotlin = "1.9.0"
rich = { strictly = "[1.0, 2.0[", prefer = "1.5" }
open = { prefer = "3.1" }
[libraries]
a = "g:a:1.0"
b = { module = "g:b", version.ref = "kotlin" }
c = { group = "g", name = "c", version = "2.+" }
d = { module = "g:d", version.ref = "rich" }
e = { module = "g:e", version.ref = "open" }
f = { module = "g:f" }
[plugins]
p = { id = "org.p", version.ref = "kotlin" }
`;
    expect(await summary('libs.versions.toml', catalog)).toEqual([
      'g:a@1.0 unknown true',
      'g:b@1.9.0 unknown true',
      'g:c@- unknown true',
      'g:d@- unknown true',
      'g:e@3.1 unknown true',
      'g:f@- unknown true',
      'org.p:org.p.gradle.plugin@1.9.0 development true',
    ]);
    expect((await readLockfile('libs.versions.toml', catalog)).packages[1]?.line).toBe(7);
  });
});

test('Gemfile.lock: one gem for all platforms, gems of git, of folders', async () => {
  const text = `GIT
  remote: https://host.test/fork.git
  revision: 00
  specs:
    fork (2.0.0)
      rack (>= 1)

PATH
  remote: .
  specs:
    own (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.15.4)
      racc (~> 1.4)
    nokogiri (1.15.4-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.1)
    rack (2.2.8)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  fork!
  nokogiri (~> 1.15)
  own!

CHECKSUMS
  rack (2.2.8) sha256=${'ab'.repeat(32)}

BUNDLED WITH
   2.5.0
`;
  const lockfile = await readLockfile('Gemfile.lock', text);
  expect(await summary('gems.locked', text)).toEqual([
    'fork@2.0.0 unknown true',
    'nokogiri@1.15.4 unknown true',
    'racc@1.7.1 unknown false',
    'rack@2.2.8 unknown false',
  ]);
  expect(named(lockfile, 'fork').origin).toBe('git');
  expect(shortestPath(lockfile, named(lockfile, 'racc').key)).toEqual(['nokogiri', 'racc']);
  expect(named(lockfile, 'rack').integrity).toMatch(/^sha256-/);
  await expect(readLockfile('Gemfile.lock', text.slice(0, text.indexOf('PLATFORMS')))).rejects.toMatchObject({
    code: 'report-cut-short',
  });
});

describe('Python', () => {
  test.each([
    { path: 'uv/uv.lock', total: 9, development: 5, direct: 4 },
    { path: 'pipenv/Pipfile.lock', total: 3, development: 1, direct: undefined },
    { path: 'pip/requirements.txt', total: 3, development: 0, direct: undefined },
  ])('$path', async ({ path, total, development, direct }) => {
    const { packages } = await readLockfile(path, fixture(path));
    expect(packages).toHaveLength(total);
    expect(packages.filter((one) => one.scope === 'development')).toHaveLength(development);
    expect(packages.every((one) => one.integrity?.startsWith('sha256-') === true && one.line !== undefined)).toBe(true);
    if (direct !== undefined) expect(packages.filter((one) => one.direct === true)).toHaveLength(direct);
  });

  test('poetry.lock with the pyproject.toml beside it', async () => {
    const manifest = { folder: '', text: fixture('poetry/pyproject.toml') };
    const lockfile = await readLockfile('poetry.lock', fixture('poetry/poetry.lock'), [manifest]);
    const direct = lockfile.packages.filter((one) => one.direct === true).map((one) => `${one.name} ${one.scope}`);
    expect(direct).toEqual([
      'pytest development',
      'python-dateutil production',
      'tabulate production',
      'zipp production',
    ]);
    expect(shortestPath(lockfile, named(lockfile, 'six').key)).toEqual(['python-dateutil', 'six']);
  });

  test('poetry.lock of 2021 has hashes in one place and scopes as categories', async () => {
    const text = `[[package]]
name = "Zope.Interface"
version = "5.0"
category = "dev"
optional = false

[package.dependencies]
six = ">=1"

[[package]]
name = "six"
version = "1.16.0"
category = "main"
optional = false

[metadata]
lock-version = "1.1"

[metadata.files]
"Zope.Interface" = []
six = [{file = "six.whl", hash = "sha256:${'00'.repeat(32)}"}]
`;
    const lockfile = await readLockfile('poetry.lock', text);
    expect(lockfile.packages).toMatchObject([
      {
        name: 'zope-interface',
        scope: 'development',
        dependencies: ['six 1.16.0'],
        purl: 'pkg:pypi/zope.interface@5.0',
      },
      { name: 'six', scope: 'production', integrity: `sha256-${Buffer.alloc(32).toString('base64')}` },
    ]);
  });

  test('pdm.lock: an entry for each set of extras is one package', async () => {
    const text = `[metadata]
groups = ["default", "test"]
lock_version = "4.5.0"

[[package]]
name = "httpx"
version = "0.27.0"
groups = ["default"]
dependencies = ["idna"]

[[package]]
name = "httpx"
version = "0.27.0"
extras = ["socks"]
groups = ["default"]
dependencies = ["httpx==0.27.0", "socksio==1.*"]

[[package]]
name = "idna"
version = "3.7"
groups = ["default", "test"]

[[package]]
name = "socksio"
version = "1.0.0"
groups = ["test"]
`;
    const { packages } = await readLockfile('pdm.lock', text);
    expect(packages.map((one) => [one.name, one.scope, one.dependencies])).toEqual([
      ['httpx', 'production', ['idna 3.7', 'socksio 1.0.0']],
      ['idna', 'production', []],
      ['socksio', 'development', []],
    ]);
  });

  test('requirements: only == pins', async () => {
    const text = `# a comment
-r base/requirements-base.txt
-r other.txt
--index-url https://host.test/simple
Flask==2.0.1 # why
zope.interface[docs] === 5.0 ; python_version < "3"
requests>=2.0,<3
loose
wild==1.*
git+https://host.test/x.git@main#egg=Some_Pkg
Named @ https://host.test/named-1.0.whl
-e .
./folder
hashed==1.0 \\
    --hash=sha256:${'00'.repeat(32)}
`;
    const lockfile = await readLockfile('requirements-dev.txt', text);
    expect(names(lockfile)).toEqual([
      'flask@2.0.1',
      'hashed@1.0',
      'loose@',
      'named@',
      'requests@',
      'some-pkg@',
      'wild@',
      'zope-interface@5.0',
    ]);
    expect(lockfile.packages.every((one) => one.scope === 'development')).toBe(true);
    expect(named(lockfile, 'hashed')).toMatchObject({
      line: 14,
      integrity: expect.stringMatching(/^sha256-/) as unknown,
    });
    expect(lockfile.warnings).toHaveLength(3);
    expect(lockfile.incomplete?.why).toMatch(/^It includes other\.txt, which is not read/);
    await expect(readLockfile('requirements.txt', 'You need a computer.')).rejects.toMatchObject({
      code: 'report-malformed',
    });
  });
});

describe('Go', () => {
  test('replaced modules, folders in their place, and incompatible versions', async () => {
    const text = `module example.org/app

go 1.21

require (
	example.org/a v1.0.0
	example.org/b v1.0.0 // indirect
	"example.org/c" v2.0.0+incompatible
)

require example.org/d v0.1.0

replace example.org/a v1.0.0 => example.org/fork v1.1.0

replace (
	example.org/b => ../b
	example.org/c v1.0.0 => ../c
)
`;
    const lockfile = await readLockfile('go.mod', text);
    expect(lockfile.packages.map((one) => `${one.name}@${one.version} ${one.direct}`)).toEqual([
      'example.org/fork@1.1.0 true',
      'example.org/c@2.0.0 true',
      'example.org/d@0.1.0 true',
    ]);
    expect(lockfile.warnings).toEqual(['1 module is replaced by folders, which are no packages.']);
    await expect(readLockfile('go.mod', text.slice(0, 60))).rejects.toMatchObject({ code: 'report-cut-short' });
  });

  test('before Go 1.17, go.sum tells what others bring: the highest version of each module', async () => {
    const sum = ['v1.2.0', 'v1.10.0', 'v1.10.0-rc.1'].map((one) => `example.org/x ${one} h1:00=\n`).join('');
    const text = 'module m\n\nrequire example.org/a v1.0.0\n';
    const manifest = { folder: '', text: `${sum}example.org/y v1.0.0/go.mod h1:00=\n` };
    const lockfile = await readLockfile('go.mod', text, [manifest]);
    expect(names(lockfile)).toEqual(['example.org/a@1.0.0', 'example.org/x@1.10.0']);
    expect(lockfile.incomplete).toBeUndefined();
    expect((await readLockfile('go.mod', text)).incomplete?.why).toMatch(/no go.sum/);
  });
});

test('composer.lock: branches have no version, and several licences are a choice', async () => {
  const text = JSON.stringify({
    packages: [
      { name: 'a/b', version: 'v1.2.3', license: ['MIT', 'GPL-3.0+'], require: { php: '>=8', 'c/d': '*' } },
      { name: 'c/d', version: 'dev-main' },
    ],
    'packages-dev': [{ name: 'e/f', version: '2.0.0' }],
  });
  const manifest = { folder: '', text: '{"require": {"a/b": "^1"}, "require-dev": {"e/f": "*"}}' };
  const { packages } = await readLockfile('composer.lock', text, [manifest]);
  expect(packages.map((one) => one.direct)).toEqual([true, false, true]);
  expect(packages).toMatchObject([
    { name: 'a/b', version: '1.2.3', license: '(MIT OR GPL-3.0+)', dependencies: ['c/d'], scope: 'production' },
    { name: 'c/d', scope: 'production' },
    { name: 'e/f', version: '2.0.0', scope: 'development' },
  ]);
  expect(packages[1]).not.toHaveProperty('version');
});

test('NuGet: the same package in two frameworks is one; projects are none', async () => {
  const entry = { type: 'Transitive', resolved: '13.0.1', contentHash: Buffer.alloc(64).toString('base64') };
  const text = JSON.stringify({
    version: 1,
    dependencies: {
      'net6.0': {
        A: { type: 'Direct', resolved: '1.0.0', dependencies: { 'NEWTONSOFT.json': '13' } },
        'Newtonsoft.Json': entry,
      },
      'net8.0': { 'Newtonsoft.Json': entry, own: { type: 'Project' } },
    },
  });
  const { packages } = await readLockfile('packages.lock.json', text);
  expect(packages.map((one) => [one.name, one.direct, one.dependencies])).toEqual([
    ['A', true, ['Newtonsoft.Json 13.0.1']],
    ['Newtonsoft.Json', false, []],
  ]);
});

test('pubspec.lock', async () => {
  const text = `packages:
  http:
    dependency: "direct main"
    description:
      name: http
      sha256: "${'ab'.repeat(32)}"
      url: "https://pub.dev"
    source: hosted
    version: "1.1.0"
  test:
    dependency: "direct dev"
    description:
      name: test
      url: "https://pub.dev"
    source: hosted
    version: "1.24.0"
  flutter:
    dependency: "direct main"
    description: flutter
    source: sdk
    version: "0.0.0"
sdks:
  dart: ">=3.0.0 <4.0.0"
`;
  expect(await summary('pubspec.lock', text)).toEqual(['http@1.1.0 production true', 'test@1.24.0 development true']);
});

test('mix.lock: packages under another name, and those of git', async () => {
  const hash = 'ab'.repeat(32);
  const text = `%{
  "jason": {:hex, :jason, "1.4.1", "${hash}", [:mix], [{:decimal, "~> 1.0 or ~> 2.0", [hex: :decimal, repo: "hexpm", optional: true]}], "hexpm", "${hash}"},
  "decimal": {:hex, :decimal, "2.1.1", "${hash}", [:mix], [], "hexpm", "${hash}"},
  "own_name": {:hex, :real_name, "0.1.0"},
  "forked": {:git, "https://host.test/forked.git", "0123456789abcdef", [branch: "main"]},
}
`;
  const lockfile = await readLockfile('mix.lock', text);
  expect(names(lockfile)).toEqual(['decimal@2.1.1', 'forked@', 'jason@1.4.1', 'real_name@0.1.0']);
  expect(named(lockfile, 'jason').dependencies).toEqual(['decimal']);
  expect(named(lockfile, 'forked').origin).toBe('git');
});
