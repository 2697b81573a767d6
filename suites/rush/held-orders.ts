import { compareHeld } from '../families/read-back/compare-held.js'
import type { Attempt } from '../run/http/exchange.js'
import type { Held, HeldQuestion } from '../run/read-back/held-order.js'
import type { ReadBack } from '../run/read-back/read-back.js'
import type { RushOrder } from './rush-orders.js'

/** What the receiver holds of an order, by its read-back hook. */
export interface HeldFinding {
  order: RushOrder
  number: number
  held: Held
  /** What it holds otherwise than it was sent: another order's note under this one's name. */
  foreign?: { path: string; sent: unknown; held: unknown }
  /** The question, as evidence. */
  attempt: Attempt | undefined
}

/** An order, and its place among all of the rush. */
export interface NumberedOrder {
  number: number
  order: RushOrder
}

const askedAtOnce = 8

/** Asks for each order; one after another in a few lanes, so that asking is no second rush. */
export async function readHeldOrders(
  readBack: ReadBack,
  operation: string,
  orders: readonly NumberedOrder[],
  stop: AbortSignal,
): Promise<HeldFinding[]> {
  const findings: HeldFinding[] = []
  const left = [...orders]
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next && !stop.aborted; next = left.shift())
      findings.push(await readHeldOrder(readBack, operation, next))
  }
  await Promise.all(Array.from({ length: askedAtOnce }, lane))
  return findings.toSorted((one, other) => one.number - other.number)
}

async function readHeldOrder(
  readBack: ReadBack,
  operation: string,
  { number, order }: NumberedOrder,
): Promise<HeldFinding> {
  let attempt: Attempt | undefined
  const question: HeldQuestion = { operation, ids: order.ids }
  const held = await readBack.until(
    question,
    ({ found }) => found,
    (last) => {
      attempt = last
    },
  )
  const { differences } = compareHeld(order.body, held.order ?? {}, held.found ? order.ownPaths : [])
  const [foreign] = differences
  return { order, number, held, attempt, ...(foreign && { foreign }) }
}
