import { type BillInput, type Component, componentsOf } from './components.ts';
import { spdxExpression } from './license-words.ts';
import { uuidOf } from './uuid.ts';

/** Ref of what the bill is about; no package URL begins like it. */
const subjectRef = 'subject';

/**
 * The bill of materials as CycloneDX 1.6 JSON. Equal packages give equal bytes but for the time: the serial number is made
 * from the content.
 */
export function renderCycloneDx(input: BillInput): string {
  const { subject, tool, at, unread = [] } = input;
  const components = componentsOf(input);
  const direct = components.filter((one) => one.direct).map(({ ref }) => ref);
  const untold = [
    ...(direct.length === 0 ? [subjectRef] : []),
    ...components.filter(({ needs }) => needs === undefined).map(({ ref }) => ref),
  ];
  const content = {
    components: components.map(componentJson),
    dependencies: [
      ...(direct.length === 0 ? [] : [{ ref: subjectRef, dependsOn: direct }]),
      ...components.flatMap(({ ref, needs }) =>
        needs === undefined ? [] : [{ ref, ...(needs.length === 0 ? {} : { dependsOn: needs }) }],
      ),
    ],
    // What nobody tells is said to be unknown, where an absent entry would be read as nothing needed.
    compositions: [
      { aggregate: unread.length > 0 ? 'incomplete' : 'unknown', assemblies: [subjectRef] },
      ...(untold.length === 0 ? [] : [{ aggregate: 'unknown', dependencies: untold }]),
    ],
  };
  const about = { type: 'application', 'bom-ref': subjectRef, ...subject };
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([about, content]))}`,
    version: 1,
    metadata: {
      timestamp: at.toISOString(),
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', ...tool }] },
      component: about,
      ...(unread.length === 0
        ? {}
        : { properties: unread.map((path) => ({ name: 'vetnet:unread-lockfile', value: path })) }),
    },
    ...content,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function componentJson(component: Component): object {
  const { ref, group, name, version, scope, checksums, license, purl, lockfiles, inferred } = component;
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group === undefined ? {} : { group }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(scope === undefined ? {} : { scope }),
    ...(checksums.length === 0
      ? {}
      : { hashes: checksums.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex })) }),
    ...(license === undefined ? {} : { licenses: [licenseJson(license)] }),
    ...(purl === undefined ? {} : { purl }),
    properties: [
      ...lockfiles.map((path) => ({ name: 'vetnet:lockfile', value: path })),
      ...(inferred === undefined ? [] : [{ name: 'vetnet:inferred', value: inferred }]),
    ],
  };
}

function licenseJson(license: string): object {
  const expression = spdxExpression(license);
  return expression === undefined ? { license: { name: license } } : { expression };
}
