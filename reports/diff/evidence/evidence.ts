export type Cause = 'target' | 'contract' | 'suite' | 'waiver' | 'environment' | 'unknown'

/** What the two records say that stands behind a cause. */
export interface Evidence {
  cause: Cause
  what: keyof typeof causeOf
  /** Which credential, fixture, permission or reading. */
  name?: string
  /** What the old record says; null where it says nothing. */
  old: string | null
  /** What the new record says; null where it says nothing. */
  new: string | null
}

export type EvidenceKind = Evidence['what']

/** Every kind of evidence with the cause that it speaks for. */
const causeOf = {
  build: 'target',
  'base-url': 'target',
  'target-name': 'target',
  /** The answers differ and nothing else that is recorded does. */
  'nothing-else': 'target',
  'contract-version': 'contract',
  'contract-content': 'contract',
  /** What the check rests on has another level. */
  level: 'contract',
  /** What the check rests on has another text, basis, quote or document. */
  requirement: 'contract',
  'suite-version': 'suite',
  'waiver-added': 'waiver',
  'waiver-expired': 'waiver',
  'waiver-removed': 'waiver',
  'waiver-changed': 'waiver',
  node: 'environment',
  platform: 'environment',
  credential: 'environment',
  'states-hook': 'environment',
  'read-back': 'environment',
  fixture: 'environment',
  permission: 'environment',
  timeout: 'environment',
  clock: 'environment',
  reading: 'environment',
  seed: 'environment',
  only: 'environment',
  shard: 'environment',
  scenarios: 'environment',
  /** The server that an observed client called. */
  server: 'environment',
  unreachable: 'environment',
  /** Nothing that is recorded differs, but not all was recorded. */
  'not-recorded': 'unknown',
  /** Nothing differs that could have made the check come or go. */
  'nothing-tells': 'unknown',
} as const satisfies Record<string, Cause>

/** Evidence of one kind: `evidence('reading', 'replay', 'conflict', 'some-partner.duplicate-order')`. */
export function evidence(
  what: EvidenceKind,
  old: string | null = null,
  newer: string | null = null,
  name?: string,
): Evidence {
  return { cause: causeOf[what], what, ...(name !== undefined && { name }), old, new: newer }
}
