import type { SurfaceFacts } from '../../families/surface-facts.js'
import { order, sendBrokenOrder, sendOrder } from './requests.js'

/** What the families need to know of a courier who takes orders from KuzeyPOS. */
export const facts: SurfaceFacts = {
  surface: 'kuzeypos/courier',
  operation: 'receiveOrder',
  sound: (target) => order(target),
  body: (target) => order(target),
  carrying: (target, orderNote) => ({ ...order(target), orderNote }),
  number: 'price',
  extra: 'uyum',
  doubled: { price: 2 },
  send: sendBrokenOrder,
  sendSound: (target) => sendOrder(target, order(target)),
  sendRefused: (target) => sendBrokenOrder(target, Buffer.from('{"kuzeyOrderId": ')),
}
