import { type BillInput, type Component, componentsOf } from './components.ts';
import { spdxExpression } from './license-words.ts';
import { uuidOf } from './uuid.ts';

const subjectId = 'SPDXRef-Subject';

/** The bill of materials as SPDX 2.3 JSON. Equal packages give equal bytes but for the time. */
export function renderSpdx(input: BillInput): string {
  const { subject, tool, at, unread = [] } = input;
  const components = componentsOf(input);
  const ids = idsOf(components);
  const idOf = (ref: string): string => ids.get(ref) ?? subjectId;
  const packages = [
    {
      ...packageJson(subject.name, subjectId),
      ...(subject.version === undefined ? {} : { versionInfo: subject.version }),
    },
    ...components.map((one) => componentJson(one, idOf(one.ref))),
  ];
  const relationships = [
    relation('SPDXRef-DOCUMENT', 'DESCRIBES', subjectId),
    ...components
      .filter(({ direct }) => direct)
      .map(({ ref, scope }) =>
        scope === 'excluded'
          ? relation(idOf(ref), 'DEV_DEPENDENCY_OF', subjectId)
          : relation(subjectId, 'DEPENDS_ON', idOf(ref)),
      ),
    ...components.flatMap(({ ref, needs = [] }) => needs.map((need) => relation(idOf(ref), 'DEPENDS_ON', idOf(need)))),
  ];
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: subject.name,
    documentNamespace: `urn:uuid:${uuidOf(JSON.stringify([packages, relationships]))}`,
    creationInfo: {
      // SPDX has no fractions of a second.
      created: at.toISOString().replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: ${tool.name}-${tool.version}`],
      ...(unread.length === 0
        ? {}
        : { comment: `Not complete. Lockfiles that could not be read: ${unread.join(', ')}` }),
    },
    packages,
    relationships,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function relation(from: string, type: 'DESCRIBES' | 'DEPENDS_ON' | 'DEV_DEPENDENCY_OF', to: string): object {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}

function packageJson(name: string, id: string) {
  return {
    SPDXID: id,
    name,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
  };
}

function componentJson(component: Component, id: string): object {
  const { group, name, version, license, checksums, purl, lockfiles, inferred } = component;
  const whole =
    group === undefined ? name : `${group}${component.purl?.startsWith('pkg:maven/') === true ? ':' : '/'}${name}`;
  const expression = license === undefined ? undefined : spdxExpression(license);
  // A reference to a licence outside the list would need its text in the document.
  const declared = expression === undefined || /LicenseRef-/.test(expression) ? undefined : expression;
  return {
    ...packageJson(whole, id),
    ...(version === undefined ? {} : { versionInfo: version }),
    ...(declared === undefined ? {} : { licenseDeclared: declared }),
    ...(license === undefined || declared !== undefined ? {} : { licenseComments: `Stated as: ${license}` }),
    ...(checksums.length === 0
      ? {}
      : {
          checksums: checksums.map(({ algorithm, hex }) => ({
            algorithm: algorithm.replace('-', ''),
            checksumValue: hex,
          })),
        }),
    ...(purl === undefined
      ? {}
      : {
          externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
        }),
    sourceInfo: `Found in ${lockfiles.join(', ')}.${inferred === undefined ? '' : ` ${inferred}`}`,
    primaryPackagePurpose: 'LIBRARY',
  };
}

/** Ids of letters, digits, dots and dashes, as SPDX asks; a number tells apart what then looks alike. */
function idsOf(components: readonly Component[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { ref } of components) {
    const words = `SPDXRef-${ref
      .replace(/^pkg:/, '')
      .replace(/%[0-9A-F]{2}/g, '-')
      .replace(/[^A-Za-z0-9.]+/g, '-')}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    ids.set(ref, count === 1 ? words : `${words}--${count}`);
  }
  return ids;
}
