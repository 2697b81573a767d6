import { isDeepStrictEqual } from 'node:util'
import { memberOf } from './expect-call.js'
import { objectOf, type ObservedCall } from '../recording/observed-call.js'

/** The values of these members as one text: alike where two calls are about the same thing. */
export function textOfMembers(call: ObservedCall, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => memberOf(call, name)))
}

/** Whether a member, named by a dotted path, has the same value in both bodies, or stands in neither. */
export function isSameMember(one: ObservedCall, other: ObservedCall, name: string): boolean {
  return JSON.stringify(memberOf(one, name)) === JSON.stringify(memberOf(other, name))
}

/** The names of the members at the top of two bodies that differ in value, whatever the order of theirs. */
export function changedMembers(one: ObservedCall, other: ObservedCall): string[] {
  const [first = {}, second = {}] = [objectOf(one), objectOf(other)]
  const names = new Set([...Object.keys(first), ...Object.keys(second)])
  return [...names].filter((name) => !isDeepStrictEqual(first[name], second[name]))
}
