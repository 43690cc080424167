const names = /(?:^|\/)(?:(?:docker|container)file(?:\.[\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i;
/** What a Dockerfile is named after when it is none. */
const others = /\.(?:dockerignore|md|ya?ml|json|[cm]?[jt]s|py|go|rs|txt|sh|tmpl|tpl|j2|erb)$/i;

const composeNames = /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;

/** Whether a path is that of a Compose file. */
export function isComposePath(path: string): boolean {
  return composeNames.test(path);
}

/** Whether a path is that of a Dockerfile or a Compose file. */
export function isContainerPath(path: string): boolean {
  return (names.test(path) && !others.test(path)) || isComposePath(path);
}
