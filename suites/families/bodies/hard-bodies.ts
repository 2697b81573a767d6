import { askingMore } from '../asking-more.js'
import { expectClientError } from '../../run/expect/expect.js'
import type { Target } from '../../run/target/target.js'
import { answered } from '../answers/answered-bodies.js'
import { carriedAs, carryingNoUtf8 } from '../texts/carried-texts.js'
import type { FamilyRow } from '../family-row.js'
import type { SurfaceFacts } from '../surface-facts.js'
import { survives, survivesHostile } from './survived-bodies.js'

const mark = '<here>'

/** A valid body with a member more, as it stands in the JSON. */
function withMember(body: object, member: string): Buffer {
  return Buffer.from(JSON.stringify(body).replace(/\}$/, () => `,${member}}`))
}

async function withHugeNumber(target: Target, { body }: SurfaceFacts, name: string): Promise<Buffer> {
  const text = JSON.stringify({ ...(await body(target, 'number')), [name]: mark })
  return Buffer.from(text.replace(`"${mark}"`, '1e999'))
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
