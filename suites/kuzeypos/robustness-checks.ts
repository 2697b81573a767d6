import type { httpSanity } from '../../contracts/families/http-sanity.js'
import { defineChecks, type Check } from '../check.js'
import { expectClientError, expectNoServerError, expectStatus } from '../run/expect/expect.js'
import { expectNothingInternal } from '../run/expect/expect-sane-answer.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target.js'

/** How a surface is spoken to, so that the same hard cases reach both. */
export interface CallFacts {
  surface: 'kuzeypos/platform' | 'kuzeypos/courier'
  operation: string
  /** A member of the body that is a number. */
  numberField: string
  /** A body that the contract allows. */
  body(target: Target): object
  /** Sends a JSON value, or the bytes of a Buffer, that may break the contract. */
  send(target: Target, body: unknown): Promise<Exchange>
}

const atOnce = 8

/** Bodies that are wrong altogether. */
const wrongBodies = [
  { name: 'cut-short', text: '{"restaurantId": "507f1f77' },
  { name: 'no-json-at-all', text: 'restaurantId=507f1f77bcf86cd799439011' },
  { name: 'empty', text: '' },
  { name: 'null', text: 'null' },
  { name: 'array', text: '[]' },
]

/** Plain sanity of HTTP and JSON: none of these may break a server. */
export function robustnessChecks({ surface, operation, numberField, body, send }: CallFacts) {
  const textOf = (target: Target, more: object = {}) => JSON.stringify({ ...body(target), ...more })

  return defineChecks<keyof typeof httpSanity>([
    {
      id: `${surface}/http/padded-body-answered`,
      title: {
        en: 'answers a valid body with 100 KB of white space behind it',
        tr: 'ardında 100 KB boşluk bulunan geçerli gövdeye yanıt verir',
      },
      requirement: 'every-request-answered',
      async run(target) {
        expectNoServerError(await send(target, Buffer.from(textOf(target) + ' '.repeat(100_000))))
      },
    },
    {
      id: `${surface}/http/parallel-requests-answered`,
      title: { en: `answers ${atOnce} requests at once`, tr: `eşzamanlı ${atOnce} isteğe yanıt verir` },
      requirement: 'every-request-answered',
      async run(target) {
        const bodies = Array.from({ length: atOnce }, () => body(target))
        const exchanges = await Promise.all(bodies.map((each) => send(target, each)))
        exchanges.forEach(expectNoServerError)
      },
    },
    ...wrongBodies.map(({ name, text }) => ({
      id: `${surface}/http/wrong-body-${name}` as const,
      title: {
        en: `does not break on a body that is wrong altogether (${name})`,
        tr: `baştan sona hatalı gövdede bozulmaz (${name})`,
      },
      requirement: 'bad-input-is-not-a-server-error' as const,
      run: (async (target) => {
        expectNoServerError(await send(target, Buffer.from(text)))
      }) satisfies Check['run'],
    })),
    {
      id: `${surface}/http/broken-json-is-the-clients-error`,
      title: {
        en: 'tells the sender of broken JSON that it erred',
        tr: 'bozuk JSON gönderene hatanın onda olduğunu bildirir',
      },
      requirement: 'bad-input-is-not-a-server-error',
      level: 'should',
      async run(target) {
        expectClientError(await send(target, Buffer.from('{"restaurantId": "507f1f77')))
      },
    },
    {
      id: `${surface}/http/invalid-utf-8`,
      title: { en: 'does not break on bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlarda bozulmaz' },
      requirement: 'bad-input-is-not-a-server-error',
      async run(target) {
        const [before = '', after = ''] = textOf(target, { uyum: '|' }).split('|')
        const bytes = [Buffer.from(before), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(after)]
        expectNoServerError(await send(target, Buffer.concat(bytes)))
      },
    },
    {
      id: `${surface}/http/unpaired-surrogate`,
      title: { en: 'does not break on half of a surrogate pair', tr: 'yarım surrogate çiftinde bozulmaz' },
      requirement: 'bad-input-is-not-a-server-error',
      level: 'should',
      async run(target) {
        const text = textOf(target, { uyum: '|' }).replace('|', '\\ud83d')
        expectNoServerError(await send(target, Buffer.from(text)))
      },
    },
    {
      id: `${surface}/http/number-beyond-double`,
      title: { en: 'does not break on a number beyond double precision', tr: 'çok büyük sayıda bozulmaz' },
      requirement: 'bad-input-is-not-a-server-error',
      level: 'should',
      async run(target) {
        const text = textOf(target, { [numberField]: '|' }).replace('"|"', '1e999')
        expectNoServerError(await send(target, Buffer.from(text)))
      },
    },
    {
      id: `${surface}/http/other-method`,
      title: { en: 'refuses GET where it expects POST', tr: 'POST beklenen yerde GET isteğini reddeder' },
      requirement: 'wrong-method-is-refused',
      async run(target) {
        const exchange = await target.send({
          operation,
          method: 'GET',
          headers: {},
          deliberatelyInvalid: true,
        })
        expectStatus(exchange, 404, 405, 501)
      },
    },
    {
      id: `${surface}/http/nothing-internal`,
      title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
      requirement: 'nothing-internal-leaks',
      async run(target) {
        expectNothingInternal(await send(target, Buffer.from('{"restaurantId": ')))
        expectNothingInternal(await send(target, { ...body(target), restaurantId: { $where: '1' } }))
        expectNothingInternal(await send(target, { ...body(target), [numberField]: 'bir' }))
      },
    },
    {
      id: `${surface}/json/deep`,
      title: { en: 'survives JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON ile çökmez' },
      requirement: 'hostile-json-survived',
      async run(target) {
        const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
        const text = textOf(target).replace(/\}$/, `,"uyum":${deep}}`)
        expectNoServerError(await send(target, Buffer.from(text)))
      },
    },
    {
      id: `${surface}/json/doubled-key`,
      title: { en: 'survives a doubled key', tr: 'yinelenen anahtarla çökmez' },
      requirement: 'hostile-json-survived',
      async run(target) {
        const text = textOf(target).replace(/\}$/, `,"${numberField}":2}`)
        expectNoServerError(await send(target, Buffer.from(text)))
      },
    },
    {
      id: `${surface}/json/prototype-key`,
      title: { en: 'survives a key named __proto__', tr: '__proto__ adlı anahtarla çökmez' },
      requirement: 'hostile-json-survived',
      async run(target) {
        const text = textOf(target).replace(/\}$/, ',"__proto__":{"status":2}}')
        expectNoServerError(await send(target, Buffer.from(text)))
      },
    },
    {
      id: `${surface}/json/huge`,
      title: { en: 'survives a body of 2 MB', tr: '2 MB gövdeyle çökmez' },
      requirement: 'hostile-json-survived',
      allow: 'hugeBodies',
      async run(target) {
        expectNoServerError(await send(target, { ...body(target), uyum: 'x'.repeat(2_000_000) }))
      },
    },
  ])
}
