import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { wasAccepted } from '../../observe/recording/observed-call.js'
import { correlate } from '../../rehearse/play/correlate.js'
import { namesIn, type PlayedOrder } from '../../rehearse/play/played-order.js'
import { textsIn } from '../../rehearse/play/same-text.js'
import { bodyOf, type LoggedCall } from '../../rehearse/stage/call-log.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import { marksIn } from './numbered-texts.js'

/** Says of each call which of many orders it is about, without asking all of them. */
export class FollowedOrders {
  readonly #orders: readonly PlayedOrder[]
  readonly #parts: Stage['parts']
  readonly #story: string
  readonly #byName = new Map<string, Set<PlayedOrder>>()
  readonly #byMark = new Map<string, Set<PlayedOrder>>()
  readonly #calls = new Map<PlayedOrder, LoggedCall[]>()
  /** When something last went on, by the log: an order, news of one, a report; questions may be asked for ever. */
  lastMoveAt = 0

  constructor(orders: readonly PlayedOrder[], parts: Stage['parts'], story: string) {
    this.#orders = orders
    this.#parts = parts
    this.#story = story
    for (const order of orders) {
      for (const name of order.given) entry(this.#byName, name).add(order)
      for (const mark of textsIn(order.facts).flatMap(marksIn)) entry(this.#byMark, mark).add(order)
    }
  }

  /** Takes a call that is over. */
  take(logged: LoggedCall): void {
    const body = bodyOf(logged)
    const names = namesIn(logged.surface, body)
    correlate(logged, this.#candidates(names, textsIn(body)), this.#parts, this.#story)
    const { order } = logged
    if (!order) return
    for (const name of names) entry(this.#byName, name).add(order)
    const calls = this.#calls.get(order) ?? []
    calls.push(logged)
    this.#calls.set(order, calls)
    const { surface, isServed, call, endedAt } = logged
    const isMove = isServed || call.operation === sheetOf(surface).mainOperation
    if (isMove && wasAccepted(call)) this.lastMoveAt = endedAt
  }

  /** All that was said about an order, in the order in which it began. */
  callsOf(order: PlayedOrder): LoggedCall[] {
    return (this.#calls.get(order) ?? []).toSorted((one, other) => one.startedAt - other.startedAt)
  }

  #candidates(names: readonly string[], texts: readonly string[]): readonly PlayedOrder[] {
    const found = new Set([
      ...names.flatMap((name) => [...(this.#byName.get(name) ?? [])]),
      ...texts.flatMap(marksIn).flatMap((mark) => [...(this.#byMark.get(mark) ?? [])]),
    ])
    return found.size > 0 ? [...found] : this.#orders
  }
}

function entry(map: Map<string, Set<PlayedOrder>>, key: string): Set<PlayedOrder> {
  const known = map.get(key) ?? new Set()
  map.set(key, known)
  return known
}
