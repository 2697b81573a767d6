import { isSuccess } from '../../contracts/wire/status-class.js'
import type { OwnOperation, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { tellsId } from '../../contracts/own/tells-id.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import { expectJson } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target/target.js'
import { namedValue } from './named-value.js'
import { canBeDrawn, sendValid, validBody } from './valid-requests.js'

export type PathValues = Readonly<Record<string, unknown>>

/** Something that a server was given: what was sent, and the name that it goes by. */
export interface Posted {
  body: unknown
  id: unknown
  /** What stood in the path that it was posted to. */
  parameters: PathValues
}

/** The state that tells what stands in a path besides what can be posted: `{"customer_id": "cus_1"}`. */
export const pathState = 'path is known'

/**
 * What stands where an operation's path has parameters: what is known already, the id of something posted where the
 * path goes on behind what can be posted, and for the rest what a state or a fixture tells.
 */
export async function pathValues(
  target: Target,
  own: OwnSurface,
  { id, path }: OwnOperation,
  known: PathValues = {},
): Promise<PathValues> {
  let values = known
  for (const name of parametersOf(path)) {
    if (name in values) continue
    const before = path.slice(0, path.indexOf(`/{${name}}`))
    const creation = own.operations.find((one) => one.path === before && one.id !== id)
    const parent = own.resources.find(({ create }) => creation && create === creation.id)
    if (!parent) continue
    const posted = await post(target, own, parent, values)
    values = { ...values, ...posted.parameters, [name]: posted.id }
  }
  const missing = parametersOf(path).filter((name) => !(name in values))
  if (missing.length === 0) return values
  return { ...(await target.state(pathState, { operation: id }, missing)), ...values }
}

/** Gives the server something new to keep; without an operation for it, a state brings it about. */
export async function post(
  target: Target,
  own: OwnSurface,
  resource: OwnResource,
  known: PathValues = {},
): Promise<Posted> {
  const creation = own.operations.find(({ id }) => id === resource.create)
  if (!creation || !canBeDrawn(creation, target.contract.validators) || !tellsId(creation, resource))
    return orderAt(target, resource)
  const parameters = await pathValues(target, own, creation, ofPath(creation, known))
  const body = validBody(target, own, creation)
  const exchange = await sendValid(target, own, creation, { parameters, body })
  return { body, id: idOf(creation, resource, body, exchange), parameters }
}

function ofPath({ path }: OwnOperation, values: PathValues): PathValues {
  const names = parametersOf(path)
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}

/** The name that something goes by: of the request, where the caller gives it, of the answer, where the partner does. */
export function idOf(
  creation: OwnOperation,
  resource: OwnResource,
  body: unknown,
  exchange: Exchange,
): unknown {
  const { status } = exchange.response
  if (!isSuccess(status))
    throw new MissingPrerequisite({
      en: `nothing to ask about: ${resource.create} was answered with HTTP ${status}`,
      tr: `sorulacak bir kayıt yok: ${resource.create} isteği HTTP ${status} ile yanıtlandı`,
    })
  // An answer that is not documented to say it may be empty.
  const isTold = tellsId(creation, resource)
  const id = isTold && namedValue(resource.givenBy === 'caller' ? body : expectJson(exchange), resource.id)
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new MissingPrerequisite({
      en: `nothing to ask about: the answer to ${resource.create} has no ${resource.id}`,
      tr: `sorulacak bir kayıt yok: ${resource.create} yanıtında ${resource.id} yok`,
    })
  return id
}

/** Something at a status that nothing was posted for. */
export async function orderAt(target: Target, resource: OwnResource, status?: string): Promise<Posted> {
  const params = { resource: resource.name, ...(status !== undefined && { status }) }
  const { [resource.id]: id } = await target.state('order exists', params, [resource.id])
  return { body: undefined, id, parameters: {} }
}
