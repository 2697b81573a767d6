import { deliveredInOrder } from '../../deliveries/delivered-in-order.js'
import type { Delivery } from '../../deliveries/delivery.js'
import { editedDelivery, type DeliveryEdits } from '../../deliveries/edited-delivery.js'
import { pushesOf, type PushRequest } from '../../deliveries/push-request.js'
import { showDelivery, type ShownDelivery } from '../../deliveries/shown-delivery.js'
import { knownSecrets } from '../../journal/known-secrets.js'
import type { Limits } from '../../limits/limits.js'
import { requireRoom } from '../../limits/require-room.js'
import type { World } from '../../world/world.js'
import { defineControl, type ControlOperation, type ControlRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import {
  deliverySchema,
  deliveryState,
  duplicationSchema,
  editsSchema,
  orderOfDeliveriesSchema,
  pushedSurface,
  pushSchema,
} from '../schemas/delivery-schemas.js'
import { listOf } from '../schemas/json-schema.js'

const one = { description: 'The delivery, secrets replaced.', schema: deliverySchema }
const several = { description: 'The deliveries, secrets replaced.', schema: listOf(deliverySchema) }
const none = { description: 'There is no such delivery.' }
const tooLate = { description: 'Its state does not allow that.' }

export const deliveryControls = [
  defineControl({
    id: 'listDeliveries',
    method: 'get',
    path: '/deliveries',
    summary: 'What the mocked platforms called by themselves, with every attempt, the first made first.',
    query: {
      surface: pushedSurface,
      state: deliveryState,
      limit: {
        type: 'string',
        pattern: '^[1-9]\\d{0,8}$',
        description: 'At most so many, the last made of them.',
      },
      before: {
        type: 'string',
        description:
          'Only those that were made before the delivery of this id. With `limit`, the page before begins so.',
      },
    },
    answers: { 200: several },
    run: ({ world, query }) => ({
      body: world.deliveries
        .list()
        .filter(
          ({ id, surface, state }) =>
            (query['surface'] ?? surface) === surface &&
            (query['state'] ?? state) === state &&
            numberOf(id) < numberOf(query['before']),
        )
        .slice(-Number(query['limit'] ?? Infinity))
        .map(shownIn(world)),
    }),
  }),
  defineControl<PushRequest>({
    id: 'push',
    method: 'post',
    path: '/deliveries',
    summary: 'Has a platform make a call; answers when its first attempt is over.',
    body: pushSchema,
    answers: { 201: several, 409: { description: 'The surface has no target.' } },
    run: async ({ world, world: { deliveries }, limits, body }) => {
      requireRoomFor(deliveries, limits())
      if (!deliveries.targets.has(body.surface)) {
        throw new ControlRefusal(409, {
          en: `pushing to ${body.surface}: expected a target, none is set. PUT delivery-targets/${body.surface} with {"baseUrl": …}, or name it in the configuration under mock.deliver.`,
          tr: `${body.surface} gönderimi: bir hedef bekleniyordu, yok. Sunucunuzun adresini “Benim” altında ya da yapılandırmada mock.deliver altında verin; PUT delivery-targets/${body.surface} de aynı işi görür.`,
        })
      }
      const made = pushesOf(body).flatMap((push) => deliveries.enqueue(push) ?? [])
      await Promise.all(made.map((delivery) => deliveries.settled(delivery)))
      return { status: 201, body: made.map(shownIn(world)) }
    },
  }),
  defineControl<{ ids: string[] }>({
    id: 'deliverInOrder',
    method: 'post',
    path: '/deliveries/reorder',
    summary: 'Delivers what is held in the given order, each when the one before it is through.',
    body: orderOfDeliveriesSchema,
    answers: { 200: several, 404: none, 409: tooLate },
    run: async ({ world, body: { ids } }) => {
      const deliveries = ids.map((id) => requireDelivery(world, id))
      for (const delivery of deliveries) requireState(delivery, 'deliver in order', ['held'])
      await deliveredInOrder(world.deliveries, deliveries)
      return { body: deliveries.map(shownIn(world)) }
    },
  }),
  defineControl({
    id: 'getDelivery',
    method: 'get',
    path: '/deliveries/{id}',
    summary: 'One delivery.',
    answers: { 200: one, 404: none },
    run: ({ world, path: { id = '' } }) => ({ body: shownIn(world)(requireDelivery(world, id)) }),
  }),
  command('hold', 'Stops a delivery until it is released.', ({ deliveries }, delivery) => {
    requireState(delivery, 'hold', ['scheduled'])
    deliveries.hold(delivery)
  }),
  command('release', 'Makes the next attempt now.', async ({ deliveries }, delivery) => {
    requireState(delivery, 'release', ['held', 'scheduled'])
    await deliveries.release(delivery)
  }),
  command('drop', 'Gives it up, as if it had been lost on the way.', ({ deliveries }, delivery) => {
    requireState(delivery, 'drop', ['held', 'scheduled'])
    deliveries.drop(delivery)
  }),
  defineControl<DeliveryEdits>({
    id: 'replayDelivery',
    method: 'post',
    path: '/deliveries/{id}/replay',
    summary:
      'Sends the same bytes again, now, as a delivery of its own, or changed as the body says: then signed anew, where it was signed as agreed.',
    body: editsSchema,
    answers: { 201: one, 404: none },
    run: async ({ world, limits, path: { id = '' }, body: edits }) => {
      requireRoomFor(world.deliveries, limits())
      const delivery = requireDelivery(world, id)
      const isChanged = Object.keys(edits).length > 0
      const copy = world.deliveries.copy(isChanged ? changed(world, delivery, edits) : delivery)
      await world.deliveries.settled(copy)
      return { status: 201, body: shownIn(world)(copy) }
    },
  }),
  defineControl<{ times?: number }>({
    id: 'duplicateDelivery',
    method: 'post',
    path: '/deliveries/{id}/duplicate',
    summary: 'Makes copies of a delivery: held where it is held, else sent at once and side by side.',
    body: duplicationSchema,
    answers: { 201: several, 404: none },
    run: async ({ world: { deliveries }, world, limits, path: { id = '' }, body: { times = 1 } }) => {
      requireRoomFor(deliveries, limits())
      const delivery = requireDelivery(world, id)
      const hold = delivery.state === 'held'
      const copies = Array.from({ length: times }, () => deliveries.copy(delivery, { hold }))
      await Promise.all(copies.map((copy) => deliveries.settled(copy)))
      return { status: 201, body: copies.map(shownIn(world)) }
    },
  }),
]

/** The how manieth it was; without an id, beyond all of them. */
function numberOf(id: string | undefined): number {
  return id === undefined ? Infinity : Number(id.slice(id.lastIndexOf('-') + 1))
}

function shownIn(world: World): (delivery: Delivery) => ShownDelivery {
  return (delivery) => showDelivery(delivery, knownSecrets(world))
}

/** `POST /deliveries/{id}/<verb>`, which answers with the delivery as it then is. */
function command(
  verb: string,
  summary: string,
  act: (world: World, delivery: Delivery) => void | Promise<void>,
): ControlOperation {
  return defineControl({
    id: `${verb}Delivery`,
    method: 'post',
    path: `/deliveries/{id}/${verb}`,
    summary,
    answers: { 200: one, 404: none, 409: tooLate },
    run: async ({ world, path: { id = '' } }: ControlRequest<undefined>) => {
      const delivery = requireDelivery(world, id)
      await act(world, delivery)
      return { body: shownIn(world)(delivery) }
    },
  })
}

function changed(world: World, delivery: Delivery, edits: DeliveryEdits): Delivery {
  const { surface } = delivery
  const [, target] = world.deliveries.targets.list().find(([name]) => name === surface) ?? []
  const credentials = { ...world.settings.credentials[surface], ...target?.credentials }
  return editedDelivery(delivery, shownIn(world)(delivery).request, edits, {
    credentials,
    at: world.clock.now(),
  })
}

function requireRoomFor({ isFull }: World['deliveries'], limits: Limits): void {
  requireRoom('deliveries', isFull ? limits.deliveries : 0, limits)
}

function requireDelivery({ deliveries }: World, id: string): Delivery {
  const delivery = deliveries.find(id)
  if (delivery) return delivery
  throw new ControlRefusal(404, {
    en: `looking for the delivery "${id}": expected one of this world, there is none of that id. GET deliveries lists them.`,
    tr: `“${id}” gönderimi: bu sandbox’ta böyle bir gönderim yok. Olanları GET deliveries listeler.`,
  })
}

function requireState({ id, state }: Delivery, doing: string, allowed: readonly Delivery['state'][]): void {
  if (allowed.includes(state)) return
  throw new ControlRefusal(409, {
    en: `${id}: ${doing}: expected a delivery that is ${allowed.join(' or ')}, it is ${state}.`,
    tr: `“${id}” gönderiminin durumu ${allowed.join(' ya da ')} olmalıydı, ${state}.`,
  })
}
