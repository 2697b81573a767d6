import type { RunRecord } from '../../../suites/record/run-record.js'
import { faultOfRecord } from './schema-fault.js'

/** A record, or where it is not one that a statement can be about. */
type AttestedRecord = { record: RunRecord; fault?: never } | { record?: never; fault: string }

/** Reads the bytes of `results.json`. */
export function readAttestedRecord(bytes: Uint8Array): AttestedRecord {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const fault = faultOfRecord(value)
    return fault === undefined ? { record: value as RunRecord } : { fault }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}
