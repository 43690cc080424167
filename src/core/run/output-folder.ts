/** A check's name as the name of a folder: no name can lead out of its parent, on any file system. */
export function folderName(checkName: string): string {
  const name = checkName
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 100);
  return name === '' ? 'check' : name;
}
