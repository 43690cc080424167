import type { CheckRule } from '../check-rule.ts';
import {
  digitsOf,
  isDeaNumber,
  isGermanTaxNumber,
  isIban,
  isMedicareIdentifier,
  isMicrochip,
  isNhsNumber,
  isPaymentCard,
  isProviderIdentifier,
  isSocialInsuranceNumber,
  isSocialSecurityNumber,
} from './checksums.ts';
import { isMadeUpMail, isMadeUpPhone, isPlaceholder, isPlaceholderDate } from './synthetic.ts';

/** Data about a person that stands under a name: a key, a column, a word before it. */
export interface FieldKind extends CheckRule {
  /** What it is called in a message, in the plural. */
  readonly plural: string;
  /** Matches the words of the name, in lower case with single spaces, at its end. */
  readonly key: RegExp;
  /** Whether a value under such a name is what it says, and no placeholder. */
  readonly accepts: (value: string) => boolean;
  /** It counts only in a file that holds another kind about a person as well. */
  readonly besidePerson?: boolean;
}

const fix = 'Replace it with synthetic data, and rewrite the history if it is real.';
const common = { severity: 'medium', fix, cwes: [359] } as const;

/** A number without the letters and signs around it. */
function number(check: (digits: string) => boolean): (value: string) => boolean {
  return (value) => /^[\d\s.-]+$/.test(value) && check(digitsOf(value)) && !isPlaceholder(value);
}

const fullDate =
  /^(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:19|20)\d{2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:T[\d:.Z+-]*)?$/;

export const socialSecurityNumber: FieldKind = {
  ...common,
  id: 'social-security-number',
  title: 'Social Security number',
  plural: 'Social Security numbers',
  why: 'It identifies a person in the United States for life.',
  key: /\b(?:ssn|social security(?: (?:number|no|num))?|socialsecurity(?:number)?)$/,
  accepts: number(isSocialSecurityNumber),
};

/** The kinds that are told by the name they stand under and by their form. */
export const fieldKinds: readonly FieldKind[] = [
  socialSecurityNumber,
  {
    ...common,
    id: 'provider-identifier',
    title: 'National Provider Identifier',
    plural: 'National Provider Identifiers',
    why: 'It identifies a physician, and with a record whom that physician treats.',
    key: /\b(?:npi(?: (?:number|no|num|id))?|national provider identifier|provider npi)$/,
    accepts: number(isProviderIdentifier),
    besidePerson: true,
  },
  {
    ...common,
    id: 'dea-number',
    title: 'DEA registration number',
    plural: 'DEA registration numbers',
    why: 'It lets whoever has it write prescriptions for controlled substances.',
    key: /\bdea(?: (?:number|no|num|id|registration(?: number)?))?$/,
    accepts: (value) => isDeaNumber(value.trim().toUpperCase()) && !isPlaceholder(value),
  },
  {
    ...common,
    id: 'medicare-identifier',
    title: 'Medicare beneficiary identifier',
    plural: 'Medicare beneficiary identifiers',
    why: 'It identifies a person who is insured with Medicare.',
    key: /\b(?:mbi|medicare(?: (?:beneficiary )?(?:number|no|id|identifier))?|beneficiary (?:id|identifier|number))$/,
    accepts: (value) => isMedicareIdentifier(value.trim()) && !isPlaceholder(value),
  },
  {
    ...common,
    id: 'medical-record-number',
    title: 'Medical record number',
    plural: 'medical record numbers',
    why: 'It leads to the record of a patient.',
    key: /\b(?:mrn|medical record (?:number|no|num|id)|chart (?:number|no|num|id)|patient (?:mrn|number|no|identifier))$/,
    accepts: (value) => /^[A-Z]{0,4}[- #]?\d{5,12}$/i.test(value.trim()) && !isPlaceholder(value),
  },
  {
    ...common,
    id: 'date-of-birth',
    title: 'Date of birth',
    plural: 'dates of birth',
    why: 'With a postal code and a sex it tells most people apart.',
    key: /\b(?:dob|date of birth|dateofbirth|birth ?date|birthday|born on)$/,
    accepts: (value) => fullDate.test(value.trim()) && !isPlaceholderDate(value.trim()),
    besidePerson: true,
  },
  {
    ...common,
    id: 'diagnosis-of-person',
    title: 'Diagnosis beside a person',
    plural: 'diagnoses beside a person',
    why: 'What a named person suffers from is what health privacy is about.',
    key: /\b(?:diagnosis(?: code)?|diagnoses|icd ?(?:10)?(?: ?cm)?(?: code)?|condition code|dx(?: code)?)$/,
    accepts: (value) => /^[A-TV-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?$/.test(value.trim()),
    besidePerson: true,
  },
  {
    ...common,
    id: 'personal-phone-number',
    title: 'Telephone number of a person',
    plural: 'telephone numbers of persons',
    why: 'It reaches a patient, a client or their family.',
    key: /\b(?:patient|owner|client|guardian|emergency contact|next of kin|caregiver|pet ?owner)s? (?:\w+ )?(?:phone|mobile|cell|telephone|tel)(?: (?:number|no))?$/,
    accepts: (value) => /^\+?1?[\s.(-]*\d{3}[\s.)-]*\d{3}[\s.-]*\d{4}$/.test(value.trim()) && !isMadeUpPhone(value),
  },
  {
    ...common,
    id: 'personal-mail-address',
    title: 'Mail address of a person',
    plural: 'mail addresses of persons',
    why: 'It names and reaches a patient, a client or their family.',
    key: /\b(?:patient|owner|client|guardian|emergency contact|next of kin|caregiver|pet ?owner)s? (?:\w+ )?e ?mail(?: address)?$/,
    accepts: (value) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value.trim()) && !isMadeUpMail(value.trim()),
  },
  {
    ...common,
    id: 'payment-card-number',
    title: 'Payment card number',
    plural: 'payment card numbers',
    why: 'With it, purchases can be made, and the rules of the card industry apply to where it is kept.',
    key: /\b(?:(?:credit|debit|payment|bank)? ?card(?: (?:number|no|num))?|cc (?:number|num|no)|ccnum|cardnumber|pan)$/,
    accepts: number(isPaymentCard),
  },
  {
    ...common,
    id: 'bank-account-number',
    title: 'Bank account number',
    plural: 'bank account numbers',
    why: 'Money can be taken from the account with it.',
    key: /\biban(?: (?:number|no))?$/,
    accepts: (value) => isIban(value.trim()) && !isPlaceholder(value),
  },
  {
    ...common,
    id: 'nhs-number',
    title: 'NHS number',
    plural: 'NHS numbers',
    why: 'It identifies a patient in the United Kingdom for life.',
    key: /\bnhs(?: (?:number|no|num|id))?$/,
    accepts: number(isNhsNumber),
  },
  {
    ...common,
    id: 'social-insurance-number',
    title: 'Canadian social insurance number',
    plural: 'Canadian social insurance numbers',
    why: 'It identifies a person in Canada for life.',
    key: /\b(?:social insurance(?: (?:number|no))?|sin (?:number|no))$/,
    accepts: number(isSocialInsuranceNumber),
  },
  {
    ...common,
    id: 'german-tax-number',
    title: 'German tax identification number',
    plural: 'German tax identification numbers',
    why: 'It identifies a person in Germany for life.',
    key: /\b(?:steuer ?id(?:nr|entifikationsnummer)?|steuer ?identifikationsnummer|idnr)$/,
    accepts: number(isGermanTaxNumber),
  },
  {
    ...common,
    id: 'animal-microchip',
    title: 'Microchip number of an animal',
    plural: 'microchip numbers of animals',
    why: 'Registers tie it to the owner: it is personal data of theirs, though no health data of a person.',
    key: /\b(?:micro ?chip(?: (?:number|no|id|code))?|chip (?:number|no|id)|transponder(?: (?:number|no|id|code))?)$/,
    accepts: number(isMicrochip),
  },
];

/** What a name must hold for any kind to be looked at; searched for in every text, in any case. */
export const keyWords: readonly string[] = [
  'ssn',
  'social',
  'npi',
  'provider identifier',
  'dea',
  'mbi',
  'medicare',
  'beneficiary',
  'mrn',
  'record',
  'chart',
  'patient',
  'dob',
  'birth',
  'born on',
  'diagnos',
  'icd',
  'condition',
  'owner',
  'client',
  'guardian',
  'emergency',
  'next of kin',
  'caregiver',
  'card',
  'ccnum',
  'cc_num',
  'iban',
  'nhs',
  'steuer',
  'idnr',
  'chip',
  'transponder',
];
