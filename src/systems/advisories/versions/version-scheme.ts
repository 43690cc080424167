/**
 * How one ecosystem orders its versions: negative where `a` is lower, positive where it is higher, 0 where both are the same
 * version. Undefined where one of the two is no version of the ecosystem.
 */
export type VersionScheme = (a: string, b: string) => number | undefined;

/** A scheme out of a parser and an order of what it gives. */
export function schemeFrom<Version>(
  parse: (text: string) => Version | undefined,
  compare: (a: Version, b: Version) => number,
): VersionScheme {
  return (a, b) => {
    const first = parse(a);
    const second = first === undefined ? undefined : parse(b);
    return first === undefined || second === undefined ? undefined : compare(first, second);
  };
}
