import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { objectsAt } from '../../../observe/expect/members-at.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { isSameMoney, rounded } from '../../../observe/expect/same-money.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from '../../../../contracts/hiziryemek/pos/client-requirements.js'

const operation = 'receiveOrder'

/** Sums of HızırYemek, to the kuruş. What a further number means is not documented: beside one nothing is judged. */
export const posClientMoneyChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'hiziryemek/pos/client/item-totals',
    title: {
      en: 'sends item totals that are quantity × unitPrice',
      tr: 'ürün toplamlarını quantity × unitPrice olarak gönderir',
    },
    requirement: 'item-totals-add-up',
    matches: eachBodyThat(operation, (call) => pricedItems(call).length > 0),
    expect(matching) {
      const wrong = pricedItems(judgedCall(matching)).find(
        (item) => !isProduct(item) && !hasPaidOptions(item),
      )
      expectThat(
        wrong === undefined,
        both(`"${wrong?.path}.totalPrice": ${rounded((wrong?.quantity ?? 0) * (wrong?.unitPrice ?? 0))}`),
        both(`"${wrong?.path}.totalPrice": ${wrong?.totalPrice}`),
      )
    },
  },
  {
    id: 'hiziryemek/pos/client/total',
    title: {
      en: 'sends a total that is subtotal + deliveryFee',
      tr: 'subtotal + deliveryFee olan bir total gönderir',
    },
    requirement: 'total-adds-up',
    matches: eachBodyThat(operation, (call) => totalsOf(call) !== undefined),
    expect(matching) {
      const { subtotal, deliveryFee, total } = totalsOf(judgedCall(matching))!
      expectThat(
        isSameMoney(subtotal + deliveryFee, total),
        both(`"totals.total": ${rounded(subtotal + deliveryFee)}`),
        both(`"totals.total": ${total}`),
      )
    },
  },
  {
    id: 'hiziryemek/pos/client/subtotal',
    title: {
      en: 'sends a subtotal that is the sum of the items',
      tr: 'ürünlerin toplamı olan bir subtotal gönderir',
    },
    requirement: 'subtotal-adds-up',
    matches: eachBodyThat(operation, (call) => totalsOf(call) !== undefined && areAllPriced(call)),
    expect(matching) {
      const { subtotal } = totalsOf(judgedCall(matching))!
      const sum = pricedItems(judgedCall(matching)).reduce((all, { totalPrice }) => all + totalPrice, 0)
      expectThat(
        isSameMoney(sum, subtotal),
        both(`"totals.subtotal": ${rounded(sum)}`),
        both(`"totals.subtotal": ${subtotal}`),
      )
    },
  },
])

interface PricedItem {
  path: string
  quantity: number
  unitPrice: number
  totalPrice: number
  hasOptions: boolean
}

/** The items that tell their quantity, price and total, and no other number. */
function pricedItems(call: ObservedCall): PricedItem[] {
  return objectsAt(call, 'items').flatMap(({ path, value }) => {
    const numbers = numbersOf(value, ['quantity', 'unitPrice', 'totalPrice'])
    const { options } = value
    const hasOptions = Array.isArray(options) && options.length > 0
    return numbers ? [{ path, hasOptions, ...numbers }] : []
  })
}

function areAllPriced(call: ObservedCall): boolean {
  const items = memberOf(call, 'items')
  return Array.isArray(items) && items.length > 0 && pricedItems(call).length === items.length
}

function totalsOf(call: ObservedCall) {
  return numbersOf(memberOf(call, 'totals'), ['subtotal', 'deliveryFee', 'total'])
}

/** The numbers of an object, where it has exactly these. */
function numbersOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Record<Name, number> | undefined {
  const numbers = Object.entries(value ?? {}).filter(([, member]) => typeof member === 'number')
  const areThese = numbers.length === names.length && numbers.every(([name]) => names.includes(name as Name))
  return areThese ? (Object.fromEntries(numbers) as Record<Name, number>) : undefined
}

/** Whether an option costs nothing is not documented: with options an item may come to more, never to less. */
function hasPaidOptions({ hasOptions, quantity, unitPrice, totalPrice }: PricedItem): boolean {
  return hasOptions && totalPrice > quantity * unitPrice
}

/** A unit price that was rounded to the kuruş itself is off by half a kuruş, once for each unit. */
function isProduct({ quantity, unitPrice, totalPrice }: PricedItem): boolean {
  return Math.abs(quantity * unitPrice - totalPrice) < 0.006 * (Math.abs(quantity) + 1)
}
