export const id = 4619;
export const ids = [4619];
export const modules = {

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function pathInside(folder, path) {
    const inside = relativePath(folder, path);
    return inside === '' || inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? undefined : inside;
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ancestors),
/* harmony export */   d: () => (/* binding */ managerOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(836);

function ancestors(path) {
    const segments = path === '' ? [] : path.split('/');
    return segments.map((_, index) => segments.slice(0, segments.length - index - 1).join('/'));
}
const byLockfile = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
];
function managerOf(tree, packages, { folder }) {
    for (const path of [folder.path, ...ancestors(folder.path)]) {
        const files = tree.folders.get(path)?.files ?? new Set();
        const named = /^(npm|pnpm|yarn)@/.exec(packages.get(path)?.manifest.packageManager ?? '')?.[1];
        const locked = byLockfile.filter(([file]) => files.has(file));
        const chosen = named === undefined ? locked[0] : (locked.find(([, manager]) => manager === named) ?? ['', named]);
        if (chosen === undefined)
            continue;
        const [file, name] = chosen;
        const others = locked.filter(([, manager]) => manager !== name).map(([other]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(path, other));
        const remarks = others.length === 0 ? [] : [`${others.join(', ')} is not used, because ${name} installs here.`];
        return { name, evidence: file === '' ? undefined : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(path, file), remarks };
    }
    return { name: 'npm', evidence: undefined, remarks: [bunOf(tree, packages, folder.path) ?? noLockfile] };
}
const noLockfile = 'There is no lockfile, so that every run may install other versions. Commit the lockfile.';
function bunOf(tree, packages, folder) {
    for (const path of [folder, ...ancestors(folder)]) {
        const lockfile = ['bun.lock', 'bun.lockb'].find((file) => tree.folders.get(path)?.files.has(file));
        const named = packages.get(path)?.manifest.packageManager?.startsWith('bun@') === true;
        const file = lockfile ?? (named ? 'package.json' : undefined);
        if (file !== undefined)
            return `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(path, file)} is of Bun, which we do not run: npm installs here, without a lockfile. Say with \`setup-command\` and \`test-command\` how Bun does.`;
    }
    return undefined;
}


/***/ }),

/***/ 5058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ surveyProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/engines/project/samples.js
const sampleNames = /^(?:examples?|samples?|demos?|fixtures?|__fixtures__|__tests__|testdata|test-?fixtures|test-?projects?|test-?apps?|templates?|playgrounds?|sandbox|benchmarks?|benches|fuzz|docs?|website|tests?|uitests|integration-?tests|e2e|detox|cypress|playwright)$/i;
const manifests = /^(?:package\.json|Cargo\.toml|Package\.swift|Project\.swift|Workspace\.swift|(?:settings|build)\.gradle(?:\.kts)?)$/;
const manifestFolders = /\.(?:xcodeproj|xcworkspace)$/;
function hasManifest(folder) {
    return [...folder.files].some((name) => manifests.test(name)) || xcodeNames(folder).length > 0;
}
function xcodeNames(folder) {
    return [...folder.folders].filter((name) => manifestFolders.test(name));
}
function sampleTest(tree) {
    const owners = new Set([...tree.folders.values()].filter(hasManifest).map(({ path }) => path));
    return (path) => {
        const segments = path.split('/');
        return segments.some((name, index) => sampleNames.test(name) && hasOwner(owners, segments.slice(0, index)));
    };
}
function hasOwner(owners, segments) {
    return [...Array(segments.length + 1).keys()].some((length) => owners.has(segments.slice(0, length).join('/')));
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/engines/project/tree.js
var project_tree = __webpack_require__(836);
// EXTERNAL MODULE: ./build/engines/project/usual-places.js
var usual_places = __webpack_require__(8057);
;// CONCATENATED MODULE: ./build/engines/project/swift-package.js



async function readSwiftPackage(tree, path) {
    const text = await tree.read((0,project_tree/* joined */.oR)(path, 'Package.swift'));
    if (text === undefined || !/\bimport +PackageDescription\b/.test(text))
        return undefined;
    const code = text.replace(/^[ \t]*\/\/.*$/gm, '');
    const platforms = /\bplatforms *: *\[([^\]]{0,2000})\]/.exec(code)?.[1] ?? '';
    const apple = /\.(?:iOS|macOS|macCatalyst|watchOS|tvOS|visionOS)\b/.test(platforms);
    return {
        name: /\bPackage *\(\s{0,40}name *: *"([^"\n]{1,200})"/.exec(code)?.[1],
        hasTests: /\.testTarget\b/.test(code),
        needsSimulator: apple && !/\.(?:macOS|macCatalyst)\b/.test(platforms),
        apple,
    };
}
function swiftPackageUnit(path, manifest, tree) {
    const resolved = tree.folders.get(path)?.files.has('Package.resolved') === true;
    const shared = {
        path: (0,project_tree/* unitPath */._c)(path),
        name: manifest.name ?? (0,posix_.basename)(path),
        evidence: [(0,project_tree/* joined */.oR)(path, 'Package.swift'), ...(resolved ? [(0,project_tree/* joined */.oR)(path, 'Package.resolved')] : [])],
        members: [],
        traits: [],
    };
    if (manifest.needsSimulator)
        return { ...shared, ...inSimulator(manifest.hasTests) };
    return {
        ...shared,
        ecosystem: 'swiftpm',
        tests: manifest.hasTests ? 'swift-test' : undefined,
        command: manifest.hasTests ? 'swift test --enable-code-coverage' : undefined,
        reports: manifest.hasTests ? (0,usual_places/* usualPlaces */.dO)('swiftpm') : usual_places/* nowhere */.jx,
        runsOn: (0,usual_places/* defaultRunner */.a0)(manifest.apple ? 'xcode' : 'swiftpm'),
        remarks: manifest.apple
            ? [
                'The package names platforms of Apple, so its tests run on macOS. Set `runs-on: ubuntu-latest` if it builds on Linux too.',
            ]
            : [],
    };
}
function inSimulator(hasTests) {
    return {
        ecosystem: 'xcode',
        ...xcodeTests(hasTests),
        runsOn: (0,usual_places/* defaultRunner */.a0)('xcode'),
        remarks: ['The package does not name macOS as a platform, so its tests run in a simulator, by xcodebuild.'],
    };
}
function xcodeTests(hasTests) {
    if (!hasTests)
        return { tests: undefined, command: undefined, reports: usual_places/* nowhere */.jx };
    return {
        tests: 'xcodebuild',
        command: 'xcodebuild test -enableCodeCoverage YES',
        reports: (0,usual_places/* usualPlaces */.dO)('xcode'),
    };
}

;// CONCATENATED MODULE: ./build/engines/project/tuist.js



const tuistFiles = ['Tuist.swift', 'Workspace.swift', 'Project.swift'];
async function tuistFolders(tree) {
    const found = [];
    for (const folder of tree.folders.values()) {
        if (await isTuist(tree, folder))
            found.push(folder);
    }
    return found;
}
async function isTuist(tree, folder) {
    for (const name of tuistFiles) {
        if (!folder.files.has(name))
            continue;
        const text = (await tree.read((0,project_tree/* joined */.oR)(folder.path, name))) ?? '';
        if (/\bimport +ProjectDescription\b/.test(text))
            return true;
    }
    return false;
}
async function tuistUnit(tree, folder, inner) {
    const { path, files } = folder;
    const manifests = tuistFiles.filter((name) => files.has(name)).map((name) => (0,project_tree/* joined */.oR)(path, name));
    const packages = (0,project_tree/* joined */.oR)(path, 'Tuist/Package.swift');
    const projects = [folder, ...inner].filter((one) => one.files.has('Project.swift'));
    const hasTests = await declaresTests(tree, path);
    const text = (await tree.read((0,project_tree/* joined */.oR)(path, 'Workspace.swift'))) ?? (await tree.read((0,project_tree/* joined */.oR)(path, 'Project.swift'))) ?? '';
    return {
        ecosystem: 'tuist',
        path: (0,project_tree/* unitPath */._c)(path),
        name: /\b(?:Workspace|Project)(?:\.\w{1,60})?\s{0,9}\(\s{0,99}name *: *"([^"\n]{1,200})"/.exec(text)?.[1] ??
            (0,posix_.basename)(path),
        evidence: [
            ...manifests,
            ...(tree.folders.get((0,project_tree/* joined */.oR)(path, 'Tuist'))?.files.has('Package.swift') ? [packages] : []),
        ],
        tests: hasTests ? 'tuist' : undefined,
        command: hasTests ? 'tuist test' : undefined,
        reports: hasTests ? (0,usual_places/* usualPlaces */.dO)('tuist') : usual_places/* nowhere */.jx,
        runsOn: (0,usual_places/* defaultRunner */.a0)('tuist'),
        members: projects.filter((one) => one !== folder).map((one) => one.path),
        traits: projects.length > 1 ? ['workspace'] : [],
        remarks: [],
    };
}
async function declaresTests(tree, path) {
    for (const folder of tree.folders.values()) {
        if (!(0,project_tree/* isInside */.FK)(path, folder.path))
            continue;
        const isHelper = /(?:^|\/)Tuist(?:\/|$)|ProjectDescriptionHelpers/.test(folder.path);
        for (const name of folder.files) {
            if (name !== 'Project.swift' && !(isHelper && name.endsWith('.swift')))
                continue;
            const text = (await tree.read((0,project_tree/* joined */.oR)(folder.path, name))) ?? '';
            if (/\.(?:unitTests|uiTests)\b/.test(text))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engines/project/xcode.js




const testBundle = /com\.apple\.product-type\.bundle\.(?:unit-test|ui-testing)/;
async function xcodeUnit(tree, folder, inner) {
    const { path } = folder;
    const own = xcodeNames(folder);
    const main = own.find((name) => name.endsWith('.xcworkspace')) ?? own[0] ?? '';
    const projects = [folder, ...inner].flatMap((one) => xcodeNames(one).map((name) => (0,project_tree/* joined */.oR)(one.path, name)));
    const schemes = await schemesOf(tree, projects);
    const plans = testPlansOf(tree, path);
    const hasTests = plans.length > 0 || (await hasTestTarget(tree, projects)) || (await hasTestable(tree, schemes));
    const remarks = [];
    if (schemes.length === 0)
        remarks.push('No scheme is shared, so that xcodebuild makes some up. Share the scheme with the tests in Xcode and commit it.');
    if (!own.some((name) => name.endsWith('.xcworkspace')) && own.length > 1)
        remarks.push(`There are several projects and no workspace: ${own.join(', ')}. Name one in a \`test-command\`.`);
    return {
        ecosystem: 'xcode',
        path: (0,project_tree/* unitPath */._c)(path),
        name: main.replace(/\.xc\w+$/, ''),
        evidence: [(0,project_tree/* joined */.oR)(path, main), ...schemes.slice(0, 3), ...plans.slice(0, 3)],
        ...xcodeTests(hasTests),
        runsOn: (0,usual_places/* defaultRunner */.a0)('xcode'),
        members: inner.map((one) => one.path),
        traits: [],
        remarks,
    };
}
async function schemesOf(tree, projects) {
    const found = [];
    for (const project of projects) {
        const folder = `${project}/xcshareddata/xcschemes`;
        const names = (await tree.names(folder)).filter((name) => name.endsWith('.xcscheme'));
        found.push(...names.map((name) => `${folder}/${name}`));
    }
    return found;
}
function testPlansOf(tree, path) {
    return [...tree.folders.values()]
        .filter((folder) => (0,project_tree/* isInside */.FK)(path, folder.path))
        .flatMap((folder) => [...folder.files].filter((name) => name.endsWith('.xctestplan')).map((name) => (0,project_tree/* joined */.oR)(folder.path, name)));
}
async function hasTestTarget(tree, projects) {
    for (const project of projects) {
        if (!project.endsWith('.xcodeproj'))
            continue;
        if (testBundle.test((await tree.read(`${project}/project.pbxproj`)) ?? ''))
            return true;
    }
    return false;
}
async function hasTestable(tree, schemes) {
    for (const scheme of schemes) {
        if (/<(?:TestableReference|TestPlanReference)\b/.test((await tree.read(scheme)) ?? ''))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engines/project/apple.js





async function surveyApple(tree, isForeign) {
    const tuist = (await tuistFolders(tree)).filter(({ path }) => !isForeign(path));
    const tuistRoots = outermost(tuist);
    const ofTuist = (path) => tuistRoots.some((root) => (0,project_tree/* isInside */.FK)(root.path, path));
    const folders = [...tree.folders.values()].filter(({ path }) => !isForeign(path) && !ofTuist(path));
    const packages = folders.filter(({ files }) => files.has('Package.swift'));
    const projects = folders.filter((folder) => xcodeNames(folder).length > 0);
    const units = [];
    for (const root of tuistRoots)
        units.push(await tuistUnit(tree, root, inner(root, tuist)));
    const taken = [];
    for (const root of outermost(projects)) {
        const unit = await xcodeUnit(tree, root, inner(root, projects));
        const beside = packages.includes(root) ? await readSwiftPackage(tree, root.path) : undefined;
        if (beside?.hasTests === true)
            continue;
        taken.push(root);
        units.push(withPackages(unit, inner(root, packages)));
    }
    for (const folder of packages) {
        if (taken.some((root) => (0,project_tree/* isInside */.FK)(root.path, folder.path)))
            continue;
        const manifest = await readSwiftPackage(tree, folder.path);
        if (manifest !== undefined)
            units.push(swiftPackageUnit(folder.path, manifest, tree));
    }
    return units;
}
function withPackages(unit, packages) {
    if (packages.length === 0)
        return unit;
    const names = packages.map(({ path }) => path);
    const remark = `The tests of ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''} run only where the scheme or its test plan names them.`;
    return { ...unit, members: [...unit.members, ...names], remarks: [...unit.remarks, remark] };
}
function outermost(folders) {
    return folders.filter(({ path }) => !folders.some((other) => other.path !== path && (0,project_tree/* isInside */.FK)(other.path, path)));
}
function inner(root, folders) {
    return folders.filter(({ path }) => path !== root.path && (0,project_tree/* isInside */.FK)(root.path, path));
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/engines/project/cargo.js





async function surveyCargo(tree, isSample) {
    const crates = [];
    for (const folder of tree.folders.values()) {
        if (!folder.files.has('Cargo.toml'))
            continue;
        const crate = await readCrate(tree, folder.path);
        if (crate !== undefined)
            crates.push(crate);
    }
    const units = [];
    for (const crate of crates) {
        if (isSample(crate.path) || (await isCovered(crate, crates)))
            continue;
        units.push(unitOf(tree, crate, crates));
    }
    return units;
}
async function readCrate(tree, path) {
    const file = (0,project_tree/* joined */.oR)(path, 'Cargo.toml');
    const text = await tree.read(file);
    if (text === undefined)
        return undefined;
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
        const manifest = parse(text);
        const workspace = (0,untrusted_json.at)(manifest, 'workspace');
        return {
            path,
            name: (0,untrusted_json/* textAt */.$6)(manifest, 'package', 'name'),
            workspace: workspace === undefined ? undefined : workspaceOf(workspace),
        };
    }
    catch (error) {
        tree.gaps.push({
            path: (0,posix_.dirname)(file),
            why: `${file} is no TOML and was not used: ${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? ''}`,
        });
        return undefined;
    }
}
function workspaceOf(workspace) {
    const texts = (key) => (0,untrusted_json/* listAt */.gT)(workspace, key).filter((item) => typeof item === 'string');
    return { members: texts('members'), excluded: texts('exclude') };
}
async function isCovered(crate, crates) {
    for (const above of crates) {
        if (above === crate || above.workspace === undefined || !(0,project_tree/* isInside */.FK)(above.path, crate.path))
            continue;
        const inside = above.path === '' ? crate.path : crate.path.slice(above.path.length + 1);
        if (above.workspace.excluded.some((folder) => (0,project_tree/* isInside */.FK)(folder.replace(/^\.\/|\/+$/g, ''), inside)))
            continue;
        if (crate.workspace === undefined || (await isMember(above, inside)))
            return true;
    }
    return false;
}
async function isMember({ workspace }, inside) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch(workspace?.members.map((glob) => glob.replace(/^\.\/|\/+$/g, '')) ?? [])(inside);
}
function unitOf(tree, crate, crates) {
    const { path, workspace } = crate;
    const members = workspace === undefined ? [] : crates.filter((one) => one !== crate && (0,project_tree/* isInside */.FK)(path, one.path));
    const lockfile = (0,project_tree/* joined */.oR)(path, 'Cargo.lock');
    return {
        ecosystem: 'cargo',
        path: (0,project_tree/* unitPath */._c)(path),
        name: crate.name ?? (0,posix_.basename)(path),
        evidence: [
            (0,project_tree/* joined */.oR)(path, 'Cargo.toml'),
            ...(tree.folders.get(path)?.files.has('Cargo.lock') === true ? [lockfile] : []),
        ],
        tests: 'cargo',
        command: workspace === undefined ? 'cargo test' : 'cargo test --workspace',
        reports: (0,usual_places/* usualPlaces */.dO)('cargo'),
        runsOn: (0,usual_places/* defaultRunner */.a0)('cargo'),
        members: members.map((one) => one.path),
        traits: workspace === undefined ? [] : ['workspace'],
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./build/engines/project/gradle-java.js
const oldestForGradle = 17;
const namings = [
    /\bjvmToolchain\s{0,9}\(\s{0,99}([^)\n]{1,120})/g,
    /\bJavaLanguageVersion\s{0,9}\.of\s{0,9}\(\s{0,99}([^)\n]{1,120})/g,
    /(\blibs\.versions\.[\w.]{1,100})\.map\s{0,9}[({]\s{0,9}JavaLanguageVersion::of/g,
];
function javaOfBuild(text) {
    const code = text.replace(/^[ \t]*(?:\/\/|#).*$/gm, '');
    const catalogue = catalogueOf(code);
    let newest = 0;
    for (const naming of namings) {
        for (const [, said = ''] of code.matchAll(naming))
            newest = Math.max(newest, majorOf(said, catalogue));
    }
    return newest >= oldestForGradle ? String(newest) : undefined;
}
function majorOf(said, catalogue) {
    const literal = /^["']?(\d{1,3})["']?\s*$/.exec(said)?.[1];
    if (literal !== undefined)
        return Number(literal);
    const alias = /\blibs\.versions\.([\w.]{1,100})/.exec(said)?.[1]?.replace(/\.(?:get|asProvider|map)\b.*$/, '');
    return (alias === undefined ? undefined : catalogue.get(alias)) ?? 0;
}
function catalogueOf(code) {
    const entries = code.matchAll(/^[ \t]*"?([\w.-]{1,100})"?[ \t]*=[ \t]*"(\d{1,3})"/gm);
    return new Map([...entries].map(([, key = '', value]) => [key.replace(/[-_]/g, '.'), Number(value)]));
}

;// CONCATENATED MODULE: ./build/engines/project/gradle.js




const settingsFiles = ['settings.gradle.kts', 'settings.gradle'];
const buildFiles = ['build.gradle.kts', 'build.gradle'];
const buildLogic = /(?:^|\/)(?:buildSrc|build-logic|build-conventions|gradle)(?:\/|$)/;
const testSources = /(?:^|\/)src\/(?:test\w*|\w+Test)$/;
async function surveyGradle(tree, isForeign) {
    const units = [];
    for (const build of outermostBuilds(tree, isForeign))
        units.push(await gradle_unitOf(tree, build));
    return units;
}
function outermostBuilds(tree, isForeign) {
    const namesIn = (path, names) => names.filter((name) => tree.folders.get(path)?.files.has(name)).map((name) => (0,project_tree/* joined */.oR)(path, name));
    const folders = [...tree.folders.keys()].filter((path) => !isForeign(path) && !buildLogic.test(path));
    const roots = [];
    for (const names of [settingsFiles, [...settingsFiles, ...buildFiles]]) {
        for (const path of folders) {
            if (namesIn(path, names).length > 0 && !roots.some((root) => (0,project_tree/* isInside */.FK)(root, path)))
                roots.push(path);
        }
    }
    return roots.map((path) => {
        const inside = folders.filter((folder) => (0,project_tree/* isInside */.FK)(path, folder) && namesIn(folder, buildFiles).length > 0);
        const scripts = [...namesIn(path, settingsFiles), ...inside.flatMap((folder) => namesIn(folder, buildFiles))];
        return { path, scripts, members: inside.filter((folder) => folder !== path) };
    });
}
async function textOfBuild(tree, { path, scripts }) {
    const logic = [...tree.folders.values()]
        .filter((folder) => (0,project_tree/* isInside */.FK)(path, folder.path) && buildLogic.test(folder.path))
        .flatMap((folder) => [...folder.files].map((name) => (0,project_tree/* joined */.oR)(folder.path, name)))
        .filter((name) => /\.(?:gradle|kts|kt|groovy|toml)$/.test(name));
    const texts = [];
    for (const name of [...scripts, ...logic])
        texts.push((await tree.read(name)) ?? '');
    return texts.join('\n');
}
async function gradle_unitOf(tree, build) {
    const { path, scripts, members } = build;
    const text = await textOfBuild(tree, build);
    const files = tree.folders.get(path)?.files;
    const wrapper = files?.has('gradlew') === true;
    const isAndroid = /com\.android\.(?:application|library)|androidApplication|android\.(?:application|library)\b/.test(text);
    const isMultiplatform = /org\.jetbrains\.kotlin\.multiplatform|kotlin\("multiplatform"|kotlinMultiplatform/.test(text);
    const java = javaOfBuild(text);
    const measured = measuresOf(text, isAndroid);
    const traits = [
        ...(members.length > 0 ? ['workspace'] : []),
        ...(isAndroid ? ['android'] : []),
        ...(isMultiplatform ? ['kotlin-multiplatform'] : []),
    ];
    const hasTests = [...tree.folders.keys()].some((folder) => (0,project_tree/* isInside */.FK)(path, folder) && testSources.test(folder));
    const remarks = [];
    if (hasTests && measured.length === 0)
        remarks.push('No JaCoCo or Kover plugin is applied, so that no coverage is measured. Apply the plugin `jacoco` to the modules with tests.');
    if (!wrapper)
        remarks.push('There is no Gradle wrapper, so that the runner’s own gradle is used. Commit the wrapper.');
    return {
        ecosystem: 'gradle',
        path: (0,project_tree/* unitPath */._c)(path),
        name: await nameOf(tree, build),
        evidence: [...scripts.slice(0, 3), ...(wrapper ? [(0,project_tree/* joined */.oR)(path, 'gradlew')] : [])],
        tests: hasTests ? 'gradle' : undefined,
        command: hasTests ? `${wrapper ? './gradlew' : 'gradle'} ${isMultiplatform ? 'allTests' : 'test'}` : undefined,
        reports: hasTests ? { ...(0,usual_places/* usualPlaces */.dO)('gradle'), coverage: measured } : usual_places/* nowhere */.jx,
        runsOn: (0,usual_places/* defaultRunner */.a0)('gradle'),
        ...(java === undefined ? {} : { java }),
        members,
        traits,
        remarks,
    };
}
function measuresOf(text, isAndroid) {
    const android = isAndroid && /(?:enableUnitTestCoverage|[tT]estCoverageEnabled)[\s=(]{1,9}true/.test(text);
    return android || /jacoco|kover/i.test(text) ? (0,usual_places/* usualPlaces */.dO)('gradle').coverage : [];
}
async function nameOf(tree, { path, scripts }) {
    const settings = (await tree.read(scripts[0] ?? '')) ?? '';
    const named = /rootProject\.name *= *["']([^"'\n]{1,200})["']/.exec(settings)?.[1];
    return named ?? (0,posix_.basename)(path);
}

// EXTERNAL MODULE: ./build/engines/project/package-manager.js
var package_manager = __webpack_require__(8864);
;// CONCATENATED MODULE: ./build/engines/project/script-runner.js
const testScripts = ['test', 'test:unit', 'test:ci', 'unit'];
const words = [
    [/(?:^|[\s/'"=])vitest(?:\.mjs)?(?=$|[\s'";&|])/, 'vitest'],
    [/(?:^|[\s/'"=])jest(?:\.js)?(?=$|[\s'";&|])|(?:^|\s)react-scripts\s+test\b/, 'jest'],
    [/(?:^|[\s/'"=])_?mocha(?:\.js)?(?=$|[\s'";&|])/, 'mocha'],
    [/(?:^|[\s/'"=])node\s(?:[^&|;]*\s)?--test(?=$|[\s=])/, 'node-test'],
];
const placeholder = /no test specified/;
const callsScript = /(?:^|[\s;&|])(?:npm\s+(?:run|run-script)|npm|pnpm\s+run|pnpm|yarn\s+run|yarn|run-s|run-p|npm-run-all)\s+((?:-\S+\s+)*[\w:.-]+(?:\s+[\w:.-]+)*)/g;
function scriptRunnerOf(manifest, files) {
    const written = testScripts.filter((name) => isWritten(manifest.scripts.get(name)));
    for (const name of written) {
        const found = runnerBehind(manifest, name, new Set());
        if (found !== undefined)
            return found;
    }
    const [first] = written;
    if (first !== undefined)
        return { runner: 'script', script: first };
    const configured = configuredRunner(manifest, files);
    return configured === undefined ? undefined : { runner: configured, script: undefined };
}
function isWritten(script) {
    return script !== undefined && script.trim() !== '' && !placeholder.test(script);
}
function runnerBehind(manifest, name, seen) {
    const text = manifest.scripts.get(name);
    if (text === undefined || seen.has(name))
        return undefined;
    seen.add(name);
    const runner = words.find(([pattern]) => pattern.test(text))?.[1];
    if (runner !== undefined)
        return { runner, script: name };
    for (const [, names = ''] of text.matchAll(callsScript)) {
        for (const called of names.split(/\s+/)) {
            const found = runnerBehind(manifest, called, seen);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function configuredRunner(manifest, files) {
    const has = (pattern) => [...files].some((file) => pattern.test(file));
    if (has(/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/) || manifest.dependencies.has('vitest'))
        return 'vitest';
    if (has(/^jest\.config\.(?:[cm]?[jt]s|json)$/) || manifest.configures.has('jest'))
        return 'jest';
    if (manifest.dependencies.has('jest'))
        return 'jest';
    if (has(/^\.mocharc\./) || manifest.configures.has('mocha') || manifest.dependencies.has('mocha'))
        return 'mocha';
    return undefined;
}

;// CONCATENATED MODULE: ./build/engines/project/javascript-unit.js





const places = {
    vitest: { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit.xml'] },
    jest: { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/jest-results.json'] },
    mocha: { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/mocha-results.json'] },
    'node-test': { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit.xml'] },
    script: { coverage: ['coverage/lcov.info'], results: ['junit.xml'] },
};
const commands = {
    vitest: 'vitest run --coverage',
    jest: 'jest --coverage',
    mocha: 'mocha',
    'node-test': 'node --test --experimental-test-coverage',
};
function javascriptUnit(tree, packages, one, members) {
    const { folder, manifest } = one;
    const found = scriptRunnerOf(manifest, folder.files);
    const manager = (0,package_manager/* managerOf */.d)(tree, packages, one);
    const missing = found === undefined ? undefined : coverageMissing(packages, found.runner, one);
    const usual = found === undefined ? usual_places/* nowhere */.jx : (places[found.runner] ?? usual_places/* nowhere */.jx);
    return {
        ecosystem: manager.name,
        path: (0,project_tree/* unitPath */._c)(folder.path),
        name: manifest.name ?? (0,posix_.basename)(folder.path),
        evidence: [(0,project_tree/* joined */.oR)(folder.path, 'package.json'), ...(manager.evidence === undefined ? [] : [manager.evidence])],
        tests: found?.runner,
        command: found === undefined ? undefined : commandOf(found.runner, found.script, manager.name),
        reports: missing === undefined ? usual : { ...usual, coverage: [] },
        runsOn: (0,usual_places/* defaultRunner */.a0)(manager.name),
        members,
        traits: traitsOf(manifest, members),
        remarks: [...(missing === undefined ? [] : [missing]), ...manager.remarks, ...remarksOf(one, found?.runner)],
    };
}
function commandOf(runner, script, manager) {
    if (runner === 'script')
        return `${manager} run ${script ?? 'test'}`;
    return `${manager === 'npm' ? 'npx' : `${manager} exec`} ${commands[runner] ?? runner}`;
}
function coverageMissing(packages, runner, one) {
    const has = (...names) => names.some((name) => dependsOn(packages, one, name));
    if (runner === 'vitest' && !has('@vitest/coverage-v8', '@vitest/coverage-istanbul'))
        return 'Vitest measures coverage only with a provider, and none is among the dependencies. Add `@vitest/coverage-v8` in the version of vitest.';
    if (runner === 'mocha' && !has('c8', 'nyc'))
        return 'Mocha does not measure coverage, and neither `c8` nor `nyc` is among the dependencies. Add `c8`.';
    return undefined;
}
function dependsOn(packages, { folder, manifest }, name) {
    if (manifest.dependencies.has(name))
        return true;
    return (0,package_manager/* ancestors */.T)(folder.path).some((path) => packages.get(path)?.manifest.dependencies.has(name) === true);
}
function traitsOf({ dependencies }, members) {
    return [
        ...(members.length > 0 ? ['workspace'] : []),
        ...(dependencies.has('react-native') ? ['react-native'] : []),
        ...(dependencies.has('expo') ? ['expo'] : []),
        ...(dependencies.has('@capacitor/core') ? ['capacitor'] : []),
    ];
}
function remarksOf({ folder, manifest }, runner) {
    const remarks = [];
    const native = ['ios', 'android'].filter((name) => folder.folders.has(name));
    if (manifest.dependencies.has('react-native') && native.length > 0)
        remarks.push(`Only the JavaScript tests are run: ${native.join(' and ')} need the package installed first. Name a \`test-command\` where they have tests of their own.`);
    if (runner === 'script')
        remarks.push('The test script names no runner we know, so it must itself write `coverage/lcov.info` and `junit.xml`. Name other places in `coverage` and `test-results`.');
    return remarks;
}

;// CONCATENATED MODULE: ./build/engines/project/package-json.js



const longestScript = 4_096;
async function readPackageJson(tree, path) {
    const text = await tree.read(path);
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return packageJsonOf(value);
        tree.gaps.push({ path: (0,posix_.dirname)(path), why: `${path} is no JSON object and was not used.` });
    }
    catch (error) {
        tree.gaps.push({ path: (0,posix_.dirname)(path), why: `${path} is no JSON and was not used: ${(0,errors/* messageOf */.bD)(error)}` });
    }
    return undefined;
}
function packageJsonOf(value) {
    const workspaces = (0,untrusted_json.at)(value, 'workspaces');
    const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    return {
        name: (0,untrusted_json/* textAt */.$6)(value, 'name'),
        scripts: new Map(entriesOf((0,untrusted_json.at)(value, 'scripts')).flatMap(([name, text]) => typeof text === 'string' ? [[name, text.slice(0, longestScript)]] : [])),
        dependencies: new Set(kinds.flatMap((kind) => entriesOf((0,untrusted_json.at)(value, kind)).map(([name]) => name))),
        workspaces: textsOf(Array.isArray(workspaces) ? workspaces : (0,untrusted_json.at)(workspaces, 'packages')),
        packageManager: (0,untrusted_json/* textAt */.$6)(value, 'packageManager'),
        configures: new Set(Object.keys(value).filter((key) => key === 'jest' || key === 'mocha')),
    };
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/engines/project/javascript.js








const lockfiles = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;
const nativeOwners = ['react-native', 'expo', '@capacitor/core', 'cordova'];
async function surveyJavascript(tree, isSample) {
    const packages = new Map();
    for (const folder of tree.folders.values()) {
        if (!folder.files.has('package.json'))
            continue;
        const manifest = await readPackageJson(tree, (0,project_tree/* joined */.oR)(folder.path, 'package.json'));
        if (manifest !== undefined)
            packages.set(folder.path, { folder, manifest });
    }
    const memberships = new Map();
    for (const one of packages.values())
        memberships.set(one, await membersOf(tree, one, packages));
    const members = new Set([...memberships.values()].flat());
    const units = [];
    for (const one of packages.values()) {
        if (members.has(one) || isSample(one.folder.path))
            continue;
        units.push(...unitsOf(tree, one, memberships.get(one) ?? [], packages));
    }
    const nativeFolders = [...packages.values()]
        .filter((one) => [one.folder.path, ...(0,package_manager/* ancestors */.T)(one.folder.path)].some((path) => ownsNative(packages.get(path))))
        .flatMap(({ folder }) => ['ios', 'android'].map((name) => (0,project_tree/* joined */.oR)(folder.path, name)));
    return { units, nativeFolders };
}
function ownsNative(one) {
    return nativeOwners.some((name) => one?.manifest.dependencies.has(name));
}
function unitsOf(tree, root, members, packages) {
    const own = scriptRunnerOf(root.manifest, root.folder.files);
    const toUnit = (one) => javascriptUnit(tree, packages, one, one === root ? members.map(({ folder }) => (0,project_tree/* unitPath */._c)(folder.path)) : []);
    if (members.length > 0 && (own === undefined || own.runner === 'script')) {
        const tested = members.filter(({ manifest, folder }) => scriptRunnerOf(manifest, folder.files) !== undefined);
        if (tested.length > 0)
            return tested.map(toUnit);
    }
    const isInner = [...packages.values()].some((other) => other !== root && (0,project_tree/* isInside */.FK)(other.folder.path, root.folder.path));
    if (isInner && own === undefined && ![...root.folder.files].some((name) => lockfiles.test(name)))
        return [];
    return [toUnit(root)];
}
async function membersOf(tree, root, packages) {
    const below = [...packages.values()].filter((one) => one !== root && (0,project_tree/* isInside */.FK)(root.folder.path, one.folder.path));
    if (below.length === 0)
        return [];
    const globs = [...root.manifest.workspaces, ...(await pnpmGlobs(tree, root.folder))].map(cleanGlob);
    if (globs.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const included = picomatch(globs.filter((glob) => !glob.startsWith('!')));
    const excluded = picomatch(globs.filter((glob) => glob.startsWith('!')).map((glob) => cleanGlob(glob.slice(1))));
    const prefix = root.folder.path === '' ? 0 : root.folder.path.length + 1;
    return below.filter(({ folder }) => {
        const path = folder.path.slice(prefix);
        return included(path) && !excluded(path);
    });
}
function cleanGlob(glob) {
    return glob.trim().replace(/^\.\//, '').replace(/\/+$/, '');
}
async function pnpmGlobs(tree, folder) {
    if (!folder.files.has('pnpm-workspace.yaml'))
        return [];
    const path = (0,project_tree/* joined */.oR)(folder.path, 'pnpm-workspace.yaml');
    const text = await tree.read(path);
    if (text === undefined)
        return [];
    try {
        const { load } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 3243));
        return (0,untrusted_json/* listAt */.gT)(load(text), 'packages').filter((item) => typeof item === 'string');
    }
    catch (error) {
        tree.gaps.push({ path: (0,posix_.dirname)(path), why: `${path} is no YAML and was not used: ${(0,errors/* messageOf */.bD)(error)}` });
        return [];
    }
}

;// CONCATENATED MODULE: ./build/engines/project/other-languages.js

const other_languages_manifests = [
    [/^(?:pyproject\.toml|setup\.py|tox\.ini|Pipfile)$/, 'Python'],
    [/^go\.mod$/, 'Go'],
    [/^pom\.xml$/, 'Maven'],
    [/^deno\.jsonc?$/, 'Deno'],
    [/\.(?:csproj|fsproj|sln|slnx)$/, '.NET'],
    [/^composer\.json$/, 'PHP'],
    [/^mix\.exs$/, 'Elixir'],
    [/\.gemspec$/, 'Ruby'],
];
function otherLanguages(tree, isSample) {
    return other_languages_manifests.flatMap(([manifest, language]) => {
        for (const { path, files } of tree.folders.values()) {
            const file = isSample(path) ? undefined : [...files].sort().find((name) => manifest.test(name));
            if (file !== undefined)
                return [`${(0,project_tree/* joined */.oR)(path, file)} is of ${language}, whose tests have no default. Name a \`test-command\`.`];
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./build/engines/project/survey-project.js








const flutterFolders = ['android', 'ios', 'macos', 'linux', 'windows', 'web'];
async function surveyProject(files, root) {
    const tree = await (0,project_tree/* walkTree */.Ir)(files, root);
    const isSample = sampleTest(tree);
    const javascript = await surveyJavascript(tree, isSample);
    const generated = [...javascript.nativeFolders, ...flutterOf(tree)];
    const isForeign = (path) => isSample(path) || generated.some((folder) => (0,project_tree/* isInside */.FK)(folder, path));
    const units = [
        ...(await surveyApple(tree, isForeign)),
        ...javascript.units,
        ...(await surveyCargo(tree, isSample)),
        ...(await surveyGradle(tree, isForeign)),
    ];
    const named = units.map((unit) => (unit.name === '' ? { ...unit, name: (0,external_node_path_.basename)(root) } : unit));
    const gaps = tree.gaps.filter(({ path }) => !isSample(path === '.' ? '' : path)).map(({ why }) => why);
    return { units: named.sort(byPlace), gaps, remarks: [...tree.remarks, ...otherLanguages(tree, isSample)] };
}
function byPlace(one, other) {
    const [a, b] = [`${one.path}\0${one.ecosystem}`, `${other.path}\0${other.ecosystem}`];
    return a < b ? -1 : a > b ? 1 : 0;
}
function flutterOf(tree) {
    const apps = [...tree.folders.values()].filter(({ files }) => files.has('pubspec.yaml')).map(({ path }) => path);
    const [first] = apps;
    if (first !== undefined)
        tree.remarks.push(`${(0,project_tree/* joined */.oR)(first, 'pubspec.yaml')} is of Flutter or Dart, whose tests have no default. Name a \`test-command\`.`);
    return apps.flatMap((path) => flutterFolders.map((name) => (0,project_tree/* joined */.oR)(path, name)));
}


/***/ }),

/***/ 836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   _c: () => (/* binding */ unitPath),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);



const foreign = new Set([
    'node_modules',
    'bower_components',
    'Pods',
    'Carthage',
    'SourcePackages',
    'DerivedData',
    'Derived',
    'vendor',
    'third_party',
    'third-party',
    'external',
    'build',
    'dist',
    'out',
    'target',
    'coverage',
    'venv',
    '__pycache__',
]);
const memberFolders = new Set([
    'packages',
    'crates',
    'libs',
    'modules',
    'apps',
    'tools',
    'Features',
]);
const packages = /\.(?:xcodeproj|xcworkspace|xcassets|xcdatamodeld?|xcframework|framework|bundle|app|docc|playground)$/;
const largestManifest = 2 * 1024 * 1024;
const mostFolders = 5_000;
const mostReads = 2_000;
const deepest = 8;
async function walkTree(files, root) {
    const folders = new Map();
    const gaps = [];
    const remarks = [];
    let level = [''];
    let cut = false;
    for (let depth = 0; level.length > 0 && depth <= deepest; depth += 1) {
        const next = [];
        for (const path of level) {
            if (folders.size >= mostFolders) {
                cut = true;
                break;
            }
            const folder = await listFolder(files, root, path, { gaps, remarks });
            if (folder === undefined)
                continue;
            folders.set(path, folder);
            for (const name of folder.folders)
                if (isWalked(name, path))
                    next.push(joined(path, name));
        }
        level = next.sort();
    }
    if (cut)
        gaps.push({
            path: '',
            why: `The repository has more than ${mostFolders} folders; those nearest to the root were looked at.`,
        });
    return { folders, gaps, remarks, ...readerOf(files, root, gaps) };
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function unitPath(folder) {
    return folder === '' ? '.' : folder;
}
function isInside(folder, path) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function isWalked(name, parent) {
    if (name.startsWith('.') || name === 'node_modules' || packages.test(name))
        return false;
    return !foreign.has(name) || memberFolders.has((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(parent));
}
async function listFolder(files, root, path, { gaps, remarks }) {
    try {
        const entries = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        if (path !== '' && entries.some(({ name }) => name === '.git')) {
            remarks.push(`${path} is a repository of its own and was not looked at.`);
            return undefined;
        }
        const named = (kind) => entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
        return { path, files: new Set(named('file').sort()), folders: new Set(named('directory').sort()) };
    }
    catch (error) {
        gaps.push({ path, why: `${path === '' ? 'The folder' : path} cannot be listed: ${(0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
        return undefined;
    }
}
function readerOf(files, root, gaps) {
    const texts = new Map();
    const load = async (path) => {
        try {
            const facts = await files.facts((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
            if (facts?.kind !== 'file')
                return undefined;
            if (facts.size <= largestManifest)
                return await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
            gaps.push({ path: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), why: `${path} is larger than any manifest and was not read.` });
        }
        catch (error) {
            gaps.push({ path: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), why: `${path} cannot be read: ${(0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
        }
        return undefined;
    };
    return {
        read(path) {
            let text = texts.get(path);
            if (text === undefined) {
                if (texts.size === mostReads)
                    gaps.push({ path: '', why: `There are more than ${mostReads} manifests, and the others were not read.` });
                text = texts.size >= mostReads ? Promise.resolve(undefined) : load(path);
                texts.set(path, text);
            }
            return text;
        },
        async names(path) {
            try {
                return (await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path))).map(({ name }) => name).sort();
            }
            catch {
                return [];
            }
        },
    };
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ defaultRunner),
/* harmony export */   dO: () => (/* binding */ usualPlaces),
/* harmony export */   jx: () => (/* binding */ nowhere)
/* harmony export */ });
const nowhere = { coverage: [], results: [] };
function defaultRunner(ecosystem) {
    return ecosystem === 'xcode' || ecosystem === 'tuist' ? 'macos-latest' : 'ubuntu-latest';
}
function usualPlaces(ecosystem) {
    switch (ecosystem) {
        case 'gradle':
            return {
                coverage: ['**/build/reports/{jacoco,kover,coverage}/**/*.xml'],
                results: ['**/build/test-results/**/TEST-*.xml'],
            };
        case 'xcode':
        case 'tuist':
            return { coverage: ['vetnet-reports/xccov.json'], results: ['vetnet-reports/xcresult-tests.json'] };
        case 'cargo':
            return { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit/*.xml'] };
        case 'swiftpm':
            return { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit*.xml'] };
        default:
            return { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/{junit.xml,*-results.json}'] };
    }
}


/***/ })

};
