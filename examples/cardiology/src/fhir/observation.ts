/** What this application reads, by LOINC code, with the UCUM unit it must be in. */
const known = {
  '10230-1': { kind: 'ejection-fraction', unit: '%' },
  '8634-8': { kind: 'qt-interval', unit: 'ms' },
  '8867-4': { kind: 'heart-rate', unit: '/min' },
} as const;

type Code = keyof typeof known;

export interface Measurement {
  readonly kind: (typeof known)[Code]['kind'];
  readonly value: number;
  /** Day or instant, ISO 8601. */
  readonly date: string;
}

export type Reading =
  | { readonly ok: true; readonly measurement: Measurement }
  | { readonly ok: false; readonly problem: string };

/** Reads a FHIR R4 Observation. What is not final, not of a known kind or not in its unit is a problem and never a value. */
export function readObservation(resource: unknown): Reading {
  if (!isRecord(resource) || resource.resourceType !== 'Observation') return refused('This is no Observation.');
  if (!['final', 'amended', 'corrected'].includes(String(resource.status))) {
    return refused(`An observation that is ${textOf(resource.status)} is not used.`);
  }
  const code = loincCode(resource.code);
  if (code === undefined) return refused('The observation has no LOINC code that is known here.');
  const date = resource.effectiveDateTime;
  if (typeof date !== 'string' || Number.isNaN(Date.parse(date))) return refused('The observation has no date.');
  const { kind, unit } = known[code];
  const quantity = isRecord(resource.valueQuantity) ? resource.valueQuantity : {};
  if (quantity.code !== unit) return refused(`The unit must be ${unit}, not ${textOf(quantity.code)}.`);
  if (typeof quantity.value !== 'number') return refused('The observation has no value.');
  return { ok: true, measurement: { kind, value: quantity.value, date } };
}

/** What this application knows of a patient. */
export interface PatientRecord {
  readonly measurements: readonly Measurement[];
  readonly problems: readonly string[];
}

/** The measurements of a FHIR Bundle, and what was wrong with its other entries. */
export function readBundle(bundle: unknown): PatientRecord {
  if (!isRecord(bundle) || bundle.resourceType !== 'Bundle')
    return { measurements: [], problems: ['This is no Bundle.'] };
  const entries = Array.isArray(bundle.entry) ? (bundle.entry as readonly unknown[]) : [];
  const readings = entries.map((entry) => readObservation(isRecord(entry) ? entry.resource : undefined));
  return {
    measurements: readings.flatMap((reading) => (reading.ok ? [reading.measurement] : [])),
    problems: readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
  };
}

function loincCode(concept: unknown): Code | undefined {
  const codings = isRecord(concept) && Array.isArray(concept.coding) ? (concept.coding as readonly unknown[]) : [];
  const codes = codings.flatMap((coding) =>
    isRecord(coding) && coding.system === 'http://loinc.org' ? [textOf(coding.code)] : [],
  );
  return codes.find((code): code is Code => Object.hasOwn(known, code));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : 'missing';
}

function refused(problem: string): Reading {
  return { ok: false, problem };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
