/** Where a server of the reader's own is, as the configuration beside the mock says. */
export interface ConfiguredTarget {
  name: string
  surface: string
  baseUrl: string
}

export type ReadTargets = () => Promise<readonly ConfiguredTarget[]>
