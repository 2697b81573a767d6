import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { RushFinding } from '../../record/run-record.js'
import type { LoggedCall } from '../../rehearse/stage/call-log.js'

/** Something that is wrong with one order of a rush, and the calls that show it. */
export interface OrderFault {
  kind: RushFinding['kind']
  text: Bilingual
  calls: readonly LoggedCall[]
}
