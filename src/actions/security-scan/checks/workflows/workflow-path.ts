const paths = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;

/** Whether a path is that of a GitHub workflow or of the metadata of an action. */
export function isWorkflowPath(path: string): boolean {
  return paths.test(path);
}
