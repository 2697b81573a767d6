import { defineChecks, type Check } from '../../../check.js'
import { expectStatus, expectTaken } from '../../../run/expect/expect.js'
import {
  cutElsewhere,
  firstHalf,
  inLettersOfOtherCase,
  withHead,
  withTail,
} from '../../../run/expect/near-credential.js'
import type { Target } from '../../../run/target/target.js'
import { expectNotEchoed } from '../expectations.js'
import type { PosRequirement } from '../requirement.js'
import { order, ownPair, pair, sendBrokenOrder, sendOrder, without } from '../requests.js'

type Run = Check['run']
type Half = 'apiKey' | 'apiSecret'

const neverIssued = 'uyum_never_issued_0000000000'
const halves = [
  { half: 'apiKey', header: 'X-API-KEY', name: 'api-key' },
  { half: 'apiSecret', header: 'X-API-SECRET', name: 'api-secret' },
] as const

/** Values that are not the credential, however careless the comparison. */
const wrongValues = [
  { name: 'never-issued', en: 'that was never issued', tr: 'hiç verilmemiş', of: (): string => neverIssued },
  {
    name: 'with-a-tail',
    en: 'that only begins like the right one',
    tr: 'yalnızca başı doğru olan',
    of: withTail,
  },
  {
    name: 'with-a-head',
    en: 'that only ends like the right one',
    tr: 'yalnızca sonu doğru olan',
    of: withHead,
  },
  {
    name: 'cut-short',
    en: 'that is only the beginning of the right one',
    tr: 'doğru değerin yalnızca başı olan',
    of: firstHalf,
  },
] as const

/** The statuses that the reading in force allows for half a pair. */
function halfPairStatuses(target: Target): number[] {
  const chosen = target.reading('bkyemek.half-pair')
  return chosen === 'either' ? [401, 403] : [Number(chosen)]
}

/** The target's own pair with one half replaced. */
function pairWith(target: Target, half: Half, value: string): ReturnType<typeof pair> {
  const own = {
    apiKey: target.credential('apiKey'),
    apiSecret: target.credential('apiSecret'),
    [half]: value,
  }
  return pair(own.apiKey, own.apiSecret)
}

export const authenticationChecks = defineChecks<PosRequirement>([
  {
    id: 'bkyemek/pos/authentication/no-credentials',
    title: { en: 'refuses a request without credentials', tr: 'kimlik bilgisi taşımayan isteği reddeder' },
    requirement: 'missing-credentials-are-401',
    tags: ['smoke'],
    async run(target) {
      expectStatus(await sendOrder(target, order(target), {}), 401)
    },
  },
  {
    id: 'bkyemek/pos/authentication/secret-alone',
    title: { en: 'refuses X-API-SECRET alone', tr: 'tek başına gelen X-API-SECRET başlığını reddeder' },
    requirement: 'api-key-required',
    async run(target) {
      const exchange = await sendOrder(target, order(target), {
        'X-API-SECRET': target.credential('apiSecret'),
      })
      expectStatus(exchange, ...halfPairStatuses(target))
    },
  },
  {
    id: 'bkyemek/pos/authentication/key-alone',
    title: { en: 'refuses X-API-KEY alone', tr: 'tek başına gelen X-API-KEY başlığını reddeder' },
    requirement: 'api-secret-required',
    async run(target) {
      const exchange = await sendOrder(target, order(target), { 'X-API-KEY': target.credential('apiKey') })
      expectStatus(exchange, ...halfPairStatuses(target))
    },
  },
  ...halves.map(({ half, header, name }) => ({
    id: `bkyemek/pos/authentication/half-a-pair-${name}` as const,
    title: {
      en: `counts ${header} alone as missing credentials`,
      tr: `tek başına gelen ${header} başlığını eksik bilgi sayar`,
    },
    requirement: 'half-a-pair-is-401' as const,
    readings: { 'bkyemek.half-pair': ['either', '401'] },
    run: (async (target) => {
      const exchange = await sendOrder(target, order(target), { [header]: target.credential(half) })
      expectStatus(exchange, 401)
    }) satisfies Run,
  })),
  {
    id: 'bkyemek/pos/authentication/empty-pair',
    title: { en: 'refuses empty credentials', tr: 'boş kimlik bilgilerini reddeder' },
    requirement: 'empty-credentials-refused',
    async run(target) {
      expectStatus(await sendOrder(target, order(target), pair('', '')), 401, 403)
    },
  },
  ...halves.map(({ half, header, name }) => ({
    id: `bkyemek/pos/authentication/empty-${name}` as const,
    title: { en: `refuses an empty ${header}`, tr: `boş ${header} değerini reddeder` },
    requirement: 'empty-credentials-refused' as const,
    run: (async (target) => {
      expectStatus(await sendOrder(target, order(target), pairWith(target, half, '')), 401, 403)
    }) satisfies Run,
  })),
  ...halves.flatMap(({ half, header, name: halfName }) =>
    wrongValues.map(({ name, en, tr, of }) => ({
      id: `bkyemek/pos/authentication/${halfName}-${name}` as const,
      title: { en: `refuses an ${header} ${en}`, tr: `${tr} ${header} değerini reddeder` },
      requirement: `wrong-${halfName}-is-403` as const,
      ...(name === 'never-issued' && { tags: ['smoke'] }),
      run: (async (target) => {
        const wrong = pairWith(target, half, of(target, half))
        expectStatus(await sendOrder(target, order(target), wrong), 403)
      }) satisfies Run,
    })),
  ),
  ...halves.map(({ half, header, name }) => ({
    id: `bkyemek/pos/authentication/${name}-in-other-case` as const,
    title: {
      en: `refuses an ${header} in another letter case`,
      tr: `büyük-küçük harfi farklı ${header} değerini reddeder`,
    },
    requirement: 'credentials-are-case-sensitive' as const,
    run: (async (target) => {
      const wrong = pairWith(target, half, inLettersOfOtherCase(target, half))
      expectStatus(await sendOrder(target, order(target), wrong), 403)
    }) satisfies Run,
  })),
  {
    id: 'bkyemek/pos/authentication/halves-exchanged',
    title: {
      en: 'refuses the right pair with its halves exchanged',
      tr: 'yarıları yer değiştirmiş doğru çifti reddeder',
    },
    requirement: 'wrong-api-key-is-403',
    async run(target) {
      const exchanged = pair(target.credential('apiSecret'), target.credential('apiKey'))
      expectStatus(await sendOrder(target, order(target), exchanged), 403)
    },
  },
  {
    id: 'bkyemek/pos/authentication/pair-cut-elsewhere',
    title: {
      en: 'refuses a pair that reads like the right one only when it is joined',
      tr: 'yalnızca birleştirilince doğru çift gibi okunan çifti reddeder',
    },
    requirement: 'wrong-api-key-is-403',
    async run(target) {
      const elsewhere = pair(...cutElsewhere(target, 'apiKey', 'apiSecret'))
      expectStatus(await sendOrder(target, order(target), elsewhere), 403)
    },
  },
  {
    id: 'bkyemek/pos/authentication/before-the-body',
    title: {
      en: 'judges the credentials before the order',
      tr: 'siparişten önce kimlik bilgilerini denetler',
    },
    requirement: 'credentials-judged-before-body',
    async run(target) {
      const faulty = without(order(target), 'musteri_adi')
      expectStatus(await sendBrokenOrder(target, faulty, pair(neverIssued, neverIssued)), 403)
    },
  },
  {
    id: 'bkyemek/pos/authentication/nothing-echoed-when-taken',
    title: {
      en: 'repeats no credential when it takes an order',
      tr: 'siparişi alırken kimlik bilgisini tekrarlamaz',
    },
    requirement: 'secrets-not-echoed',
    async run(target) {
      const exchange = await sendOrder(target, order(target))
      expectNotEchoed(exchange, Object.values(ownPair(target)))
    },
  },
  {
    id: 'bkyemek/pos/authentication/nothing-echoed-when-refused',
    title: {
      en: 'repeats no credential when it refuses one',
      tr: 'kimlik bilgisini reddederken tekrarlamaz',
    },
    requirement: 'secrets-not-echoed',
    async run(target) {
      const wrong = pairWith(target, 'apiSecret', neverIssued)
      expectNotEchoed(await sendOrder(target, order(target), wrong), Object.values(wrong))
    },
  },
  ...(['lower', 'mixed'] as const).map((spelling) => ({
    id: `bkyemek/pos/authentication/header-names-in-${spelling}-case` as const,
    title: {
      en: `recognises the headers in ${spelling} case`,
      tr: `başlıkları ${spelling === 'lower' ? 'küçük harfle' : 'karışık harfle'} yazıldığında da tanır`,
    },
    requirement: 'header-names-in-any-case' as const,
    run: (async (target) => {
      const [key, secret] = spellings[spelling]
      const exchange = await sendOrder(target, order(target), {
        [key]: target.credential('apiKey'),
        [secret]: target.credential('apiSecret'),
      })
      expectTaken(exchange)
    }) satisfies Run,
  })),
])

const spellings = {
  lower: ['x-api-key', 'x-api-secret'],
  mixed: ['X-Api-Key', 'X-Api-Secret'],
} as const
