import type { Hit } from '../check-rule.ts';
import { isPlaceholder, isSecretName } from '../secret-names.ts';
import { type DockerfileCheck, hitIn, type Script } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import { flagOf, type Instruction } from './parse-dockerfile.ts';
import { securityRules } from './security-rules.ts';
import { pathsOf } from './structure.ts';

/** Secrets that become part of the image. */
export const findSecrets: DockerfileCheck = ({ instructions, scripts }) => [
  ...instructions.flatMap((instruction) => {
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') return variables(instruction);
    return instruction.keyword === 'COPY' || instruction.keyword === 'ADD' ? files(instruction) : [];
  }),
  ...scripts.flatMap(credentialsInAddresses),
];

interface Variable {
  readonly name: string;
  /** Undefined for an ARG without default. */
  readonly value?: string;
}

const pairPattern = /(?<name>\w+)=(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gy;

/** `A=b C="d e"`, `A b` of old, and `A` of ARG. */
function variablesOf({ keyword, body }: Instruction): readonly Variable[] {
  const text = body.text.trim();
  const old = /^(?<name>\w+)\s+(?<value>.+)$/s.exec(text)?.groups;
  if (keyword === 'ENV' && old !== undefined) return [{ name: old.name ?? '', value: old.value ?? '' }];
  const variables: Variable[] = [];
  for (let at = 0; at < text.length; ) {
    pairPattern.lastIndex = at;
    const { name, value } = pairPattern.exec(text)?.groups ?? {};
    if (name !== undefined && value !== undefined) {
      variables.push({ name, value: value.replaceAll(/^["']|["']$/g, '') });
      at = pairPattern.lastIndex;
    } else {
      const bare = /^\w+/.exec(text.slice(at, at + 200))?.[0];
      if (bare !== undefined && keyword === 'ARG') variables.push({ name: bare });
      at += bare?.length ?? 1;
    }
  }
  return variables;
}

function variables(instruction: Instruction): readonly Hit[] {
  const { keyword } = instruction;
  return variablesOf(instruction).flatMap(({ name, value }) => {
    if (!isSecretName(name)) return [];
    const identity = `${keyword} ${name}`;
    if (value === undefined || value === '') {
      if (keyword === 'ENV') return [];
      return [
        hitIn(knownRules.DL3064, instruction, `The build argument ${name} stays in the history of the image.`, {
          identity,
        }),
      ];
    }
    if (/^\$\{?\w+\}?$/.test(value)) {
      const message = `${name} is put into the environment of the image from a build argument.`;
      return keyword === 'ENV' ? [hitIn(knownRules.DL3064, instruction, message, { identity })] : [];
    }
    if (/^(?:true|false|yes|no|on|off|none|null|\d{1,5}|\/\S*|[a-z]+:\/\/[^@]*)$/i.test(value)) return [];
    if (isPlaceholder(value)) {
      const message = `${keyword} ${name} has a value that everyone knows.`;
      return [hitIn(knownRules.DL3064, instruction, message, { identity, severity: 'low' })];
    }
    return [hitIn(securityRules.secretInLayer, instruction, `${keyword} ${name} holds a secret.`, { identity })];
  });
}

/** Files that hold keys or credentials wherever they are. */
const keyFiles =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*\.(?:p12|pfx|jks|keystore|kdbx|ppk)|\.netrc|\.git-credentials|\.pypirc|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws(?:\/credentials)?|\.ssh|\.kube\/config|\.gnupg|service-?account[^/]*\.json)\/?$/i;
/** Files that often do, and as often do not. */
const doubtfulFiles =
  /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)[\w.-]+)?|\.npmrc|\.yarnrc(?:\.yml)?|[^/]*\.(?:pem|key))$/i;

function files(instruction: Instruction): readonly Hit[] {
  const isFromStage = flagOf(instruction, 'from') !== undefined;
  return pathsOf(instruction)
    .slice(0, -1)
    .flatMap((source) => {
      const path = source.replaceAll(/["']/g, '').replaceAll('\\', '/');
      const isKey = keyFiles.test(path);
      // What another stage made, such as a certificate, is often meant to be there.
      if (!isKey && (isFromStage || !doubtfulFiles.test(path))) return [];
      const message = `${path} is copied into the image${isKey ? '' : ', and such files often hold secrets'}.`;
      return [hitIn(securityRules.secretFile, instruction, message, { severity: isKey ? 'high' : 'medium' })];
    });
}

const address = /\b[a-z][a-z+.-]{1,15}:\/\/[^\s/:@"'$<>{}]{1,100}:(?<password>[^\s/@"'<>]{1,200})@/gi;

function credentialsInAddresses({ instruction, text, indexAt }: Script): readonly Hit[] {
  return [...text.matchAll(address)].flatMap(({ index, groups }) => {
    const password = groups?.password ?? '';
    if (/[${}]/.test(password) || isPlaceholder(password)) return [];
    const message = 'An address holds a name and a password.';
    const particulars = { index: indexAt(index), identity: 'password in an address' };
    return [hitIn(securityRules.secretInLayer, instruction, message, particulars)];
  });
}
