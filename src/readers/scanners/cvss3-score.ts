/** Weights of CVSS 3.1, section 7.4; privileges weigh more where the scope changes. */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const privileges: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};

/** Base score of a CVSS 3.0 or 3.1 vector (section 7.1 of the specification), 0.0 to 10.0; undefined for other texts. */
export function cvss3Score(vector: unknown): number | undefined {
  if (typeof vector !== 'string' || vector.length > 300 || !/^CVSS:3\.[01]\//.test(vector)) return undefined;
  const metrics = new Map(
    vector
      .split('/')
      .slice(1)
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split(':', 2);
        return [name, value];
      }),
  );
  const scope = metrics.get('S') ?? '';
  const weigh = (name: string) => weights[name]?.[metrics.get(name) ?? ''];
  const [av, ac, ui, c, i, a] = ['AV', 'AC', 'UI', 'C', 'I', 'A'].map(weigh);
  const pr = privileges[scope]?.[metrics.get('PR') ?? ''];
  if ([av, ac, ui, c, i, a, pr].some((weight) => weight === undefined)) return undefined;
  const base = 1 - (1 - (c ?? 0)) * (1 - (i ?? 0)) * (1 - (a ?? 0));
  const changed = scope === 'C';
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * (av ?? 0) * (ac ?? 0) * (pr ?? 0) * (ui ?? 0);
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}

/** One decimal, upwards, without what binary fractions add (appendix A of 3.1). */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
