import type { SurfaceFacts } from '../../families/surface-facts.js'
import { ownSecret } from '../secret-header.js'
import { orderExists, sampleUpdate, sendBrokenUpdate, sendUpdate, unknownOrder } from './requests.js'

/** What the families need to know of HızırYemek. */
export const facts: SurfaceFacts = {
  surface: 'hiziryemek/platform',
  operation: 'updateOrderStatus',
  state: orderExists,
  sound: sampleUpdate,
  body: (target, purpose) => ({ posOrderId: target.fresh(purpose), status: 'preparing' }),
  carrying: (_target, posOrderId) => ({ posOrderId, status: 'preparing' }),
  extra: 'extra',
  doubled: { status: 'preparing' },
  bareHeaders: ownSecret,
  send: (target, body) => sendBrokenUpdate(target, body),
  sendSound: async (target, secret) => sendUpdate(target, await sampleUpdate(target), secret),
  sendRefused: (target) => sendUpdate(target, unknownOrder(target)),
}
