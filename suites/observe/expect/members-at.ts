import { objectOf, type ObservedCall } from '../recording/observed-call.js'

/** A value in a body, with its path for people: `items.0.quantity`. */
export interface Member {
  path: string
  value: unknown
}

/**
 * The members at a dotted path, through each element of every list on the way: `items.quantity` is one of each
 * item that has it. Those that are absent or null are left out.
 */
export function membersAt(call: ObservedCall, path: string): Member[] {
  return everyMemberAt(call, path).filter(({ value }) => value !== null)
}

/** As `membersAt`, but with those that are null. */
export function everyMemberAt(call: ObservedCall, path: string): Member[] {
  const body: Member = { path: '', value: objectOf(call) }
  return path
    .split('.')
    .reduce((found, name) => found.flatMap(unlisted).flatMap((member) => memberNamed(member, name)), [body])
}

/** The elements of a list in the body that are objects. */
export function objectsAt(
  call: ObservedCall,
  path: string,
): { path: string; value: Record<string, unknown> }[] {
  return membersAt(call, path)
    .filter(({ value }) => Array.isArray(value))
    .flatMap(unlisted)
    .flatMap(({ path: place, value }) => (isObject(value) ? [{ path: place, value }] : []))
}

function unlisted({ path, value }: Member): Member[] {
  if (!Array.isArray(value)) return [{ path, value }]
  return value.map((element: unknown, index) => ({ path: `${path}.${index}`, value: element }))
}

function memberNamed({ path, value }: Member, name: string): Member[] {
  const member = isObject(value) ? value[name] : undefined
  return member === undefined ? [] : [{ path: path === '' ? name : `${path}.${name}`, value: member }]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
