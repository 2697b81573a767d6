import { memberOf } from './expect-call.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** The values of these members as one text: alike where two calls are about the same thing. */
export function textOfMembers(call: ObservedCall, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => memberOf(call, name)))
}

/** Whether a member, named by a dotted path, has the same value in both bodies, or stands in neither. */
export function isSameMember(one: ObservedCall, other: ObservedCall, name: string): boolean {
  return JSON.stringify(memberOf(one, name)) === JSON.stringify(memberOf(other, name))
}
