import type { SurfaceFacts } from '../../families/surface-facts.js'
import { order, ownPair, sendBrokenOrder, sendBytes, sendOrder } from './requests.js'

/** What the families need to know of a POS that takes orders from BK Yemek. */
export const facts: SurfaceFacts = {
  surface: 'bkyemek/pos',
  operation: 'receiveOrder',
  sound: (target) => order(target),
  body: (target) => order(target),
  carrying: (target, kurye_not) => order(target, { kurye_not }),
  number: 'siparis_tutari',
  extra: 'ek',
  doubled: { musteri_adi: 'İkinci Ad' },
  bareHeaders: ownPair,
  send: (target, body) => sendBrokenOrder(target, body),
  sendSound: (target, credentials) => sendOrder(target, order(target), credentials),
  sendRefused: (target) => sendBytes(target, '{"siparis_id": '),
}
