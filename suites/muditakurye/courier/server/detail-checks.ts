import { defineChecks } from '../../../check.js'
import { expectObject } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import { Nonconformance } from '../../../run/expect/nonconformance.js'
import type { Target } from '../../../run/target/target.js'
import type { CourierRequirement } from '../requirement.js'
import { order, sendBrokenOrder, without } from '../requests.js'

interface Refusal {
  field: string
  exchange: Exchange
}

const fields = ['customerName', 'deliveryAddress'] as const

/** The answers with 422 to orders that lack a field or have it in another type; with 400 nothing is promised. */
async function sendFaulty(target: Target): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const field of fields) {
    for (const broken of [without(order(target), field), { ...order(target), [field]: 12345 }]) {
      refusals.push({ field, exchange: await sendBrokenOrder(target, broken) })
    }
  }
  return refusals.filter(({ exchange }) => exchange.response.status === 422)
}

/** Data that is wrong in an optional field, each in one of its own. */
const wrongOptionals = {
  paymentMethod: { paymentMethod: 'BARTER' },
  scheduledDeliveryTime: { scheduledDeliveryTime: 'yarın akşam altıda' },
  total: { total: 'çok' },
  quantity: { items: [{ productName: 'Ayran', quantity: 'bir' }] },
}

/** The answers with 422 to those. */
async function sendWrongOptionals(target: Target): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const [field, wrong] of Object.entries(wrongOptionals)) {
    refusals.push({ field, exchange: await sendBrokenOrder(target, { ...order(target), ...wrong }) })
  }
  return refusals.filter(({ exchange }) => exchange.response.status === 422)
}

/** Details in any form: in `details`, by the field's name, or in words that another field does not get. */
function expectDetails(refusal: Refusal, all: readonly Refusal[]): void {
  const { field, exchange } = refusal
  const body = expectObject(exchange)
  const others = all.filter((other) => other.field !== field)
  const isTold =
    isFilled(body['details']) ||
    JSON.stringify(body).includes(field) ||
    others.every((other) => wordsOf(other) !== wordsOf(refusal))
  if (isTold) return
  throw new Nonconformance(
    { en: `details of what is wrong with ${field}`, tr: `${field} alanında neyin yanlış olduğunun detayı` },
    { en: `HTTP 422: ${JSON.stringify(body)}`, tr: `HTTP 422: ${JSON.stringify(body)}` },
  )
}

function isFilled(details: unknown): boolean {
  if (typeof details === 'object' && details !== null) return Object.keys(details).length > 0
  return typeof details === 'string' && details.trim() !== ''
}

function wordsOf({ exchange }: Refusal): string {
  const { error, message } = expectObject(exchange)
  return JSON.stringify([error, message])
}

export const detailChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/errors/details-of-422',
    title: { en: 'says with a 422 what is wrong', tr: '422 yanıtında neyin yanlış olduğunu söyler' },
    requirement: 'details-in-422',
    async run(target) {
      const refusals = await sendFaulty(target)
      refusals.forEach((refusal) => expectDetails(refusal, refusals))
    },
  },
  {
    id: 'muditakurye/courier/errors/details-of-optional-fields',
    title: {
      en: 'says with a 422 what is wrong in an optional field',
      tr: '422 yanıtında isteğe bağlı alanda neyin yanlış olduğunu söyler',
    },
    requirement: 'details-in-422',
    async run(target) {
      const refusals = await sendWrongOptionals(target)
      refusals.forEach((refusal) => expectDetails(refusal, refusals))
    },
  },
])
