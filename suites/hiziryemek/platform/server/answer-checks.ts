import { familyChecks } from '../../../families/family-row.js'
import { survivesUnlabelled } from '../../../families/bodies/survived-bodies.js'
import { answered } from '../../../families/answers/answered-bodies.js'
import {
  inJson,
  inUtf8WhereLabelled,
  nothingInternal,
  saneAnswers,
} from '../../../families/answers/sane-answers.js'
import { expectStatus } from '../../../run/expect/expect.js'
import { robustnessRows } from '../../robustness-rows.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import {
  knownOrder,
  orderExists,
  sampleUpdate,
  sendUnlabelled,
  sendUpdate,
  unknownOrder,
} from '../requests.js'

export const answerChecks = familyChecks<PlatformRequirement>(facts, [
  {
    id: 'success/status-200',
    title: { en: 'answers a success with 200', tr: 'başarıya 200 ile yanıt verir' },
    requirement: 'success-status-is-200',
    state: orderExists,
    async run(target) {
      expectStatus(await sendUpdate(target, await sampleUpdate(target)), 200)
    },
  },
  inJson({
    id: 'http/json-when-taken',
    title: { en: 'answers a status in JSON', tr: 'duruma JSON ile yanıt verir' },
  }),
  inJson({
    id: 'http/json-without-status',
    title: {
      en: 'answers a request without a status in JSON',
      tr: 'status taşımayan isteğe JSON ile yanıt verir',
    },
    state: orderExists,
    async to(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      return sendUpdate(target, { posOrderId })
    },
  }),
  saneAnswers.contentType,
  inUtf8WhereLabelled({
    id: 'http/utf-8-when-taken',
    title: { en: 'answers a status in UTF-8', tr: 'duruma UTF-8 ile yanıt verir' },
  }),
  inUtf8WhereLabelled({
    ...saneAnswers.refusedInUtf8,
    to: (target) => sendUpdate(target, unknownOrder(target)),
  }),
  ...answered({
    id: 'http/long-id-answered',
    title: {
      en: 'answers a posOrderId of 4,000 characters',
      tr: '4.000 karakterlik posOrderId değerine yanıt verir',
    },
    body: (target) => ({ posOrderId: target.fresh('pos').padEnd(4000, '0'), status: 'preparing' }),
  }),
  survivesUnlabelled((target) => sendUnlabelled(target, unknownOrder(target))),
  nothingInternal(
    () => Buffer.from('{"orderId": '),
    () => ({ orderId: { $ne: null }, status: 'preparing' }),
    () => ({}),
  ),
  saneAnswers.noMark,
  saneAnswers.noMarkWhenRefused,
  ...robustnessRows('GET', 'PUT'),
])
