import type { Defect } from '../surfaces/mock-surface.js'
import { isObject, without, type Members } from './json-bodies.js'
import { rewriteBody } from './rewrite-request.js'

type IsUnusable = (value: unknown) => boolean

/** What a lax server takes in the place of what it cannot use; undefined where it goes on without the member. */
type Instead<State> = (state: State) => unknown

/** One defect for each member, under the names of their requirements: `type-of-price`, `type-of-items.quantity`. */
export function eachField<State, Path extends string>(
  before: string,
  paths: readonly Path[],
  defect: (path: Path) => Defect<State>,
): Record<string, Defect<State>> {
  return Object.fromEntries(paths.map((path) => [`${before}${path}`, defect(path)]))
}

/**
 * Does not check the member at a path: takes another value for one that is of no use. Behind a point stands a member
 * of the objects in a list, of which by default the first is looked at.
 */
export function uncheckedField<State>(
  path: string,
  isUnusable: IsUnusable,
  instead: Instead<State> = () => undefined,
  isLooked: (index: number) => boolean = (index) => index === 0,
): Defect<State> {
  const [member = '', ofItem] = path.split('.')
  return rewriteBody((body, state) => {
    if (ofItem === undefined) return checked(body, member, isUnusable, () => instead(state))
    const items = body[member]
    if (!Array.isArray(items)) return body
    const read = (item: unknown, index: number): unknown =>
      isLooked(index) && isObject(item) ? checked(item, ofItem, isUnusable, () => instead(state)) : item
    return { ...body, [member]: items.map(read) }
  })
}

/** The same for several members at once. */
export function uncheckedFields<State>(
  members: readonly string[],
  isUnusable: IsUnusable,
  instead: (member: string, state: State) => unknown,
): Defect<State> {
  return rewriteBody((body, state) =>
    members.reduce((read, member) => checked(read, member, isUnusable, () => instead(member, state)), body),
  )
}

export function isLeftOut(value: unknown): boolean {
  return value === undefined
}

/** Absent and null are the matter of other requirements. */
export function isOfOtherType(isOfType: (value: unknown) => boolean): IsUnusable {
  return (value) => value !== undefined && value !== null && !isOfType(value)
}

function checked(members: Members, name: string, isUnusable: IsUnusable, instead: () => unknown): Members {
  if (!isUnusable(members[name])) return members
  const value = instead()
  return value === undefined ? without(members, name) : { ...members, [name]: value }
}
