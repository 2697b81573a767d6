import type { SurfaceFacts } from '../../families/surface-facts.js'
import { sendBroken, type CourierOperation } from './requests.js'
import { packageBody } from './server/packages/package-body.js'
import { sendSound } from './server/packages/sound-request.js'

/** What the families need to know of Hesap Kurye. */
export const facts: SurfaceFacts = {
  ...factsOf('savePackage'),
  sendSound: (target) => sendSound(target, 'getPaymentMethods'),
}

/** The same of each of its operations, where all are asked alike. */
export function factsOf(operation: CourierOperation): SurfaceFacts {
  return {
    surface: 'hesapkurye/courier',
    operation,
    sound: (target) => packageBody(target),
    body: (target) => packageBody(target),
    carrying: (target, OrderNote) => packageBody(target, { OrderNote }),
    number: 'PackagePrice',
    extra: 'extra',
    doubled: { CustomerName: 'Ikinci Ad' },
    send: (target, body) => sendBroken(target, operation, body),
    sendSound: (target) => sendSound(target, operation),
    sendRefused: (target) => sendBroken(target, operation, Buffer.from('{"ApiKey": ')),
  }
}
