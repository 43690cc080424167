const lists = /(?:^|\/)[^/]*info\.plist$|\.entitlements$|\.xcprivacy$/i;
const settings = /\.xcconfig$|(?:^|\/)(?:project\.pbxproj|project\.ya?ml|Project\.swift|app\.json)$/;
/** Where packages of others are unpacked, and what builds leave. */
const foreign = /(?:^|\/)(?:Pods|Carthage|\.build|DerivedData|node_modules)\//;

/** Whether a path is that of settings of a build for Apple platforms. */
export function isBuildSettingsPath(path: string): boolean {
  return settings.test(path);
}

/** Whether a path is that of a property list or of build settings of the repository's own. */
export function isIosPath(path: string): boolean {
  return (lists.test(path) || isBuildSettingsPath(path)) && !foreign.test(path);
}
