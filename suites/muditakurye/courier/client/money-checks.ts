import { both } from '../../../../contracts/text/bilingual.js'
import { askingMore } from '../../../families/asking-more.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { objectsAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { isSameMoney, rounded } from '../../../observe/expect/same-money.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/muditakurye/courier/client-requirements.js'

const parts = ['subtotal', 'deliveryFee', 'serviceFee', 'discount', 'taxAmount'] as const

/** Sums of a client of MuditaKurye, to the kuruş. */
export const courierClientMoneyChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'muditakurye/courier/client/item-totals',
    title: {
      en: 'sends item totals that are quantity × price − discount',
      tr: 'kalem toplamlarını adet × fiyat − indirim olarak gönderir',
    },
    requirement: 'item-totals-add-up',
    matches: (recording) =>
      eachBodyOf('createOrder')(recording).filter(([call]) => pricedItems(call).length > 0),
    expect(matching) {
      const wrong = pricedItems(judgedCall(matching)).find(({ sum, total }) => !isSameMoney(sum, total))
      expectThat(
        wrong === undefined,
        both(`"${wrong?.path}.totalAmount": ${rounded(wrong?.sum)}`),
        both(`"${wrong?.path}.totalAmount": ${wrong?.total}`),
      )
    },
  },
  {
    id: 'muditakurye/courier/client/total',
    title: {
      en: 'sends a total that is the sum of its parts',
      tr: 'parçalarının toplamı olan bir total gönderir',
    },
    requirement: 'total-adds-up',
    matches: (recording) =>
      eachBodyOf('createOrder')(recording).filter(
        ([call]) => isAmount(call, 'total') && parts.every((part) => isAmount(call, part)),
      ),
    expect: (matching) => expectTotal(judgedCall(matching)),
  },
  {
    id: 'muditakurye/courier/client/total-in-lira',
    title: {
      en: 'sends a total in the unit of the items, not in kuruş',
      tr: 'total değerini kuruş değil, kalemlerin biriminde gönderir',
    },
    requirement: 'total-in-lira',
    matches: (recording) =>
      eachBodyOf('createOrder')(recording).filter(
        ([call]) => isAmount(call, 'total') && itemSum(call) !== undefined,
      ),
    expect(matching) {
      const call = judgedCall(matching)
      const total = Number(memberOf(call, 'total'))
      const wrong = sumsOf(call).find((sum) => isSameMoney(sum * 100, total) || isSameMoney(sum, total * 100))
      expectThat(
        wrong === undefined || isSum(call, total),
        both(`"total": ${rounded(wrong)}`),
        both(`"total": ${total}`),
      )
    },
  },
  {
    id: 'muditakurye/courier/client/total-of-some-parts',
    title: {
      en: 'sends a total that is the sum of the parts that are given',
      tr: 'verilen parçaların toplamı olan bir total gönderir',
    },
    requirement: 'total-adds-up',
    // That a part which is left out counts as nothing is written nowhere.
    ...askingMore('sent-combination'),
    matches: (recording) =>
      eachBodyOf('createOrder')(recording).filter(
        ([call]) =>
          isAmount(call, 'total') &&
          isAmount(call, 'subtotal') &&
          parts.some((part) => memberOf(call, part) === undefined),
      ),
    expect: (matching) => expectTotal(judgedCall(matching)),
  },
])

/** What the items come to; nothing where one of them tells no amount, or they are free. */
function itemSum(call: ObservedCall): number | undefined {
  const items = objectsAt(call, 'items').map(({ value: { totalAmount, quantity, unitPrice } }) =>
    typeof totalAmount === 'number' ? totalAmount : Number(quantity) * Number(unitPrice),
  )
  const sum = items.reduce((all, one) => all + one, 0)
  return items.length > 0 && sum > 0 ? sum : undefined
}

/** What a total may be: of the items alone, or with the parts that are given beside them. */
function sumsOf(call: ObservedCall): number[] {
  const sum = itemSum(call) ?? 0
  const [, deliveryFee, serviceFee, discount, taxAmount] = parts.map((part) =>
    Number(memberOf(call, part) ?? 0),
  )
  return [sum, sum + deliveryFee! + serviceFee! - discount! + taxAmount!]
}

function isSum(call: ObservedCall, total: number): boolean {
  return sumsOf(call).some((sum) => isSameMoney(sum, total))
}

function expectTotal(call: ObservedCall): void {
  const [subtotal, deliveryFee, serviceFee, discount, taxAmount] = parts.map((part) =>
    Number(memberOf(call, part) ?? 0),
  )
  const sum = subtotal! + deliveryFee! + serviceFee! - discount! + taxAmount!
  const total = Number(memberOf(call, 'total'))
  expectThat(isSameMoney(sum, total), both(`"total": ${rounded(sum)}`), both(`"total": ${total}`))
}

/** The items that tell their quantity, price and total; a discount that is left out is none. */
function pricedItems(call: ObservedCall): { path: string; sum: number; total: number }[] {
  return objectsAt(call, 'items').flatMap(({ path, value }) => {
    const { quantity, unitPrice, totalAmount, discountAmount = 0 } = value
    const amounts = [quantity, unitPrice, totalAmount, discountAmount]
    if (!amounts.every((amount) => typeof amount === 'number')) return []
    const [count, price, total, discount] = amounts as [number, number, number, number]
    return [{ path, sum: count * price - discount, total }]
  })
}

function isAmount(call: ObservedCall, name: string): boolean {
  return typeof memberOf(call, name) === 'number'
}
