import type { Severity } from '../../../../core/model/finding.ts';
import { entriesOf, entryOf, itemsOf, nodeAt, type Text, textOf } from '../../../../core/policy/yaml-access.ts';
import type { YamlEntry, YamlNode } from '../../../../core/policy/yaml-node.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import { judgeImage } from '../image-pin.ts';
import { isPlaceholder, isSecretName, looksGenerated } from '../secret-names.ts';
import { composeRules } from './compose-rules.ts';

/** Reads a text as a tree, merge keys and tags included; throws where it is no YAML. */
export type ReadTree = (source: string) => YamlNode | undefined;

/** Everything in a Compose file. Its services are judged one by one, with what a merge key brings. */
export function inspectCompose(text: string, readTree: ReadTree): readonly Hit[] {
  let root: YamlNode | undefined;
  try {
    root = readTree(text);
  } catch (error) {
    const {
      mark,
      offset = 0,
      message,
    } = error as {
      readonly mark?: { readonly position?: number };
      readonly offset?: number;
      readonly message: string;
    };
    const index = Math.max(0, mark?.position ?? offset);
    return [
      {
        rule: composeRules.unreadable,
        index,
        message: `It is no YAML that can be read: ${message.split('\n', 1)[0]}.`,
      },
    ];
  }
  return entriesOf(nodeAt(root, 'services')).flatMap(judgeService);
}

function judgeService({ key, value }: YamlEntry): readonly Hit[] {
  const own = (name: string) => settingOf(value, name);
  const hits: Hit[] = [];
  const report = (rule: CheckRule, index: number, message: string, severity: Severity = rule.severity) =>
    hits.push({ rule, index, message, severity });
  const privileged = own('privileged');
  if (textOf(privileged?.value)?.value === 'true') {
    report(composeRules.privileged, privileged?.keyOffset ?? 0, `${key} runs with all rights on the host.`);
  }
  for (const [name, severity] of [
    ['network_mode', 'medium'],
    ['pid', 'high'],
    ['ipc', 'medium'],
    ['userns_mode', 'medium'],
    ['uts', 'low'],
  ] as const) {
    const entry = own(name);
    if (entry === undefined || textOf(entry.value)?.value !== 'host') continue;
    report(composeRules.namespace, entry.keyOffset, `${key} shares ${name} with the host.`, severity);
  }
  const image = textOf(own('image')?.value);
  // What is built from here has a name of its own making.
  if (image !== undefined && own('build') === undefined && !image.value.includes('${')) {
    const pin = judgeImage(image.value);
    const what = pin === 'floating' ? 'has no fixed version' : 'is named by a tag, not by a digest';
    if (pin !== 'pinned') {
      report(
        composeRules.unpinnedImage,
        image.offset,
        `The image ${image.value} ${what}.`,
        pin === 'floating' ? 'medium' : 'low',
      );
    }
  }
  return [
    ...hits,
    ...mounts(key, own('volumes')),
    ...rights(key, own('cap_add'), own('security_opt')),
    ...secrets(key, own('environment')),
  ];
}

/** A setting of a service, or of what a merge key brings into it. */
function settingOf(service: YamlNode, name: string): YamlEntry | undefined {
  const own = entryOf(service, name);
  if (own !== undefined) return own;
  const merged = nodeAt(service, '<<');
  const sources = merged?.kind === 'list' ? merged.items : merged === undefined ? [] : [merged];
  return sources.flatMap((source) => entryOf(source, name) ?? [])[0];
}

const systemFolders = /^\/(?:etc|root|boot|proc|sys|dev|var\/run|run|var\/lib\/docker|usr|lib)?\/?$/;

function mounts(service: string, volumes: YamlEntry | undefined): readonly Hit[] {
  return itemsOf(volumes?.value).flatMap((item) => {
    const short = textOf(item);
    const source = short ?? textOf(nodeAt(item, 'source'));
    if (source === undefined) return [];
    const [path = '', , mode = ''] = short === undefined ? [source.value] : short.value.split(':');
    const readOnly = /\bro\b/.test(mode) || textOf(nodeAt(item, 'read_only'))?.value === 'true';
    const place = { rule: composeRules.mount, index: source.offset };
    if (/\/(?:docker|containerd|podman)\.sock$/.test(path)) {
      // Reading the socket is enough to send commands to it.
      return [{ ...place, message: `${service} controls Docker on the host through ${path}.` }];
    }
    if (!systemFolders.test(path)) return [];
    const severity: Severity = readOnly ? 'low' : 'high';
    return [{ ...place, severity, message: `${service} ${readOnly ? 'reads' : 'can change'} ${path} of the host.` }];
  });
}

const strongest = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$/i;
const strong = /^(?:CAP_)?(?:SYS_PTRACE|NET_ADMIN|NET_RAW|SYS_BOOT|SYS_TIME|DAC_OVERRIDE|SETUID|SETGID)$/i;

function rights(service: string, added: YamlEntry | undefined, options: YamlEntry | undefined): readonly Hit[] {
  const texts = (entry: YamlEntry | undefined): readonly Text[] =>
    itemsOf(entry?.value).flatMap((item) => textOf(item) ?? []);
  return [
    ...texts(added).flatMap(({ value, offset }): readonly Hit[] => {
      if (!strongest.test(value) && !strong.test(value)) return [];
      const severity: Severity = strongest.test(value) ? 'high' : 'low';
      return [
        { rule: composeRules.capability, index: offset, severity, message: `${service} has the capability ${value}.` },
      ];
    }),
    ...texts(options).flatMap(({ value, offset }) =>
      /^(?:seccomp|apparmor)[:=]unconfined$|^label[:=]disable$/.test(value)
        ? [
            {
              rule: composeRules.capability,
              index: offset,
              message: `${service} runs without the profile that ${value} switches off.`,
            },
          ]
        : [],
    ),
  ];
}

function secrets(service: string, environment: YamlEntry | undefined): readonly Hit[] {
  const listed = itemsOf(environment?.value).flatMap((item) => {
    const text = textOf(item);
    const { name, value } = /^(?<name>\w+)=(?<value>.*)$/s.exec(text?.value ?? '')?.groups ?? {};
    return text === undefined || name === undefined ? [] : [{ name, value: value ?? '', index: text.offset }];
  });
  const mapped = entriesOf(environment?.value).flatMap(({ key, keyOffset, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [{ name: key, value: text.value, index: keyOffset }];
  });
  return [...listed, ...mapped].flatMap(({ name, value, index }): readonly Hit[] => {
    if (!isSecretName(name) || /\$\{|\$\w|^\/|^(?:true|false|yes|no|\d{1,6})$/i.test(value) || value.trim() === '')
      return [];
    const identity = `${service} ${name}`;
    if (isPlaceholder(value)) {
      const message = `${name} of ${service} has a value that everyone knows.`;
      return [{ rule: composeRules.secret, index, identity, severity: 'low', message }];
    }
    // A word is what people write for a machine of their own.
    const severity: Severity = looksGenerated(value) ? 'high' : /^[a-z]+$/.test(value) ? 'low' : 'medium';
    return [{ rule: composeRules.secret, index, identity, severity, message: `${name} of ${service} holds a secret.` }];
  });
}
