import { differencesOf } from './differences.js'
import { factsOfRecord } from './facts-of-record.js'
import { impossibleVerdicts } from './impossible-verdicts.js'
import type { Problem } from './problem.js'
import { readAttestedRecord } from './read-attested-record.js'
import { sha256Of } from './sha256.js'
import type { Statement } from './statement.js'

/** Whether the statement says of the record what the record says; and the record nothing that cannot be. */
export function checkRecord({ facts }: Statement, bytes: Uint8Array): Problem[] {
  const found = sha256Of(bytes)
  if (found !== facts.record.sha256) return [{ kind: 'other-record', expected: facts.record.sha256, found }]
  const { record, fault } = readAttestedRecord(bytes)
  if (fault !== undefined) return [{ kind: 'not-a-record', fault }]
  const stated = { startedAt: facts.record.startedAt, suite: facts.suite, runs: facts.runs }
  return [
    ...differencesOf(stated, factsOfRecord(record), '').map((difference) => ({
      kind: 'other-fact' as const,
      ...difference,
    })),
    ...impossibleVerdicts(record).map(({ target, verdict }) => ({
      kind: 'impossible-verdict' as const,
      target,
      verdict,
    })),
  ]
}
