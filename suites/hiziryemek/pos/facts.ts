import type { SurfaceFacts } from '../../families/surface-facts.js'
import { ownSecret } from '../secret-header.js'
import { order, sendBrokenOrder, sendOrder } from './requests.js'

/** What the families need to know of a POS that takes orders from HızırYemek. */
export const facts: SurfaceFacts = {
  surface: 'hiziryemek/pos',
  operation: 'receiveOrder',
  sound: (target) => order(target),
  body: (target, purpose) => {
    const note = target.fresh(purpose)
    return order(target, { note })
  },
  carrying: (target, note) => order(target, { note }),
  extra: 'extra',
  doubled: { note: 'first' },
  bareHeaders: ownSecret,
  send: sendBrokenOrder,
  sendSound: (target, secret) => sendOrder(target, order(target), secret),
  sendRefused: (target) => sendBrokenOrder(target, Buffer.from('{"orderId": ')),
}
