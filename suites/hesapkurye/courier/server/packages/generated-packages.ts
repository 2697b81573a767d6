import { contract } from '../../../../../contracts/hesapkurye/contract.js'
import type { Target } from '../../../../run/target/target.js'
import { faultsOf } from '../../../../families/generated/faults.js'
import { requestSchema, varyingMembers } from '../../../../families/generated/request-schema.js'
import { edgeAmounts, unusualText } from '../../../../families/generated/unusual-values.js'
import {
  laidOver,
  leftOut,
  listOf,
  members,
  oneOf,
  whole,
  withKurus,
  words,
  type Drawn,
  type Members,
} from '../../../../families/generated/values.js'
import { localMinute, packageBody, productWith, type OwnOrder, type Product } from './package-body.js'

const schema = requestSchema(contract, 'savePackage')

/** Products of a package; their sum is its price. */
const products = (product: Members, most: number) =>
  listOf(members({ productName: words(3), productNote: words(), ...product }, productWith({})), 1, most)

/** null is none of the values that the page promises to take: these stay as they are. */
const kept = Object.fromEntries(
  [
    'AddressDetail',
    'Latitude',
    'Longitude',
    'PackagePrice',
    'CustomerPhone',
    'CreateDate',
    'TargetDate',
    'PrepareTime',
  ].map((name) => [name, 'kept'] as const),
)

/** What the page promises to take: its lists in full, what its sample leaves out, texts in Turkish letters. */
export const promised = varyingMembers(
  schema,
  {},
  {
    ...kept,
    OutSourceID: leftOut,
    // The sample's booleans; the table's two words are a matter of their own.
    IsFutureOrder: oneOf(false, true),
    IsPickUpOrder: oneOf(false, true),
    Address: words(),
    OrderNote: words(),
    CustomerName: words(3),
    Products: products(
      {
        quantity: oneOf(1, 2, 3, 1.5),
        unitPrice: withKurus(20, 500),
        productOptions: oneOf('Porsiyon: Tam', undefined),
      },
      5,
    ),
  },
)

/** What it sets no limit to. */
export const unlimited: Members = {
  Address: unusualText,
  OrderNote: unusualText,
  CustomerName: unusualText,
  Products: products({ quantity: whole(1, 100), unitPrice: edgeAmounts }, 60),
}

/** A package with a number of its own, and what was drawn. */
export async function packageOf(target: Target) {
  const sound = await packageBody(target)
  return (drawn: Drawn): OwnOrder => {
    const body = laidOver({ ...sound, RemoteOrderNumber: target.fresh('order') }, drawn)
    const Products = (body.Products ?? []).map(totalled)
    const PackagePrice = inKurus(Products.reduce((sum, { totalAmount = 0 }) => sum + totalAmount, 0))
    const TargetDate = localMinute(target, body.IsFutureOrder ? 25 * 60 : 45)
    return { ...body, Products, PackagePrice, TargetDate }
  }
}

function totalled(product: Product): Product {
  return { ...product, totalAmount: inKurus((product.quantity ?? 1) * (product.unitPrice ?? 0)) }
}

/** Sums of amounts in binary fractions go astray behind the second digit. */
function inKurus(amount: number): number {
  return Math.round(amount * 100) / 100
}

/** Each single break of the documented format: no answer to it is documented, but a server survives it. */
export const faults = faultsOf(schema)
