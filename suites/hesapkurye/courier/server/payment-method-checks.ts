import { defineChecks } from '../../../check.js'
import {
  expectClientError,
  expectJson,
  expectObject,
  expectThat,
  shownBody,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { CourierRequirement } from '../requirement.js'
import { ownKey, send, sendBroken } from '../requests.js'
import { expectSuccess } from './packages/expect-package.js'
import { packageBody } from './packages/package-body.js'
import { askPaymentMethods } from '../payment-methods.js'
import { expectEachSaved } from './packages/saved-package.js'

const reading = 'hesapkurye.payment-methods'

function expectPaymentMethods(exchange: Exchange): void {
  const body = expectJson(exchange)
  const entries: unknown[] = Array.isArray(body) ? body : [body]
  const whole = shownBody(exchange.response.body)
  expectThat(
    entries.length > 0 && entries.every(isPaymentMethod),
    {
      en: 'each entry with "PaymentMethod", a whole number, and "PaymentName", a text',
      tr: 'her kayıtta tam sayı "PaymentMethod" ve metin "PaymentName"',
    },
    whole,
  )
}

function isPaymentMethod(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  const { PaymentMethod, PaymentName } = entry as Record<string, unknown>
  return Number.isInteger(PaymentMethod) && typeof PaymentName === 'string' && PaymentName !== ''
}

export const paymentMethodChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/payment-methods/given',
    title: { en: 'gives the payment methods', tr: 'ödeme yöntemlerini verir' },
    requirement: 'payment-methods-given',
    tags: ['smoke'],
    async run(target) {
      const exchange = await send(target, 'getPaymentMethods', ownKey(target))
      expectSuccess(exchange)
      expectPaymentMethods(exchange)
    },
  },
  {
    id: 'hesapkurye/courier/payment-methods/list',
    title: { en: 'gives the payment methods as a list', tr: 'ödeme yöntemlerini liste olarak verir' },
    requirement: 'payment-methods-are-a-list',
    readings: { [reading]: ['array'] },
    async run(target) {
      const exchange = await send(target, 'getPaymentMethods', ownKey(target))
      expectThat(
        Array.isArray(expectJson(exchange)),
        { en: 'a JSON array', tr: 'JSON dizisi' },
        shownBody(exchange.response.body),
      )
    },
  },
  {
    id: 'hesapkurye/courier/payment-methods/one-object',
    title: { en: 'gives one payment method as one object', tr: 'tek ödeme yöntemini tek nesne olarak verir' },
    requirement: 'payment-methods-are-one-object',
    readings: { [reading]: ['object'] },
    async run(target) {
      expectObject(await send(target, 'getPaymentMethods', ownKey(target)))
    },
  },
  {
    id: 'hesapkurye/courier/payment-methods/each-taken',
    title: {
      en: 'accepts a package with each payment method that it lists',
      tr: 'listelediği her ödeme yöntemiyle paket kabul eder',
    },
    requirement: 'listed-payment-methods-taken',
    async run(target) {
      await expectEachSaved(target, await askPaymentMethods(target))
    },
  },
  {
    id: 'hesapkurye/courier/payment-methods/unlisted-refused',
    title: {
      en: 'refuses a payment method that it does not list',
      tr: 'listelemediği ödeme yöntemini reddeder',
    },
    requirement: 'unknown-payment-method-refused',
    async run(target) {
      const methods = await askPaymentMethods(target)
      const highest = Math.max(...methods.map(({ PaymentMethodId }) => PaymentMethodId))
      const body = await packageBody(target, { PaymentMethodId: highest + 1000 })
      expectClientError(await sendBroken(target, 'savePackage', body))
    },
  },
])
