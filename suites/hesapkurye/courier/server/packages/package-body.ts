import type { components } from '../../../../../contracts/hesapkurye/bodies.js'
import type { Target } from '../../../../run/target/target.js'
import { ownOutSourceId, ownRestaurantKey } from '../../requests.js'
import type { NamedMethod } from '../../payment-methods.js'
import { usablePaymentMethod } from './usable-payment-method.js'

type WithoutNulls<Members> = { [Name in keyof Members]: Exclude<Members[Name], null> }

/** What we send says something: null and the flags as texts are matters of their own. */
export type Order = WithoutNulls<
  Omit<components['schemas']['OutsourceOrder'], 'IsFutureOrder' | 'IsPickUpOrder' | 'Products'>
> & { IsFutureOrder: boolean; IsPickUpOrder: boolean; Products?: Product[] }
export type Product = WithoutNulls<components['schemas']['OutsourceOrderProduct']>
/** An order whose number is its own, and whose address detail holds a mark that no other one has. */
export type OwnOrder = Order & { RemoteOrderNumber: string; AddressDetail: string }

const product: Product = {
  quantity: 2,
  unitPrice: 120,
  productName: 'Adana Kebap',
  productOptions: 'Porsiyon: Tam',
  productNote: 'Az baharatli',
  totalAmount: 240,
}

/**
 * A valid package with every documented member, its totals adding up; `changes` replaces members. Its payment
 * method is asked from the target, as the documents demand. The texts are ASCII: Turkish letters have checks
 * of their own.
 */
export async function packageBody(target: Target, changes: Partial<Order> = {}): Promise<OwnOrder> {
  const trial = (method: NamedMethod): OwnOrder => bodyWith(target, method)
  return bodyWith(target, await usablePaymentMethod(target, trial), changes)
}

function bodyWith(target: Target, method: NamedMethod, changes: Partial<Order> = {}): OwnOrder {
  const RemoteOrderNumber = changes.RemoteOrderNumber ?? target.fresh('order')
  return {
    ...ownRestaurantKey(target),
    ...method,
    OutSourceID: ownOutSourceId(target),
    RemoteOrderNumber,
    Address: 'Cumhuriyet Mahallesi, Deniz Sokak No: 7',
    AddressDetail: `Kat 2, Daire 5 (${target.fresh('mark')})`,
    Latitude: '38.6902',
    Longitude: '35.5450',
    PackageType: 'Yemeksepeti',
    PackagePrice: 240,
    OrderNote: 'Zile basmadan telefon edin',
    CustomerName: 'Deniz Kaya',
    CustomerPhone: '+905551234567',
    CreateDate: localMinute(target, 0),
    TargetDate: localMinute(target, 45),
    PrepareTime: 20,
    IsFutureOrder: false,
    IsPickUpOrder: false,
    Products: [product],
    ...changes,
  }
}

/** What tells an order from all others, wherever it is shown. */
export function markOf({ AddressDetail }: OwnOrder): string {
  return AddressDetail.slice(AddressDetail.indexOf('('))
}

/** A product in the place of the usual one; with a quantity of 2 the package's totals still add up. */
export function productWith(changes: Partial<Product>): Product {
  return { ...product, ...changes }
}

/** Three different products that add up to the usual price. */
export const threeProducts: readonly [Product, Product, Product] = [
  { ...product, quantity: 1, unitPrice: 150, productName: 'Adana Kebap', totalAmount: 150 },
  { ...product, quantity: 2, unitPrice: 20, productName: 'Ayran', totalAmount: 40 },
  { ...product, quantity: 1, unitPrice: 50, productName: 'Kazandibi', totalAmount: 50 },
]

const minute = 60_000
const istanbul = 180 * minute

/** Minutes after the run began, in Türkiye's time and the form of the page's sample: yyyy-MM-dd HH:mm. */
export function localMinute(target: Target, minutes: number): string {
  const local = new Date(target.startedAt + istanbul + minutes * minute)
  return local.toISOString().slice(0, 16).replace('T', ' ')
}

/** The end of the day on which the run began, in the same form. */
export function nextMidnight(target: Target): string {
  return `${localMinute(target, 24 * 60).slice(0, 10)} 00:00`
}
