import type { SurfaceFacts } from '../../families/surface-facts.js'
import { sendForUnknownOrder } from './refusals.js'
import { orderIn, sendBrokenUpdate, sendUpdate, unknownOrder } from './requests.js'

/** What the families need to know of KuzeyPOS. */
export const facts: SurfaceFacts = {
  surface: 'kuzeypos/platform',
  operation: 'updateCourierStatus',
  state: 'order exists',
  sound: async (target) => ({ ...(await orderIn(target, 'hazirlanacak')), status: 1 }),
  body: (target) => ({ ...unknownOrder(target), status: 1 }),
  carrying: (target, orderId) => ({ ...unknownOrder(target), orderId, status: 1 }),
  number: 'status',
  extra: 'uyum',
  doubled: { status: 2 },
  send: sendBrokenUpdate,
  sendSound: async (target, key) => sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, key),
  sendRefused: sendForUnknownOrder,
}
