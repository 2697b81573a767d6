import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectNoServerError, expectStatus, expectTaken } from '../../../run/expect/expect.js'
import {
  expectJsonWhereLabelled,
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8WhereLabelled,
} from '../../../run/expect/expect-sane-answer.js'
import type { Exchange } from '../../../run/http/exchange.js'
import { badInputs, hostileInputs } from '../broken-events.js'
import type { PosRequirement } from '../requirement.js'
import { agreedSignature, bytesOf, sendBroken, sendBytes, sendEvent, statusEvent } from '../requests.js'
import { webhooks } from '../webhooks.js'

type Run = Check['run']

/** What every answer to an event keeps to, whatever it says: no body is documented. */
const answerRules: readonly {
  name: string
  title: Check['title']
  requirement: PosRequirement
  level?: 'should'
  expect(exchange: Exchange): void
}[] = [
  {
    name: 'json-where-labelled',
    title: { en: 'in JSON if it says so', tr: 'JSON olduğunu bildiriyorsa JSON' },
    requirement: 'answers-are-json',
    expect: expectJsonWhereLabelled,
  },
  {
    name: 'utf-8',
    title: { en: 'in UTF-8 if in JSON', tr: 'JSON ise UTF-8' },
    requirement: 'json-is-utf-8',
    expect: expectUtf8WhereLabelled,
  },
  {
    name: 'content-type',
    title: { en: 'with no other label on JSON', tr: 'JSON’u başka tür olarak etiketlemeden' },
    requirement: 'json-is-labelled-as-json',
    // No body is documented: one that merely looks like JSON may be meant as text.
    level: 'should',
    expect: expectNotMislabelled,
  },
]

export const robustnessChecks = defineChecks<PosRequirement>([
  ...byteOrderMarkChecks({
    surface: 'muditakurye/pos',
    isJsonDocumented: false,
    taken: (target) => sendEvent(target, 'receiveStatus', statusEvent(target)),
    refused: (target) => sendBytes(target, 'receiveStatus', '{"event": '),
  }),
  ...webhooks.flatMap(({ webhook, area, carries, event }) => [
    {
      id: `muditakurye/pos/http/long-text-on-${area}` as const,
      title: {
        en: `answers a ${carries.en} with a text of 8,000 characters`,
        tr: `8.000 karakterlik metin taşıyan ${carries.tr} bildirimine yanıt verir`,
      },
      requirement: 'every-request-answered' as const,
      run: (async (target) => {
        const long = { ...event(target), note: 'Kapıda bekleyin. '.repeat(471).slice(0, 8000) }
        expectNoServerError(await sendBroken(target, webhook, long))
      }) satisfies Run,
    },
    ...badInputs.map(({ name, title, level, of }) => ({
      id: `muditakurye/pos/http/${name}-on-${area}` as const,
      title: {
        en: `does not break on ${title.en} instead of a ${carries.en}`,
        tr: `${carries.tr} yerine gelen ${title.tr} ile bozulmaz`,
      },
      requirement: 'bad-input-is-not-a-server-error' as const,
      ...(level && { level }),
      run: (async (target) => {
        expectNoServerError(await sendBytes(target, webhook, of(event(target))))
      }) satisfies Run,
    })),
    ...hostileInputs.map(({ name, title, allow, of }) => ({
      id: `muditakurye/pos/json/${name}-on-${area}` as const,
      title: {
        en: `survives ${title.en} in a ${carries.en}`,
        tr: `${carries.tr} içinde ${title.tr} ile çökmez`,
      },
      requirement: 'hostile-json-survived' as const,
      ...(allow && { allow }),
      run: (async (target) => {
        expectNoServerError(await sendBytes(target, webhook, of(event(target))))
      }) satisfies Run,
    })),
    ...answerRules.map(({ name, title, requirement, level, expect }) => ({
      id: `muditakurye/pos/http/${name}-on-${area}` as const,
      title: {
        en: `answers a ${carries.en} ${title.en}`,
        tr: `${carries.tr} için verdiği yanıt: ${title.tr}`,
      },
      requirement,
      ...(level && { level }),
      run: (async (target) => {
        expect(await sendEvent(target, webhook, event(target)))
      }) satisfies Run,
    })),
    ...(['GET', 'PUT'] as const).map((method) => ({
      id: `muditakurye/pos/http/${method.toLowerCase()}-on-${area}` as const,
      title: {
        en: `refuses ${method} for a ${carries.en}`,
        tr: `${carries.tr} adresinde ${method} isteğini reddeder`,
      },
      requirement: 'wrong-method-is-refused' as const,
      run: (async (target) => {
        const exchange = await target.send({
          operation: webhook,
          method,
          headers: agreedSignature(target, Buffer.alloc(0)),
          deliberatelyInvalid: true,
        })
        expectStatus(exchange, 404, 405, 501)
      }) satisfies Run,
    })),
    {
      id: `muditakurye/pos/http/nothing-internal-on-${area}` as const,
      title: {
        en: `shows nothing internal when it cannot read a ${carries.en}`,
        tr: `okuyamadığı ${carries.tr} için iç bilgi göstermez`,
      },
      requirement: 'nothing-internal-leaks' as const,
      run: (async (target) => {
        expectNothingInternal(await sendBytes(target, webhook, '{"orderId": '))
        expectNothingInternal(await sendBroken(target, webhook, { ...event(target), orderId: ['order_1'] }))
      }) satisfies Run,
    },
  ]),
  ...['content-type', 'CONTENT-TYPE'].map((spelling, index) => ({
    id: `muditakurye/pos/http/content-type-in-${index === 0 ? 'lower' : 'upper'}-case` as const,
    title: { en: `recognises ${spelling}`, tr: `${spelling} yazılışını tanır` },
    requirement: 'header-names-in-any-case' as const,
    run: (async (target) => {
      const body = statusEvent(target)
      const headers = { [spelling]: 'application/json', ...agreedSignature(target, bytesOf(body)) }
      expectTaken(await target.send({ operation: 'receiveStatus', headers, body }))
    }) satisfies Run,
  })),
])
