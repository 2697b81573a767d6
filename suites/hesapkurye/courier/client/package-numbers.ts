import { memberOf } from '../../../observe/expect/expect-call.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'

/**
 * The order number in a call's body, in whatever letter case; undefined where it names none, or JSON's reader has
 * rounded it: two such numbers may have been different.
 */
export function orderNumber(call: ObservedCall): string | undefined {
  const number = memberOf(call, 'RemoteOrderNumber') ?? memberOf(call, 'remoteOrderNumber')
  if (Number.isSafeInteger(number)) return String(number)
  return typeof number === 'string' && number !== '' ? number : undefined
}
