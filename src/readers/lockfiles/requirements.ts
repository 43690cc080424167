import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { lockfileLines, readLockfileText } from './lockfile-text.ts';
import { pythonIntegrity, pythonPackage, requiredName } from './python-package.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('requirements.txt', 'Correct the line; pip reads the same file.');

/** pip's requirements. Only `==` without a wildcard pins a version; files that it includes are read by their own names. */
export const requirementsReader: LockfileReader = {
  id: 'requirements',
  title: 'requirements.txt',
  matches: (name) => lockfileNames.requirements.test(name),
  mayBeBlank: true,
  async read(file) {
    const fileName = file.name.slice(file.name.lastIndexOf('/') + 1);
    const scope = /(?:^|[._-])(?:dev|develop|development|test|tests|testing|lint|docs?|ci)(?:[._-]|$)/i.test(fileName)
      ? 'development'
      : 'production';
    const packages: PackageDrafts = new Map();
    const foreign: string[] = [];
    let links = 0;
    for (const { text, number } of logicalLines(await readLockfileText(file, faults))) {
      const included = /^(?:-r|--requirement)[\s=]*(\S+)/.exec(text)?.[1];
      if (included !== undefined && !lockfileNames.requirements.test(included.replace(/^.*[/\\]/, '')))
        foreign.push(included);
      if (text === '' || /^--?(?!e\b|editable\b)[a-z]/i.test(text)) continue;
      const draft = packageOf(text, number);
      if (draft === 'folder') links += 1;
      else {
        draft.scope = scope;
        packages.set(draft.key, draft);
      }
    }
    return {
      format: 'requirements.txt',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
      ...(foreign.length > 0 && {
        incomplete: {
          why: `It includes ${foreign.slice(0, 3).join(', ').slice(0, 200)}, which is not read, because its name is not that of a requirements file.`,
          fix: 'Name the included file such as requirements-base.txt.',
        },
      }),
    };
  },
};

interface LogicalLine {
  readonly text: string;
  /** Where it begins. */
  readonly number: number;
}

/** Lines without comments; one that ends with a backslash goes on in the next. */
function* logicalLines(text: string): Generator<LogicalLine> {
  let held = '';
  let start = 0;
  for (const [index, raw] of lockfileLines(text, faults).entries()) {
    if (held === '') start = index + 1;
    const line = raw.trimEnd();
    if (line.endsWith('\\') && !line.trimStart().startsWith('#')) {
      held += `${line.slice(0, -1)} `;
      continue;
    }
    yield { text: (held + line).replace(/(?:^|\s)#.*$/, '').trim(), number: start };
    held = '';
  }
  if (held !== '') yield { text: held.trim(), number: start };
}

function packageOf(line: string, number: number): PackageDraft | 'folder' {
  const editable = /^(?:-e|--editable)[\s=]+(.*)$/.exec(line)?.[1];
  const source = editable ?? line;
  const egg = /[#&]egg=([\w.-]+)/.exec(source)?.[1];
  const [, named, direct] = /^([\w.-]+)(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(source) ?? [];
  const address =
    direct ?? (/^(?:[a-z]+\+)?[a-z]+:\/\/|^[./]|^[\w.-]+[/\\]/i.test(source) ? source.split(/\s/)[0] : undefined);
  const options = { line: number, integrity: pythonIntegrity(/--hash[=\s]+(\S+)/.exec(source)?.[1]) };
  if (address !== undefined || editable !== undefined) {
    if (!/^[a-z+]+:\/\//i.test(address ?? '') || /^file:/i.test(address ?? '')) return 'folder';
    const name = named ?? egg ?? address ?? '';
    return pythonPackage({
      ...options,
      key: name,
      name,
      version: undefined,
      origin: /^git\+/.test(address ?? '') ? 'git' : 'url',
    });
  }
  const name = requiredName(source);
  const rest = name === undefined ? '' : source.replace(/^[\w.-]+\s*(?:\[[^\]]*\])?\s*/, '');
  if (name === undefined || !/^(?:$|[=<>!~]=|[<>(;]|--)/.test(rest)) {
    throw faults.malformed(`Line ${number} is no requirement: ${JSON.stringify(line.slice(0, 80))}.`);
  }
  const specifier =
    rest
      .split(/;|\s--/)[0]
      ?.replace(/[()]/g, '')
      .trim() ?? '';
  const version = /^===?\s*([^\s*,]+)$/.exec(specifier)?.[1];
  return pythonPackage({ ...options, key: `${name} ${version ?? specifier}`, name, version });
}
