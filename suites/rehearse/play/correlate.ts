import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { bodyOf, type LoggedCall } from '../stage/call-log.js'
import type { OrderFacts, StoryPart } from '../story-part.js'
import { isNamed, learnNames, namesIn, type PlayedOrder } from './played-order.js'
import { digitsOf, isTextWithin, textsIn } from './same-text.js'

/**
 * Says which order a call is about: the one of that name or, where an implementation hands one over under a name of its
 * own, the one whose customer, address and amounts it carries. `playing` is the story that is under way.
 */
export function correlate(
  logged: LoggedCall,
  orders: readonly PlayedOrder[],
  parts: Readonly<Partial<Record<Surface, StoryPart>>>,
  playing: string | undefined,
): void {
  const { surface, call } = logged
  const body = bodyOf(logged)
  const names = namesIn(surface, body)
  const named = orders.findLast((order) => isNamed(order, surface, names))
  const isMain = call.operation === sheetOf(surface).mainOperation
  const read = parts[surface]?.readOrder
  if (named) logged.order = named
  else if (isMain && read && !logged.isServed) {
    const like = mostLike(read(body), textsIn(body), orders, playing)
    if (like) {
      logged.order = like
      learnNames(like, surface, names)
      for (const id of names.slice(0, 1)) like.handOvers.push({ surface, id })
    }
  } else if (names.length > 0) {
    const other = orders.findLast(({ names: known }) =>
      [...known.values()].some((all) => names.some((name) => all.has(name))),
    )
    if (other) {
      logged.order = other
      logged.isConfused = true
    }
  }
  if (named) learnNames(named, surface, names)
  const story = logged.order?.story ?? playing
  if (story !== undefined) logged.story = story
}

/** The order with which it has most in common; where one alone is under way, it is that one. */
function mostLike(
  facts: OrderFacts,
  texts: readonly string[],
  orders: readonly PlayedOrder[],
  playing: string | undefined,
): PlayedOrder | undefined {
  const candidates = orders.map((order) => ({ order, weight: likeness(order.facts, facts, texts) }))
  const best = candidates.toSorted((one, other) => one.weight - other.weight).at(-1)
  if (best && best.weight > 1) return best.order
  const underWay = orders.filter(({ story, handOvers }) => story === playing && handOvers.length === 0)
  return underWay.length === 1 ? underWay[0] : best && best.weight > 0 ? best.order : undefined
}

function likeness(told: OrderFacts, sent: OrderFacts, texts: readonly string[]): number {
  const holdsText = (text: string | undefined): boolean =>
    text !== undefined && texts.some((other) => isTextWithin(text, other))
  const weights: readonly [boolean, number][] = [
    [told.phone !== undefined && digitsOf(told.phone) === digitsOf(sent.phone ?? ''), 4],
    [holdsText(told.customer), 3],
    [holdsText(told.address.whole), 4],
    [told.amounts.some((one) => sent.amounts.includes(one)), 1],
    [told.location !== undefined && told.location.latitude === sent.location?.latitude, 2],
    [told.notes.some(holdsText), 1],
    [told.items.length > 0 && told.items.every(({ name }) => holdsText(name)), 1],
  ]
  return weights.reduce((sum, [isSo, weight]) => sum + (isSo ? weight : 0), 0)
}
