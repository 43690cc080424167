import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector } from '../../../../../src/actions/security-scan/checks/personal-data/index.ts';
import { textFile } from '../text-file.ts';
import { made, nhsNumber } from './made.ts';

async function scan(path: string, text: string, personalDataAllow?: readonly string[]) {
  const scanner = await detector.create(personalDataAllow === undefined ? {} : { personalDataAllow });
  return scanner.wants(path) ? scanner.inspect(textFile(path, text)) : [];
}

const nhs = nhsNumber('485726913');
const hl7 = `MSH|^~\\&|LAB|A|B|C|20240301||ADT^A01|1|P|2.5\nPID|1||8841207^^^MRN||FERRARA^MARTINA||19830714|F\n`;
const fhir = (family: string) =>
  JSON.stringify({ resourceType: 'Patient', name: [{ family, given: ['M'] }], birthDate: '1983-07-14' }, null, 2);

describe('found is', () => {
  test.each([
    ['social-security-number', 'a.json', `{ "ssn": "${made.ssn}" }`],
    ['social-security-number', 'a.yaml', `socialSecurityNumber: ${made.ssn}`],
    ['social-security-number', 'a.log', `2024-03-01 INFO patient 4 with ${made.ssn} was admitted`],
    ['social-security-number', 'a.csv', `id,ssn\n1,${made.ssn}\n`],
    ['social-security-number', 'a.sql', `INSERT INTO people (id, ssn) VALUES (1, '${made.ssn}');`],
    ['social-security-number', 'dump.sql', `COPY public.people (id, ssn) FROM stdin;\n1\t${made.ssn}\n\\.\n`],
    ['social-security-number', 'A.swift', `let ssn: String = "${made.ssn}"`],
    ['provider-identifier', 'a.json', `{ "mrn": "8841207", "npi": "${made.npi}" }`],
    ['dea-number', 'a.txt', `DEA number: ${made.dea}`],
    ['medicare-identifier', 'a.json', `{"mbi":"${made.mbi}"}`],
    ['medicare-identifier', 'a.txt', `Medicare number: ${made.mbi.replace(/^(.{4})(.{3})/, '$1-$2-')}`],
    ['medical-record-number', 'a.txt', 'MRN: 8841207'],
    ['medical-record-number', 'a.xml', '<medicalRecordNumber>8841207</medicalRecordNumber>'],
    ['date-of-birth', 'a.csv', 'first_name,mrn,dob\nMartina,8841207,1983-07-14\n'],
    ['diagnosis-of-person', 'a.json', `{"mrn": "8841207", "diagnosis": "E11.9"}`],
    ['personal-phone-number', 'a.json', `{ "ownerPhone": "${made.phone}" }`],
    ['personal-mail-address', 'a.ts', `const owner = { ownerEmail: '${made.mail}' };`],
    ['payment-card-number', 'a.json', `{"cardNumber": "${made.card}"}`],
    ['bank-account-number', 'a.yml', `iban: ${made.iban}`],
    ['nhs-number', 'a.txt', `NHS number ${nhs}`],
    ['social-insurance-number', 'a.txt', `Social insurance number: ${made.sin}`],
    ['german-tax-number', 'a.json', `{"steuerId": "${made.taxNumber}"}`],
    ['animal-microchip', 'a.json', `{ "microchipNumber": "${made.chip}" }`],
    ['hl7-patient', 'a.hl7', hl7],
    ['hl7-patient', 'a.ts', `const m = '${hl7.replaceAll('\n', '\\r')}';`],
    ['fhir-patient', 'a.json', fhir('Ferrara')],
    [
      'cda-patient',
      'a.xml',
      '<recordTarget><patientRole><name><family>Ferrara</family></name></patientRole></recordTarget>',
    ],
    ['dicom-patient', 'a.txt', '(0010,0010) PN [FERRARA^MARTINA]  # 16, 1 PatientName'],
  ])('%s in %s', async (rule, path, text) => {
    const found = await scan(path, text);
    expect(found.map((finding) => finding.rule)).toContain(rule);
    for (const finding of found) {
      expect(finding.category).toBe('personal-data');
      expect(finding.tool).toBe('personal-data');
    }
  });
});

describe('not found is', () => {
  test.each([
    ['a number of a range that is never given', 'a.json', '{ "ssn": "666-12-3456" }'],
    ['the number of an advertisement', 'a.json', '{ "ssn": "987-65-4321" }'],
    ['a row of digits', 'a.json', '{ "ssn": "123-45-6789" }'],
    ['a number of few digits', 'a.json', '{ "ssn": "677-66-7776" }'],
    ['an unexplained number', 'a.txt', `part ${made.ssn}`],
    ['a number that is part of a longer one', 'a.txt', `patient 1${made.ssn} and ${made.ssn}-1`],
    ['a provider number with another check digit', 'a.json', `{ "mrn": "8841207x", "npi": "1678520433" }`],
    ['a provider number beside no person', 'a.json', `{ "npi": "${made.npi}" }`],
    ['a short patient id', 'a.ts', "const patientId = '42';"],
    ['a record number in order', 'a.ts', "const mrn = '123456';"],
    ['a date of birth beside nobody', 'a.ts', "const dob = '1983-07-14';"],
    ['a date of birth beside a made-up name', 'a.json', '{"firstName": "Test", "dob": "1983-07-14"}'],
    ['a phone for fiction', 'a.json', '{ "ownerPhone": "(415) 555-0123" }'],
    ['an example address', 'a.json', '{ "ownerEmail": "maria@example.org" }'],
    ['the address of a service account', 'a.json', '{ "client_email": "deploy@p.iam.gserviceaccount.com" }'],
    ['a mail address of nobody in particular', 'a.json', '{ "email": "m.ferrara@posteo.net" }'],
    ['a card for tests', 'a.json', '{"cardNumber": "4242 4242 4242 4242"}'],
    ['an account of the documentation', 'a.json', '{"iban": "DE89 3704 0044 0532 0130 00"}'],
    ['a test number of the NHS', 'a.txt', 'NHS number 9990000018'],
    ['a test transponder', 'a.json', '{ "microchipNumber": "999000000000012" }'],
    ['a patient called Doe', 'a.json', fhir('Doe')],
    ['an HL7 message about a test', 'a.hl7', hl7.replace('FERRARA', 'TEST')],
    ['a type', 'a.ts', 'interface Patient { ssn: string; dateOfBirth: Date; mrn: string }'],
    ['a marked file', 'a.json', `{ "_comment": "synthetic data", "ssn": "${made.ssn}" }`],
    ['a marked path', 'fixtures/synthea/a.json', `{ "ssn": "${made.ssn}" }`],
    ['a lock file', 'package-lock.json', `{ "ssn": "${made.ssn}" }`],
  ])('%s', async (_name, path, text) => {
    expect(await scan(path, text)).toEqual([]);
  });
});

test('a comment that allows one place says nothing of the others', async () => {
  const text = `ssn: ${made.ssn} # vetnet:allow social-security-number made up\nssn: ${made.ssn}\nssn: ${made.ssn}\n`;
  const found = await scan('a.yaml', text);
  expect(found.map(({ location, suppression }) => [location?.line, suppression?.reason])).toEqual([
    [1, 'made up'],
    [2, undefined],
  ]);
  expect(found[1]?.message).toContain('2 ');
});

test('what the policy allows is not looked at', async () => {
  const text = `{ "ssn": "${made.ssn}" }`;
  expect(await scan('test/data/a.json', text, ['test/data/**'])).toEqual([]);
  expect(await scan('src/a.json', text, ['test/data/**'])).toHaveLength(1);
});

test('a kind is reported once for a file, with how often it is there, and never with the value', async () => {
  const rows = Array.from({ length: 312 }, (_, index) => `${index},"${made.ssn}"`).join('\n');
  const found = await scan('seeds/people.csv', `id,ssn\n${rows}\n`);
  expect(found.map(({ message, location }) => [message, location])).toEqual([
    [
      'This looks like personal data: 312 Social Security numbers, the first of them here.',
      { file: 'seeds/people.csv', line: 2, column: 4 },
    ],
  ]);
  expect(JSON.stringify(found)).not.toContain(made.ssn);
});

test('a fingerprint survives moved lines and tells nothing of the value', async () => {
  const [one] = await scan('a.json', `{ "ssn": "${made.ssn}" }`);
  const [other] = await scan('a.json', `{\n  "a": 1,\n  "ssn": "${['520', '41', '8873'].join('-')}" }`);
  expect(one?.fingerprint).toBe(other?.fingerprint);
});

test('any text is taken', async () => {
  const scanner = await detector.create({});
  const piece = fc.constantFrom(
    ...['ssn', 'patient', 'MSH|^~\\&|', '\nPID|', '"resourceType": "Patient"', '<recordTarget', ',', ':', '"'],
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          piece,
          fc.constantFrom('INSERT INTO a (ssn) VALUES (', "'", '\n', '123-45-6780', '(0010,0010)'),
          fc.string(),
        ),
      ),
      fc.constantFrom('a.csv', 'a.sql', 'a.json'),
      (pieces, path) => {
        scanner.inspect(textFile(path, pieces.join('')));
      },
    ),
  );
});

describe('time stays bounded on', () => {
  test.each([
    ['a.txt', 'patient '],
    ['a.txt', 'patient_name: 1'],
    ['a.txt', `ssn: ${made.ssn} `],
    ['a.txt', '123-45-6780'],
    ['a.json', '"resourceType":"Patient",'],
    ['a.json', '"resourceType":"Patient","family":"'],
    ['a.hl7', 'MSH|^~\\&|\nPID|||'],
    ['a.xml', '<recordTarget><family>'],
    ['a.txt', '(0010,0010) ['],
    ['a.sql', "INSERT INTO a (ssn) VALUES ('"],
    ['a.sql', 'INSERT INTO a (ssn) VALUES ((1, '],
    ['a.sql', 'COPY a (ssn) FROM stdin;\n'],
    ['a.csv', 'ssn,'],
    ['a.csv', 'ssn\tdob\n"a'],
    ['a.csv', 'ssn,dob\n'],
  ])('a file %s of %s', async (path, unit) => {
    const scanner = await detector.create({});
    const began = performance.now();
    scanner.inspect(textFile(path, unit.repeat(Math.ceil(500_000 / unit.length))));
    scanner.inspect(textFile(path, `${unit}\n${'x\n'.repeat(250_000)}`));
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
