import type { Requirement } from '../../requirements/requirement.js'

/** The page's table of OutsourceOrder: each member that is no credential, with the type given there. */
export const orderFields = {
  OutSourceID: 'int',
  RemoteOrderNumber: 'string',
  Address: 'string',
  AddressDetail: 'string',
  Latitude: 'string',
  Longitude: 'string',
  PackageType: 'string',
  PaymentMethodId: 'int',
  PaymentMethod: 'string',
  PackagePrice: 'decimal',
  OrderNote: 'string',
  CustomerName: 'string',
  CustomerPhone: 'string',
  CreateDate: 'string',
  TargetDate: 'string',
  PrepareTime: 'int',
  IsFutureOrder: 'bool',
  IsPickUpOrder: 'bool',
  Products: 'List<OutsourceOrderProduct>',
} as const

/** The page's table of OutsourceOrderProduct. */
export const productFields = {
  quantity: 'decimal',
  unitPrice: 'decimal',
  productName: 'string',
  productOptions: 'string',
  productNote: 'string',
  totalAmount: 'decimal',
} as const

type SavedField = keyof typeof orderFields | `Products.${keyof typeof productFields}`

function typeRequirement(path: string, type: string): Requirement {
  return {
    kind: 'wrong-type-refused',
    members: [
      path.startsWith('Products[].')
        ? path.replace('Products[]', 'OutsourceOrderProduct')
        : `OutsourceOrder.${path}`,
    ],
    operation: 'savePackage',
    text: {
      en: `${path} is ${type} in the table; a value that cannot be read as that (such as a JSON object for a text, a word for a number) is refused with a 4xx.`,
      tr: `${path} tabloda ${type} türündedir; bu türde okunamayan değer (metin yerine JSON nesnesi, sayı yerine sözcük gibi) 4xx ile reddedilir.`,
    },
    basis: 'assumed',
    level: 'should',
  }
}

/**
 * One requirement a field: its type is checked. The table states the types and no refusal, and a server may
 * read "1" as a number: only what cannot be converted is asked about, and it fails nobody.
 */
export const savedFieldRequirements = Object.fromEntries([
  ...Object.entries(orderFields).map(([field, type]) => [`type-of-${field}`, typeRequirement(field, type)]),
  ...Object.entries(productFields).map(([field, type]) => [
    `type-of-Products.${field}`,
    typeRequirement(`Products[].${field}`, type),
  ]),
]) as Record<`type-of-${SavedField}`, Requirement>
