import { isSuccess } from '../../../../../contracts/wire/status-class.js'
import { both } from '../../../../../contracts/text/bilingual.js'
import { askingMore } from '../../../../families/asking-more.js'
import { defineChecks, type Check } from '../../../../check.js'
import { expectNoServerError, expectThat } from '../../../../run/expect/expect.js'
import type { Target } from '../../../../run/target/target.js'
import type { CourierRequirement } from '../../requirement.js'
import { send } from '../../requests.js'
import { expectValue } from './expect-package.js'
import { packageBody, productWith, threeProducts } from './package-body.js'
import { arrangedShown, expectShown, readShown } from './saved-package.js'
import { requireShown } from './shown-member.js'
import { productValues } from './shown-products.js'

const turkish = {
  Address: 'Kızılay Mahallesi, Atatürk Bulvarı No: 45 D: 12, Çankaya/Ankara',
  OrderNote: 'IĞDIR iğdır ÖÜŞÇ öüşç',
  CustomerName: 'Şükrü İğneci Çağlayangil',
} as const

const anyText = [
  { name: 'emoji', text: 'Kapida bekliyorum 🛵🍕' },
  { name: 'combining-marks', text: 'I\u0307stanbul u\u0308st kat' },
  { name: 'line-breaks-and-quotes', text: 'Birinci satir\nikinci\t"tirnak" \\ ters bolu' },
  { name: 'markup', text: "<b>Aci</b> text: '<b>Aci</b> & tuzlu; DROP TABLE --' tuzlu, 'tek' tirnak" },
]

/** No limit is documented: a text that is taken comes back whole. Where it is refused nothing is kept. */
async function expectWholeWhereSaved(target: Target, field: LongField, text: string): Promise<void> {
  const body = await packageBody(target, { [field]: text })
  const saved = await send(target, 'savePackage', body)
  expectNoServerError(saved)
  if (!isSuccess(saved.response.status)) return
  // Whether the member is shown at all is the matter of others.
  requireShown(await arrangedShown(target, { [field]: 'Ucuncu kat' }), field)
  expectValue(await readShown(target, body.RemoteOrderNumber), field, text)
}

type LongField = 'Address' | 'OrderNote' | 'CustomerName'

const longTexts = [
  { field: 'Address', length: 300 },
  { field: 'CustomerName', length: 300 },
  { field: 'OrderNote', length: 300 },
  { field: 'OrderNote', length: 2000, ...askingMore('unusual-value-taken') },
] as const

export const keptChecks = defineChecks<CourierRequirement>([
  ...(Object.keys(turkish) as (keyof typeof turkish)[]).map((field) => ({
    id: `hesapkurye/courier/text/turkish-${field}` as const,
    title: { en: `keeps Turkish letters in ${field}`, tr: `${field} alanındaki Türkçe harfleri korur` },
    requirement: 'turkish-text-kept' as const,
    run: (async (target) => {
      const shown = await expectShown(target, { [field]: turkish[field] })
      expectValue(shown, field, turkish[field])
    }) satisfies Check['run'],
  })),
  ...anyText.map(({ name, text }) => ({
    id: `hesapkurye/courier/text/${name}` as const,
    title: {
      en: `keeps a note of any characters (${name})`,
      tr: `her karakteri içeren notu korur (${name})`,
    },
    requirement: 'any-string-kept' as const,
    run: (async (target) => {
      expectValue(await expectShown(target, { OrderNote: text }), 'OrderNote', text)
    }) satisfies Check['run'],
  })),
  {
    id: 'hesapkurye/courier/products/fractional-quantity',
    title: { en: 'keeps a quantity of 1.5', tr: '1,5 adedi korur' },
    requirement: 'fractional-quantity-kept',
    async run(target) {
      const kiyma = productWith({ productName: 'Kiyma', quantity: 1.5, unitPrice: 160, totalAmount: 240 })
      const quantities = productValues(await arrangedShown(target, { Products: [kiyma] }), 'quantity')
      expectThat(
        quantities.map(Number).includes(1.5),
        { en: '"quantity": 1.5', tr: '"quantity": 1.5' },
        { en: `"quantity": ${quantities.join(', ')}`, tr: `"quantity": ${quantities.join(', ')}` },
      )
    },
  },
  {
    id: 'hesapkurye/courier/products/all-kept',
    title: { en: 'keeps all three products of a package', tr: 'paketin üç ürününü de saklar' },
    requirement: 'every-product-kept',
    async run(target) {
      const shown = await expectShown(target, { Products: [...threeProducts] })
      const amounts = productValues(shown, 'totalAmount').map(Number).toSorted().join(', ')
      expectThat(
        amounts === '150, 40, 50',
        { en: 'products of 150, 40 and 50', tr: '150, 40 ve 50 tutarında ürünler' },
        amounts === '' ? { en: 'no product with an amount', tr: 'tutarı olan ürün yok' } : both(amounts),
      )
    },
  },
  ...longTexts.map(({ field, length, ...row }) => ({
    ...row,
    id: `hesapkurye/courier/text/${field}-of-${length}-characters` as const,
    title: {
      en: `keeps all ${length} characters of ${field}, where it takes them`,
      tr: `kabul ettiği ${length} karakterlik ${field} değerinin tamamını saklar`,
    },
    requirement: `value-of-${field}` as const,
    run: ((target) =>
      expectWholeWhereSaved(
        target,
        field,
        'Ucuncu kat, '.repeat(200).slice(0, length - 1) + '.',
      )) satisfies Check['run'],
  })),
])
