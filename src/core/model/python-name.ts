/**
 * The name of a Python package as indexes compare it: lower case, one dash for any run of dashes, dots and underscores
 * (packaging.python.org, "Names and normalization", once PEP 503).
 */
export function pythonName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
