import type { HeldMoveFacts, HeldOrderFacts } from '../../families/read-back/read-back-facts.js'
import { cancel, cancellation, send, sendBroken } from './requests.js'
import { packageBody, productWith } from './server/packages/package-body.js'
import { arrangedPackage } from './server/packages/saved-package.js'
import { withWrongCredentials } from './server/credentials/wrong-credentials.js'

const json = { 'Content-Type': 'application/json' }

const cancelled = { StatusValue: 9, Status: 'Sipariş iptal edildi' }

/** What is asked of Hesap Kurye, where it shows the packages that it holds. */
export const readBackFacts: HeldOrderFacts = {
  surface: 'hesapkurye/courier',
  operation: 'savePackage',
  order: (target, changes = {}) => packageBody(target, changes),
  idsOf: ({ RemoteOrderNumber }) => ({ RemoteOrderNumber: String(RemoteOrderNumber) }),
  request: (_target, body) => ({ operation: 'savePackage', headers: json, body }),
  texts: {
    changes: {
      CustomerName: 'Şükrü Iğdır Çağlayangil',
      Address: 'İğneada Yolu No: 7, Şişli/İstanbul 🏠',
      OrderNote: 'ğüşıöç ĞÜŞİÖÇ, zile basmayın 🛵',
    },
    paths: ['CustomerName', 'Address', 'OrderNote'],
  },
  amounts: {
    changes: {
      PackagePrice: 1287.45,
      Products: [productWith({ quantity: 1, unitPrice: 1287.45, totalAmount: 1287.45 })],
    },
    paths: ['PackagePrice'],
  },
  lists: {
    changes: {
      Products: [
        productWith({
          quantity: 1,
          unitPrice: 150.25,
          productName: 'İskender',
          productOptions: 'Porsiyon: Bir buçuk',
          totalAmount: 150.25,
        }),
        productWith({ quantity: 1, unitPrice: 89.75, productName: 'Şalgam', totalAmount: 89.75 }),
      ],
    },
    paths: ['Products'],
  },
  sameCustomer: (CustomerName, number) => ({
    changes: { CustomerName, OrderNote: `No ${number}` },
    paths: ['OrderNote'],
  }),
  cancel: {
    request: (target, { RemoteOrderNumber }) => ({
      operation: 'cancelPackage',
      headers: json,
      body: cancellation(target, String(RemoteOrderNumber)),
    }),
    expected: cancelled,
  },
  async sendRefused(target) {
    const body = await packageBody(target)
    const exchange = await sendBroken(target, 'savePackage', withWrongCredentials(body))
    return { exchange, ids: { RemoteOrderNumber: body.RemoteOrderNumber } }
  },
}

/** What is asked of it after Cancel. */
export const movedPackageFacts: HeldMoveFacts = {
  surface: 'hesapkurye/courier',
  moves: [
    {
      name: 'cancelled',
      title: {
        en: 'holds a cancelled package as cancelled',
        tr: 'iptal edilen paketi iptal edilmiş olarak tutar',
      },
      operation: 'cancelPackage',
      expected: cancelled,
      isHeldBefore: true,
      async arrange(target) {
        const { RemoteOrderNumber } = await arrangedPackage(target)
        return {
          ids: { remoteOrderNumber: RemoteOrderNumber, RemoteOrderNumber },
          send: () => cancel(target, RemoteOrderNumber),
        }
      },
    },
  ],
  refused: [
    {
      name: 'refused-cancel',
      title: {
        en: 'leaves a package as it was after a cancel that it refused',
        tr: 'reddettiği iptalden sonra paketi olduğu gibi bırakır',
      },
      operation: 'cancelPackage',
      members: Object.keys(cancelled),
      async arrange(target) {
        const { RemoteOrderNumber } = await arrangedPackage(target)
        const body = withWrongCredentials(cancellation(target, RemoteOrderNumber))
        return {
          ids: { remoteOrderNumber: RemoteOrderNumber, RemoteOrderNumber },
          send: () => send(target, 'cancelPackage', body),
        }
      },
    },
  ],
}
