import type { HeldOrderFacts } from '../../families/read-back/read-back-facts.js'
import { item, order, ownPair, sendBrokenOrder, without } from './requests.js'

/** What is asked of a POS that shows the orders which it holds. */
export const readBackFacts: HeldOrderFacts = {
  surface: 'bkyemek/pos',
  operation: 'receiveOrder',
  order: (target, changes = {}) => order(target, changes),
  idsOf: ({ siparis_id }) => ({ siparis_id: Number(siparis_id) }),
  request: (target, body) => ({
    operation: 'receiveOrder',
    headers: { 'Content-Type': 'application/json', ...ownPair(target) },
    body,
  }),
  texts: {
    changes: {
      musteri_adi: 'Şükrü Iğdır Çağlayangil',
      adres: 'İğneada Yolu No: 7 🏠',
      adres_aciklama: 'Üst kat, ışığı yanan kapı',
      kurye_not: 'ğüşıöç ĞÜŞİÖÇ, zile basmayın 🛵',
    },
    paths: ['musteri_adi', 'adres', 'adres_aciklama', 'kurye_not'],
  },
  amounts: {
    changes: { siparis_tutari: 1287.45, odeme_tutari: 1187.05 },
    paths: ['siparis_tutari', 'odeme_tutari'],
  },
  lists: {
    changes: {
      siparis_icerikleri: [
        item({ urun_adi: 'İskender 🥘', tercihler_adi: 'Az yağlı, Yarım', urun_not: 'Çok sıcak', adet: 3 }),
        item({ urun_adi: 'Şalgam', tercihler_adi: 'Acısız', cikarilacaklar_adi: 'Buz', adet: 1 }),
      ],
    },
    paths: ['siparis_icerikleri'],
  },
  sameCustomer: (musteri_adi, number) => ({
    changes: { musteri_adi, kurye_not: `No ${number}` },
    paths: ['kurye_not'],
  }),
  async sendRefused(target) {
    const body = without(order(target), 'adres')
    const exchange = await sendBrokenOrder(target, body)
    return { exchange, ids: { siparis_id: body.siparis_id } }
  },
}
