import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectNoServerError, expectObject, expectThat } from '../../../run/expect/expect.js'
import {
  expectJsonWhereLabelled,
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8WhereLabelled,
} from '../../../run/expect/expect-sane-answer.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target.js'
import { httpChecks } from '../../http-checks.js'
import { item, order, priced, sendBrokenOrder, sendOrder } from '../requests.js'
import type { PosRequirement } from '../requirement.js'

type Run = Check['run']

const badBodies: { name: string; body(target: Target): unknown }[] = [
  { name: 'broken-json', body: () => Buffer.from('{"orderId": "507f1f77bcf86cd799439011", "items": [') },
  { name: 'no-body', body: () => Buffer.alloc(0) },
  { name: 'array', body: (target) => [order(target)] },
  { name: 'null', body: () => null },
  { name: 'items-as-text', body: (target) => ({ ...order(target), items: 'Adana Kebap' }) },
  { name: 'null-item', body: (target) => ({ ...order(target), items: [null] }) },
  { name: 'totals-as-text', body: (target) => ({ ...order(target), totals: '520' }) },
  {
    name: 'quantity-as-text',
    body: (target) => ({ ...order(target), items: [{ name: 'Ayran', quantity: 'iki' }] }),
  },
  { name: 'order-id-as-object', body: (target) => ({ ...order(target), orderId: { $ne: null } }) },
]

/** Where the POS may tell its id in its answer, it is a text; where it must, it is there. */
function expectPosOrderId(target: Target, exchange: Exchange): void {
  const required = target.reading('hiziryemek.pos-order-id-link') === 'push-answer'
  const posOrderId = required ? expectObject(exchange)['posOrderId'] : posOrderIdIn(exchange)
  const seen = `"posOrderId": ${posOrderId === undefined ? '—' : JSON.stringify(posOrderId)}`
  expectThat(
    (typeof posOrderId === 'string' && posOrderId !== '') || (!required && posOrderId === undefined),
    { en: '"posOrderId" as a text', tr: 'metin olarak "posOrderId"' },
    { en: seen, tr: seen },
  )
}

function posOrderIdIn({ response }: Exchange): unknown {
  const text = response.body.toString()
  try {
    return (JSON.parse(text) as { posOrderId?: unknown } | null)?.posOrderId
  } catch {
    return undefined
  }
}

export const answerChecks = defineChecks<PosRequirement>([
  {
    id: 'hiziryemek/pos/answers/pos-order-id',
    title: {
      en: 'tells its own id for the order as a text, as the reading says',
      tr: 'sipariş için kendi kimliğini yoruma göre metin olarak bildirir',
    },
    requirement: 'pos-order-id-in-the-answer',
    readings: { 'hiziryemek.pos-order-id-link': ['either', 'push-answer'] },
    async run(target) {
      expectPosOrderId(target, await sendOrder(target, order(target)))
    },
  },
  {
    id: 'hiziryemek/pos/http/json-where-labelled',
    title: {
      en: 'answers in JSON where it says that it does',
      tr: 'JSON olarak etiketlediği yanıt gerçekten JSON’dur',
    },
    requirement: 'answers-are-json',
    async run(target) {
      expectJsonWhereLabelled(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'hiziryemek/pos/http/content-type',
    title: {
      en: 'does not label its JSON as something else',
      tr: 'JSON yanıtını başka tür olarak etiketlemez',
    },
    requirement: 'json-is-labelled-as-json',
    level: 'should',
    async run(target) {
      expectNotMislabelled(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'hiziryemek/pos/http/utf-8-answers',
    title: { en: 'answers in UTF-8 where it answers in JSON', tr: 'JSON yanıtlarını UTF-8 ile yazar' },
    requirement: 'json-is-utf-8',
    async run(target) {
      expectUtf8WhereLabelled(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'hiziryemek/pos/http/large-order-answered',
    title: { en: 'answers an order with 150 items', tr: '150 kalemli siparişe yanıt verir' },
    requirement: 'every-request-answered',
    async run(target) {
      // A request without a whole answer throws where it is sent.
      await sendOrder(
        target,
        order(target, priced(Array<ReturnType<typeof item>>(150).fill(item('Ayran', 1, 40)))),
      )
    },
  },
  ...badBodies.map(({ name, body }) => ({
    id: `hiziryemek/pos/http/bad-${name}` as const,
    title: { en: `does not break on bad input (${name})`, tr: `hatalı girdide bozulmaz (${name})` },
    requirement: 'bad-input-is-not-a-server-error' as const,
    run: (async (target) => {
      expectNoServerError(await sendBrokenOrder(target, body(target)))
    }) satisfies Run,
  })),
  {
    id: 'hiziryemek/pos/http/nothing-internal',
    title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
    requirement: 'nothing-internal-leaks',
    async run(target) {
      expectNothingInternal(await sendBrokenOrder(target, Buffer.from('{"orderId": ')))
      expectNothingInternal(await sendBrokenOrder(target, { ...order(target), items: 'Adana Kebap' }))
    },
  },
  ...byteOrderMarkChecks({
    surface: 'hiziryemek/pos',
    isJsonDocumented: false,
    taken: (target) => sendOrder(target, order(target)),
    refused: (target) => sendBrokenOrder(target, Buffer.from('{"orderId": ')),
  }),
  ...httpChecks({
    surface: 'hiziryemek/pos',
    operation: 'receiveOrder',
    // GET or DELETE may be a POS's own: it lists its orders, and must not lose one.
    otherMethods: ['PUT', 'PATCH'],
    acceptable: (target) => Promise.resolve(order(target)),
    carrying: (target, note) => order(target, { note }),
  }),
])
