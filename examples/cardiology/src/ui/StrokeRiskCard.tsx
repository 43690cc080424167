import { useState } from 'react';
import { anticoagulation, strokeRiskScore, type StrokeRiskFactors } from '../risk/cha2ds2-vasc.ts';

const questions = {
  heartFailure: 'Heart failure',
  hypertension: 'Hypertension',
  diabetes: 'Diabetes',
  stroke: 'Stroke, TIA or thromboembolism',
  vascularDisease: 'Vascular disease',
} as const;

type Answers = Record<keyof typeof questions, boolean>;

const none: Answers = {
  heartFailure: false,
  hypertension: false,
  diabetes: false,
  stroke: false,
  vascularDisease: false,
};

export function StrokeRiskCard() {
  const [age, setAge] = useState(65);
  const [sex, setSex] = useState<StrokeRiskFactors['sex']>('female');
  const [answers, setAnswers] = useState(none);
  const patient = { age, sex, ...answers };
  return (
    <section>
      <h2>CHA₂DS₂-VASc</h2>
      <label>
        Age{' '}
        <input
          type="number"
          min={0}
          max={130}
          value={age}
          onChange={(event) => {
            setAge(event.target.valueAsNumber);
          }}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={sex === 'female'}
          onChange={(event) => {
            setSex(event.target.checked ? 'female' : 'male');
          }}
        />
        Female
      </label>
      {Object.entries(questions).map(([name, text]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={answers[name as keyof Answers]}
            onChange={(event) => {
              setAnswers({ ...answers, [name]: event.target.checked });
            }}
          />
          {text}
        </label>
      ))}
      <Result patient={patient} />
    </section>
  );
}

function Result({ patient }: { readonly patient: StrokeRiskFactors }) {
  if (Number.isNaN(patient.age)) return <output>The age is missing.</output>;
  return (
    <output>
      {strokeRiskScore(patient)} points: anticoagulation {anticoagulation(patient)}
    </output>
  );
}
