import type { ObservedCall } from '../recording/observed-call.js'
import { isSameMember } from './same-members.js'

/** Whether two calls are about one order; where they differ in one respect alone it may have been worded anew. */
export type Sameness = 'same' | 'other' | 'unclear'

/** The members that make an order this one, by what they say of it. */
export interface OrderContent {
  /** Whose order it is, and where it goes; whatever else names it. */
  who: readonly string[]
  items: readonly string[]
  /** Amounts, and the time at which it was placed. */
  amounts: readonly string[]
  texts: readonly string[]
}

/** Whoever orders twice is known by what was ordered: customer and address alone make no order the same. */
export function samenessOf({ who, items, amounts, texts }: OrderContent) {
  return (one: ObservedCall, other: ObservedCall): Sameness => {
    const isSame = (names: readonly string[]): boolean =>
      names.every((name) => isSameMember(one, other, name))
    if (!isSame(who)) return 'other'
    if (!isSame(items) && !isSame(amounts)) return 'other'
    return isSame([...items, ...amounts, ...texts]) ? 'same' : 'unclear'
  }
}
