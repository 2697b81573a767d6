import { isSuccess } from '../../../../../contracts/wire/status-class.js'
import { defineChecks } from '../../../../check.js'
import { inRounds } from '../../../../families/repeats/rounds.js'
import { expectClientError, expectNoServerError, expectThat } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import type { Target } from '../../../../run/target/target.js'
import type { CourierRequirement } from '../../requirement.js'
import { askPackage, send } from '../../requests.js'
import { expectSuccess, expectThisPackage, expectValue } from './expect-package.js'
import { packageBody, type OwnOrder } from './package-body.js'
import { arrangedPackage, readShown } from './saved-package.js'

const reading = 'hesapkurye.repeated-order-number'
const parallel = 8

/** Other contents under the number of a package. */
function otherContents({ RemoteOrderNumber }: OwnOrder, target: Target): Promise<OwnOrder> {
  return packageBody(target, { RemoteOrderNumber, OrderNote: 'Bambaska bir siparis' })
}

async function saveAtOnce(target: Target): Promise<{ body: OwnOrder; exchanges: Exchange[] }> {
  const body = await packageBody(target)
  const bodies = Array.from({ length: parallel }, (_, index) => ({ ...body, OrderNote: `Siparis ${index}` }))
  const exchanges = await target.atOnce(parallel, (index) => send(target, 'savePackage', bodies[index]!))
  return { body, exchanges }
}

function expectSuccesses(exchanges: readonly Exchange[], wanted: number): void {
  const successes = exchanges.filter(({ response }) => isSuccess(response.status)).length
  expectThat(
    successes === wanted,
    { en: `${wanted} of ${parallel} answered with 2xx`, tr: `${parallel} istekten ${wanted} tanesine 2xx` },
    { en: `${successes} answered with 2xx`, tr: `${successes} tanesine 2xx` },
  )
}

export const repeatChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/repeats/other-contents',
    title: {
      en: 'keeps the first contents when an order number is saved again',
      tr: 'numara yeniden kaydedildiğinde ilk içeriği korur',
    },
    requirement: 'repeat-saves-nothing-new',
    async run(target) {
      const body = await arrangedPackage(target)
      const first = await readShown(target, body.RemoteOrderNumber)
      await send(target, 'savePackage', await otherContents(body, target))
      const after = await readShown(target, body.RemoteOrderNumber)
      expectValue(after, 'PackageID', first['PackageID'])
      expectValue(after, 'AddressDetail', first['AddressDetail'])
      expectValue(after, 'OrderNote', first['OrderNote'])
    },
  },
  {
    id: 'hesapkurye/courier/repeats/same-contents',
    title: {
      en: 'makes no second package of the same order',
      tr: 'aynı siparişten ikinci bir paket oluşturmaz',
    },
    requirement: 'repeat-saves-nothing-new',
    async run(target) {
      const body = await arrangedPackage(target)
      const first = await readShown(target, body.RemoteOrderNumber)
      await send(target, 'savePackage', body)
      expectValue(await readShown(target, body.RemoteOrderNumber), 'PackageID', first['PackageID'])
    },
  },
  {
    id: 'hesapkurye/courier/repeats/refused',
    title: { en: 'refuses an order number that it has', tr: 'kayıtlı sipariş numarasını reddeder' },
    requirement: 'repeat-is-refused',
    readings: { [reading]: ['refuse'] },
    async run(target) {
      const body = await arrangedPackage(target)
      expectClientError(await send(target, 'savePackage', body))
      expectClientError(await send(target, 'savePackage', await otherContents(body, target)))
    },
  },
  {
    id: 'hesapkurye/courier/repeats/replayed',
    title: {
      en: 'answers an order number that it has with a success',
      tr: 'kayıtlı sipariş numarasını başarıyla yanıtlar',
    },
    requirement: 'repeat-is-replayed',
    readings: { [reading]: ['replay'] },
    async run(target) {
      const body = await arrangedPackage(target)
      expectSuccess(await send(target, 'savePackage', body))
      expectSuccess(await send(target, 'savePackage', await otherContents(body, target)))
    },
  },
  {
    id: 'hesapkurye/courier/repeats/at-once',
    title: {
      en: 'keeps one package of parallel requests with one order number',
      tr: 'aynı numaralı eşzamanlı isteklerden tek paket tutar',
    },
    requirement: 'parallel-repeats-save-one',
    async run(target) {
      const { body, exchanges } = await saveAtOnce(target)
      exchanges.forEach(expectNoServerError)
      const first = await readShown(target, body.RemoteOrderNumber)
      const again = await readShown(target, body.RemoteOrderNumber)
      expectValue(again, 'PackageID', first['PackageID'])
      expectValue(again, 'OrderNote', first['OrderNote'])
    },
  },
  {
    id: 'hesapkurye/courier/repeats/at-once-refused',
    title: {
      en: 'accepts exactly one of parallel requests with one order number',
      tr: 'aynı numaralı eşzamanlı isteklerden tam birini kabul eder',
    },
    requirement: 'parallel-repeats-save-one',
    readings: { [reading]: ['refuse'] },
    run: (target) =>
      inRounds(async () => {
        const { exchanges } = await saveAtOnce(target)
        expectSuccesses(exchanges, 1)
      }),
  },
  {
    id: 'hesapkurye/courier/repeats/at-once-replayed',
    title: {
      en: 'answers all parallel requests with one order number with a success',
      tr: 'aynı numaralı eşzamanlı isteklerin hepsini başarıyla yanıtlar',
    },
    requirement: 'parallel-repeats-save-one',
    readings: { [reading]: ['replay'] },
    run: (target) =>
      inRounds(async () => {
        const { exchanges } = await saveAtOnce(target)
        expectSuccesses(exchanges, parallel)
      }),
  },
  {
    id: 'hesapkurye/courier/repeats/numbers-in-other-case',
    title: {
      en: 'takes order numbers in another letter case as two packages',
      tr: 'harf büyüklüğü farklı numaraları iki paket sayar',
    },
    requirement: 'order-numbers-are-case-sensitive',
    async run(target) {
      const number = target.fresh('case')
      const lower = await arrangedPackage(target, { RemoteOrderNumber: `${number}_abc` })
      const upper = await packageBody(target, { RemoteOrderNumber: `${number}_ABC` })
      expectSuccess(await send(target, 'savePackage', upper))
      expectThisPackage(await askPackage(target, lower.RemoteOrderNumber), lower)
      expectThisPackage(await askPackage(target, upper.RemoteOrderNumber), upper)
    },
  },
])
