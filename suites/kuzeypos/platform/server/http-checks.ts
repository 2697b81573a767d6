import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectJson, expectThat } from '../../../run/expect/expect.js'
import { expectNoPage, expectNotMislabelled, expectUtf8 } from '../../../run/expect/expect-sane-answer.js'
import { sendForUnknownOrder, unnamedRefusals } from '../refusals.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendBrokenUpdate, sendUpdate, unknownOrder } from '../requests.js'
import { robustnessChecks } from '../../robustness-checks.js'

const state = 'order exists'
/** As many as `allow.burst` speaks of. */
const burst = 30

export const httpChecks = [
  ...defineChecks<PlatformRequirement>([
    {
      id: 'kuzeypos/platform/http/json-when-departed',
      title: { en: 'answers a departure in JSON', tr: 'yola çıkış bildirimine JSON ile yanıt verir' },
      requirement: 'answers-are-json',
      tags: ['smoke'],
      state,
      async run(target) {
        expectJson(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      },
    },
    {
      id: 'kuzeypos/platform/http/json-when-delivered',
      title: { en: 'answers a delivery in JSON', tr: 'teslim bildirimine JSON ile yanıt verir' },
      requirement: 'answers-are-json',
      state,
      async run(target) {
        expectJson(await sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2))
      },
    },
    {
      id: 'kuzeypos/platform/http/json-when-refused',
      title: { en: 'refuses in JSON', tr: 'JSON ile reddeder' },
      requirement: 'answers-are-json',
      async run(target) {
        expectJson(await sendForUnknownOrder(target))
      },
    },
    // The documents name no message for these: the body may be empty, or of another shape.
    ...unnamedRefusals.map(({ name, title, provoke }) => ({
      id: `kuzeypos/platform/http/no-page-for-${name}` as const,
      title: { en: `answers ${title.en} with no HTML page`, tr: `${title.tr} için HTML sayfası döndürmez` },
      requirement: 'answers-are-json' as const,
      state,
      run: (async (target) => expectNoPage(await provoke(target))) satisfies Check['run'],
    })),
    {
      id: 'kuzeypos/platform/http/content-type',
      title: {
        en: 'does not label its JSON as something else',
        tr: 'JSON yanıtını başka tür olarak etiketlemez',
      },
      requirement: 'json-is-labelled-as-json',
      state,
      async run(target) {
        expectNotMislabelled(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      },
    },
    {
      id: 'kuzeypos/platform/http/content-type-when-refused',
      title: {
        en: 'does not label a refusal in JSON as something else',
        tr: 'JSON ret yanıtını başka tür olarak etiketlemez',
      },
      requirement: 'json-is-labelled-as-json',
      async run(target) {
        expectNotMislabelled(await sendForUnknownOrder(target))
      },
    },
    {
      id: 'kuzeypos/platform/http/utf-8-when-departed',
      title: { en: 'answers a departure in UTF-8', tr: 'yola çıkış bildirimine UTF-8 ile yanıt verir' },
      requirement: 'json-is-utf-8',
      state,
      async run(target) {
        expectUtf8(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      },
    },
    {
      id: 'kuzeypos/platform/http/utf-8-when-delivered',
      title: { en: 'answers a delivery in UTF-8', tr: 'teslim bildirimine UTF-8 ile yanıt verir' },
      requirement: 'json-is-utf-8',
      state,
      async run(target) {
        expectUtf8(await sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2))
      },
    },
    {
      id: 'kuzeypos/platform/http/utf-8-when-refused',
      title: { en: 'refuses in UTF-8', tr: 'UTF-8 ile reddeder' },
      requirement: 'json-is-utf-8',
      async run(target) {
        expectUtf8(await sendForUnknownOrder(target))
      },
    },
    {
      id: 'kuzeypos/platform/rate-limit/burst',
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
  ]),
  ...byteOrderMarkChecks({
    surface: 'kuzeypos/platform',
    isJsonDocumented: true,
    state,
    taken: async (target) => sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1),
    refused: sendForUnknownOrder,
  }),
  ...robustnessChecks({
    surface: 'kuzeypos/platform',
    operation: 'updateCourierStatus',
    numberField: 'status',
    body: (target) => ({ ...unknownOrder(target), status: 1 }),
    send: sendBrokenUpdate,
  }),
]
