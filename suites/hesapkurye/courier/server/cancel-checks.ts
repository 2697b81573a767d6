import { defineChecks, type Check } from '../../../check.js'
import {
  expectClientError,
  expectMember,
  expectNoServerError,
  expectThat,
} from '../../../run/expect/expect.js'
import type { CourierRequirement } from '../requirement.js'
import { askPackage, cancel, cancellation, send, sendBroken, without } from '../requests.js'
import {
  expectPackage,
  expectStatusOf,
  expectStatusValue,
  expectSuccess,
  seenMember,
  type ShownPackage,
} from './packages/expect-package.js'
import { neighbouringNumbers } from './neighbouring-numbers.js'
import { localMinute } from './packages/package-body.js'
import { packageExists, packageInStatus } from './packages/package-in-status.js'
import { arrangedCancelled, arrangedPackage, readShown, requireSuccess } from './packages/saved-package.js'

type Run = Check['run']

function expectNotCancelled(shown: ShownPackage): void {
  expectThat(
    String(shown['StatusValue']) !== '9',
    { en: 'a StatusValue other than 9', tr: '9 dışında bir StatusValue' },
    { en: seenMember(shown, 'StatusValue'), tr: seenMember(shown, 'StatusValue') },
  )
}

export const cancelChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/cancel/new-package',
    title: { en: 'cancels a package that was just saved', tr: 'yeni kaydedilen paketi iptal eder' },
    requirement: 'cancel-succeeds',
    tags: ['smoke'],
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      expectSuccess(await cancel(target, RemoteOrderNumber))
    },
  },
  {
    id: 'hesapkurye/courier/cancel/future-order',
    title: { en: 'cancels an order for tomorrow', tr: 'yarın için verilen siparişi iptal eder' },
    requirement: 'cancel-succeeds',
    async run(target) {
      const tomorrow = { IsFutureOrder: true, TargetDate: localMinute(target, 25 * 60) }
      const { RemoteOrderNumber } = await arrangedPackage(target, tomorrow)
      expectSuccess(await cancel(target, RemoteOrderNumber))
    },
  },
  {
    id: 'hesapkurye/courier/cancel/message',
    title: { en: 'says "Paket iptal edildi."', tr: '"Paket iptal edildi." der' },
    requirement: 'cancel-message',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      const exchange = await cancel(target, RemoteOrderNumber)
      requireSuccess('Cancel', exchange)
      expectMember(exchange, 'message', 'Paket iptal edildi.')
    },
  },
  {
    id: 'hesapkurye/courier/cancel/status-changed',
    title: {
      en: 'shows a cancelled package as cancelled',
      tr: 'iptal edilen paketi iptal edilmiş gösterir',
    },
    requirement: 'cancel-changes-the-status',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      await readShown(target, RemoteOrderNumber)
      requireSuccess('Cancel', await cancel(target, RemoteOrderNumber))
      // What could be read before is still there: its status changes, it does not vanish.
      expectStatusOf(expectPackage(await askPackage(target, RemoteOrderNumber)), 9)
    },
  },
  ...neighbouringNumbers.map(({ name, of }) => ({
    id: `hesapkurye/courier/cancel/not-${name}` as const,
    title: {
      en: `leaves the other package as it is (${name})`,
      tr: `öteki paketi olduğu gibi bırakır (${name})`,
    },
    requirement: 'only-the-named-package-cancelled' as const,
    run: (async (target) => {
      const first = await arrangedPackage(target)
      const second = await arrangedPackage(target, { RemoteOrderNumber: of(first.RemoteOrderNumber) })
      await cancel(target, first.RemoteOrderNumber)
      expectNotCancelled(await readShown(target, second.RemoteOrderNumber))
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/cancel/turkish-reason',
    title: { en: 'accepts a reason with Turkish letters', tr: 'Türkçe harfli iptal nedenini kabul eder' },
    requirement: 'turkish-reason-taken',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      const body = { ...cancellation(target, RemoteOrderNumber), Reason: 'Müşteri talebi' }
      expectSuccess(await send(target, 'cancelPackage', body))
    },
  },
  ...([3, 4, 6, 7] as const).map((value) => ({
    id: `hesapkurye/courier/cancel/in-status-${value}` as const,
    title: { en: `cancels a package in status ${value}`, tr: `${value} durumundaki paketi iptal eder` },
    requirement: 'assigned-package-can-be-cancelled' as const,
    state: packageExists,
    run: (async (target) => {
      const remoteOrderNumber = await packageInStatus(target, value)
      expectSuccess(await cancel(target, remoteOrderNumber))
      expectStatusValue(await readShown(target, remoteOrderNumber), 9)
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/cancel/delivered',
    title: { en: 'does not cancel a delivered package', tr: 'teslim edilmiş paketi iptal etmez' },
    requirement: 'delivered-package-stays-delivered',
    state: packageExists,
    async run(target) {
      const remoteOrderNumber = await packageInStatus(target, 8)
      expectClientError(await cancel(target, remoteOrderNumber))
      expectStatusValue(await readShown(target, remoteOrderNumber), 8)
    },
  },
  {
    id: 'hesapkurye/courier/cancel/twice',
    title: {
      en: 'keeps a package cancelled that is cancelled twice',
      tr: 'ikinci iptalde paketi iptal edilmiş tutar',
    },
    requirement: 'cancelled-package-stays-cancelled',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedCancelled(target)
      expectNoServerError(await cancel(target, RemoteOrderNumber))
      expectStatusValue(await readShown(target, RemoteOrderNumber), 9)
    },
  },
  {
    id: 'hesapkurye/courier/cancel/at-once',
    title: {
      en: 'keeps a package cancelled that is cancelled several times at once',
      tr: 'aynı anda birkaç kez iptal edilen paketi iptal edilmiş tutar',
    },
    requirement: 'cancelled-package-stays-cancelled',
    async run(target) {
      // Whether one alone cancels is the matter of others.
      await arrangedCancelled(target)
      const { RemoteOrderNumber } = await arrangedPackage(target)
      const sent = Array.from({ length: 4 }, () => cancel(target, RemoteOrderNumber))
      ;(await Promise.all(sent)).forEach(expectNoServerError)
      expectStatusValue(await readShown(target, RemoteOrderNumber), 9)
    },
  },
  {
    id: 'hesapkurye/courier/cancel/unknown-number',
    title: {
      en: 'refuses to cancel an order number that was never saved',
      tr: 'hiç kaydedilmemiş sipariş numarasının iptalini reddeder',
    },
    requirement: 'cancelling-an-unknown-number-refused',
    async run(target) {
      expectClientError(await cancel(target, target.fresh('never_saved')))
    },
  },
  {
    id: 'hesapkurye/courier/cancel/without-number',
    title: {
      en: 'refuses a cancellation without remoteOrderNumber',
      tr: 'remoteOrderNumber olmayan iptali reddeder',
    },
    requirement: 'cancelling-needs-an-order-number',
    async run(target) {
      const body = without(cancellation(target, ''), 'remoteOrderNumber')
      expectClientError(await sendBroken(target, 'cancelPackage', body))
    },
  },
  {
    id: 'hesapkurye/courier/cancel/without-reason',
    title: { en: 'refuses a cancellation without Reason', tr: 'Reason olmayan iptali reddeder' },
    requirement: 'cancelling-needs-a-reason',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      const body = without(cancellation(target, RemoteOrderNumber), 'Reason')
      expectClientError(await sendBroken(target, 'cancelPackage', body))
    },
  },
  {
    id: 'hesapkurye/courier/cancel/without-outsource-id',
    title: { en: 'accepts a cancellation without OutSourceID', tr: 'OutSourceID olmayan iptali kabul eder' },
    requirement: 'cancelling-without-outsource-id',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      const body = without(cancellation(target, RemoteOrderNumber), 'OutSourceID')
      expectSuccess(await send(target, 'cancelPackage', body))
    },
  },
  {
    id: 'hesapkurye/courier/cancel/capital-r',
    title: {
      en: 'understands RemoteOrderNumber with a capital R in Cancel',
      tr: 'Cancel isteğinde büyük R ile RemoteOrderNumber alanını anlar',
    },
    requirement: 'cancelling-with-a-capital-r',
    async run(target) {
      const saved = await arrangedPackage(target)
      const { remoteOrderNumber, ...body } = cancellation(target, saved.RemoteOrderNumber)
      const renamed = { ...body, RemoteOrderNumber: remoteOrderNumber }
      expectSuccess(await sendBroken(target, 'cancelPackage', renamed))
    },
  },
])
