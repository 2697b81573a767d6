import { both, type Bilingual } from '../../contracts/text/bilingual.js'
import { compareHeld } from '../families/read-back/compare-held.js'
import type { Attempt } from '../run/http/exchange.js'
import type { Held, HeldQuestion } from '../run/hooks/read-back/held-order.js'
import type { ReadBack } from '../run/hooks/read-back/read-back.js'
import type { RushOrder } from './rush-orders.js'
import type { Rushed } from './rushed.js'
import type { Shot } from './rush-sender.js'
import { wasCancelled, type SeenFault } from './sum-up.js'

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

/** What is wrong with the orders as the receiver holds them. */
export function faultsOfHeld(
  held: readonly HeldFinding[],
  byOrder: ReadonlyMap<number, readonly Shot[]>,
  rushed: Pick<Rushed, 'cancel' | 'otherwise'>,
): SeenFault[] {
  return held.flatMap((one) => faultsOf(one, byOrder.get(one.number) ?? [], rushed))
}

function faultsOf(
  { number, held: { found, count = 1, order = {} }, foreign }: HeldFinding,
  shots: readonly Shot[],
  { cancel, otherwise }: Pick<Rushed, 'cancel' | 'otherwise'>,
): SeenFault[] {
  if (!found)
    return [{ number, kind: 'lost', text: { en: 'accepted, and not held', tr: 'kabul edildi, tutulmuyor' } }]
  const faults: SeenFault[] = []
  const times = sentTimes(shots)
  if (count > 1)
    faults.push({
      number,
      kind: 'doubled',
      text: {
        en: `sent ${times.en}, held ${count} times`,
        tr: `${times.tr} gönderildi, ${count} kez tutuluyor`,
      },
    })
  if (foreign) {
    const what = `${foreign.path}: ${JSON.stringify(foreign.sent)} → ${JSON.stringify(foreign.held)}`
    faults.push({ number, kind: otherwise, text: both(what) })
  }
  const cancelled = cancel?.expected ?? {}
  const { differences } = compareHeld(cancelled, order, Object.keys(cancelled))
  const [difference] = wasCancelled(shots) ? differences : []
  if (difference) {
    const what = `${difference.path}: ${JSON.stringify(difference.held)}`
    faults.push({
      number,
      kind: 'not-cancelled',
      text: { en: `its cancel was taken, ${what}`, tr: `iptali kabul edildi, ${what}` },
    })
  }
  return faults
}

/** How often an order went out, in words. */
export function sentTimes(shots: readonly Shot[]): Bilingual {
  const times = shots.filter(({ isCancel }) => !isCancel).length
  return times === 1 ? { en: 'once', tr: 'bir kez' } : { en: `${times} times`, tr: `${times} kez` }
}
