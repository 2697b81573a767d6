import type { CarriedRecord } from '../../../suites/record/run-record.js'
import { Sentence } from '../text/sentence.js'

/** Says of a body how it went over the wire, and why it may be missing. */
export function CarriedAs({ coding, bytes, problem }: CarriedRecord) {
  return <Sentence of={({ carried }) => carried[problem ?? 'decoded'](coding, bytes)} />
}
