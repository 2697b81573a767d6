import type { HeldMoveFacts, ManyEventsFacts } from '../../families/read-back/read-back-facts.js'
import { apiKey, orderIn, ownKey, sendUpdate, updateRequest } from './requests.js'

const state = 'order exists'

/** What is asked of KuzeyPOS, where it shows where its orders stand. */
export const movedOrderFacts: HeldMoveFacts = {
  surface: 'kuzeypos/platform',
  moves: [
    {
      name: 'departed',
      title: {
        en: 'holds an order as on its way after status 1',
        tr: '1 durumundan sonra siparişi teslim edilecek olarak tutar',
      },
      operation: 'updateCourierStatus',
      state,
      expected: { status: 'teslim-edilecek' },
      isHeldBefore: true,
      async arrange(target) {
        const ids = await orderIn(target, 'hazirlanacak')
        return { ids, send: () => sendUpdate(target, ids, 1) }
      },
    },
    {
      name: 'delivered',
      title: {
        en: 'holds an order as delivered after status 2',
        tr: '2 durumundan sonra siparişi teslim edilmiş olarak tutar',
      },
      operation: 'updateCourierStatus',
      state,
      expected: { status: 'teslim-edildi' },
      isHeldBefore: true,
      async arrange(target) {
        const ids = await orderIn(target, 'teslim-edilecek')
        return { ids, send: () => sendUpdate(target, ids, 2) }
      },
    },
  ],
  refused: [
    {
      name: 'refused-update',
      title: {
        en: 'leaves an order as it was after an update that it refused',
        tr: 'reddettiği güncellemeden sonra siparişi olduğu gibi bırakır',
      },
      operation: 'updateCourierStatus',
      state,
      members: ['status'],
      async arrange(target) {
        const ids = await orderIn(target, 'hazirlanacak')
        return { ids, send: () => sendUpdate(target, ids, 2, apiKey('kz_never_issued_0000000000')) }
      },
    },
  ],
}

/** The departure of each of many orders: a second one of the same is taken, too. */
export const manyEvents: ManyEventsFacts = {
  operation: 'updateCourierStatus',
  state,
  async arrange(target) {
    const ids = await orderIn(target, 'hazirlanacak')
    return { ids, request: updateRequest(ids, 1, ownKey(target)), expected: { status: 'teslim-edilecek' } }
  },
}
