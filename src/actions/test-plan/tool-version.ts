import { type Field, field, Refusal } from '../../core/inputs/field.ts';
import { type VersionedTool, versionOf } from '../../engines/project/version-words.ts';

const examples: Readonly<Record<VersionedTool, string>> = { node: '24', java: '21', xcode: '26.1' };

/** A version of a tool, or a range of versions, in the words of what sets the tool up. A whole number may be one of YAML. */
export function toolVersion(tool: VersionedTool): Field<string> {
  const example = examples[tool];
  const json = {
    anyOf: [
      { type: 'string', minLength: 1, maxLength: 100 },
      { type: 'integer', minimum: 1, maximum: 999 },
    ],
  };
  const words = { kind: 'version', expected: `a version of ${nameOf[tool]}`, example, json };
  return field(words, (given) => {
    // YAML reads 26.10 as 26.1, and nobody would notice.
    if (typeof given === 'number' && !Number.isInteger(given)) return new Refusal('Write it in quotes.');
    const version = typeof given === 'number' ? versionOf(tool, String(given)) : textVersion(tool, given);
    if (version === undefined || version === '')
      return new Refusal(`Give one, for example ${example}, or leave it out.`);
    return version;
  });
}

const nameOf: Readonly<Record<VersionedTool, string>> = { node: 'Node', java: 'Java', xcode: 'Xcode' };

function textVersion(tool: VersionedTool, given: unknown): string | undefined {
  return typeof given === 'string' ? versionOf(tool, given) : undefined;
}
