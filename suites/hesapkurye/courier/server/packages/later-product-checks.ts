import { both } from '../../../../../contracts/text/bilingual.js'
import {
  shownType,
  type ShownField,
} from '../../../../../contracts/hesapkurye/courier/package-field-requirements.js'
import { defineChecks, type Check } from '../../../../check.js'
import { expectThat } from '../../../../run/expect/expect.js'
import type { CourierRequirement } from '../../requirement.js'
import { productWith } from './package-body.js'
import { arrangedShown } from './saved-package.js'
import { expectShownAs, requireShown } from './shown-member.js'
import { productValues } from './shown-products.js'

type Run = Check['run']
type ProductMember = 'productName' | 'unitPrice' | 'quantity' | 'totalAmount'

/** Three products that differ in every member, priced with kuruş; in ASCII order and in numerical order alike. */
const products = [
  { productName: 'Adana Kebap', quantity: 1, unitPrice: 10.75, totalAmount: 10.75 },
  { productName: 'Ev Yapimi Ayran', quantity: 2, unitPrice: 20.25, totalAmount: 40.5 },
  { productName: 'Firin Sutlac', quantity: 3, unitPrice: 62.75, totalAmount: 188.25 },
]

const order = { Products: products.map(productWith), PackagePrice: 239.5 }

const shownMembers: readonly ProductMember[] = ['productName', 'unitPrice', 'quantity', 'totalAmount']
const keptMembers = ['productName', 'unitPrice', 'totalAmount'] as const

/** The products’ values of a member, whichever of them comes first. */
function expectEachKept(values: readonly unknown[], member: (typeof keptMembers)[number]): void {
  const saved = products.map((product) => String(product[member])).join(', ')
  const shown = values
    .map(String)
    .toSorted((one, other) =>
      member === 'productName' ? (one < other ? -1 : 1) : Number(one) - Number(other),
    )
    .join(', ')
  expectThat(shown === saved, both(saved), both(shown))
}

/** What holds of a package's first product holds of those behind it. */
export const laterProductChecks = defineChecks<CourierRequirement>([
  ...shownMembers.map((member) => {
    const field: ShownField = `Products.${member}`
    return {
      id: `hesapkurye/courier/shown/${field}-of-each` as const,
      title: {
        en: `shows ${field} of each of three products, a JSON ${shownType(field)}`,
        tr: `üç ürünün her birinde ${field} alanını JSON ${shownType(field)} olarak gösterir`,
      },
      requirement: `presence-of-${field}` as const,
      run: (async (target) => {
        expectShownAs(await arrangedShown(target, order), field)
      }) satisfies Run,
    }
  }),
  ...keptMembers.map((member) => ({
    id: `hesapkurye/courier/kept/Products.${member}-of-each` as const,
    title: {
      en: `gives the ${member} of each of three products back as it was saved`,
      tr: `üç ürünün her birinin ${member} değerini kaydedildiği gibi geri verir`,
    },
    requirement: `value-of-Products.${member}` as const,
    run: (async (target) => {
      const shown = await arrangedShown(target, order)
      requireShown(shown, `Products.${member}`)
      expectEachKept(productValues(shown, member), member)
    }) satisfies Run,
  })),
])
