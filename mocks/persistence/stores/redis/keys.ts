/** Where things lie in a Redis. Two mocks that shall not share their worlds take two databases: `redis://host/1`. */
export const keys = {
  format: 'uyum:format',
  /** Tells it from one that was emptied. */
  identity: 'uyum:identity',
  /** By name: what all have in common. */
  secrets: 'uyum:secrets',
  /** By world: `<term>:<process>`. */
  owners: 'uyum:owners',
  /** Counts claims: a later one has a higher term. */
  terms: 'uyum:terms',
  worlds: 'uyum:worlds',
  /** Those of them that have something to do by themselves. */
  busy: 'uyum:busy',
  /** Counts entries: what places them in their order. */
  places: 'uyum:places',
  /** Followed by a process: its address, for as long as its heart beats. */
  heart: 'uyum:heart:',
  /** By process: its last sign of life by the time of Redis, and its address. */
  replicas: 'uyum:replicas',
} as const

/** Where what a world begins with lies until all of it is there. */
export function stagedKey(world: string, term: string): string {
  return `uyum:staged:${term}:${world}`
}

export function worldKeys(world: string): { entries: string; snapshots: string } {
  return { entries: `uyum:entries:${world}`, snapshots: `uyum:snapshots:${world}` }
}
