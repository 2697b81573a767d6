import { expectThat } from '../../../run/expect/expect.js'
import { expectNoPage } from '../../../run/expect/expect-sane-answer.js'
import type { Target } from '../../../run/target/target.js'
import { familyChecks } from '../../../families/family-row.js'
import { inJson, inUtf8, notMislabelled, saneAnswers } from '../../../families/answers/sane-answers.js'
import { robustnessRows } from '../../robustness-rows.js'
import { facts } from '../facts.js'
import { sendForUnknownOrder, unnamedRefusals } from '../refusals.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendUpdate } from '../requests.js'

const state = 'order exists'
/** As many as `allow.burst` speaks of. */
const burst = 30

const delivered = {
  state,
  to: async (target: Target) => sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2),
}

export const httpChecks = familyChecks<PlatformRequirement>(facts, [
  inJson({
    id: 'http/json-when-departed',
    title: { en: 'answers a departure in JSON', tr: 'yola çıkış bildirimine JSON ile yanıt verir' },
    tags: ['smoke'],
  }),
  inJson({
    id: 'http/json-when-delivered',
    title: { en: 'answers a delivery in JSON', tr: 'teslim bildirimine JSON ile yanıt verir' },
    ...delivered,
  }),
  saneAnswers.refusedInJson,
  // The documents name no message for these: the body may be empty, or of another shape.
  ...unnamedRefusals.map(({ name, title, provoke }) => ({
    id: `http/no-page-for-${name}` as const,
    title: { en: `answers ${title.en} with no HTML page`, tr: `${title.tr} için HTML sayfası döndürmez` },
    requirement: 'answers-are-json' as const,
    state,
    run: async (target: Target) => expectNoPage(await provoke(target)),
  })),
  saneAnswers.contentType,
  notMislabelled({
    id: 'http/content-type-when-refused',
    title: {
      en: 'does not label a refusal in JSON as something else',
      tr: 'JSON ret yanıtını başka tür olarak etiketlemez',
    },
    to: sendForUnknownOrder,
  }),
  inUtf8({
    id: 'http/utf-8-when-departed',
    title: { en: 'answers a departure in UTF-8', tr: 'yola çıkış bildirimine UTF-8 ile yanıt verir' },
  }),
  inUtf8({
    id: 'http/utf-8-when-delivered',
    title: { en: 'answers a delivery in UTF-8', tr: 'teslim bildirimine UTF-8 ile yanıt verir' },
    ...delivered,
  }),
  saneAnswers.refusedInUtf8,
  {
    id: 'rate-limit/burst',
    title: {
      en: `answers none of ${burst} requests with 429`,
      tr: `${burst} istekten hiçbirine 429 vermez`,
    },
    requirement: 'no-rate-limit',
    judgesRateLimit: true,
    allow: 'burst',
    // The documents speak of reasonable use, not of how fast it comes.
    atAnyPace: true,
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      const requests = Array.from({ length: burst }, () => sendUpdate(target, order, 1))
      const limited = (await Promise.all(requests)).filter(({ response }) => response.status === 429)
      expectThat(
        limited.length === 0,
        { en: 'no 429', tr: '429 olmaması' },
        { en: `${limited.length} answers with 429`, tr: `${limited.length} adet 429` },
      )
    },
  },
  saneAnswers.noMark,
  saneAnswers.noMarkWhenRefused,
  ...robustnessRows,
])
