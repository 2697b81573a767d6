import type { OwnOperation, OwnWebhook } from '../../contracts/own/own-partner.js'
import { ownSurfaceOf } from '../../contracts/own/enrol-partner.js'
import { partnerSheet, partnerOf, type Surface } from '../../contracts/contract/surfaces.js'
import { setValueAt } from '../call/set-value-at.js'
import { valueAt } from '../call/value-at.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import { uuidOf } from '../../contracts/forms/uuid-of.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { overlay } from './overlay.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import { knownOf } from './known-of.js'
import type { Kept, OwnState } from './own-state.js'

interface Change {
  from: string | undefined
  to: string | undefined
}

/** Has the partner make the calls that a change of an order makes it make: without a target nothing is sent. */
export function announce(state: OwnState, kept: Kept, change: Change): void {
  const { own, world } = state
  const partner = partnerOf(own.surface as Surface)
  const surface = `${partner}/${partnerSheet(partner).integrator}` as Surface
  if (!world.deliveries.targets.has(surface)) return
  for (const webhook of own.webhooks.filter((one) => isMeant(one, change))) {
    const operation = ownSurfaceOf(surface)?.own.operations.find(({ id }) => id === webhook.operation)
    if (!operation) continue
    world.deliveries.enqueue({
      surface,
      operation: operation.id,
      body: bodyOf(state, operation, webhook, kept, change),
    })
  }
}

function isMeant({ on }: OwnWebhook, { from, to }: Change): boolean {
  if (on === 'create') return from === undefined
  if (on === 'move') return from !== undefined
  return to !== undefined && on.includes(to)
}

function bodyOf(
  state: OwnState,
  operation: OwnOperation,
  { members }: OwnWebhook,
  kept: Kept,
  change: Change,
): unknown {
  const { world, own } = state
  const at = world.clock.now()
  const seed = `${world.seed} ${own.surface} ${operation.id} ${kept.id} ${change.to ?? ''} ${at}`
  const schema = (operation.requestSchema ?? {}) as Schema
  const drawn =
    operation.requestExample ??
    drawValue(schema, { name: '', random: randomOf(seed), at, prefersExamples: true })
  const told = overlay(drawn, schema, { ...knownOf(state, kept), ...ofTheMessage(schema, at, seed) })
  return Object.entries(members).reduce((body, [path, what]) => {
    const value = valueOf(what, { kept, change, at, seed, state })
    return value === undefined ? body : setValueAt(body, path, value)
  }, told)
}

/** A time in a message is that of the message; an id of the message is one of its own. */
function ofTheMessage(schema: Schema, at: number, seed: string): Record<string, unknown> {
  const members = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
  return Object.fromEntries(
    members.flatMap(([name, { format, type }]): [string, unknown][] => {
      if (format === 'date-time') return [[name, new Date(at).toISOString()]]
      if (/^event_?id$/i.test(name) && type === 'string') return [[name, uuidOf(seed)]]
      return []
    }),
  )
}

interface Told {
  kept: Kept
  change: Change
  at: number
  seed: string
  state: OwnState
}

function valueOf(what: string, { kept, change, at, seed, state }: Told): unknown {
  if (what.startsWith('=')) return what.slice(1)
  if (what.startsWith('order.')) return valueAt(kept.body, what.slice('order.'.length))
  switch (what) {
    case 'id':
      return knownOf(state, kept)[state.own.resources[0]?.id ?? ''] ?? kept.id
    case 'from':
      return wireStatus(state, change.from) ?? null
    case 'to':
      return wireStatus(state, change.to)
    case 'at':
      return new Date(at).toISOString()
    case 'at-seconds':
      return Math.floor(at / 1000)
    case 'event-id':
      return uuidOf(seed)
    default:
      return undefined
  }
}

function wireStatus({ contract }: OwnState, status: string | undefined): string | number | undefined {
  return status === undefined ? undefined : (contract.lifecycle.states[status]?.value ?? status)
}
