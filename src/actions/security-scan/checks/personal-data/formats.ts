import type { CheckRule } from '../check-rule.ts';
import { isMadeUpName } from './synthetic.ts';

/** A record of a person in a format of health care. */
export interface FormatKind extends CheckRule {
  readonly plural: string;
  /** Stands in every file that holds one. */
  readonly marker: string;
  /** Places of records that name a person who may be real, as character indices. */
  readonly find: (text: string) => readonly number[];
}

const common = {
  severity: 'high',
  why: 'A record that names a patient is health data of that person.',
  fix: 'Replace it with synthetic data, for example of Synthea, and rewrite the history if it is real.',
  cwes: [359],
} as const;

/** How much of a record is looked at, in UTF-16 units. */
const recordReach = 3000;

/** Formats of health care that are text. */
export const formatKinds: readonly FormatKind[] = [
  {
    ...common,
    id: 'hl7-patient',
    title: 'HL7 v2 message about a patient',
    plural: 'HL7 v2 messages about patients',
    marker: 'PID|',
    find: (text) => (text.includes('MSH|^~\\') ? findPatientSegments(text) : []),
  },
  {
    ...common,
    id: 'fhir-patient',
    title: 'FHIR record of a patient',
    plural: 'FHIR records of patients',
    marker: '"Patient"',
    find: (text) =>
      placesOf(text, /"resourceType"\s{0,8}:\s{0,8}"Patient"/g).filter((place) =>
        namesPatient(text.slice(place, place + recordReach)),
      ),
  },
  {
    ...common,
    id: 'cda-patient',
    title: 'Clinical document about a patient',
    plural: 'clinical documents about patients',
    marker: '<recordTarget',
    find: (text) =>
      placesOf(text, /<recordTarget/g).filter((place) => {
        const record = text.slice(place, place + recordReach).split('</recordTarget', 1)[0] ?? '';
        const family = /<family[^>]{0,80}>([^<]{2,60})</.exec(record)?.[1];
        return record.includes('<patientRole') && family !== undefined && !isMadeUpName(family);
      }),
  },
  {
    ...common,
    id: 'dicom-patient',
    title: 'Header of a DICOM image with the name of a patient',
    plural: 'headers of DICOM images with names of patients',
    marker: '(0010,0010)',
    find: (text) =>
      [...text.matchAll(/\(0010,0010\)[^\n[]{0,40}\[([^\]\n]{2,64})\]/g)]
        .filter(([, name = '']) => /[A-Za-z]{2}/.test(name) && !isMadeUpName(name) && !/anon|remov|none/i.test(name))
        .map(({ index }) => index),
  },
];

/** `PID` segments with an identifier of some length (PID-3) and a name (PID-5); line ends may be written as `\r` or `\n` in source code. */
function findPatientSegments(text: string): readonly number[] {
  return [...text.matchAll(/(?:^|[\r\n"'`]|\\r|\\n)PID\|([^\r\n]{1,2000})/g)]
    .filter(([, segment = '']) => {
      const fields = segment.split('|');
      const name = fields[4] ?? '';
      return /^\w*\d\w{3,}/.test(fields[2] ?? '') && /[A-Za-z]{2}/.test(name) && !isMadeUpName(name);
    })
    .map(({ index }) => index);
}

/** A family name, and a date of birth or an identifier, before the next resource begins. */
function namesPatient(record: string): boolean {
  const next = record.indexOf('"resourceType"', 20);
  const own = next === -1 ? record : record.slice(0, next);
  const family = /"family"\s{0,8}:\s{0,8}\[?\s{0,20}"([^"]{2,60})"/.exec(own)?.[1];
  return family !== undefined && !isMadeUpName(family) && /"(?:birthDate|identifier)"\s{0,8}:/.test(own);
}

function placesOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
