import { wordOf } from '../../contracts/text/word-of.js'
import type { OwnOperation, OwnResource } from '../../contracts/own/own-partner.js'
import { isLegalMove } from '../../contracts/contract/lifecycle.js'
import { parameterNaming, resourceBelow } from '../../contracts/own/path-parameter.js'
import type { Answer } from '../call/answer.js'
import { valueAt } from '../call/value-at.js'
import { statusNamed } from '../orders/moves.js'
import { composeAnswer, composeList } from './compose-answer.js'
import { refuseFor } from './fill-refusal.js'
import { freshId } from './fresh-id.js'
import { knownOf } from './known-of.js'
import { namedInside } from './named-inside.js'
import { keepOrder, moveOrder } from './move-order.js'
import type { Kept, OwnState } from './own-state.js'
import type { Parameters } from './request/read-parameters.js'

/** A request that is sound, and may be acted upon. */
export interface Asked {
  operation: OwnOperation
  state: OwnState
  parameters: Parameters
  body: unknown
  /** Milliseconds since 1970. */
  at: number
}

/** Does what an operation is for, and answers. */
export function act(asked: Asked): Answer {
  const { operation, state } = asked
  const { own } = state
  if (!own.isServed) return heard(asked)
  const move = own.moves.find((one) => one.operation === operation.id)
  if (move) return moved(asked, move)
  for (const resource of own.resources) {
    const { create, read, list, update = [], remove } = resource
    if (operation.id === create) return created(asked, resource)
    if (operation.id === read) return answered(asked, resource, named(asked, resource))
    if (operation.id === list) return listed(asked, resource)
    if (update.includes(operation.id)) return updated(asked, resource)
    if (operation.id === remove) return removed(asked, resource)
  }
  return others(asked)
}

function created(asked: Asked, resource: OwnResource): Answer {
  const { state, body, at, parameters } = asked
  const given = resource.givenBy === 'caller' ? membersOf(body)[resource.id] : undefined
  const value = isId(given) ? given : freshId(state, asked.operation, resource)
  const sent = isId(given)
    ? membersOf(body)
    : namedInside(membersOf(body), state.own.operations, resource, value)
  const id = String(value)
  if (state.kept(resource.name).has(id))
    refuseFor(state.own, asked.operation.id, 'duplicate', { id, member: resource.id })
  const isOrder = resource === state.own.resources[0]
  const kept: Kept = {
    id,
    body: { ...parameters.path, ...sent, [resource.id]: value },
    ...(isOrder && { status: state.contract.lifecycle.initial }),
    at,
    movedAt: at,
  }
  if (isOrder) keepOrder(state, kept)
  else state.kept(resource.name).set(id, kept)
  return answered(asked, resource, kept)
}

function updated(asked: Asked, resource: OwnResource): Answer {
  const { state, body, at, operation } = asked
  const before = named(asked, resource)
  const whole = operation.method === 'PUT' ? {} : before.body
  const { [resource.id]: _id, ...sent } = membersOf(body)
  const id = before.body[resource.id]
  const value = isId(id) ? id : before.id
  const after = {
    ...before,
    body: { ...whole, ...namedInside(sent, state.own.operations, resource, value), [resource.id]: value },
    movedAt: at,
  }
  state.kept(resource.name).set(before.id, after)
  return answered(asked, resource, after)
}

function removed(asked: Asked, resource: OwnResource): Answer {
  const kept = named(asked, resource)
  asked.state.kept(resource.name).delete(kept.id)
  return answered(asked, resource, kept)
}

function listed({ operation, state, parameters }: Asked, resource: OwnResource): Answer {
  const entries = [...state.kept(resource.name).values()].map((kept) => knownOf(state, kept, resource))
  const given = Object.entries({ ...parameters.query, ...parameters.path })
  const asked = given.filter(([name]) => entries.some((entry) => name in entry))
  const meant = entries.filter((entry) => asked.every(([name, value]) => String(entry[name]) === value))
  return composeList(state, operation, meant)
}

function moved(asked: Asked, move: OwnState['own']['moves'][number]): Answer {
  const { state, body } = asked
  const { contract, own } = state
  const [resource] = own.resources
  const id = parameterOf(asked, resource) ?? wordOf(valueAt(body, move.id ?? resource?.id ?? 'id'))
  const kept =
    state.orders.get(id) ??
    refuseFor(own, asked.operation.id, 'not-found', { id, member: move.id ?? resource?.id ?? 'id' })
  const wanted = move.to ?? valueAt(body, move.member!)
  const to =
    typeof wanted === 'string' || typeof wanted === 'number'
      ? statusNamed(contract.lifecycle, wanted)
      : undefined
  if (to === undefined)
    refuseFor(own, asked.operation.id, 'invalid', {
      member: move.member ?? '',
      message: `${move.member} is no status`,
    })
  if (!isLegalMove(contract.lifecycle, kept.status ?? '', to))
    refuseFor(own, asked.operation.id, 'illegal-move', {
      id,
      member: move.member ?? '',
      message: `from ${kept.status} to ${to}`,
    })
  return answered(asked, resource, moveOrder(state, id, to)!)
}

/** What is posted and read at one path is one: the last. */
function lastPosted({ operation, state, parameters }: Asked): Readonly<Record<string, unknown>> {
  const { operations, resources } = state.own
  const isPostedThere = ({ create }: OwnResource): boolean =>
    operations.some(({ id, path }) => id === create && path === operation.path)
  const resource = resources.find(isPostedThere)
  if (!resource || operation.method !== 'GET') return {}
  const last = [...state.kept(resource.name).values()].findLast(({ body }) =>
    Object.entries(parameters.path).every(([name, value]) => body[name] === value),
  )
  return last ? knownOf(state, last, resource) : {}
}

/** What only looks on, or of which nobody says what it does. Below something that is kept, it must be there. */
function others(asked: Asked): Answer {
  const { operation, state, parameters, body } = asked
  const resource = resourceBelow(state.own, operation)
  if (resource) {
    return answered(asked, resource, keptOrRefused(asked, resource, parameterOf(asked, resource) ?? ''))
  }
  return composeAnswer(state, operation, { ...parameters.path, ...membersOf(body), ...lastPosted(asked) })
}

/** Of who is told of orders: the status that the last call told is kept. */
function heard({ operation, state, body, at }: Asked): Answer {
  const sent = membersOf(body)
  const idMember = Object.keys(sent).find((name) => state.orderIds.includes(name))
  if (idMember !== undefined && isId(sent[idMember])) {
    const id = String(sent[idMember])
    const { states } = state.contract.lifecycle
    const [, told] =
      Object.entries(sent).find(
        ([name, value]) =>
          !/^(previous|old|from|onceki)/i.test(name) && typeof value === 'string' && value in states,
      ) ?? []
    const before = state.orders.get(id)
    const status = (told as string | undefined) ?? before?.status
    state.orders.set(id, {
      id,
      body: sent,
      ...(status !== undefined && { status }),
      at: before?.at ?? at,
      movedAt: at,
    })
  }
  return composeAnswer(state, operation, sent)
}

function answered(
  { operation, state, body, parameters }: Asked,
  resource: OwnResource | undefined,
  kept: Kept,
): Answer {
  return composeAnswer(state, operation, {
    ...parameters.path,
    ...membersOf(body),
    ...knownOf(state, kept, resource),
  })
}

/** The one that the path names. */
function named(asked: Asked, resource: OwnResource): Kept {
  const id =
    parameterOf(asked, resource) ?? asked.parameters.query[resource.id] ?? valueAt(asked.body, resource.id)
  return keptOrRefused(asked, resource, isId(id) ? String(id) : '')
}

function keptOrRefused({ state, operation }: Asked, resource: OwnResource, id: string): Kept {
  return (
    state.kept(resource.name).get(id) ??
    refuseFor(state.own, operation.id, 'not-found', { id, member: resource.id })
  )
}

function parameterOf(
  { operation, parameters, state }: Asked,
  resource: OwnResource | undefined,
): string | undefined {
  const name = resource && parameterNaming(state.own, resource, operation)
  return name === undefined ? undefined : parameters.path[name]
}

function membersOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {}
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
