import type { Location } from '../../core/model/finding.ts';
import { arrayOr, countOf, isObject, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { pathOfUri } from './report-path.ts';

/** Bases may stand on bases; more steps than this is a circle. */
const mostSteps = 20;

interface ArtifactPlace {
  readonly uri?: string;
  readonly uriBaseId?: string;
}

/** Where the results of one run lie. */
export class SarifLocations {
  readonly #bases = new Map<string, ArtifactPlace>();
  readonly #artifacts: ArtifactPlace[] = [];

  /** Takes `runs[].originalUriBaseIds`. */
  addBases(bases: unknown): void {
    for (const [id, base] of Object.entries(objectOr(bases)).slice(0, 1000)) this.#bases.set(id, placeOf(base));
  }

  /** Takes the next of `runs[].artifacts[]`. */
  addArtifact(artifact: JsonObject): void {
    this.#artifacts.push(placeOf(artifact.location));
  }

  /** The first location that names a file; undefined where none does. */
  find(result: JsonObject): Location | undefined {
    for (const location of arrayOr(result.locations).slice(0, 1000)) {
      const physical = objectOr(objectOr(location).physicalLocation);
      const file = this.#fileOf(physical.artifactLocation);
      if (file !== undefined) return { file, ...regionOf(physical.region) };
    }
    const file = this.#fileOf(result.analysisTarget);
    return file === undefined ? undefined : { file };
  }

  #fileOf(artifactLocation: unknown): string | undefined {
    if (!isObject(artifactLocation)) return undefined;
    const own = placeOf(artifactLocation);
    const index = countOf(artifactLocation.index);
    const place = own.uri === undefined && index !== undefined ? (this.#artifacts[index] ?? own) : own;
    return place.uri === undefined ? undefined : this.#resolve(place);
  }

  /** The path with its bases in front (3.4.4); a base that is not described says nothing about the path. */
  #resolve(place: ArtifactPlace): string | undefined {
    let path = pathOfUri(place.uri);
    let base = place.uriBaseId === undefined ? undefined : this.#bases.get(place.uriBaseId);
    for (let steps = 0; path !== undefined && base !== undefined && steps < mostSteps; steps += 1) {
      if (isAbsolute(path)) break;
      const above = pathOfUri(base.uri);
      if (above !== undefined) path = `${above.replace(/\/+$/, '')}/${path}`;
      base = base.uriBaseId === undefined ? undefined : this.#bases.get(base.uriBaseId);
    }
    return path;
  }
}

function placeOf(value: unknown): ArtifactPlace {
  const { uri, uriBaseId } = objectOr(value);
  const known = { uri: textOf(uri), uriBaseId: textOf(uriBaseId) };
  return {
    ...(known.uri !== undefined && { uri: known.uri }),
    ...(known.uriBaseId !== undefined && { uriBaseId: known.uriBaseId }),
  };
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/** Lines and columns that make sense: numbers below 1 and ends before their beginning are left out. */
function regionOf(region: unknown): Omit<Location, 'file'> {
  const fields = objectOr(region);
  const line = lineOf(fields.startLine);
  if (line === undefined) return {};
  const column = lineOf(fields.startColumn);
  const endLine = lineOf(fields.endLine);
  const endColumn = lineOf(fields.endColumn);
  const endsLater = endLine !== undefined && endLine > line;
  return {
    line,
    ...(endsLater && { endLine }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && (endsLater || endColumn > (column ?? 0)) && { endColumn }),
  };
}
