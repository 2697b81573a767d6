import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectTaken } from '../../../run/expect/expect.js'
import { freshObjectId } from '../../object-id.js'
import type { PlatformRequirement } from '../requirement.js'
import { apiKey, orderIn, sendBrokenUpdate, sendUpdate } from '../requests.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'

type Order = Awaited<ReturnType<typeof orderIn>>

/** Deliveries that are refused: had one of them its effect, the order would be final. */
const refusedDeliveries: {
  name: string
  title: Bilingual
  send(target: Target, order: Order): Promise<Exchange>
}[] = [
  {
    name: 'without-key',
    title: {
      en: 'leaves an order as it was after an update without key',
      tr: 'anahtarsız güncellemeden sonra siparişi olduğu gibi bırakır',
    },
    send: (target, order) => sendUpdate(target, order, 2, {}),
  },
  {
    name: 'wrong-key',
    title: {
      en: 'leaves an order as it was after an update with a wrong key',
      tr: 'yanlış anahtarlı güncellemeden sonra siparişi olduğu gibi bırakır',
    },
    send: (target, order) => sendUpdate(target, order, 2, apiKey('kz_never_issued_0000000000')),
  },
  {
    name: 'unknown-restaurant',
    title: {
      en: 'leaves an order as it was after an update for another restaurant',
      tr: 'başka restoran adına gelen güncellemeden sonra siparişi olduğu gibi bırakır',
    },
    send: (target, order) => sendUpdate(target, { ...order, restaurantId: freshObjectId(target) }, 2),
  },
  {
    name: 'malformed-restaurant-id',
    title: {
      en: 'leaves an order as it was after an update with a malformed restaurantId',
      tr: 'restaurantId biçimi bozuk güncellemeden sonra siparişi olduğu gibi bırakır',
    },
    send: (target, order) => sendBrokenUpdate(target, { ...order, restaurantId: 'restoran-1', status: 2 }),
  },
]

/** A departure after the refused delivery tells whether the order moved. */
export const refusedUpdateChecks = defineChecks<PlatformRequirement>(
  refusedDeliveries.map(({ name, title, send }) => ({
    id: `kuzeypos/platform/lifecycle/unmoved-by-update-${name}` as const,
    title,
    requirement: 'refused-update-changes-nothing' as const,
    state: 'order exists',
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      await send(target, order)
      expectTaken(await sendUpdate(target, order, 1))
    }) satisfies Check['run'],
  })),
)
