import type { OwnOperation, OwnPartner, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { limitedCredential } from '../../contracts/own/limited-credential.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { statusNamed } from '../orders/moves.js'
import type { StateHandler } from '../surfaces/mock-surface.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import { freshId } from './fresh-id.js'
import { wordOf } from '../../contracts/text/word-of.js'
import { knownOf } from './known-of.js'
import { keepOrder, moveOrder } from './move-order.js'
import type { OwnState } from './own-state.js'
import { schemaMembers } from './overlay.js'

/** The states that can be had of a served surface: an order at a status, and a limit that is soon reached. */
export function ownStates(
  { contract }: OwnPartner,
  { surface, isServed, resources, operations }: OwnSurface,
): Record<string, StateHandler<OwnState>> {
  const [orders] = resources
  const creation = operations.find(({ id }) => id === orders?.create)
  if (!isServed) return toldOrders(surface as Surface, operations)
  return {
    ...(orders && {
      'order exists': (state, { status, resource: asked }) => {
        const other = resources.slice(1).find(({ name }) => name === asked)
        if (other) return keptAnother(state, other, operations)
        // What comes about elsewhere has the plainest of names.
        const id = creation ? freshId(state, creation, orders) : `${orders.id}-${state.nextNumber()}`
        const at = state.world.clock.now()
        const drawn =
          creation?.requestExample ??
          drawValue((creation?.requestSchema ?? { type: 'object' }) as Schema, {
            name: '',
            random: randomOf(`${state.world.seed} state ${id}`),
            at,
            prefersExamples: true,
          })
        const { initial } = contract.lifecycle
        keepOrder(state, {
          id: String(id),
          body: { ...(drawn as object), [orders.id]: id },
          status: initial,
          at,
          movedAt: at,
        })
        const to =
          typeof status === 'string' || typeof status === 'number'
            ? statusNamed(contract.lifecycle, status)
            : undefined
        if (to !== undefined && to !== initial) moveOrder(state, String(id), to)
        return { [orders.id]: knownOf(state, state.orders.get(String(id))!)[orders.id] }
      },
    }),
    'path is known': (state, { operation: asked }) =>
      pathOf(
        state,
        operations.find(({ id }) => id === asked),
      ),
    'rate limit is low': (state, { limit: wanted }) => {
      const limit = Number.isInteger(wanted) && Number(wanted) > 0 ? Number(wanted) : 3
      const surface = state.own.surface as Surface
      const name = limitedCredential(sheetOf(surface))
      const value = name === undefined ? undefined : state.issue(name)
      state.limits.set({
        surface,
        limit,
        perSeconds: state.own.rateLimit?.perSeconds ?? 60,
        ...(value !== undefined && { caller: value }),
      })
      return { limit, ...(name !== undefined && { [name]: value }) }
    },
  }
}

/** Something that is no order, as if it had been posted. */
function keptAnother(
  state: OwnState,
  resource: OwnResource,
  operations: readonly OwnOperation[],
): Record<string, unknown> {
  const creation = operations.find(({ id }) => id === resource.create)
  const value = creation ? freshId(state, creation, resource) : `${resource.id}-${state.nextNumber()}`
  const at = state.world.clock.now()
  const body = { ...(creation?.requestExample as object | undefined), [resource.id]: value }
  state.kept(resource.name).set(String(value), { id: String(value), body, at, movedAt: at })
  return { [resource.id]: value }
}

/** Values that an operation's path may have: what names nothing that can be posted is taken as it comes. */
function pathOf({ world }: OwnState, operation: OwnOperation | undefined): Record<string, unknown> {
  const random = randomOf(`${world.seed} path ${operation?.id ?? ''}`)
  const described = (operation?.parameters ?? []).filter((one) => one.in === 'path')
  // A path may have a parameter that nobody describes.
  return Object.fromEntries(
    parametersOf(operation?.path ?? '').map((name) => {
      const { schema = { type: 'string' } } = described.find((one) => one.name === name) ?? {}
      return [
        name,
        drawValue(schema as Schema, { name, random, at: world.clock.now(), prefersExamples: true }),
      ]
    }),
  )
}

/** Who is only told of orders knows one before it is told of it. */
function toldOrders(
  surface: Surface,
  operations: OwnSurface['operations'],
): Record<string, StateHandler<OwnState>> {
  const { ids } = sheetOf(surface).orders
  return {
    'order exists': (state) => {
      const made = state.nextNumber()
      const at = state.world.clock.now()
      const found = operations.flatMap(({ requestSchema = {} }) =>
        Object.entries(schemaMembers(requestSchema as Schema)).filter(([name]) => ids.includes(name)),
      )
      const random = randomOf(`${state.world.seed} told ${made}`)
      const body = Object.fromEntries(
        found.map(([name, schema]) => [
          name,
          drawValue(schema, { name, random, at, prefersExamples: false }),
        ]),
      )
      for (const value of Object.values(body).slice(0, 1))
        state.orders.set(wordOf(value), { id: wordOf(value), body, at, movedAt: at })
      return body
    },
  }
}
