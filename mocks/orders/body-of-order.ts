import { parseJson } from '../call/parse-json.js'
import { orderNamesIn } from '../journal/exchanges/order-names.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import type { World } from '../world/world.js'
import { pushedFrom } from './pushed-from.js'
import type { KeptOrder } from './surface-orders.js'

/** An order's body as it goes over the wire: as it was created here, was last pushed, or is kept whole. */
export function bodyOfOrder(world: World, mocked: MockSurface, order: KeptOrder): object | undefined {
  const { surface, orders, contract } = mocked
  const created = world.orderBodies.find(surface, order.id)
  if (created) return created
  const pushes = pushedFrom(mocked)
  const names = new Set(Object.values(order.names).map(String))
  const pushed = world.deliveries
    .list()
    .findLast(
      (delivery) =>
        delivery.surface === pushes?.surface &&
        delivery.operation === pushes.operation &&
        orderNamesIn(delivery.surface, undefined, delivery.request.body).some((name) => names.has(name)),
    )
  if (pushed) return parseJson(pushed.request.body) as object
  const held = orders?.held(world.stateOf<unknown>(mocked), order.names)
  const validate = contract.validators[orders?.create?.schema ?? '']
  return held && validate?.(held) ? held : undefined
}
