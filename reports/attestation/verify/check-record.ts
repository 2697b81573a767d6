import { hash } from 'node:crypto'
import type { AttestationFacts } from '../attestation-facts.js'
import { factsOfRecord } from '../sign/facts-of-record.js'
import { falseMatters } from './false-matters.js'
import { impossibleVerdicts } from './impossible-verdicts.js'
import type { Problem } from './problem.js'
import { readAttestedRecord } from './read-attested-record.js'

/** Whether facts say of the record what the record says; and the record nothing that cannot be. */
export function checkRecord(facts: AttestationFacts, bytes: Uint8Array): Problem[] {
  const { record, fault } = readAttestedRecord(bytes)
  if (fault !== undefined) return [{ kind: 'not-a-record', fault }]
  return [
    ...differencesOf(facts, factsOfRecord(record, hash('sha256', bytes)), []),
    ...impossibleVerdicts(record).map(({ target, verdict }): Problem => ({
      kind: 'impossible-verdict',
      target,
      verdict,
    })),
    ...falseMatters(record).map((matter): Problem => ({ kind: 'false-matter', ...matter })),
  ]
}

/** Where a statement says otherwise than what was found; what it says beyond that, a later version has added. */
function differencesOf(stated: unknown, found: unknown, path: readonly string[]): Problem[] {
  if (isObject(stated) && isObject(found) && lengthOf(stated) === lengthOf(found))
    return Object.keys(found).flatMap((name) => differencesOf(stated[name], found[name], [...path, name]))
  const texts = { stated: String(JSON.stringify(stated)), found: String(JSON.stringify(found)) }
  return texts.stated === texts.found ? [] : [{ kind: 'other-fact', fact: path.join('.'), ...texts }]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Of a list; a list of another length differs as a whole. */
function lengthOf(value: object): number | undefined {
  return Array.isArray(value) ? value.length : undefined
}
