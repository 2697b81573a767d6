import { both } from '../../../../contracts/text/bilingual.js'
import { familyChecks } from '../../../families/family-row.js'
import { answered } from '../../../families/answers/answered-bodies.js'
import { brokenIsTheClientsError } from '../../../families/bodies/hard-bodies.js'
import { survives, survivesRepeat, survivesUnlabelled } from '../../../families/bodies/survived-bodies.js'
import { survivesEmptyTexts } from '../../../families/texts/empty-texts.js'
import { survivesAbsences, survivesNulls } from '../../../families/bodies/spoilt-members.js'
import {
  inJsonWhereLabelled,
  inUtf8WhereLabelled,
  nothingInternal,
  saneWhereLabelled,
} from '../../../families/answers/sane-answers.js'
import { expectObject, expectThat } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { robustnessRows } from '../../robustness-rows.js'
import { facts } from '../facts.js'
import { item, order, priced, sendOrder, sendUnlabelled } from '../requests.js'
import type { PosRequirement } from '../requirement.js'

const badBodies: { name: string; body(target: Target): unknown }[] = [
  { name: 'broken-json', body: () => Buffer.from('{"orderId": "507f1f77bcf86cd799439011", "items": [') },
  { name: 'no-body', body: () => Buffer.alloc(0) },
  { name: 'array', body: (target) => [order(target)] },
  { name: 'null', body: () => null },
  { name: 'items-as-text', body: (target) => ({ ...order(target), items: 'Adana Kebap' }) },
  {
    name: 'items-as-object',
    body: (target) => ({ ...order(target), items: item('Ayran', 1, 40) }),
  },
  { name: 'null-item', body: (target) => ({ ...order(target), items: [null] }) },
  { name: 'totals-as-text', body: (target) => ({ ...order(target), totals: '520' }) },
  {
    name: 'quantity-as-text',
    body(target) {
      const sound = order(target)
      return { ...sound, items: (sound.items ?? []).map((item) => ({ ...item, quantity: 'iki' })) }
    },
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
    both(seen),
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

export const answerChecks = familyChecks<PosRequirement>(facts, [
  {
    id: 'answers/pos-order-id',
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
  inJsonWhereLabelled({
    id: 'http/json-where-labelled',
    title: {
      en: 'answers in JSON where it says that it does',
      tr: 'JSON olarak etiketlediği yanıt gerçekten JSON’dur',
    },
  }),
  saneWhereLabelled.contentType,
  inUtf8WhereLabelled({
    id: 'http/utf-8-answers',
    title: { en: 'answers in UTF-8 where it answers in JSON', tr: 'JSON yanıtlarını UTF-8 ile yazar' },
  }),
  ...answered({
    id: 'http/large-order-answered',
    title: { en: 'answers an order with 150 items', tr: '150 ürünlü siparişe yanıt verir' },
    body: (target) => order(target, priced(Array<ReturnType<typeof item>>(150).fill(item('Ayran', 1, 40)))),
  }),
  ...badBodies.map(({ name, body }) =>
    survives({
      id: `http/bad-${name}`,
      title: {
        en: `does not break on bad input (${name})`,
        tr: `hatalı girdide çökmez, 5xx dönmez (${name})`,
      },
      body,
    }),
  ),
  survivesRepeat,
  survivesEmptyTexts({ texts: ['note'], of: (target) => order(target) }),
  survivesUnlabelled((target) => sendUnlabelled(target, order(target))),
  survivesNulls((target) => order(target)),
  survivesAbsences((target) => order(target)),
  brokenIsTheClientsError('{"orderId": "507f1f77'),
  nothingInternal(
    () => Buffer.from('{"orderId": '),
    (target) => ({ ...order(target), items: 'Adana Kebap' }),
  ),
  saneWhereLabelled.noMark,
  saneWhereLabelled.noMarkWhenRefused,
  // GET or DELETE may be a POS's own: it lists its orders, and must not lose one.
  ...robustnessRows('PUT', 'PATCH'),
])
