import { both } from '../../../../../contracts/text/bilingual.js'
import { isDeepStrictEqual } from 'node:util'
import { defineChecks, type Check } from '../../../../check.js'
import { expectClientError, expectThat } from '../../../../run/expect/expect.js'
import type { CourierRequirement } from '../../requirement.js'
import { askPackage, packageKey, send, sendBroken, without } from '../../requests.js'
import {
  expectNoOtherNumber,
  expectNotTheOther,
  expectThisPackage,
  expectValue,
  seenMember,
} from './expect-package.js'
import { packageBody } from './package-body.js'
import { neighbouringNumbers } from '../neighbouring-numbers.js'
import { arrangedPackage, arrangedShown, readShown } from './saved-package.js'
import { requireShown } from './shown-member.js'

/** The types that a reading with the values `either`, `string` and `integer` allows. */
function isOfReading(reading: string, value: unknown): boolean {
  const isText = typeof value === 'string' && value !== ''
  if (reading === 'string') return isText
  return reading === 'integer' ? Number.isInteger(value) : isText || Number.isInteger(value)
}

const types: Record<string, { en: string; tr: string }> = {
  either: { en: 'a text or a whole number', tr: 'metin veya tam sayı' },
  string: { en: 'a text', tr: 'metin' },
  integer: { en: 'a whole number', tr: 'tam sayı' },
}

function expectOfReading(reading: string, shown: Record<string, unknown>, member: string): void {
  const seen = seenMember(shown, member)
  const { en, tr } = types[reading]!
  expectThat(
    isOfReading(reading, shown[member]),
    { en: `"${member}" as ${en}`, tr: `"${member}": ${tr}` },
    both(seen),
  )
}

export const packageChecks = defineChecks<CourierRequirement>([
  ...neighbouringNumbers.map(({ name, of }) => ({
    id: `hesapkurye/courier/packages/asked-one-beside-${name}` as const,
    title: {
      en: `gives the package that is asked for, not its neighbour (${name})`,
      tr: `komşusunu değil, istenen paketi verir (${name})`,
    },
    requirement: 'asked-package-given' as const,
    run: (async (target) => {
      const first = await arrangedPackage(target)
      const second = await arrangedPackage(target, { RemoteOrderNumber: of(first.RemoteOrderNumber) })
      expectThisPackage(await askPackage(target, first.RemoteOrderNumber), first)
      expectThisPackage(await askPackage(target, second.RemoteOrderNumber), second)
    }) satisfies Check['run'],
  })),
  {
    id: 'hesapkurye/courier/packages/asked-one-of-two-long-numbers',
    title: {
      en: 'never gives a package for another whose long number differs at its end',
      tr: 'uzun numarası yalnızca sonunda ayrılan başka bir paketi vermez',
    },
    requirement: 'asked-package-given',
    async run(target) {
      const number = target.fresh('order').padEnd(100, '-')
      const first = await packageBody(target, { RemoteOrderNumber: `${number}a` })
      const second = await packageBody(target, { RemoteOrderNumber: `${number}b` })
      // How long a number may be is not said: where one is refused, there is none to give.
      await send(target, 'savePackage', first)
      await send(target, 'savePackage', second)
      expectNotTheOther(await askPackage(target, first.RemoteOrderNumber), second)
      expectNotTheOther(await askPackage(target, second.RemoteOrderNumber), first)
    },
  },
  {
    id: 'hesapkurye/courier/packages/asked-at-once',
    title: {
      en: 'gives to each of three questions at once its own package',
      tr: 'aynı anda gelen üç sorgunun her birine kendi paketini verir',
    },
    requirement: 'asked-package-given',
    async run(target) {
      const saved = [
        await arrangedPackage(target),
        await arrangedPackage(target),
        await arrangedPackage(target),
      ]
      const exchanges = await Promise.all(saved.map((one) => askPackage(target, one.RemoteOrderNumber)))
      exchanges.forEach((exchange, index) => expectThisPackage(exchange, saved[index]!))
    },
  },
  {
    id: 'hesapkurye/courier/packages/order-number-shown',
    title: {
      en: 'shows RemoteOrderNumber as it was saved',
      tr: 'RemoteOrderNumber değerini kaydedildiği gibi gösterir',
    },
    requirement: 'answer-names-order-number',
    async run(target) {
      const body = await arrangedPackage(target, { RemoteOrderNumber: target.fresh('Pos-7_ORDER.aBc') })
      expectValue(
        await readShown(target, body.RemoteOrderNumber),
        'RemoteOrderNumber',
        body.RemoteOrderNumber,
      )
    },
  },
  {
    id: 'hesapkurye/courier/packages/restaurant-shown',
    title: { en: 'shows RestaurantID', tr: 'RestaurantID değerini gösterir' },
    requirement: 'package-restaurant-id',
    async run(target) {
      const reading = target.reading('hesapkurye.package-restaurant-id')
      expectOfReading(reading, await arrangedShown(target), 'RestaurantID')
    },
  },
  {
    id: 'hesapkurye/courier/packages/payment-name-kept',
    title: {
      en: 'shows the payment method’s name as it was saved',
      tr: 'ödeme yönteminin adını kaydedildiği gibi gösterir',
    },
    requirement: 'first-payment-name-kept',
    async run(target) {
      const body = await arrangedPackage(target)
      const shown = await readShown(target, body.RemoteOrderNumber)
      const PaymentMethodString = requireShown(shown, 'PaymentMethodString')
      expectValue({ PaymentMethodString }, 'PaymentMethodString', body.PaymentMethod)
    },
  },
  {
    id: 'hesapkurye/courier/packages/payment-id-kept',
    title: {
      en: 'shows the payment method’s id as it was saved',
      tr: 'ödeme yönteminin kimliğini kaydedildiği gibi gösterir',
    },
    requirement: 'first-payment-id-kept',
    async run(target) {
      const body = await arrangedPackage(target)
      const shown = await readShown(target, body.RemoteOrderNumber)
      expectOfReading(target.reading('hesapkurye.package-payment-method'), shown, 'PaymentMethod')
      const id = String(body.PaymentMethodId)
      expectValue({ PaymentMethod: String(shown['PaymentMethod']) }, 'PaymentMethod', id)
    },
  },
  {
    id: 'hesapkurye/courier/packages/unknown-number',
    title: {
      en: 'refuses an order number that was never saved',
      tr: 'hiç kaydedilmemiş sipariş numarasını reddeder',
    },
    requirement: 'unknown-order-number-refused',
    async run(target) {
      expectClientError(await askPackage(target, target.fresh('never_saved')))
    },
  },
  {
    id: 'hesapkurye/courier/packages/unknown-number-gives-no-other',
    title: {
      en: 'gives no other package for an order number that was never saved',
      tr: 'hiç kaydedilmemiş sipariş numarası için başka bir paketi vermez',
    },
    requirement: 'asked-package-given',
    async run(target) {
      await arrangedPackage(target)
      const number = target.fresh('never_saved')
      expectNoOtherNumber(await askPackage(target, number), number)
    },
  },
  {
    id: 'hesapkurye/courier/packages/unknown-number-asked-again',
    title: {
      en: 'refuses an unknown order number that is asked for again',
      tr: 'yeniden sorulan bilinmeyen sipariş numarasını yine reddeder',
    },
    requirement: 'unknown-order-number-refused',
    async run(target) {
      const number = target.fresh('never_saved')
      expectClientError(await askPackage(target, number))
      expectClientError(await askPackage(target, number))
    },
  },
  {
    id: 'hesapkurye/courier/packages/asked-without-number',
    title: {
      en: 'refuses a question without remoteOrderNumber',
      tr: 'remoteOrderNumber olmayan sorguyu reddeder',
    },
    requirement: 'asking-needs-an-order-number',
    async run(target) {
      const body = without(packageKey(target, ''), 'remoteOrderNumber')
      expectClientError(await sendBroken(target, 'getPackage', body))
    },
  },
  {
    id: 'hesapkurye/courier/packages/asked-twice',
    title: { en: 'gives the same package twice', tr: 'aynı paketi iki kez verir' },
    requirement: 'asking-changes-nothing',
    async run(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      const first = await readShown(target, RemoteOrderNumber)
      const second = await readShown(target, RemoteOrderNumber)
      expectThat(
        isDeepStrictEqual(first, second),
        { en: JSON.stringify(first), tr: JSON.stringify(first) },
        { en: JSON.stringify(second), tr: JSON.stringify(second) },
      )
    },
  },
  {
    id: 'hesapkurye/courier/packages/asked-with-a-capital-r',
    title: {
      en: 'understands RemoteOrderNumber with a capital R in GetPackage',
      tr: 'GetPackage isteğinde büyük R ile RemoteOrderNumber alanını anlar',
    },
    requirement: 'asking-with-a-capital-r',
    async run(target) {
      const saved = await arrangedPackage(target)
      const { remoteOrderNumber: RemoteOrderNumber, ...key } = packageKey(target, saved.RemoteOrderNumber)
      expectThisPackage(await sendBroken(target, 'getPackage', { ...key, RemoteOrderNumber }), saved)
    },
  },
])
