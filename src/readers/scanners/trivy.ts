import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { unknownVersion } from './report-errors.ts';
import { type TrivyArtifact, trivyFindings } from './trivy-result.ts';

/** Keys under which `trivy k8s` lists resources: all of them since 0.50, by kind of finding before. */
const resourceKeys = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'] as const;

/** trivy, `--format json`: schema 2, the bare list of before 0.20, and the report of a cluster. */
export const trivyReader: ScannerReader = {
  id: 'trivy',
  title: 'trivy (JSON, schema 2, cluster and legacy)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (Array.isArray(root)) return isResult(root[0]) && Object.hasOwn(objectOr(root[0]), 'Type');
    if (!isObject(root)) return false;
    return (
      Object.hasOwn(root, 'ClusterName') ||
      (Object.hasOwn(root, 'SchemaVersion') && Object.hasOwn(root, 'ArtifactName'))
    );
  },
  async read(file) {
    const root = jsonPrefix(file);
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    const warnings: string[] = [];
    const take = (result: JsonObject, artifact: TrivyArtifact): void => {
      const found = trivyFindings(result, artifact);
      findings.push(...found.findings);
      problems.push(...found.problems);
    };
    if (isObject(root) && Object.hasOwn(root, 'ClusterName')) {
      await readCluster(file, take);
    } else if (Array.isArray(root)) {
      const results = new JsonList([eachItem], (result) => take(result, {}));
      await readJson(file, [results]);
      results.demand();
    } else {
      const artifact = await readArtifact(file);
      const results = new JsonList(['Results', eachItem], (result) => take(result, artifact));
      await readJson(file, [results]);
      if (!results.isThere) warnings.push('trivy lists no target: it found no file of a kind that it looks at.');
      return [present({ tool: 'trivy', version: artifact.toolVersion, findings, problems, warnings })];
    }
    return [{ tool: 'trivy', findings, problems, warnings }];
  },
};

function isResult(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'Target');
}

/** What all results share; it may stand behind them. */
async function readArtifact(file: Parameters<ScannerReader['read']>[0]): Promise<TrivyArtifact> {
  const schema = new JsonField('SchemaVersion');
  const kind = new JsonField('ArtifactType');
  const name = new JsonField('ArtifactName');
  const system = new JsonField('Metadata', 'OS');
  const version = new JsonField('Trivy', 'Version');
  await readJson(file, [schema, kind, name, system, version]);
  if (schema.value !== 2) throw unknownVersion('trivy’s JSON', schema.value, 'schema version 2');
  return present({
    kind: textOf(kind.value),
    name: nameText(name.value),
    release: textOf(objectOr(system.value).Name),
    toolVersion: nameText(version.value),
  });
}

async function readCluster(
  file: Parameters<ScannerReader['read']>[0],
  take: (result: JsonObject, artifact: TrivyArtifact) => void,
): Promise<void> {
  const lists = resourceKeys.map(
    (key) =>
      new JsonList([key, eachItem], (resource) => {
        const name = [resource.Namespace, resource.Kind, resource.Name]
          .flatMap((part) => nameText(part) ?? [])
          .join('/');
        for (const result of arrayOr(resource.Results)) take(objectOr(result), { kind: 'kubernetes', name });
      }),
  );
  await readJson(file, lists);
  if (lists.some((list) => list.isThere)) return;
  const why = 'The report of the cluster lists no resources, so it does not say what was found.';
  throw new ReadError('report-malformed', why, 'Make it with `trivy k8s --report all --format json`.');
}
