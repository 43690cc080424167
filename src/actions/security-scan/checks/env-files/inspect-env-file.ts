import type { Severity } from '../../../../core/model/finding.ts';
import type { TextFile } from '../../files/detector.ts';
import type { Hit } from '../check-rule.ts';
import { type EnvFileKind, kindOf } from './env-file-kind.ts';
import { isPrivate, judgeValue } from './env-values.ts';
import { type EnvEntry, type EnvFile, parseEnvFile } from './parse-env-file.ts';
import { envFileRules } from './rules.ts';

/** Everything wrong in one env file. Values never leave this function, and fingerprints are made of names. */
export function inspectEnvFile({ path, text }: TextFile): readonly Hit[] {
  const kind = kindOf(path);
  const file = parseEnvFile(text);
  return [...tracked(file, kind), ...secrets(file, kind), ...duplicates(file), ...malformed(file)];
}

function tracked({ entries }: EnvFile, kind: EnvFileKind): readonly Hit[] {
  const set = entries.filter(({ value }) => value !== '');
  const [first] = set;
  if (first === undefined || kind === 'example') return [];
  const isTelling = set.some(({ key, value }) => isPrivate(key, value));
  const severity: Severity = kind === 'test' || !isTelling ? 'low' : 'medium';
  const variables = set.length === 1 ? '1 variable' : `${set.length} variables`;
  const what = isTelling ? ', of which some are secrets by their names' : '';
  const message = `An env file is among the files of the repository, with values for ${variables}${what}.`;
  return [{ rule: envFileRules.tracked, index: first.index, message, severity, identity: 'file' }];
}

function secrets({ entries }: EnvFile, kind: EnvFileKind): readonly Hit[] {
  return entries.flatMap(({ key, value, index }): readonly Hit[] => {
    const judged = judgeValue(key, value);
    if (judged === 'no' || (judged === 'perhaps' && kind === 'example')) return [];
    const place = { index, end: index + key.length, identity: key };
    if (kind === 'example') {
      return [
        { rule: envFileRules.exampleSecret, ...place, message: `The example has a value for ${key} that looks real.` },
      ];
    }
    const severity: Severity = kind === 'test' ? 'low' : judged === 'secret' ? 'high' : 'medium';
    return [
      { rule: envFileRules.secret, ...place, severity, message: `${key} has a value that looks like a real secret.` },
    ];
  });
}

function duplicates({ entries }: EnvFile): readonly Hit[] {
  const seen = new Map<string, EnvEntry>();
  return entries.flatMap((entry) => {
    const { key, value, index } = entry;
    const before = seen.get(key);
    seen.set(key, entry);
    if (before === undefined || before.value === value) return [];
    const message = `${key} is set before, to another value.`;
    return [{ rule: envFileRules.duplicateKey, index, end: index + key.length, identity: key, message }];
  });
}

function malformed({ malformed: places }: EnvFile): readonly Hit[] {
  return places.map((index) => ({
    rule: envFileRules.malformed,
    index,
    identity: 'line',
    message: 'The line is neither a variable nor a comment.',
  }));
}
