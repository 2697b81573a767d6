import { familyChecks } from '../../../families/family-row.js'
import {
  inJsonWhereLabelled,
  inUtf8WhereLabelled,
  saneWhereLabelled,
} from '../../../families/answers/sane-answers.js'
import {
  survives,
  survivesEmoji,
  survivesRepeat,
  survivesUnlabelled,
} from '../../../families/bodies/survived-bodies.js'
import { survivesEmptyTexts } from '../../../families/texts/empty-texts.js'
import { survivesAbsences, survivesNulls } from '../../../families/bodies/spoilt-members.js'
import { takes, unknownFields } from '../../../families/taken-requests.js'
import { robustnessRows } from '../../robustness-rows.js'
import { facts } from '../facts.js'
import { json, order, sendOrder } from '../requests.js'

const headerNames = { 'lower-case': 'content-type', 'upper-case': 'CONTENT-TYPE' }

/** No answer is documented on this surface: what is said of JSON holds for an answer that calls itself JSON. */
export const httpChecks = familyChecks(facts, [
  inJsonWhereLabelled({
    id: 'http/json-if-labelled',
    title: { en: 'sends JSON where it says that it does', tr: 'JSON dediği yanıtta JSON gönderir' },
  }),
  saneWhereLabelled.contentType,
  inUtf8WhereLabelled({
    id: 'http/utf-8-answers',
    title: { en: 'answers in UTF-8', tr: 'UTF-8 ile yanıt verir' },
  }),
  ...Object.entries(headerNames).map(([name, header]) =>
    takes({
      id: `http/${name}-header-name`,
      title: { en: `recognises the header ${header}`, tr: `${header} başlığını tanır` },
      requirement: 'header-names-in-any-case',
      send: (target) => sendOrder(target, order(target), { [header]: json['Content-Type'] }),
    }),
  ),
  {
    ...unknownFields({ loyaltyCard: 'TR-1', tableNo: 7 }),
    title: {
      en: 'takes fields that the documents do not name',
      tr: 'belgelerde olmayan alanları kabul eder',
    },
  },
  survives({
    id: 'http/badges-as-a-text',
    title: {
      en: 'does not break on one text in place of the list badges',
      tr: 'badges listesi yerine gelen tek metinde çökmez (5xx dönmez)',
    },
    body: (target) => ({ ...order(target), badges: 'Temassız Teslimat' }),
  }),
  survivesRepeat,
  survivesEmoji,
  survivesEmptyTexts({
    texts: ['orderNote', 'courierNote', 'floor', 'apartmentNo', 'directions'],
    of: (target) => order(target),
  }),
  survivesUnlabelled((target) => sendOrder(target, order(target), {})),
  survivesNulls((target) => order(target)),
  survivesAbsences((target) => order(target)),
  saneWhereLabelled.noMark,
  saneWhereLabelled.noMarkWhenRefused,
  ...robustnessRows,
])
