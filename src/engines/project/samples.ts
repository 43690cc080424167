import type { Folder, Tree } from './tree.ts';

/** Folders with code that shows or tests the code around it. */
const sampleNames =
  /^(?:examples?|samples?|demos?|fixtures?|__fixtures__|__tests__|testdata|test-?fixtures|test-?projects?|test-?apps?|templates?|playgrounds?|sandbox|benchmarks?|benches|fuzz|docs?|website|tests?|uitests|integration-?tests|e2e|detox|cypress|playwright)$/i;

const manifests =
  /^(?:package\.json|Cargo\.toml|Package\.swift|Project\.swift|Workspace\.swift|(?:settings|build)\.gradle(?:\.kts)?)$/;
const manifestFolders = /\.(?:xcodeproj|xcworkspace)$/;

/** Whether a folder holds the manifest of any build tool. */
function hasManifest(folder: Folder): boolean {
  return [...folder.files].some((name) => manifests.test(name)) || xcodeNames(folder).length > 0;
}

/** The Xcode projects and workspaces that lie in a folder. */
export function xcodeNames(folder: Folder): readonly string[] {
  return [...folder.folders].filter((name) => manifestFolders.test(name));
}

/**
 * Tells the folders of examples, fixtures and test hosts inside a bigger unit: they are no units of their own. Where nothing
 * around such a folder is a unit, it is one like any other.
 */
export function sampleTest(tree: Tree): (path: string) => boolean {
  const owners = new Set([...tree.folders.values()].filter(hasManifest).map(({ path }) => path));
  return (path) => {
    const segments = path.split('/');
    return segments.some((name, index) => sampleNames.test(name) && hasOwner(owners, segments.slice(0, index)));
  };
}

function hasOwner(owners: ReadonlySet<string>, segments: readonly string[]): boolean {
  return [...Array(segments.length + 1).keys()].some((length) => owners.has(segments.slice(0, length).join('/')));
}
