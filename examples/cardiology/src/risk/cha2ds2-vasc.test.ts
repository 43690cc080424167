import { describe, expect, test } from 'vitest';
import { anticoagulation, strokeRiskScore, type StrokeRiskFactors } from './cha2ds2-vasc.ts';

const healthy: StrokeRiskFactors = {
  age: 50,
  sex: 'male',
  heartFailure: false,
  hypertension: false,
  diabetes: false,
  stroke: false,
  vascularDisease: false,
};

describe('CHA2DS2-VASc', () => {
  test.each([
    ['nothing', {}, 0],
    ['64 years', { age: 64 }, 0],
    ['65 years', { age: 65 }, 1],
    ['75 years', { age: 75 }, 2],
    ['female sex', { sex: 'female' }, 1],
    ['a stroke', { stroke: true }, 2],
    ['diabetes and hypertension', { diabetes: true, hypertension: true }, 2],
  ] satisfies [string, Partial<StrokeRiskFactors>, number][])('counts %s', (_, factors, score) => {
    expect(strokeRiskScore({ ...healthy, ...factors })).toBe(score);
  });

  test('counts everything together as 9', () => {
    const everything = { heartFailure: true, hypertension: true, diabetes: true, stroke: true, vascularDisease: true };
    expect(strokeRiskScore({ age: 80, sex: 'female', ...everything })).toBe(9);
  });

  test.each([-1, 50.5, 131, Number.NaN])('refuses an age of %s', (age) => {
    expect(() => strokeRiskScore({ ...healthy, age })).toThrow(RangeError);
  });

  describe('and anticoagulation', () => {
    test.each([
      ['not recommended', {}],
      ['not recommended', { sex: 'female' }],
      ['to be considered', { age: 66 }],
      ['to be considered', { age: 66, sex: 'female' }],
      ['recommended', { age: 76 }],
      ['recommended', { stroke: true, sex: 'female' }],
    ] satisfies [string, Partial<StrokeRiskFactors>][])('is %s for %j', (answer, factors) => {
      expect(anticoagulation({ ...healthy, ...factors })).toBe(answer);
    });
  });
});
