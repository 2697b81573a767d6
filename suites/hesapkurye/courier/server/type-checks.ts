import { defineChecks, type Check } from '../../../check.js'
import { expectClientError } from '../../../run/expect/expect.js'
import type { CourierRequirement } from '../requirement.js'
import { sendBroken } from '../requests.js'
import { packageBody, threeProducts } from './packages/package-body.js'
import { unreadableFields } from './unreadable-values.js'

export const typeChecks = defineChecks<CourierRequirement>([
  ...unreadableFields.map(({ field, type, values: [first, second], spoil }) => ({
    id: `hesapkurye/courier/types/${field}` as const,
    title: {
      en: `refuses a ${field} that cannot be read as ${type}`,
      tr: `${type} olarak okunamayan ${field} değerini reddeder`,
    },
    requirement: `type-of-${field}` as const,
    run: (async (target) => {
      const body = await packageBody(target)
      const other = await packageBody(target)
      expectClientError(await sendBroken(target, 'savePackage', spoil(body, first)))
      expectClientError(await sendBroken(target, 'savePackage', spoil(other, second)))
    }) satisfies Check['run'],
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
