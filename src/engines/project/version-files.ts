import { at, textAt } from '../../core/model/untrusted-json.ts';
import type { VersionedTool } from './version-words.ts';

/** What a file says about a tool; undefined where it says nothing. Rejects where it is not in its own form. */
type Reader = (text: string, tool: VersionedTool) => string | undefined | Promise<string | undefined>;

interface VersionFile {
  readonly name: string;
  readonly read: Reader;
}

const oneLine = (name: string): VersionFile => ({ name, read: firstLine });
const toolVersions: VersionFile = { name: '.tool-versions', read: fromToolVersions };
const mise: readonly VersionFile[] = ['mise.toml', '.mise.toml'].map((name) => ({ name, read: fromMise }));

/**
 * The files that say what a tool is developed with, the more telling first. Forms: nvm's README ("`.nvmrc`"), asdf-vm.com
 * ("`.tool-versions`"), mise.jdx.dev ("Configuration"), docs.volta.sh ("The `volta` key"), docs.npmjs.com ("`devEngines`"),
 * sdkman.io ("Env command"), jenv.be, xcodes' README ("`.xcode-version`").
 */
export const developedWith: Readonly<Record<VersionedTool, readonly VersionFile[]>> = {
  node: [
    oneLine('.nvmrc'),
    oneLine('.node-version'),
    toolVersions,
    ...mise,
    { name: 'package.json', read: fromPackageJson },
  ],
  java: [oneLine('.java-version'), { name: '.sdkmanrc', read: fromSdkmanrc }, toolVersions, ...mise],
  xcode: [oneLine('.xcode-version'), toolVersions],
};

/** What it runs with at all: a range mostly, so that it stands behind what any folder says that it is developed with. */
export const runsWith: Readonly<Record<VersionedTool, readonly VersionFile[]>> = {
  node: [{ name: 'package.json', read: (text) => textAt(parsed(text), 'engines', 'node') }],
  java: [],
  xcode: [],
};

function firstLine(text: string): string | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.split(/(?:^|\s)#/, 1)[0]?.trim());
  return lines.find((line) => line !== '');
}

/** The names that asdf and mise know a tool by. */
const toolNames: Readonly<Record<VersionedTool, readonly string[]>> = {
  node: ['nodejs', 'node', 'core:node'],
  java: ['java', 'core:java'],
  xcode: ['xcode'],
};

/** The first of several versions is the one to use, the others are fallbacks. */
function fromToolVersions(text: string, tool: VersionedTool): string | undefined {
  for (const line of text.split(/\r?\n/)) {
    const [name = '', version] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
    if (toolNames[tool].includes(name)) return version;
  }
  return undefined;
}

async function fromMise(text: string, tool: VersionedTool): Promise<string | undefined> {
  const { parse } = await import('smol-toml');
  const tools = at(parse(text), 'tools');
  for (const name of toolNames[tool]) {
    const said = at(tools, name);
    const first: unknown = Array.isArray(said) ? said[0] : said;
    const version = typeof first === 'object' ? textAt(first, 'version') : first;
    if (version !== undefined) return String(version);
  }
  return undefined;
}

function fromSdkmanrc(text: string): string | undefined {
  return /^[ \t]*java[ \t]*=[ \t]*(\S{1,100})/m.exec(text)?.[1];
}

function fromPackageJson(text: string): string | undefined {
  const manifest = parsed(text);
  const runtime = at(manifest, 'devEngines', 'runtime');
  const node = (Array.isArray(runtime) ? runtime : [runtime]).find((one) => textAt(one, 'name') === 'node');
  return textAt(manifest, 'volta', 'node') ?? textAt(node, 'version');
}

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
