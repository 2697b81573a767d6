import { askingMore } from '../../../families/asking-more.js'
import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { answered } from '../../../families/answers/answered-bodies.js'
import { brokenIsTheClientsError } from '../../../families/bodies/hard-bodies.js'
import {
  survives,
  survivesEmoji,
  survivesRepeat,
  survivesUnlabelled,
} from '../../../families/bodies/survived-bodies.js'
import { otherMethod } from '../../../families/other-methods.js'
import {
  inJsonWhereLabelled,
  inUtf8WhereLabelled,
  nothingInternal,
  notMislabelled,
  saneWhereLabelled,
} from '../../../families/answers/sane-answers.js'
import { survivesAbsences, survivesNulls } from '../../../families/bodies/spoilt-members.js'
import { takes } from '../../../families/taken-requests.js'
import { tellingTexts } from '../../../families/texts/telling-texts.js'
import { badInputs, hostileInputs } from '../broken-events.js'
import { factsOf } from '../facts.js'
import { agreedSignature, bytesOf, statusEvent } from '../requests.js'
import { webhooks, type ToldByWebhook } from '../webhooks.js'

/** What every answer to an event keeps to, whatever it says: no body is documented. */
const answerRules = [
  {
    name: 'json-where-labelled',
    title: { en: 'in JSON if it says so', tr: 'JSON olduğunu bildiriyorsa JSON' },
    rule: inJsonWhereLabelled,
  },
  {
    name: 'utf-8',
    title: { en: 'in UTF-8 if in JSON', tr: 'JSON ise UTF-8' },
    rule: inUtf8WhereLabelled,
  },
  {
    name: 'content-type',
    title: { en: 'with no other label on JSON', tr: 'JSON’u başka tür olarak etiketlemeden' },
    // No body is documented: one that merely looks like JSON may be meant as text.
    ...askingMore('answer-detail'),
    rule: notMislabelled,
  },
] as const

/** What both webhooks are asked alike. */
function rowsOf({ area, carries: { en, tr }, event }: ToldByWebhook): FamilyRow[] {
  return [
    ...answered({
      id: `http/long-text-on-${area}`,
      title: {
        en: `answers a ${en} with a text of 8,000 characters`,
        tr: `8.000 karakterlik metin taşıyan ${tr} bildirimine yanıt verir`,
      },
      body: (target, { carrying }) => carrying(target, tellingTexts.longer),
    }),
    ...badInputs.map(({ name, title, ...input }) =>
      survives({
        ...input,
        id: `http/${name}-on-${area}`,
        title: {
          en: `does not break on ${title.en} instead of a ${en}`,
          tr: `${tr} yerine gelen ${title.tr} ile çökmez (5xx dönmez)`,
        },
      }),
    ),
    ...[survivesNulls(event), survivesAbsences(event)].map((row) => ({
      ...row,
      id: `${row.id}-on-${area}` as const,
      title: { en: `${row.title.en} of a ${en}`, tr: `${tr} içinde ${row.title.tr}` },
    })),
    {
      ...survivesEmoji,
      id: `http/emoji-survived-on-${area}`,
      title: { en: `${survivesEmoji.title.en} of a ${en}`, tr: `${tr} içinde: ${survivesEmoji.title.tr}` },
    },
    {
      ...survivesRepeat,
      id: `http/repeat-survived-on-${area}`,
      title: {
        en: `does not break on a ${en} that it has already`,
        tr: `daha önce aldığı ${tr} yinelenince çökmez (5xx dönmez)`,
      },
    },
    {
      ...brokenIsTheClientsError('{"orderId": "order_'),
      id: `http/broken-json-is-the-clients-error-on-${area}`,
      title: {
        en: `tells the sender of broken JSON that it erred (${en})`,
        tr: `bozuk JSON gönderene hatanın onda olduğunu bildirir (${tr})`,
      },
    },
    ...hostileInputs.map(({ name, title, row }) => ({
      ...row,
      id: `json/${name}-on-${area}` as const,
      title: { en: `survives ${title.en} in a ${en}`, tr: `${tr} içinde ${title.tr} ile çökmez` },
    })),
    ...answerRules.map(({ name, title, rule, ...rest }) =>
      rule({
        ...rest,
        id: `http/${name}-on-${area}`,
        title: { en: `answers a ${en} ${title.en}`, tr: `${tr} için verdiği yanıt: ${title.tr}` },
      }),
    ),
    ...['GET', 'PUT'].map((method) =>
      otherMethod(method, `http/${method.toLowerCase()}-on-${area}`, {
        en: `refuses ${method} for a ${en}`,
        tr: `${tr} adresinde ${method} isteğini reddeder`,
      }),
    ),
    {
      ...nothingInternal(
        () => Buffer.from('{"orderId": '),
        (target) => ({ ...event(target), orderId: ['order_1'] }),
      ),
      id: `http/nothing-internal-on-${area}`,
      title: {
        en: `shows nothing internal when it cannot read a ${en}`,
        tr: `okuyamadığı ${tr} için iç bilgi göstermez`,
      },
    },
  ]
}

const [toldOfStatus] = webhooks

export const robustnessChecks = [
  ...familyChecks(factsOf(toldOfStatus), [saneWhereLabelled.noMark, saneWhereLabelled.noMarkWhenRefused]),
  ...webhooks.flatMap((told) => familyChecks(factsOf(told), rowsOf(told))),
  ...familyChecks(factsOf(toldOfStatus), [
    survivesUnlabelled((target) => {
      const body = statusEvent(target)
      return target.send({
        operation: 'receiveStatus',
        headers: agreedSignature(target, bytesOf(body)),
        body,
      })
    }),
  ]),
  ...familyChecks(
    factsOf(toldOfStatus),
    ['content-type', 'CONTENT-TYPE'].map((spelling, index) =>
      takes({
        id: `http/content-type-in-${index === 0 ? 'lower' : 'upper'}-case`,
        title: { en: `recognises ${spelling}`, tr: `${spelling} yazılışını tanır` },
        requirement: 'header-names-in-any-case',
        send: (target) => {
          const body = statusEvent(target)
          const headers = { [spelling]: 'application/json', ...agreedSignature(target, bytesOf(body)) }
          return target.send({ operation: 'receiveStatus', headers, body })
        },
      }),
    ),
  ),
]
