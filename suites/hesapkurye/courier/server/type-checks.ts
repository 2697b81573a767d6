import { familyChecks } from '../../../families/family-row.js'
import { having } from '../../../families/field-faults.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { threeProducts } from './packages/package-body.js'
import { refuses } from './packages/refused-packages.js'
import { unreadableFields } from './unreadable-values.js'

const [first, second, third] = threeProducts

export const typeChecks = familyChecks<CourierRequirement>(facts, [
  ...unreadableFields.map(({ field, type, faults }) =>
    refuses({
      id: `types/${field}`,
      title: {
        en: `refuses a ${field} that cannot be read as ${type}`,
        tr: `${type} olarak okunamayan ${field} değerini reddeder`,
      },
      requirement: `type-of-${field}`,
      faults,
    }),
  ),
  refuses({
    id: 'types/later-products',
    title: {
      en: 'refuses an unreadable value in the third product',
      tr: 'üçüncü üründeki okunamayan değeri reddeder',
    },
    requirement: 'every-product-validated',
    faults: [having({ Products: [first, second, { ...third, quantity: 'bir' }] })],
  }),
])
