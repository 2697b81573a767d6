import type { OwnOperation, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import { sheetOf, type Surface } from '../../contracts/surfaces.js'
import { wordOf } from '../../contracts/text/word-of.js'
import { expectJson } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target.js'
import { sendValid, validBody } from './valid-requests.js'
import { legalMove } from './legal-moves.js'
import { withMember } from './members.js'
import { namedValue } from './named-value.js'

/** What an operation is called with, and what was posted before for it. */
export interface Arranged {
  parameters: Readonly<Record<string, unknown>>
  body: unknown
  posted?: Posted
}

/** Something that a server was given: what was sent, and the name that it goes by. */
export interface Posted {
  body: unknown
  id: unknown
}

/** What an operation is about, where it is about something that is kept. */
export function resourceOf(own: OwnSurface, operation: OwnOperation): OwnResource | undefined {
  const { id, path } = operation
  if (own.moves.some((move) => move.operation === id)) return own.resources[0]
  return own.resources.find(({ read, update = [], remove, create }) => {
    const collection = own.operations.find((one) => one.id === create)?.path
    return [read, ...update, remove].includes(id) || (collection && path.startsWith(`${collection}/{`))
  })
}

/** Whether a folder tells all that stands in an operation's path: nothing, or the name of something that can be had. */
export function canBeArranged(own: OwnSurface, operation: OwnOperation): boolean {
  const parameters = parametersOf(operation.path)
  return parameters.length === 0 || (parameters.length === 1 && resourceOf(own, operation) !== undefined)
}

/** What a valid call of an operation is made of: a body of its own, and something new that it is about. */
export async function arranged(target: Target, own: OwnSurface, operation: OwnOperation): Promise<Arranged> {
  const body = validBody(target, own, operation)
  if (!own.isServed) return { parameters: {}, body: await ofKnownOrder(target, own, body) }
  const resource = resourceOf(own, operation)
  if (!resource) return { parameters: {}, body: await ofKeptThing(target, own, operation, body) }
  const move = own.moves.find((one) => one.operation === operation.id)
  const { from, to } = move ? legalMove(target.contract.lifecycle, move, operation) : {}
  const posted =
    from === undefined || from === target.contract.lifecycle.initial
      ? await post(target, own, resource)
      : await orderAt(target, resource, from)
  const [parameter] = parametersOf(operation.path)
  const moved = move?.member === undefined || to === undefined ? body : withMember(body, move.member, to)
  if (parameter !== undefined) return { parameters: { [parameter]: posted.id }, body: moved, posted }
  return { parameters: {}, body: withMember(moved, move?.id ?? resource.id, posted.id), posted }
}

async function orderAt(target: Target, resource: OwnResource, status: string): Promise<Posted> {
  const { [resource.id]: id } = await target.state('order exists', { status }, [resource.id])
  return { body: undefined, id }
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

/** Gives the server something new to keep; without an operation for it, a state brings it about. */
export async function post(target: Target, own: OwnSurface, resource: OwnResource): Promise<Posted> {
  const creation = own.operations.find(({ id }) => id === resource.create)
  if (!creation || parametersOf(creation.path).length > 0) {
    const { [resource.id]: id } = await target.state('order exists', {}, [resource.id])
    return { body: undefined, id }
  }
  const body = validBody(target, own, creation)
  const exchange = await sendValid(target, own, creation, { body })
  return { body, id: idOf(resource, body, exchange) }
}

/** The name that something goes by: of the request, where the caller gives it, of the answer, where the partner does. */
export function idOf(resource: OwnResource, body: unknown, exchange: Exchange): unknown {
  const { status } = exchange.response
  if (status < 200 || status > 299)
    throw new MissingPrerequisite({
      en: `nothing to ask about: ${resource.create} was answered with HTTP ${status}`,
      tr: `sorulacak bir kayıt yok: ${resource.create} isteği HTTP ${status} ile yanıtlandı`,
    })
  const id = namedValue(resource.givenBy === 'caller' ? body : expectJson(exchange), resource.id)
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new MissingPrerequisite({
      en: `nothing to ask about: the answer to ${resource.create} has no ${resource.id}`,
      tr: `sorulacak bir kayıt yok: ${resource.create} yanıtında ${resource.id} yok`,
    })
  return id
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
