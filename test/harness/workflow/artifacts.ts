/** An artifact of a run. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Content by path. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The artifacts of one run, which all its jobs share. */
export interface ArtifactStore {
  list(): readonly Artifact[];
  /** Throws when the run has one of this name, unless told to take its place. */
  save(name: string, files: ReadonlyMap<string, Buffer>, overwrite: boolean): Artifact;
}

export function createArtifactStore(): ArtifactStore {
  const artifacts: Artifact[] = [];
  let lastId = 100;
  return {
    list: () => [...artifacts],
    save(name, files, overwrite) {
      const existing = artifacts.findIndex((artifact) => artifact.name === name);
      if (existing >= 0) {
        if (!overwrite) {
          throw new Error(
            'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
          );
        }
        artifacts.splice(existing, 1);
      }
      lastId += 1;
      const artifact = { id: lastId, name, files };
      artifacts.push(artifact);
      return artifact;
    },
  };
}
