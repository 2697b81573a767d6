import { allSaid, amounts, items, known, place, said, turkishMoment } from '../../rehearse/fact-values.js'
import type { Payment, StoryPart } from '../../rehearse/story-part.js'

/** `odeme_tipi` is an open list: only the words that the page gives are understood, and the one at the door. */
const payments: Readonly<Record<string, Payment>> = {
  Nakit: 'cash',
  Online: 'prepaid',
  'Kapıda Kredi Kartı': 'card',
}

export const part: StoryPart = {
  readOrder: (order) => ({
    // Which of the two a courier collects, no page says: `odeme_tutari` is net, `siparis_tutari` is the order's.
    amounts: amounts(order['odeme_tutari'], order['siparis_tutari']),
    ...known({
      customer: said(order['musteri_adi']),
      phone: said(order['musteri_telefon']),
      payment: payments[String(order['odeme_tipi'])],
      at: turkishMoment(order['siparis_tarihi']),
    }),
    address: { ...known({ whole: said(order['adres']) }), parts: [] },
    notes: allSaid(order['kurye_not']),
    items: items(order['siparis_icerikleri'], 'urun_adi', 'adet'),
    ...place(order['adres_latitude'], order['adres_longitude']),
  }),
}
