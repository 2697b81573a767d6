import { contract } from '../../../contracts/kuzeypos/contract.js'
import { defineCaller } from '../../deliveries/caller.js'

/** Seconds before each of the three retries: reading `kuzeypos.retry-interval`. */
const retryAfterSeconds: Readonly<Record<string, readonly number[]>> = {
  'ten-seconds': [10, 10, 10],
  minute: [60, 60, 60],
  growing: [10, 60, 300],
}

/** KuzeyPOS as it calls a courier company. No authentication is documented. */
export const courierCaller = defineCaller<'kuzeypos/courier'>({
  surface: 'kuzeypos/courier',
  contract,
  secrets: { headers: ['authorization', 'x-api-key'], fields: [] },
  headers: () => ({}),
  retryAfterSeconds: (reading) =>
    reading('kuzeypos.retried-call') === 'order-push'
      ? retryAfterSeconds[reading('kuzeypos.retry-interval')]!
      : [],
})
