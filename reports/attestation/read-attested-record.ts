import type { RunRecord } from '../../suites/run-record.js'
import { recordShape } from './facts-shape.js'
import { readOneSpelling } from './one-spelling.js'

/** A record, or where it is not one that a statement can be about. */
export type AttestedRecord = { record: RunRecord; fault?: never } | { record?: never; fault: string }

/** Reads the bytes of `results.json`; members that a later version has added do no harm. */
export function readAttestedRecord(bytes: Uint8Array): AttestedRecord {
  try {
    const value = readOneSpelling(bytes, 2)
    const fault = recordShape(value, 'results')
    return fault === undefined ? { record: value as RunRecord } : { fault }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}
