import type { SurfaceFacts } from '../../families/surface-facts.js'
import { order, sendBrokenOrder, sendOrder } from './requests.js'

/** What the families need to know of MuditaKurye, to whom a POS gives its orders. */
export const facts: SurfaceFacts = {
  surface: 'muditakurye/courier',
  operation: 'createOrder',
  sound: (target) => order(target),
  body: (target) => order(target),
  carrying: (target, notes) => order(target, { notes }),
  number: 'total',
  extra: 'extra',
  doubled: { customerName: 'İkinci Ad' },
  send: (target, body) => sendBrokenOrder(target, body),
  sendSound: (target, credentials) => sendOrder(target, order(target), credentials),
  sendRefused: (target) => sendOrder(target, order(target), {}),
}
