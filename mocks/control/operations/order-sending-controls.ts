import { pushesOf, type PushRequest } from '../../deliveries/push-request.js'
import { showDelivery } from '../../deliveries/shown-delivery.js'
import { knownSecrets } from '../../journal/known-secrets.js'
import { requireRoom } from '../../limits/require-room.js'
import { bodyOfOrder } from '../../orders/body-of-order.js'
import { pushedFrom } from '../../orders/pushed-from.js'
import type { KeptOrder } from '../../orders/surface-orders.js'
import type { World } from '../../world/world.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { deliverySchema } from '../schemas/delivery-schemas.js'
import { closedObject, listOf } from '../schemas/json-schema.js'
import { turn } from '../schemas/schemas.js'
import { requireOrder, requireOrders, type FoundOrders } from './require-orders.js'

/** How an order is pushed again. */
export interface OrderSending {
  delaySeconds?: number
  times?: number
  signature?: 'right' | 'wrong' | 'missing'
}

export const orderSendingControls = [
  defineControl<OrderSending>({
    id: 'sendOrder',
    method: 'post',
    path: '/orders/{partner}/{role}/{id}/send',
    summary:
      'Pushes an order to the target once more: now or later by the clock, once or several times; answers when the first attempts are over.',
    body: closedObject({
      delaySeconds: { type: 'number', minimum: 0, maximum: 31_536_000 },
      times: { ...turn, maximum: 1000 },
      signature: { enum: ['right', 'wrong', 'missing'] },
    }),
    answers: {
      201: { description: 'The deliveries, secrets replaced.', schema: listOf(deliverySchema) },
      404: { description: 'There is no such order.' },
      409: {
        description: 'Its party pushes no orders, nobody is to receive them, or its body is not known.',
      },
    },
    run: async (request) => {
      const found = requireOrders(request)
      const order = requireOrder(found, request.path['id'])
      const {
        world,
        body: { times = 1, ...departure },
        limits,
      } = request
      const push = requirePushed(world, found, order)
      requireRoom('deliveries', world.deliveries.isFull ? limits().deliveries : 0, limits())
      const made = pushesOf({ ...push, ...departure, times }).flatMap(
        (one) => world.deliveries.enqueue(one) ?? [],
      )
      await Promise.all(made.map((delivery) => world.deliveries.settled(delivery)))
      const known = knownSecrets(world)
      return { status: 201, body: made.map((delivery) => showDelivery(delivery, known)) }
    },
  }),
]

/** What is to be pushed of an order, and to whom. */
function requirePushed(world: World, { surface }: FoundOrders, order: KeptOrder): PushRequest {
  const pushes = pushedFrom(surface)
  if (!pushes || pushes.operation === null) {
    throw new ControlRefusal(409, {
      en: `sending ${order.id}: expected a surface whose orders are pushed, those of ${surface.surface} are not. Move it, where that is told.`,
      tr: `${order.id} gönderilemez: ${surface.surface} siparişleri sunuculara gönderilmez. Durumunu değiştirin; bildirildiği yerde o gönderilir.`,
    })
  }
  if (!world.deliveries.targets.has(pushes.surface)) {
    throw new ControlRefusal(
      409,
      {
        en: `sending ${order.id}: expected a target of ${pushes.surface}, none is set. PUT delivery-targets/${pushes.surface} with {"baseUrl": …}.`,
        tr: `${order.id} gönderilemedi: ${pushes.surface} için bir hedef bekleniyordu, yok. “Benim” altında sunucunuzun adresini verin ya da PUT delivery-targets/${pushes.surface} çağrısını {"baseUrl": …} ile yapın.`,
      },
      { target: pushes.surface },
    )
  }
  const body = bodyOfOrder(world, surface, order)
  if (body) return { surface: pushes.surface, operation: pushes.operation, body }
  throw new ControlRefusal(409, {
    en: `sending ${order.id}: expected its body, it is not known any more. Create an order and send that.`,
    tr: `${order.id} gönderilemedi: gövdesi artık bilinmiyor. Yeni bir sipariş oluşturup onu gönderin.`,
  })
}
