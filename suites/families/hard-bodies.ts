import { askingMore } from '../asking-more.js'
import { expectClientError, expectNoServerError } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import { NoAnswer } from '../run/http/no-answer.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target.js'
import type { FamilyRow } from './family-row.js'
import type { SurfaceFacts } from './surface-facts.js'

/** Makes what is sent: a JSON value, or bytes. */
export type Body = (target: Target, facts: SurfaceFacts) => unknown

interface HardBody extends Omit<FamilyRow, 'requirement' | 'run'> {
  body: Body
}

const atOnce = 8
const mark = '<here>'
const notUtf8 = Buffer.from([0xff, 0xfe, 0xc3])

/** A valid body with this in place of one of its free texts, as it stands in the JSON. */
export function carriedAs(...json: readonly (string | Buffer)[]) {
  return async (target: Target, facts: SurfaceFacts): Promise<Buffer> => {
    const [before = '', after = ''] = JSON.stringify(await facts.carrying(target, mark)).split(`"${mark}"`)
    return Buffer.concat([before, ...json, after].map(bytesOf))
  }
}

function bytesOf(part: string | Buffer): Buffer {
  return typeof part === 'string' ? Buffer.from(part) : part
}

/** A valid body with bytes in one of its free texts that no text has in UTF-8. */
export function carryingNoUtf8(before = '', after = ''): Body {
  return carriedAs(`"${before}`, notUtf8, `${after}"`)
}

/** A valid body with a member more, as it stands in the JSON. */
function withMember(body: object, member: string): Buffer {
  return Buffer.from(JSON.stringify(body).replace(/\}$/, () => `,${member}}`))
}

async function withHugeNumber(target: Target, { body }: SurfaceFacts, name: string): Promise<Buffer> {
  const text = JSON.stringify({ ...(await body(target, 'number')), [name]: mark })
  return Buffer.from(text.replace(`"${mark}"`, '1e999'))
}

/** Whatever a server makes of a request: it does not break. */
export function survived({
  send,
  ...header
}: Omit<FamilyRow, 'requirement' | 'run'> & { send(target: Target): Promise<Exchange> }): FamilyRow {
  return {
    ...header,
    requirement: 'bad-input-is-not-a-server-error',
    run: async (target) => expectNoServerError(await send(target)),
  }
}

/** Nor on what is sent where the surface's own body is expected. */
export function survives({ body, ...header }: HardBody): FamilyRow {
  return {
    ...header,
    requirement: 'bad-input-is-not-a-server-error',
    run: async (target, facts) => expectNoServerError(await facts.send(target, await body(target, facts))),
  }
}

/** Nor on JSON that is made to hurt. */
export function survivesHostile(row: HardBody): FamilyRow {
  return { ...survives(row), requirement: 'hostile-json-survived' }
}

/** Nor on what it has already: a sender who heard no answer sends again. */
export const survivesRepeat: FamilyRow = {
  id: 'http/repeat-survived',
  title: {
    en: 'does not break on an order that it has already',
    tr: 'elinde olan sipariş yinelenince çökmez (5xx dönmez)',
  },
  requirement: 'bad-input-is-not-a-server-error',
  async run(target, facts) {
    const body = await facts.sound(target)
    await whereAnswered(facts.send(target, body))
    expectNoServerError(await whereAnswered(facts.send(target, body)))
  },
}

/** What is sound is answered at all, and no server error is its answer: two sentences of RFC 9110, a row for each. */
export function answered({ body, ...header }: HardBody): FamilyRow[] {
  return soundly(header, async (target, facts) => [await facts.send(target, await body(target, facts))])
}

function soundly(
  { id, title, ...header }: Omit<HardBody, 'body'>,
  send: (target: Target, facts: SurfaceFacts) => Promise<Exchange[]>,
): FamilyRow[] {
  return [
    {
      ...header,
      id,
      title,
      requirement: 'every-request-answered',
      // A request without a whole answer throws where it is sent.
      run: async (target, facts) => void (await send(target, facts)),
    },
    {
      ...header,
      id: `${id.replace(/-answered(?=-|$)/, '')}-survived` as FamilyRow['id'],
      title: {
        en: `${title.en} without a server error`,
        tr: `${title.tr}, sunucu hatası vermez`,
      },
      requirement: 'bad-input-is-not-a-server-error',
      run: async (target, facts) => (await whereAnswered(send(target, facts))).forEach(expectNoServerError),
    },
  ]
}

/** What is not answered has no status to look at: that it should have been is the other row's to say. */
function whereAnswered<Answers>(answers: Promise<Answers>): Promise<Answers> {
  return answers.catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error
    throw new MissingPrerequisite({
      en: 'no answer came, which another check judges: there is no status to look at',
      tr: 'yanıt gelmedi; bunu başka bir kontrol değerlendirir: bakılacak bir durum kodu yok',
    })
  })
}

/** Bodies that break careless servers; the same for everyone. */
export const hardBodies = {
  padded: answered({
    id: 'http/padded-body-answered',
    title: {
      en: 'answers a valid body with 100 KB of white space behind it',
      tr: 'ardında 100 KB boşluk bulunan geçerli gövdeye yanıt verir',
    },
    body: async (target, facts) =>
      Buffer.from(JSON.stringify(await facts.body(target, 'padded')) + ' '.repeat(100_000)),
  }),
  invalidUtf8: survives({
    id: 'http/invalid-utf-8',
    title: {
      en: 'does not break on bytes that are not UTF-8',
      tr: 'UTF-8 olmayan baytlarda çökmez (5xx dönmez)',
    },
    body: carryingNoUtf8(),
  }),
  nul: (text = 'a\\u0000b'): FamilyRow =>
    survives({
      id: 'http/nul',
      title: { en: 'does not break on a NUL character', tr: 'NUL karakterinde çökmez (5xx dönmez)' },
      ...askingMore('hostile-input-survived'),
      body: carriedAs(`"${text}"`),
    }),
  unpairedSurrogate: survives({
    id: 'http/unpaired-surrogate',
    title: {
      en: 'does not break on half of a surrogate pair',
      tr: 'yarım surrogate çiftinde çökmez (5xx dönmez)',
    },
    ...askingMore('hostile-input-survived'),
    body: carriedAs('"\\ud83d"'),
  }),
  numberBeyondDouble: survives({
    id: 'http/number-beyond-double',
    title: {
      en: 'does not break on a number beyond double precision',
      tr: 'çok büyük sayıda çökmez (5xx dönmez)',
    },
    ...askingMore('hostile-input-survived'),
    body: (target, facts) =>
      facts.number === undefined
        ? carriedAs('1e999')(target, facts)
        : withHugeNumber(target, facts, facts.number),
  }),
  deep: survivesHostile({
    id: 'json/deep',
    title: { en: 'survives JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON ile çökmez' },
    body: async (target, facts) =>
      withMember(await facts.body(target, 'deep'), `"${facts.extra}":${'['.repeat(2000)}${']'.repeat(2000)}`),
  }),
  doubledKey: survivesHostile({
    id: 'json/doubled-key',
    title: { en: 'survives a doubled key', tr: 'yinelenen anahtarla çökmez' },
    body: async (target, facts) =>
      withMember(await facts.body(target, 'doubled'), JSON.stringify(facts.doubled).slice(1, -1)),
  }),
  prototypeKey: survivesHostile({
    id: 'json/prototype-key',
    title: { en: 'survives a key named __proto__', tr: '__proto__ adlı anahtarla çökmez' },
    body: async (target, facts) =>
      withMember(await facts.body(target, 'prototype'), '"__proto__":{"status":2}'),
  }),
  huge: survivesHostile({
    id: 'json/huge',
    title: { en: 'survives a body of 2 MB', tr: '2 MB gövdeyle çökmez' },
    allow: 'hugeBodies',
    body: (target, facts) => facts.carrying(target, 'x'.repeat(2_000_000)),
  }),
} as const

/** Several at once, each with a body of its own. */
export const parallelRequests = soundly(
  {
    id: 'http/parallel-requests-answered',
    title: { en: `answers ${atOnce} requests at once`, tr: `eşzamanlı ${atOnce} isteğe yanıt verir` },
  },
  async (target, facts) => {
    const bodies = await Promise.all(
      Array.from({ length: atOnce }, async () => facts.body(target, 'parallel')),
    )
    return Promise.all(bodies.map((each) => facts.send(target, each)))
  },
)

/** That the sender erred, and not only that the server did not. */
export function brokenIsTheClientsError(text: string): FamilyRow {
  return {
    id: 'http/broken-json-is-the-clients-error',
    title: {
      en: 'tells the sender of broken JSON that it erred',
      tr: 'bozuk JSON gönderene hatanın onda olduğunu bildirir',
    },
    requirement: 'bad-input-is-not-a-server-error',
    ...askingMore('undocumented-refusal'),
    run: async (target, facts) => expectClientError(await facts.send(target, Buffer.from(text))),
  }
}
