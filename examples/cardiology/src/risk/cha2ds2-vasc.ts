/** What the CHA2DS2-VASc score asks of a patient with atrial fibrillation. */
export interface StrokeRiskFactors {
  /** Completed years. */
  readonly age: number;
  readonly sex: 'female' | 'male';
  readonly heartFailure: boolean;
  readonly hypertension: boolean;
  readonly diabetes: boolean;
  /** Stroke, transient ischaemic attack or thromboembolism before. */
  readonly stroke: boolean;
  /** Myocardial infarction, peripheral artery disease or aortic plaque. */
  readonly vascularDisease: boolean;
}

export type Anticoagulation = 'not recommended' | 'to be considered' | 'recommended';

/** The CHA2DS2-VASc score, 0 to 9 (Lip et al., Chest 2010;137:263-272). */
export function strokeRiskScore(patient: StrokeRiskFactors): number {
  if (!Number.isInteger(patient.age) || patient.age < 0 || patient.age > 130) {
    throw new RangeError(`The age must be whole years from 0 to 130, not ${String(patient.age)}.`);
  }
  return (
    agePoints(patient.age) +
    Number(patient.sex === 'female') +
    Number(patient.heartFailure) +
    Number(patient.hypertension) +
    Number(patient.diabetes) +
    2 * Number(patient.stroke) +
    Number(patient.vascularDisease)
  );
}

/**
 * What the 2020 guideline of the European Society of Cardiology says about oral anticoagulation (Eur Heart J 2021;42:373-498):
 * female sex alone is no reason for it, so the limits for women are one point higher.
 */
export function anticoagulation(patient: StrokeRiskFactors): Anticoagulation {
  const withoutSex = strokeRiskScore(patient) - Number(patient.sex === 'female');
  if (withoutSex >= 2) return 'recommended';
  return withoutSex === 1 ? 'to be considered' : 'not recommended';
}

function agePoints(age: number): number {
  if (age >= 75) return 2;
  return age >= 65 ? 1 : 0;
}
