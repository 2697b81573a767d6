import { familyChecks } from '../../../families/family-row.js'
import { answered } from '../../../families/answers/answered-bodies.js'
import { hardBodies } from '../../../families/bodies/hard-bodies.js'
import { survivesEmptyTexts, takesEmptyTexts } from '../../../families/texts/empty-texts.js'
import { survivesEmoji, survivesUnlabelled } from '../../../families/bodies/survived-bodies.js'
import { survivesAbsences, survivesNulls } from '../../../families/bodies/spoilt-members.js'
import { otherMethod } from '../../../families/other-methods.js'
import { inJson, inUtf8, nothingInternal, saneAnswers } from '../../../families/answers/sane-answers.js'
import { unknownFields } from '../../../families/taken-requests.js'
import { expectClientError } from '../../../run/expect/expect.js'
import type { Target } from '../../../run/target/target.js'
import { expectAccepted } from '../accepted.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { askHealth, order, sendBrokenOrder, sendOrder, sendUnlabelled } from '../requests.js'

const item = {
  productCode: 'PIZZA_001',
  productName: 'Margarita Pizza',
  quantity: 1,
  unitPrice: 35,
  totalAmount: 35,
}

const emptyTexts = {
  texts: ['notes', 'productCode', 'productNote', 'features'],
  of: (target: Target) => order(target),
}

export const robustnessChecks = familyChecks<CourierRequirement>(facts, [
  ...answered({
    id: 'http/large-order-answered',
    title: { en: 'answers an order with 150 items', tr: '150 kalemli siparişe yanıt verir' },
    body: (target) => order(target, { items: Array<typeof item>(150).fill(item) }),
  }),
  hardBodies.invalidUtf8,
  survivesEmoji,
  survivesNulls((target) => order(target)),
  survivesAbsences((target) => order(target)),
  survivesEmptyTexts(emptyTexts),
  takesEmptyTexts({ ...emptyTexts, requirement: 'empty-optional-texts-accepted', expect: expectAccepted }),
  survivesUnlabelled((target) => sendUnlabelled(target, order(target))),
  hardBodies.unpairedSurrogate,
  hardBodies.numberBeyondDouble,
  inJson({
    id: 'http/json-when-accepted',
    title: { en: 'answers an order in JSON', tr: 'siparişe JSON ile yanıt verir' },
    tags: ['smoke'],
  }),
  saneAnswers.refusedInJson,
  inJson({
    id: 'http/json-for-health',
    title: { en: 'answers the health check in JSON', tr: 'health check isteğine JSON ile yanıt verir' },
    to: (target) => askHealth(target),
  }),
  saneAnswers.contentType,
  inUtf8({
    ...saneAnswers.utf8,
    to: (target) => sendOrder(target, order(target, { orderId: target.fresh('sipariş-ğüşıöç') })),
  }),
  saneAnswers.noMark,
  saneAnswers.noMarkWhenRefused,
  otherMethod('GET'),
  {
    id: 'http/other-content-type',
    title: {
      en: 'refuses an order that is labelled as plain text',
      tr: 'düz metin olarak etiketlenen siparişi reddeder',
    },
    requirement: 'content-type-is-json',
    async run(target) {
      expectClientError(await sendBrokenOrder(target, order(target), { 'Content-Type': 'text/plain' }))
    },
  },
  nothingInternal(
    () => Buffer.from('{"orderId": '),
    (target) => ({ ...order(target), items: 'pizza' }),
  ),
  unknownFields({ loyaltyCard: 'TR-1', tableNo: 7 }, expectAccepted),
  hardBodies.deep,
  hardBodies.doubledKey,
  hardBodies.huge,
])
