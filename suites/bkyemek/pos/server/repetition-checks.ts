import { both } from '../../../../contracts/text/bilingual.js'
import { defineChecks } from '../../../check.js'
import { reversed } from '../../../families/bodies/reversed-members.js'
import {
  expectClientError,
  expectObject,
  expectStatus,
  expectTaken,
  expectThat,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { PosRequirement } from '../requirement.js'
import { order, secondsAgo, sendBrokenOrder, sendOrder, without } from '../requests.js'

const burst = 30

/** What an answer says in documented words; an extra member, a time for instance, may change. */
function documentedAnswer(exchange: Exchange): string {
  const { success, message } = expectObject(exchange)
  return `HTTP ${exchange.response.status} ${JSON.stringify({ success, message })}`
}

export const repetitionChecks = defineChecks<PosRequirement>([
  {
    id: 'bkyemek/pos/repetition/answered-alike',
    title: {
      en: 'answers a repeated order like the first',
      tr: 'tekrarlanan siparişe ilkindeki yanıtı verir',
    },
    requirement: 'repeated-order-answered-alike',
    readings: { 'bkyemek.duplicate-order': ['replay'] },
    async run(target) {
      const body = order(target)
      const first = documentedAnswer(await sendOrder(target, body))
      const second = documentedAnswer(await sendOrder(target, body))
      expectThat(
        second === first,
        { en: `the answer of the first, ${first}`, tr: `ilkindeki yanıt, ${first}` },
        both(second),
      )
    },
  },
  {
    id: 'bkyemek/pos/repetition/answered-alike-in-other-order',
    title: {
      en: 'answers a repeated order whose fields come in another order like the first',
      tr: 'alanları başka sırada tekrarlanan siparişe ilkindeki yanıtı verir',
    },
    requirement: 'repeated-order-answered-alike',
    readings: { 'bkyemek.duplicate-order': ['replay'] },
    async run(target) {
      const body = order(target)
      const first = documentedAnswer(await sendOrder(target, body))
      const second = documentedAnswer(await sendBrokenOrder(target, reversed(body)))
      expectThat(
        second === first,
        { en: `the answer of the first, ${first}`, tr: `ilkindeki yanıt, ${first}` },
        both(second),
      )
    },
  },
  {
    id: 'bkyemek/pos/repetition/refused-again',
    title: {
      en: 'refuses an order without musteri_adi that comes again as it was',
      tr: 'olduğu gibi yeniden gelen musteri_adi alanı olmayan siparişi yine reddeder',
    },
    requirement: 'presence-of-musteri_adi',
    async run(target) {
      const body = without(order(target), 'musteri_adi')
      expectStatus(await sendBrokenOrder(target, body), 400)
      expectStatus(await sendBrokenOrder(target, body), 400)
    },
  },
  {
    id: 'bkyemek/pos/repetition/refused',
    title: { en: 'refuses a repeated siparis_id', tr: 'tekrarlanan siparis_id değerini reddeder' },
    requirement: 'repeated-order-answered-alike',
    readings: { 'bkyemek.duplicate-order': ['refused'] },
    async run(target) {
      const body = order(target)
      expectTaken(await sendOrder(target, body))
      expectClientError(await sendOrder(target, body))
    },
  },
  {
    id: 'bkyemek/pos/repetition/mended-after-refusal',
    title: {
      en: 'takes an order that it refused, once it is corrected',
      tr: 'reddettiği siparişi düzeltilince alır',
    },
    requirement: 'order-after-refusal-accepted',
    async run(target) {
      const body = order(target)
      await sendBrokenOrder(target, { ...body, siparis_tutari: 'yüz lira' })
      expectTaken(await sendOrder(target, body))
    },
  },
  {
    id: 'bkyemek/pos/repetition/burst',
    title: {
      en: 'takes thirty orders within a second',
      tr: 'bir saniye içinde gelen otuz siparişi alır',
    },
    requirement: 'bursts-accepted',
    allow: 'burst',
    async run(target) {
      const orders = Array.from({ length: burst }, () =>
        order(target, { siparis_tarihi: secondsAgo(target, 0) }),
      )
      const exchanges = await Promise.all(orders.map((body) => sendOrder(target, body)))
      exchanges.forEach((exchange) => expectTaken(exchange))
    },
  },
])
