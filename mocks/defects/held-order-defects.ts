import { isClientError } from '../../contracts/wire/status-class.js'
import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { isTaken } from './corrupt-response.js'
import { objectIn, type Members } from './json-bodies.js'
import { changedAt, textAt } from './changed-at.js'
import { misheld, type HeldTimes } from './misheld.js'
import { remembered } from './remembered.js'

/** What goes wrong alike wherever orders are kept needs to know this of a surface. */
interface HeldOrderDefectFacts {
  isOrder(call: Call): boolean
  /** The member that names an order. */
  id: string
  /** Dotted paths, as in the other lists. */
  texts: readonly string[]
  amounts: readonly string[]
  lists: readonly string[]
  /** What tells one customer from another. */
  customer: string
}

/** Letters that a narrow column holds. */
const columnWidth = 12
/** How long a write takes that does not see another one. */
const slowWriteMs = 40

/** A receiver that answers as it should, and holds something else. */
export function heldOrderDefects<State extends object>({
  isOrder,
  id,
  texts,
  amounts,
  lists,
  customer,
}: HeldOrderDefectFacts) {
  type Holding = (held: HeldTimes, sent: Members) => HeldTimes
  const after =
    (isMeant: (answer: Answer) => boolean, hold: Holding): Defect<State> =>
    async (call, proceed, state) => {
      const answer = await proceed(call)
      const sent = isOrder(call) ? objectIn(call) : undefined
      if (sent?.[id] != null && isMeant(answer)) misheld(state).set(sent[id], (held) => hold(held, sent))
      return answer
    }
  const changing = (paths: readonly string[], change: (value: unknown) => unknown): Defect<State> =>
    after(isTaken, (held) => ({ ...held, order: changedAt(held.order, paths, change) }))

  return {
    'taken-order-held': after(isTaken, (held) => ({ ...held, count: 0 })),
    'taken-order-held-once': after(isTaken, (held) => ({ ...held, count: 2 * held.count })),
    'repeated-order-held-once': countingRepeats<State>(isOrder, id),
    'repeated-order-held-once/at-once': countingAtOnce<State>(isOrder, id),
    'held-texts-as-sent': changing(texts, (text) =>
      typeof text === 'string' ? text.slice(0, columnWidth) : text,
    ),
    'held-texts-as-sent/of-old-letters': changing(texts, (text) =>
      typeof text === 'string' ? text.replaceAll(/[^\u0000-\u00ff]/gu, '?') : text,
    ),
    'held-amounts-as-sent': changing(amounts, (amount) => Math.round(Number(amount))),
    'held-lists-as-sent': changing(lists, (list) => (Array.isArray(list) ? list.slice(0, -1) : list)),
    'held-lists-as-sent/turned-round': changing(lists, (list) =>
      Array.isArray(list) ? list.toReversed() : list,
    ),
    'orders-held-apart': mixingUp<State>(isOrder, id, (sent) => textAt(sent, customer), texts),
    'refused-order-not-held': after(
      ({ status }) => isClientError(status),
      (held, sent) => ({ count: 1, order: { ...sent, ...held.order } }),
    ),
  }
}

/** Another order under a known id is refused, and filed over the first one all the same. */
export function writtenOverWhenRefused<State extends object>(
  isOrder: (call: Call) => boolean,
  id: string,
): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    const sent = isOrder(call) ? objectIn(call) : undefined
    if (sent?.[id] != null && answer.status === 409)
      misheld(state).set(sent[id], ({ count, order }) => ({ count, order: { ...order, ...sent } }))
    return answer
  }
}

const sightings = remembered(() => new Map<unknown, number>())
const writing = remembered(() => new Map<unknown, number>())

/** Each repeat of an order that was taken is filed once more. */
function countingRepeats<State extends object>(isOrder: (call: Call) => boolean, id: string): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    const name = isOrder(call) ? objectIn(call)?.[id] : undefined
    if (name == null) return answer
    const seen = sightings(state)
    const times = (seen.get(name) ?? 0) + (isTaken(answer) || seen.has(name) ? 1 : 0)
    seen.set(name, times)
    misheld(state).set(name, (held) => ({ ...held, count: held.count * Math.max(1, times) }))
    return answer
  }
}

/** Looks whether it has the order, and files it a while later: what comes in between is filed as well. */
function countingAtOnce<State extends object>(isOrder: (call: Call) => boolean, id: string): Defect<State> {
  return async (call, proceed, state) => {
    const name = isOrder(call) ? objectIn(call)?.[id] : undefined
    if (name == null) return proceed(call)
    const underWay = writing(state)
    const others = underWay.get(name) ?? 0
    underWay.set(name, others + 1)
    if (others > 0) misheld(state).set(name, (held) => ({ ...held, count: held.count * (others + 1) }))
    await setTimeout(slowWriteMs)
    underWay.set(name, underWay.get(name)! - 1)
    return proceed(call)
  }
}

const firstTexts = remembered(() => new Map<string, Members>())

/** Its column for ids is a letter too short: of two neighbours the later is filed with the texts of the first. */
export function filedByCutIds<State extends object>(
  isOrder: (call: Call) => boolean,
  id: string,
  texts: readonly string[],
): Defect<State> {
  return mixingUp(isOrder, id, (sent) => textAt(sent, id)?.slice(0, -1), texts)
}

/** Files the later of the orders that it takes for one, as by their customer, with the texts of the first. */
function mixingUp<State extends object>(
  isOrder: (call: Call) => boolean,
  id: string,
  takenFor: (sent: Members) => string | undefined,
  texts: readonly string[],
): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    const sent = isOrder(call) ? objectIn(call) : undefined
    const who = sent && takenFor(sent)
    if (!sent || who === undefined || !isTaken(answer)) return answer
    const known = firstTexts(state)
    const first = known.get(who) ?? sent
    known.set(who, first)
    misheld(state).set(sent[id], (held) => ({
      ...held,
      order: changedAt(held.order, texts, (text, path) => textAt(first, path) ?? text),
    }))
    return answer
  }
}
