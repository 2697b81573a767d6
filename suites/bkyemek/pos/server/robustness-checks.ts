import { familyChecks } from '../../../families/family-row.js'
import { answered } from '../../../families/answers/answered-bodies.js'
import { hardBodies } from '../../../families/bodies/hard-bodies.js'
import {
  survives,
  survivesEmoji,
  survivesRepeat,
  survivesUnlabelled,
} from '../../../families/bodies/survived-bodies.js'
import { survivesEmptyTexts } from '../../../families/texts/empty-texts.js'
import { survivesNulls } from '../../../families/bodies/spoilt-members.js'
import { otherMethod } from '../../../families/other-methods.js'
import { inJson, nothingInternal, saneAnswers } from '../../../families/answers/sane-answers.js'
import { unknownFields } from '../../../families/taken-requests.js'
import { facts } from '../facts.js'
import {
  item,
  minimalOrder,
  optionalTexts,
  order,
  orderWithAllFields,
  sendOrder,
  sendUnlabelled,
} from '../requests.js'

export const robustnessChecks = familyChecks(facts, [
  hardBodies.invalidUtf8,
  survivesEmoji,
  {
    ...hardBodies.nul('kapı\\u0000 no'),
    id: 'http/nul-in-a-text',
    title: { en: 'does not break on a NUL in a text', tr: 'metindeki NUL karakterinde çökmez (5xx dönmez)' },
  },
  hardBodies.unpairedSurrogate,
  hardBodies.numberBeyondDouble,
  hardBodies.deep,
  hardBodies.doubledKey,
  hardBodies.huge,
  ...answered({
    id: 'http/large-order-answered',
    title: { en: 'answers an order with 150 items', tr: '150 öğeli siparişe yanıt verir' },
    body: (target) =>
      order(target, { siparis_icerikleri: Array.from({ length: 150 }, () => item({ adet: 1 })) }),
  }),
  survives({
    id: 'http/large-id-survived',
    title: {
      en: 'does not break on a siparis_id beyond 32 bits',
      tr: '32 bite sığmayan siparis_id değerinde çökmez (5xx dönmez)',
    },
    body: (target) => order(target, { siparis_id: 2 ** 32 + minimalOrder(target).siparis_id }),
  }),
  survivesRepeat,
  survivesEmptyTexts({ texts: optionalTexts, of: (target) => order(target) }),
  survivesUnlabelled((target) => sendUnlabelled(target, order(target))),
  survivesNulls(orderWithAllFields),
  inJson({
    id: 'http/json-when-taken',
    title: { en: 'answers an order in JSON', tr: 'siparişe JSON ile yanıt verir' },
    tags: ['smoke'],
  }),
  inJson({
    id: 'http/json-for-required-fields',
    title: {
      en: 'answers an order of required fields in JSON',
      tr: 'yalnızca zorunlu alanları taşıyan siparişe JSON ile yanıt verir',
    },
    to: (target) => sendOrder(target, minimalOrder(target)),
  }),
  saneAnswers.contentType,
  saneAnswers.utf8,
  saneAnswers.noMark,
  saneAnswers.noMarkWhenRefused,
  ...['GET', 'PUT', 'DELETE'].map((method) =>
    otherMethod(method, `http/other-method-${method.toLowerCase()}`, {
      en: `refuses ${method}`,
      tr: `${method} isteğini reddeder`,
    }),
  ),
  nothingInternal(
    () => Buffer.from('{"siparis_id": '),
    (target) => ({ ...order(target), siparis_icerikleri: 'Ayran' }),
  ),
  {
    ...unknownFields({ kampanya_kodu: 'TR-1', masa_no: 7 }),
    title: {
      en: 'takes an order with fields that the page does not name',
      tr: 'sayfada olmayan alanları taşıyan siparişi alır',
    },
  },
])
