import { memberOf } from '../../../observe/expect/expect-call.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'

/** By what a pushed order is known, whatever the letter case of its digits; undefined where it names none. */
export function orderIdOf(call: ObservedCall): string | undefined {
  const id = memberOf(call, 'kuzeyOrderId')
  return typeof id === 'string' ? id.toLowerCase() : undefined
}
