import type { httpSanity } from '../../contracts/families/http-sanity.js'
import { defineChecks, type Check } from '../check.js'
import { expectNoServerError, expectStatus, expectTaken } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target.js'
import { json, ownSecret, type Headers } from './secret-header.js'

type Run = Check['run']

/** What plain HTTP needs to know of a surface, to be asked of both alike. */
export interface HttpSubject {
  surface: 'hiziryemek/platform' | 'hiziryemek/pos'
  operation: string
  /** The state that `acceptable` asks for. */
  state?: string
  /** Methods that nobody has a use for here. */
  otherMethods: readonly string[]
  /** A body that is taken. */
  acceptable(target: Target): Promise<object>
  /** A valid body with this as one of its free texts; that it is taken is not asked. */
  carrying(target: Target, text: string): object
}

/** Texts that are put into a valid body in place of a free text, as they stand in the JSON. */
const troublesomeTexts = [
  {
    name: 'unpaired-surrogate',
    text: '"\\ud83d"',
    en: 'half of a surrogate pair',
    tr: 'yarım surrogate çiftinde',
  },
  { name: 'nul', text: '"a\\u0000b"', en: 'a NUL character', tr: 'NUL karakterinde' },
  {
    name: 'number-beyond-double',
    text: '1e999',
    en: 'a number beyond double precision',
    tr: 'çok büyük sayıda',
  },
] as const

const headerSpellings = [
  { name: 'upper-case-header-name', header: 'X-SECRET-KEY', en: 'upper', tr: 'büyük harfle yazılmış' },
  { name: 'mixed-case-header-name', header: 'X-Secret-Key', en: 'mixed', tr: 'karışık harfle yazılmış' },
] as const

/** Checks of plain HTTP and JSON that are the same on both surfaces. */
export function httpChecks({ surface, operation, state, otherMethods, acceptable, carrying }: HttpSubject) {
  const needed = state === undefined ? {} : { state }
  const send = (target: Target, body: unknown, headers: Headers = ownSecret(target)): Promise<Exchange> =>
    target.send({ operation, headers: { ...json, ...headers }, body, deliberatelyInvalid: true })
  const carryingJson = (target: Target, text: string): string =>
    JSON.stringify(carrying(target, '|')).replace('"|"', text)

  return defineChecks<keyof typeof httpSanity>([
    ...headerSpellings.map(({ name, header, en, tr }) => ({
      id: `${surface}/http/${name}` as const,
      title: { en: `recognises ${header} in ${en} case`, tr: `${tr} ${header} başlığını tanır` },
      requirement: 'header-names-in-any-case' as const,
      ...needed,
      run: (async (target) => {
        expectTaken(
          await send(target, await acceptable(target), { [header]: target.credential('secretKey') }),
        )
      }) satisfies Run,
    })),
    ...otherMethods.map((method) => ({
      id: `${surface}/http/method-${method.toLowerCase()}` as const,
      title: {
        en: `refuses ${method} where POST is documented`,
        tr: `POST belgelenen yerde ${method} isteğini reddeder`,
      },
      requirement: 'wrong-method-is-refused' as const,
      run: (async (target) => {
        const exchange = await target.send({
          operation,
          method,
          headers: ownSecret(target),
          deliberatelyInvalid: true,
        })
        expectStatus(exchange, 404, 405, 501)
      }) satisfies Run,
    })),
    {
      id: `${surface}/http/invalid-utf-8`,
      title: { en: 'does not break on bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlarda bozulmaz' },
      requirement: 'bad-input-is-not-a-server-error',
      async run(target) {
        const [before, after] = JSON.stringify(carrying(target, 'a|b')).split('|')
        const bytes = [Buffer.from(before!), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(after!)]
        expectNoServerError(await send(target, Buffer.concat(bytes)))
      },
    },
    ...troublesomeTexts.map(({ name, text, en, tr }) => ({
      id: `${surface}/http/${name}` as const,
      title: { en: `does not break on ${en}`, tr: `${tr} bozulmaz` },
      requirement: 'bad-input-is-not-a-server-error' as const,
      level: 'should' as const,
      run: (async (target) => {
        expectNoServerError(await send(target, Buffer.from(carryingJson(target, text))))
      }) satisfies Run,
    })),
    {
      id: `${surface}/json/unknown-fields`,
      title: {
        en: 'accepts fields that the documents do not name',
        tr: 'belgelerde olmayan alanları kabul eder',
      },
      requirement: 'unknown-fields-tolerated',
      ...needed,
      async run(target) {
        expectTaken(await send(target, { ...(await acceptable(target)), branch: 'Kadıköy', terminalNo: 7 }))
      },
    },
    {
      id: `${surface}/json/deep`,
      title: { en: 'survives JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON ile çökmez' },
      requirement: 'hostile-json-survived',
      async run(target) {
        const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
        const body = JSON.stringify(carrying(target, target.fresh('deep'))).replace(
          /\}$/,
          `,"extra":${deep}}`,
        )
        expectNoServerError(await send(target, Buffer.from(body)))
      },
    },
    {
      id: `${surface}/json/doubled-key`,
      title: { en: 'survives a doubled key', tr: 'yinelenen anahtarla çökmez' },
      requirement: 'hostile-json-survived',
      async run(target) {
        const body = JSON.stringify(carrying(target, target.fresh('doubled')))
        expectNoServerError(await send(target, Buffer.from(body.replace(/^\{("\w+":)/, '{$1"first",$1'))))
      },
    },
    {
      id: `${surface}/json/huge`,
      title: { en: 'survives a body of 2 MB', tr: '2 MB gövdeyle çökmez' },
      requirement: 'hostile-json-survived',
      allow: 'hugeBodies',
      async run(target) {
        const padding = 'x'.repeat(2_000_000)
        expectNoServerError(await send(target, { ...carrying(target, target.fresh('huge')), padding }))
      },
    },
  ])
}
