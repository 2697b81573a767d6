import type { Call, Answer } from '../../serve-routes.js'
import type { Outcome } from '../call-partner.js'
import type { Order, Stage } from '../order.js'

/** An order as a platform pushed it, before anybody here has thought about it. */
export interface Pushed {
  platformId: string
  raw: Record<string, unknown>
  /** Whether it tells of the end of an order rather than of its beginning. */
  isCancelled: boolean
}

/** Somebody who sends us orders. */
export interface Platform {
  name: string
  /** What came in: an order, or the refusal that its sender gets. */
  receive(call: Call): Pushed | Answer
  /** The answer to an order that is written down. */
  taken(ours: number): Answer
  /** Where the platform's own id of an order stands, for those who ask what is held. */
  idName: string
  order(raw: Record<string, unknown>, takenAt: number): Order
  /** The platform's word for a stage; undefined where it has none. */
  statusOf(stage: Stage): string | number | undefined
  report(pushed: Pick<Pushed, 'platformId' | 'raw'>, status: string | number): Promise<Outcome>
  /** Whether the refusal of a status says that the platform has cancelled the order without telling us. */
  isEnd?(outcome: Outcome, status: string | number): boolean
}

export function refusal(status: number, message: string): Answer {
  return { status, body: { success: false, message } }
}
