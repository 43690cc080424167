/** What a release was built from. */
export interface Origin {
  readonly version: string;
  /** The commit of main. */
  readonly commit: string;
  /** Version of the Node that builds it, such as 24.21.0. */
  readonly node: string;
  readonly homePage: string;
  /** SHA-256 of the advisory snapshot, which is no product of the commit; undefined when the release holds none. */
  readonly advisories: string | undefined;
}

/** The text of REBUILD.md: how anyone makes the same dist again, and compares. */
export function rebuildRecipe({ version, commit, node, homePage, advisories }: Origin): string {
  const snapshot =
    advisories === undefined
      ? ''
      : `\n\`dist/advisories.json.gz\` (SHA-256 \`${advisories}\`) is data and not built from the commit: the snapshot that
[ci-advisories.yml](${homePage}/blob/${commit}/.github/workflows/ci-advisories.yml) made of OSV's and CISA's exports on that day. It is attested with the rest.\n`;
  return `# Version ${version}, and how to build it again

This tree is built from commit [\`${commit.slice(0, 12)}\`](${homePage}/tree/${commit}), where sources, tests and documentation are. It holds
what a job needs: the actions, also at the root, their bundle in \`dist\`, the reusable workflows and the schemas.

With Node ${node} and nothing else:

\`\`\`
git clone ${homePage} && cd vetnet-actions
git fetch origin tag v${version}
git checkout ${commit}
npm ci
npm run build -- --release ${version}
git show v${version}:SHA256SUMS | grep '  dist/' | sha256sum --check${advisories === undefined ? '' : ' --ignore-missing'}
\`\`\`

The last command says \`OK\` for each file of \`dist\`. The other files are those of the commit: \`.github/workflows\` and \`schemas\` byte for
byte, \`actions\` with links that lead back to it, and \`<action>/\` a copy of \`actions/<action>/\` with the paths of its new place.
${snapshot}
Who built it is attested: \`gh attestation verify vetnet-actions-${version}.tar.gz --repo ${homePage.replace(/^https:\/\/[^/]+\//, '')}\`.
`;
}
