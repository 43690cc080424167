const manifests = /(?:^|\/)AndroidManifest\.xml$/;
const configurations = /(?:^|\/)res\/xml[\w-]*\/\w*network\w*\.xml$/;
/** What builds leave, and packages of others. */
const foreign = /(?:^|\/)(?:build|node_modules|Pods)\//;

/** Whether a path is that of an Android manifest or network security configuration of the repository's own. */
export function isAndroidPath(path: string): boolean {
  return (manifests.test(path) || configurations.test(path)) && !foreign.test(path);
}
