import type { OwnOperation, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { parameterNaming, resourceBelow } from '../../contracts/own/path-parameter.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { wordOf } from '../../contracts/text/word-of.js'
import type { Exchange } from '../run/http/exchange.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target/target.js'
import { sendValid, validBody, type Shape } from './valid-requests.js'
import { legalMove } from './legal-moves.js'
import { withMember } from './members.js'
import { orderAt, pathValues, post, type Posted } from './post.js'

/** What an operation is called with, and what was posted before for it. */
export interface Arranged {
  parameters: Readonly<Record<string, unknown>>
  body: unknown
  posted?: Posted
}

/** What an operation is about, where it is about something that is kept. */
export function resourceOf(own: OwnSurface, operation: OwnOperation): OwnResource | undefined {
  const { id } = operation
  if (own.moves.some((move) => move.operation === id)) return own.resources[0]
  const named = own.resources.find(({ read, update = [], remove }) => [read, ...update, remove].includes(id))
  return named ?? resourceBelow(own, operation)
}

/** What a valid call of an operation is made of: a body of its own, and something new that it is about. */
export async function arranged(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  shape?: Shape,
): Promise<Arranged> {
  const body = validBody(target, own, operation, shape)
  if (!own.isServed) return { parameters: {}, body: await ofKnownOrder(target, own, body) }
  const resource = resourceOf(own, operation)
  if (!resource)
    return {
      parameters: await pathValues(target, own, operation),
      body: await ofKeptThing(target, own, operation, body),
    }
  const move = own.moves.find((one) => one.operation === operation.id)
  const { from, to } = move ? legalMove(target.contract.lifecycle, move, operation) : {}
  const posted =
    from === undefined || from === target.contract.lifecycle.initial
      ? await post(target, own, resource)
      : await orderAt(target, resource, from)
  const parameter = parameterNaming(own, resource, operation)
  const moved = move?.member === undefined || to === undefined ? body : withMember(body, move.member, to)
  const known = { ...posted.parameters, ...(parameter !== undefined && { [parameter]: posted.id }) }
  const parameters = await pathValues(target, own, operation, known)
  if (parameter !== undefined) return { parameters, body: moved, posted }
  return { parameters, body: withMember(moved, move?.id ?? resource.id, posted.id), posted }
}

/** A body that names something that is kept names something that is there. */
async function ofKeptThing(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  body: unknown,
): Promise<unknown> {
  const resource = namedResource(own, operation)
  return resource ? withMember(body, resource.id, (await post(target, own, resource)).id) : body
}

/** What a body names, where an operation neither makes it nor moves it. */
function namedResource(own: OwnSurface, { id, requestSchema }: OwnOperation): OwnResource | undefined {
  const { properties = {} } = (requestSchema ?? {}) as { properties?: object }
  const isCreation = own.resources.some(({ create }) => create === id)
  return isCreation ? undefined : own.resources.find((resource) => resource.id in properties)
}

/** Whether it depends on the state of something, in a way that no folder tells, what becomes of a valid call. */
export function dependsOnState(own: OwnSurface, operation: OwnOperation): boolean {
  if (!own.isServed || operation.method === 'GET') return false
  const { id } = operation
  const isTold = own.resources.some(({ create, update = [] }) => [create, ...update].includes(id))
  const isMove = own.moves.some((move) => move.operation === id)
  if (isTold || isMove) return false
  return resourceOf(own, operation) !== undefined || namedResource(own, operation) !== undefined
}

/** Calls an operation as it is documented. */
export async function callValid(target: Target, own: OwnSurface, operation: OwnOperation): Promise<Exchange> {
  return sendValid(target, own, operation, await arranged(target, own, operation))
}

/** The member by which a call that brings news names an order; nothing where it brings none. */
export function orderMember({ surface, isServed }: OwnSurface, body: unknown): string | undefined {
  if (isServed || typeof body !== 'object' || body === null) return undefined
  return sheetOf(surface as Surface).orders.ids.find((name) => wordOf((body as never)[name]) !== '')
}

/** News of an order that the target knows, where it has a hook or a fixture for one; else of one that it may not know. */
async function ofKnownOrder(target: Target, own: OwnSurface, body: unknown): Promise<unknown> {
  const member = orderMember(own, body)
  if (member === undefined) return body
  try {
    const state = await target.state('order exists', {}, [])
    const known = Object.entries(state).filter(([name]) => name in (body as object))
    return { ...(body as object), ...Object.fromEntries(known) }
  } catch (thrown) {
    if (thrown instanceof MissingPrerequisite) return body
    throw thrown
  }
}
