import type { Requirement, Requirements } from '../../contracts/requirements/requirement.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'

/** What a 2xx says, by RFC 9110. */
const accepted = {
  basis: 'http',
  document: 'rfc9110.txt',
  quote:
    "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
} as const

/** What no document says. */
export function assumed(text: Bilingual): Requirement {
  return { kind: 'held-by-the-receiver', text, basis: 'assumed', level: 'should' }
}

/** What is asked of a receiver in a rush beside what its own documents ask. */
export const rushRequirements = {
  'accepted-order-held': {
    kind: 'held-by-the-receiver',
    text: {
      en: 'An order that was answered with 2xx is held, however many come with it.',
      tr: '2xx ile yanıtlanan sipariş, onunla birlikte ne kadar sipariş gelirse gelsin tutulur.',
    },
    ...accepted,
  },
  'order-held-once': assumed({
    en: 'An order that was sent once is held once, however many come with it.',
    tr: 'Bir kez gönderilen sipariş, onunla birlikte ne kadar sipariş gelirse gelsin bir kez tutulur.',
  }),
  'order-held-once-under-events': assumed({
    en: 'An order is held once, however many events of it come, and however close together.',
    tr: 'Sipariş, hakkında ne kadar olay ve ne kadar art arda gelirse gelsin bir kez tutulur.',
  }),
  'cancel-held': assumed({
    en: 'An order whose cancel was taken is held as cancelled.',
    tr: 'İptali kabul edilen sipariş iptal edilmiş olarak tutulur.',
  }),
  'orders-answered': assumed({
    en: 'Every order is answered, and none with 429 or 5xx.',
    tr: 'Her sipariş yanıtlanır; hiçbiri 429 veya 5xx almaz.',
  }),
  'answered-in-time': assumed({
    en: 'Of 100 orders 99 are answered within the time limit, counted from the moment they were due.',
    tr: '100 siparişin 99’u, gönderilmesi gereken andan sayılarak süre sınırı içinde yanıtlanır.',
  }),
  'keeps-up': assumed({
    en: 'Answers go out as fast as orders come in.',
    tr: 'Siparişler ne hızla gelirse yanıtlar da o hızla çıkar.',
  }),
} as const satisfies Requirements

/** Those of the surface's own that a rush looks at, besides; where its documents have none, good practice asks them. */
export const ownRequirements = ['repeated-order-held-once', 'orders-held-apart'] as const

export const usualRequirements = {
  'repeated-order-held-once': assumed({
    en: 'An order that is sent again is still held once.',
    tr: 'Yeniden gönderilen sipariş yine bir kez tutulur.',
  }),
  'orders-held-apart': assumed({
    en: 'Orders of several customers are held apart, each with its own texts.',
    tr: 'Müşterilerin siparişleri ayrı ayrı, her biri kendi metinleriyle tutulur.',
  }),
} as const satisfies Requirements

export type RushRequirement = keyof typeof rushRequirements | (typeof ownRequirements)[number]
