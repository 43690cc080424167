import type { Category } from '../../../core/model/security-finding.ts';
import type { TriagedFinding } from '../facts.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ReportSetting } from '../report.ts';

export type Framework = NonNullable<SecurityScanInputs['compliance']>[number];

/** Frameworks whose controls are mapped: those that are named, and HIPAA where the policy demands it and none is. */
export function frameworksOf({ inputs, policy }: Pick<ReportSetting, 'inputs' | 'policy'>): readonly Framework[] {
  return inputs.compliance ?? (policy.hipaa === 'strict' ? ['hipaa'] : []);
}

/** How a framework is called, and what its rows do not say. */
export const frameworkTitles: Readonly<Record<Framework, { readonly title: string; readonly scope: string }>> = {
  hipaa: {
    title: 'HIPAA Security Rule (45 CFR Part 164)',
    scope:
      'HIPAA protects health information of human patients. Records of animals are none, unless they stand in a person’s record or the app works for a covered entity (45 CFR 160.103); for a veterinary app read these rows as care for the owners’ personal data.',
  },
  soc2: {
    title: 'SOC 2 Trust Services Criteria (2017, revised 2022)',
    scope: 'Which criteria are in scope is for your auditor to say.',
  },
  masvs: {
    title: 'OWASP MASVS 2.1',
    scope:
      'MASVS is about mobile apps; dynamic tests of the app belong to it and are not part of a scan of its sources.',
  },
};

/** An area of scanning and the controls that its result supports evidence for. */
export interface Area {
  readonly title: string;
  /** Categories that have to be looked at for the area to be tested. */
  readonly categories: readonly Category[];
  readonly controls: Readonly<Record<Framework, readonly string[]>>;
  /** Whether a finding belongs to it. */
  concerns(finding: TriagedFinding): boolean;
}

/** CWE numbers by area (cwe.mitre.org). */
const transport = new Set([295, 297, 300, 311, 319, 326]);
const storage = new Set([256, 257, 261, 312, 313, 316, 321, 325, 327, 328, 329, 330, 338, 916, 922]);
const authentication = new Set([287, 288, 290, 304, 306, 307, 308, 384, 613, 620]);
const logging = new Set([117, 200, 209, 215, 359, 532, 778]);

const isAbout =
  (numbers: ReadonlySet<number>) =>
  ({ cwes = [] }: Pick<TriagedFinding, 'cwes'>): boolean =>
    cwes.some((cwe) => numbers.has(cwe));

const aboutTransport = isAbout(transport);
const aboutStorage = isAbout(storage);
const aboutAuthentication = isAbout(authentication);
const aboutLogging = isAbout(logging);
const isCode = ({ category }: TriagedFinding): boolean => category === 'code' || category === 'configuration';
const isTopical = (finding: TriagedFinding): boolean =>
  aboutTransport(finding) || aboutStorage(finding) || aboutAuthentication(finding) || aboutLogging(finding);

/**
 * The map from what is scanned to controls. Sources: 45 CFR 164.308, 164.312, 164.316 and 164.502; AICPA Trust Services
 * Criteria 2017; OWASP MASVS 2.1. It says which controls a result bears on and claims no compliance.
 */
export const areas: readonly Area[] = [
  {
    title: 'Secrets in files and history',
    categories: ['secret'],
    controls: {
      hipaa: ['164.312(a)(1)', '164.312(a)(2)(i)', '164.312(d)', '164.308(a)(4)'],
      soc2: ['CC6.1'],
      masvs: ['MASVS-STORAGE-1', 'MASVS-CRYPTO-2'],
    },
    concerns: ({ category }) => category === 'secret',
  },
  {
    title: 'Configuration and environment files',
    categories: ['configuration'],
    controls: {
      hipaa: ['164.312(a)(1)', '164.308(a)(4)'],
      soc2: ['CC6.1', 'CC6.6'],
      masvs: ['MASVS-STORAGE-1'],
    },
    concerns: (finding) => finding.category === 'configuration' && !isTopical(finding),
  },
  {
    title: 'Vulnerable dependencies',
    categories: ['vulnerability'],
    controls: {
      hipaa: ['164.308(a)(1)(ii)(A)', '164.308(a)(1)(ii)(B)', '164.308(a)(5)(ii)(B)'],
      soc2: ['CC7.1', 'CC3.2'],
      masvs: ['MASVS-CODE-3'],
    },
    concerns: ({ category }) => category === 'vulnerability',
  },
  {
    title: 'Transport security in code and configuration',
    categories: ['code', 'configuration'],
    controls: {
      hipaa: ['164.312(e)(1)', '164.312(e)(2)(i)', '164.312(e)(2)(ii)'],
      soc2: ['CC6.7'],
      masvs: ['MASVS-NETWORK-1', 'MASVS-NETWORK-2'],
    },
    concerns: (finding) => isCode(finding) && aboutTransport(finding),
  },
  {
    title: 'Storage and cryptography in code',
    categories: ['code'],
    controls: {
      hipaa: ['164.312(a)(2)(iv)'],
      soc2: ['CC6.1'],
      masvs: ['MASVS-STORAGE-1', 'MASVS-STORAGE-2', 'MASVS-CRYPTO-1', 'MASVS-CRYPTO-2'],
    },
    concerns: (finding) => isCode(finding) && aboutStorage(finding),
  },
  {
    title: 'Injection, memory safety and other code',
    categories: ['code'],
    controls: {
      hipaa: ['164.312(c)(1)'],
      soc2: ['CC7.1', 'PI1 where in scope'],
      masvs: ['MASVS-CODE-4', 'MASVS-PLATFORM-2'],
    },
    concerns: (finding) => finding.category === 'code' && !isTopical(finding),
  },
  {
    title: 'Authentication in code',
    categories: ['code'],
    controls: {
      hipaa: ['164.312(d)'],
      soc2: ['CC6.1', 'CC6.3'],
      masvs: ['MASVS-AUTH-1', 'MASVS-AUTH-2', 'MASVS-AUTH-3'],
    },
    concerns: (finding) => isCode(finding) && aboutAuthentication(finding),
  },
  {
    title: 'Personal and health data in files and logs',
    categories: ['personal-data', 'code'],
    controls: {
      hipaa: ['164.312(b)', '164.502(b)'],
      soc2: ['CC7.2', 'C1.1'],
      masvs: ['MASVS-STORAGE-2', 'MASVS-PRIVACY-1'],
    },
    concerns: (finding) => finding.category === 'personal-data' || (isCode(finding) && aboutLogging(finding)),
  },
  {
    title: 'Containers and base images',
    categories: ['container'],
    controls: { hipaa: ['164.308(a)(1)(ii)(B)', '164.312(c)(1)'], soc2: ['CC6.8', 'CC7.1'], masvs: [] },
    concerns: ({ category }) => category === 'container',
  },
  {
    title: 'Build workflows',
    categories: ['workflow'],
    controls: { hipaa: ['164.308(a)(1)(ii)(B)'], soc2: ['CC8.1'], masvs: [] },
    concerns: ({ category }) => category === 'workflow',
  },
  {
    title: 'Licences of dependencies',
    categories: ['license'],
    controls: { hipaa: ['164.308(b)'], soc2: ['CC9.2'], masvs: [] },
    concerns: ({ category }) => category === 'license',
  },
];

/** Controls that the record of accepted findings and the report itself bear on. */
export const recordControls: Readonly<Record<Framework, readonly string[]>> = {
  hipaa: ['164.308(a)(1)(ii)(B)', '164.316(b)(1)', '164.316(b)(2)(i)'],
  soc2: ['CC8.1', 'CC4.1'],
  masvs: [],
};
