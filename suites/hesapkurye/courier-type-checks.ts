import { orderFields, productFields } from '../../contracts/hesapkurye/saved-field-requirements.js'
import { defineChecks, type Check } from '../check.js'
import { expectClientError } from '../run/expect.js'
import type { CourierRequirement } from './courier-requirement.js'
import { sendBroken } from './courier-requests.js'
import { packageBody, productWith, threeProducts } from './package-body.js'

/** Values that cannot be read as the table's type: a server may well convert others, such as "1" to a number. */
const unreadable: Record<string, readonly [unknown, unknown]> = {
  string: [{ text: 'Deniz' }, ['Deniz', 'Kaya']],
  int: ['on iki', { value: 12 }],
  decimal: ['on iki', { value: 12 }],
  bool: ['belki', { value: true }],
  'List<OutsourceOrderProduct>': ['Adana Kebap', 12],
}

const orderFieldNames = Object.keys(orderFields) as (keyof typeof orderFields)[]
const productFieldNames = Object.keys(productFields) as (keyof typeof productFields)[]

type Run = Check['run']

export const typeChecks = defineChecks<CourierRequirement>([
  ...orderFieldNames.map((field) => ({
    id: `hesapkurye/courier/types/${field}` as const,
    title: {
      en: `refuses a ${field} that cannot be read as ${orderFields[field]}`,
      tr: `${orderFields[field]} olarak okunamayan ${field} değerini reddeder`,
    },
    requirement: `type-of-${field}` as const,
    run: (async (target) => {
      const [first, second] = unreadable[orderFields[field]]!
      const body = await packageBody(target)
      const other = await packageBody(target)
      expectClientError(await sendBroken(target, 'savePackage', { ...body, [field]: first }))
      expectClientError(await sendBroken(target, 'savePackage', { ...other, [field]: second }))
    }) satisfies Run,
  })),
  ...productFieldNames.map((field) => ({
    id: `hesapkurye/courier/types/Products.${field}` as const,
    title: {
      en: `refuses a product whose ${field} cannot be read as ${productFields[field]}`,
      tr: `üründe ${productFields[field]} olarak okunamayan ${field} değerini reddeder`,
    },
    requirement: `type-of-Products.${field}` as const,
    run: (async (target) => {
      const [first, second] = unreadable[productFields[field]]!
      const body = await packageBody(target)
      const other = await packageBody(target)
      const withProduct = (value: unknown): object => ({ ...productWith({}), [field]: value })
      expectClientError(await sendBroken(target, 'savePackage', { ...body, Products: [withProduct(first)] }))
      expectClientError(
        await sendBroken(target, 'savePackage', { ...other, Products: [withProduct(second)] }),
      )
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/types/later-products',
    title: {
      en: 'refuses an unreadable value in the third product',
      tr: 'üçüncü üründeki okunamayan değeri reddeder',
    },
    requirement: 'every-product-validated',
    async run(target) {
      const [first, second, third] = threeProducts
      const body = await packageBody(target)
      const Products = [first, second, { ...third, quantity: 'bir' }]
      expectClientError(await sendBroken(target, 'savePackage', { ...body, Products }))
    },
  },
])
