import { partnerOf, sheetOf } from '../../../contracts/contract/surfaces.js'
import { wasAccepted } from '../../observe/recording/observed-call.js'
import type { PlayedOrder } from '../play/played-order.js'
import type { PlayedStory } from '../play/played-story.js'
import type { LoggedCall } from '../stage/call-log.js'
import { isGivenOrders } from '../stage/cast.js'

/** A call by which the implementation gave an order to a partner. */
export interface HandOver {
  order: PlayedOrder
  /** The push by which it got the order. */
  push: LoggedCall | undefined
  call: LoggedCall
}

/** Every hand-over of a story, those that were refused included. */
export function handOversOf({ orders, calls }: PlayedStory): HandOver[] {
  return orders.flatMap((order) => {
    const push = calls.find((logged) => logged.isServed && isMain(logged) && logged.order === order)
    return calls
      .filter((logged) => isHandOver(logged) && logged.order === order)
      .map((call) => ({ order, push, call }))
  })
}

/** An order is given to whoever brings it; the main operation of a platform is another. */
export function isHandOver(logged: LoggedCall): boolean {
  return !logged.isServed && isMain(logged) && isGivenOrders(partnerOf(logged.surface))
}

function isMain({ surface, call }: LoggedCall): boolean {
  return call.operation === sheetOf(surface).mainOperation
}

/** The last of each name that was taken at all: what was refused carried nothing anywhere. */
export function takenHandOvers(story: PlayedStory): HandOver[] {
  return handOversOf(story).filter(({ call }) => wasAccepted(call.call))
}

/** The push and the hand-over, as far as both were seen. */
export function shownCalls({ push, call }: HandOver): LoggedCall[] {
  return push ? [push, call] : [call]
}
