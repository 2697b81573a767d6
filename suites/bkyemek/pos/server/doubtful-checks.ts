import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { familyChecks } from '../../../families/family-row.js'
import { survived } from '../../../families/bodies/survived-bodies.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { facts } from '../facts.js'
import { item, order, sendBrokenOrder } from '../requests.js'

/** What the page neither allows nor refuses: taken or not, the server does not break on it. */
const doubtful: { name: string; title: Bilingual; send(target: Target): Promise<Exchange> }[] = [
  {
    name: 'adet-zero',
    title: { en: 'a quantity of zero', tr: 'sıfır adet' },
    send: (target) => sendBrokenOrder(target, order(target, { siparis_icerikleri: [item({ adet: 0 })] })),
  },
  {
    name: 'adet-negative',
    title: { en: 'a negative quantity', tr: 'eksi adet' },
    send: (target) => sendBrokenOrder(target, order(target, { siparis_icerikleri: [item({ adet: -1 })] })),
  },
  {
    name: 'amount-negative',
    title: { en: 'a negative amount', tr: 'eksi tutar' },
    send: (target) => sendBrokenOrder(target, order(target, { siparis_tutari: -345.5 })),
  },
  ...['text/plain', 'application/x-www-form-urlencoded'].map((type) => ({
    name: `labelled-${type === 'text/plain' ? 'plain-text' : 'form'}`,
    title: { en: `an order labelled ${type}`, tr: `${type} olarak etiketlenen sipariş` },
    send: (target: Target) => sendBrokenOrder(target, order(target), { 'Content-Type': type }),
  })),
]

export const doubtfulChecks = familyChecks(
  facts,
  doubtful.map(({ name, title, send }) =>
    survived({
      id: `survival/${name}`,
      title: { en: `does not break on ${title.en}`, tr: `${title.tr} ile çökmez (5xx dönmez)` },
      send,
    }),
  ),
)
